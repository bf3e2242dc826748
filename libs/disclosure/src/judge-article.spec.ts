import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeArticle } from './judge-article.js';
import { readHtml } from './reading/read-html.js';
import { readMarkdown } from './reading/read-markdown.js';

const DISCLOSURE = 'Lumen sent me this lamp for free so that I could try it.';
const FILLER = 'The lamp stands on my desk and lights the whole table without any flicker at all.\n\n';

function judged(source: string, address = '') {
  return judgeArticle(readMarkdown(source), address);
}

describe('judging an article', () => {
  it('finds a plain sentence in the opening compliant', () => {
    expect(judged(`${DISCLOSURE}\n\n${FILLER.repeat(30)}`)).toMatchObject({
      status: 'compliant',
      reasons: [],
    });
  });

  it('finds the same sentence at the end too late', () => {
    const { status, reasons } = judged(`${FILLER.repeat(30)}${DISCLOSURE}`);
    expect(status).toBe('insufficient');
    expect(reasons).toMatchObject([{ code: 'too-late', evidence: { place: 'end', text: DISCLOSURE } }]);
  });

  it('finds it too late in the middle, too', () => {
    const { reasons } = judged(`${FILLER.repeat(20)}${DISCLOSURE}\n\n${FILLER.repeat(20)}`);
    expect(reasons).toMatchObject([{ code: 'too-late', evidence: { place: 'middle' } }]);
  });

  it('finds vague words insufficient wherever they stand', () => {
    const { status, reasons } = judged(`In partnership with Lumen.\n\n${FILLER}`);
    expect(status).toBe('insufficient');
    expect(reasons).toMatchObject([{ code: 'vague-words', evidence: { class: 'weak' } }]);
  });

  it('reports a denial as such, and not as a disclosure', () => {
    const { status, reasons, disclosures } = judged(`This is not a sponsored post.\n\n${FILLER}`);
    expect(disclosures).toEqual([]);
    expect(status).toBe('missing');
    expect(reasons).toMatchObject([{ code: 'denied', evidence: { class: 'denial' } }]);
  });

  it('keeps a plain disclosure beside a denial, but not a vague word', () => {
    expect(judged(`I was not paid.\n\n${DISCLOSURE}\n\n${FILLER}`).status).toBe('compliant');
    expect(judged(`I was not paid.\n\nIn partnership with Lumen.\n\n${FILLER}`).status).toBe('missing');
  });

  it('says so where nothing is said', () => {
    const { status, reasons, evidence } = judged(FILLER.repeat(3));
    expect(evidence).toEqual([]);
    expect({ status, reasons }).toEqual({
      status: 'missing',
      reasons: [{ code: 'nothing-said', evidence: null }],
    });
  });

  it('accepts a word on commissions before the first link that earns, or at it, and not after', () => {
    const link = '[Buy the lamp](https://www.amazon.com/dp/1?tag=lamps-20).\n\n';
    const word = 'I earn a commission if you buy through this link.';
    const long = FILLER.repeat(20);
    expect(judged(`${long}${word}\n\n${FILLER}${link}${long}`).disclosures[0]?.place).toBe('before_links');
    expect(judged(`${link}${long}${word} ${link}${long}`).disclosures[0]?.place).toBe('at_link');
    expect(judged(`${link}${long}${word}\n\n${long}`).status).toBe('insufficient');
  });

  it('reads a label only where an article opens; elsewhere it marks a slot of the page', () => {
    expect(
      judged(`Anzeige\n\n${'Die Lampe steht auf dem Tisch und leuchtet sehr schön.\n\n'.repeat(30)}`).status,
    ).toBe('compliant');
    const late = judged(
      `${'Die Lampe steht auf dem Tisch und leuchtet sehr schön.\n\n'.repeat(30)}Anzeige\n`,
    );
    expect(late.disclosures).toEqual([]);
    expect(late.evidence).toMatchObject([{ class: 'boilerplate' }]);
  });

  it('takes what is said of the whole site for no disclosure of this post', () => {
    const notice = 'Our site may earn a commission if you buy through links.';
    expect(judged(`${FILLER.repeat(30)}${notice}`).disclosures).toEqual([]);
    expect(judged(`${notice}\n\n${FILLER.repeat(30)}`).status).toBe('insufficient');
  });

  it('takes a policy page for being about the subject, by its title or by its address', () => {
    expect(judged(`---\ntitle: Disclosure policy\n---\n${DISCLOSURE}\n`).disclosures).toEqual([]);
    expect(judged(DISCLOSURE, 'https://lamps.example/review-policy/').disclosures).toEqual([]);
  });

  it.each([
    ['sidebar', `<div class="sidebar"><p>${DISCLOSURE}</p></div>`, 'outside'],
    ['footer', `<footer><p>${DISCLOSURE}</p></footer>`, 'outside'],
    ['comments', `<section id="comments"><p>${DISCLOSURE}</p></section>`, 'outside'],
    ['hidden box', `<p style="display: none">${DISCLOSURE}</p>`, 'hidden'],
    ['closed box', `<details><summary>More</summary>${DISCLOSURE}</details>`, 'collapsed'],
    ['tags', '<p class="post-tags">This post is sponsored by Lumen</p>', 'tags'],
  ])('does not count what stands in: %s', (_, box, place) => {
    const paragraphs = FILLER.trim().replace(/^.*$/, '<p>$&</p>').repeat(20);
    const page = `<html><body><nav>Home</nav><article><h1>A lamp</h1>${box}${paragraphs}</article></body></html>`;
    const { evidence, status } = judgeArticle(readHtml(page), '');
    expect(status).toBe('missing');
    expect(evidence).toMatchObject([{ place, start: -1, end: -1 }]);
  });

  it('never throws, and its offsets always cut out the sentence', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        DISCLOSURE,
        FILLER,
        '<body ',
        '<!-- ',
        '</p>',
        '<details>',
        '<a href="//awin1.com">',
        '&nbsp;',
        '---\n',
        '#ad\n',
      ),
    );
    const source = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(source, fc.constantFrom(readHtml, readMarkdown), (text, read) => {
        const article = read(text);
        for (const each of judgeArticle(article, '').evidence) {
          if (each.start >= 0) expect(article.text.slice(each.start, each.end)).toBe(each.text);
        }
      }),
    );
  });
});
