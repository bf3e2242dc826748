import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DisclosureContext } from './domain/context.js';
import { judge } from './judge.js';

const known: DisclosureContext = {
  connection: 'gift',
  jurisdictions: ['US', 'UK', 'DE'],
  brandDomains: ['lumen.example'],
  partnerDomains: [],
  publishedOn: null,
};
const STATEMENTS = [
  'Ad: Lumen sent me this lamp for free so that I could try it.',
  'Lumen sent me this lamp for free so that I could try it.',
  'Written in partnership with Lumen.',
  'I bought this lamp with my own money.',
  'The switch is the only part that feels cheap.',
];
const PARAGRAPHS = [
  'The lamp stands on my desk and lights the whole table without any flicker at all, evening after evening.',
  'In the evening it turns to a warmer tone, which I like more than I ever thought I would in winter.',
  'Its foot is heavy, so that it does not fall over when the cat walks past on the way to the window.',
  'See <a href="https://lumen.example/lamp">the lamp</a> in every colour that it comes in this year.',
];

const article = fc
  .record({
    statement: fc.constantFrom(...STATEMENTS),
    filler: fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 22, maxLength: 40 }),
    at: fc.constantFrom(0, 0.5, 1),
  })
  .map(({ statement, filler, at }) => {
    const cut = Math.round(filler.length * at);
    const paragraphs = [...filler.slice(0, cut), statement, ...filler.slice(cut)];
    return `<article><h1>A lamp</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('\n')}</article>`;
  });

const before = fc.subarray([
  '<nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/disclosure">Sponsored posts</a></li></ul></nav>',
  '<header class="site-header"><a href="/">Lamps and more</a><p>Advertisement</p></header>',
  '<div class="cookie-banner"><p>We and our partners earn a commission with cookies.</p><button>Accept</button></div>',
  '<div id="newsletter-popup"><p>Subscribe and receive a free copy of my book for review!</p></div>',
]);
const after = fc.subarray([
  '<section id="comments"><ol><li><p>Lumen sent me the same lamp for free, too!</p></li><li><p>I bought mine with my own money.</p></li></ol></section>',
  '<div class="related-posts"><h3>Read more</h3><p>This post is sponsored by Candles &amp; Co.</p></div>',
  '<aside class="sidebar"><p>I earn a commission if you buy through the links on this blog.</p><p>Ad</p></aside>',
  '<footer class="site-footer"><p>Some posts on this site are sponsored. I received products for free from brands.</p></footer>',
  '<p class="post-tags">Tags: <a rel="tag" href="/tag/sponsored">sponsored</a></p>',
]);

describe('page furniture', () => {
  it('never changes the verdict of the article that it surrounds', () => {
    fc.assert(
      fc.property(article, before, after, (post, above, below) => {
        const verdict = (content: string) => {
          const { status, discloses } = judge({ content, format: 'html', address: '' }, known);
          return { status, discloses };
        };
        const bare = `<html lang="en"><head><title>A lamp</title></head><body>${post}</body></html>`;
        const dressed = `<html lang="en"><head><title>A lamp</title></head><body>${above.join('')}<main>${post}</main>${below.join('')}</body></html>`;
        expect(verdict(dressed)).toEqual(verdict(bare));
      }),
      { numRuns: 60 },
    );
  });

  it('a disclosure that moves from the opening to the end no longer complies', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 22, maxLength: 40 }), (filler) => {
        const statement = STATEMENTS[0] ?? '';
        const status = (paragraphs: string[]) => {
          const content = `<article>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article>`;
          return judge({ content, format: 'html', address: '' }, known).status;
        };
        expect(status([statement, ...filler])).toBe('compliant');
        expect(status([...filler, statement])).toBe('insufficient');
      }),
      { numRuns: 30 },
    );
  });

  it('reads words of others as theirs', () => {
    const content = `<article><h1>A lamp</h1>${PARAGRAPHS.map((each) => `<p>${each}</p>`).join('')}</article>
      <section id="comments"><p>Lumen sent me the same lamp for free, too!</p></section>`;
    const { evidence } = judge({ content, format: 'html', address: '' }, known);
    expect(evidence).toMatchObject([{ class: 'someone_else', place: 'outside', start: null }]);
  });

  it('shows markup in a title as text and runs nothing', () => {
    const content = `<html><head><title>A lamp &lt;img src=x onerror=alert(1)&gt;</title></head><body>
      <article><h1 onclick="alert(2)">A lamp <script>globalThis.ran = true</script></h1><p>${PARAGRAPHS.join(' ')}</p></article></body></html>`;
    const { article: read } = judge({ content, format: 'html', address: '' }, known);
    expect(read.title).toBe('A lamp <img src=x onerror=alert(1)>');
    expect(read.text).not.toMatch(/alert|globalThis/);
    expect(globalThis).not.toHaveProperty('ran');
  });
});
