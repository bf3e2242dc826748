import { describe, expect, it } from '@jest/globals';
import { readHtml } from './read-html.js';
import { UnreadablePage } from './unreadable-page.js';

const PARAGRAPH = '<p>The lamp stands on my desk and lights the whole table, evening after evening.</p>';

function page(inArticle: string, around = ''): string {
  return `<html lang="en"><head><title>A lamp</title></head><body>${around}
    <article><h1>A lamp</h1>${inArticle}${PARAGRAPH.repeat(12)}</article></body></html>`;
}

const textIn = (html: string, region: string): string =>
  readHtml(html)
    .passages.filter((passage) => passage.region === region)
    .map(({ text }) => text)
    .join('\n');

describe('reading a page', () => {
  it('keeps the article apart from what stands around it', () => {
    const html = page('<p>First words.</p>', '<nav>Home</nav><div class="sidebar">About me</div>');
    expect(readHtml(html).text).toContain('First words.');
    expect(readHtml(html).text).not.toContain('About me');
    expect(textIn(html, 'outside')).toContain('About me');
  });

  it('keeps a box that looks like advertising: disclosures stand in such boxes', () => {
    expect(readHtml(page('<div class="sponsor-notice"><p>Sponsored by Lumen.</p></div>')).text).toContain(
      'Sponsored by Lumen.',
    );
  });

  it('reads headline and label above the text, but no longer block between them', () => {
    const offers = `<div>${'<a href="/offer">See this offer</a> '.repeat(40)}</div>`;
    const html = `<body><div><h1>A lamp</h1></div><p>Advertisement</p>${offers}<main>${PARAGRAPH.repeat(9)}</main></body>`;
    const { text } = readHtml(html);
    expect(text.startsWith('A lamp\nAdvertisement\nThe lamp stands')).toBe(true);
    expect(text).not.toContain('offer');
  });

  it('shows links by their offsets, with their rel values', () => {
    const { text, links } = readHtml(
      page('<p>Buy <a href="https://awin1.com/1" rel="Sponsored nofollow">the lamp</a>.</p>'),
    );
    expect(links).toMatchObject([{ href: 'https://awin1.com/1', rel: ['sponsored', 'nofollow'] }]);
    expect(text.slice(links[0]?.start, links[0]?.end)).toBe('the lamp');
  });

  it('runs and shows no script', () => {
    expect(readHtml(page('<script>throw new Error("ran")</script>')).text).not.toContain('ran');
  });

  it('finds the language in the words, and asks the page only when they are few', () => {
    expect(readHtml('<html lang="en"><body><p>Kurz.</p></body></html>').language).toBe('en');
    const german =
      '<html lang="en"><body><p>Die Lampe steht auf meinem Tisch und leuchtet jeden Abend sehr schön.</p></body></html>';
    expect(readHtml(german).language).toBe('de');
  });

  it('reads a page that hides its body from simple parsers', () => {
    expect(readHtml('<!-- <body > --><p>Still here.</p>').text).toBe('Still here.');
  });

  it('refuses a page that nests without end', () => {
    expect(() => readHtml('<div>'.repeat(5_000))).toThrow(UnreadablePage);
  });
});
