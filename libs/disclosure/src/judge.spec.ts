import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DisclosureContext, Page } from './domain/context.js';
import type { Verdict } from './domain/verdict.js';
import { judge } from './judge.js';

const DISCLOSURE = 'Lumen sent me this lamp for free so that I could try it.';
const FILLER = 'The lamp stands on my desk and lights the whole table without any flicker at all.\n\n';

const known: DisclosureContext = {
  connection: 'gift',
  jurisdictions: ['US'],
  brandDomains: [],
  partnerDomains: [],
  publishedOn: null,
};

function judged(
  content: string,
  { address = '', ...context }: Partial<DisclosureContext & Page> = {},
): Verdict {
  return judge({ content, format: 'markdown', address }, { ...known, ...context });
}

const reasonsOf = ({ reasons, evidence }: Verdict) =>
  reasons
    .filter(({ weight }) => weight === 'breach')
    .map((reason) => [reason.code, reason.evidence === null ? null : evidence[reason.evidence]?.sentence]);
const classesOf = ({ evidence }: Verdict) => evidence.map((each) => each.class);

describe('judging a page', () => {
  it('finds a plain sentence in the opening compliant', () => {
    const verdict = judged(`${DISCLOSURE}\n\n${FILLER.repeat(30)}`);
    expect(verdict).toMatchObject({ status: 'compliant', discloses: true, reasons: [], remedy: null });
    expect(verdict.perJurisdiction).toEqual([
      { jurisdiction: 'US', status: 'compliant', version: 'us-2023' },
    ]);
  });

  it.each([
    ['at the end', `${FILLER.repeat(30)}${DISCLOSURE}`, 'end'],
    ['in the middle', `${FILLER.repeat(20)}${DISCLOSURE}\n\n${FILLER.repeat(20)}`, 'middle'],
  ])('finds the same sentence %s too late', (_, content, place) => {
    const verdict = judged(content);
    expect(verdict).toMatchObject({ status: 'insufficient', evidence: [{ place, sentence: DISCLOSURE }] });
    expect(reasonsOf(verdict)).toEqual([['too_late', DISCLOSURE]]);
    expect(verdict.remedy).toMatchObject({ steps: ['move'], place: 'opening', language: 'en' });
  });

  it('finds vague words insufficient wherever they stand', () => {
    const verdict = judged(`In partnership with Lumen.\n\n${FILLER}`);
    expect(verdict.status).toBe('insufficient');
    expect(reasonsOf(verdict)).toEqual([['vague_words', 'In partnership with Lumen.']]);
  });

  it('names every fault of every statement', () => {
    const verdict = judged(`In partnership with Lumen.\n\n${FILLER.repeat(30)}${DISCLOSURE}`);
    expect(reasonsOf(verdict).map(([code]) => code)).toEqual(['vague_words', 'too_late']);
  });

  it('finds a denial worse than silence: missing, with the sentence', () => {
    const verdict = judged(`This is not a sponsored post.\n\n${FILLER}`);
    expect(verdict).toMatchObject({ status: 'missing', discloses: false });
    expect(reasonsOf(verdict)).toEqual([['denied', 'This is not a sponsored post.']]);
    expect(verdict.remedy?.steps).toEqual(['withdraw_denial', 'state']);
  });

  it('keeps a plain disclosure beside a denial of another tie, but not a vague word', () => {
    expect(judged(`I was not paid.\n\n${DISCLOSURE}\n\n${FILLER}`).status).toBe('compliant');
    expect(judged(`I was not paid.\n\nIn partnership with Lumen.\n\n${FILLER}`).status).toBe('missing');
  });

  it('finds a disclosure insufficient beside a denial of the very tie', () => {
    const verdict = judged(`${DISCLOSURE}\n\n${FILLER}\n\nI bought this lamp with my own money.`);
    expect(verdict.status).toBe('insufficient');
    expect(reasonsOf(verdict)).toEqual([['contradicted', 'I bought this lamp with my own money.']]);
  });

  it('says so where nothing is said', () => {
    const verdict = judged(FILLER.repeat(3));
    expect(verdict).toMatchObject({ status: 'missing', discloses: false, evidence: [] });
    expect(reasonsOf(verdict)).toEqual([['nothing_said', null]]);
  });

  it('finds a gift too little to tell where the author was paid', () => {
    const content = `${DISCLOSURE}\n\n${FILLER.repeat(3)}`;
    expect(reasonsOf(judged(content, { connection: 'payment' }))).toEqual([['understates', DISCLOSURE]]);
    expect(judged(content, { connection: 'loan' }).status).toBe('compliant');
  });

  it('asks for nothing without a tie, and reports one that is stated all the same', () => {
    expect(judged(FILLER, { connection: 'none' })).toMatchObject({
      status: 'not_required',
      reasons: [{ code: 'no_connection' }],
    });
    expect(judged(`${DISCLOSURE}\n\n${FILLER}`, { connection: 'none' })).toMatchObject({
      status: 'not_required',
      discloses: true,
      reasons: [{ code: 'no_connection' }, { code: 'stated_without_connection', evidence: 0 }],
    });
  });

  it('accepts a word on commissions before the first link that earns, or at it, and not after', () => {
    const link = '[Buy the lamp](https://www.amazon.com/dp/1?tag=lamps-20).\n\n';
    const word = 'I earn a commission if you buy through this link.';
    const long = FILLER.repeat(20);
    const affiliate = (content: string) => judged(content, { connection: 'affiliate' });
    expect(affiliate(`${long}${word}\n\n${FILLER}${link}${long}`)).toMatchObject({
      status: 'compliant',
      evidence: [{ place: 'before_links', beforeLinks: true }],
    });
    expect(affiliate(`${link}${long}${word} ${link}${long}`)).toMatchObject({
      status: 'compliant',
      evidence: [{ place: 'at_link', beforeLinks: false }],
    });
    expect(affiliate(`${link}${long}${word}\n\n${long}`).status).toBe('insufficient');
  });

  it('reads a label only where an article opens; elsewhere it marks a slot of the page', () => {
    const german = 'Die Lampe steht auf dem Tisch und leuchtet sehr schön.\n\n'.repeat(30);
    expect(judged(`Anzeige\n\n${german}`).status).toBe('compliant');
    const late = judged(`${german}Anzeige\n`);
    expect(late.discloses).toBe(false);
    expect(classesOf(late)).toEqual(['site_wide']);
  });

  it('takes what is said of the whole site for no disclosure of this post', () => {
    const notice = 'Our site may earn a commission if you buy through links.';
    expect(judged(`${FILLER.repeat(30)}${notice}`).discloses).toBe(false);
    expect(judged(`${notice}\n\n${FILLER.repeat(30)}`, { connection: 'affiliate' }).status).toBe(
      'insufficient',
    );
  });

  it('takes a policy page for being about the subject, by its title or by its address', () => {
    expect(judged(`---\ntitle: Disclosure policy\n---\n${DISCLOSURE}\n`).discloses).toBe(false);
    const atPolicy = judged(DISCLOSURE, { address: 'https://lamps.example/review-policy/' });
    expect(atPolicy.discloses).toBe(false);
  });

  it.each([
    ['sidebar', `<div class="sidebar"><p>${DISCLOSURE}</p></div>`, 'outside', 'missing'],
    ['footer', `<footer><p>${DISCLOSURE}</p></footer>`, 'outside', 'missing'],
    ['comments', `<section id="comments"><p>${DISCLOSURE}</p></section>`, 'outside', 'missing'],
    ['hidden box', `<p style="display: none">${DISCLOSURE}</p>`, 'hidden', 'insufficient'],
    ['closed box', `<details><summary>More</summary>${DISCLOSURE}</details>`, 'collapsed', 'insufficient'],
    ['tags', '<p class="post-tags">This post is sponsored by Lumen</p>', 'tags', 'missing'],
  ])('does not count what stands in: %s', (_, box, place, expected) => {
    const paragraphs = FILLER.trim().replace(/^.*$/, '<p>$&</p>').repeat(20);
    const content = `<html><body><nav>Home</nav><article><h1>A lamp</h1>${box}${paragraphs}</article></body></html>`;
    const { evidence, status } = judge({ content, format: 'html', address: '' }, known);
    expect(status).toBe(expected);
    expect(evidence).toMatchObject([{ place, start: null, end: null }]);
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
      fc.property(source, fc.constantFrom('html', 'markdown', 'text'), (content, format) => {
        const { article, evidence } = judge({ content, format, address: '' } as Page, known);
        for (const { start, end, sentence } of evidence)
          if (start !== null) expect(article.text.slice(start, end ?? 0)).toBe(sentence);
      }),
    );
  });
});
