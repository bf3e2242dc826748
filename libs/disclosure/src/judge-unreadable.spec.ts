import { describe, expect, it } from '@jest/globals';
import type { DisclosureContext, Page } from './domain/context.js';
import { judge } from './judge.js';

const known: DisclosureContext = {
  connection: 'gift',
  jurisdictions: ['US'],
  brandDomains: [],
  partnerDomains: [],
  publishedOn: null,
};
const DISCLOSURE = 'Ad: Lumen sent me this lamp for free so that I could try it at home.';
const TEXT = 'The lamp stands on my desk and lights the whole table without any flicker at all.';

function judged(content: string, format: Page['format'] = 'html') {
  const { status, reasons, discloses } = judge({ content, format, address: '' }, known);
  return { status, code: reasons[0]?.code, params: reasons[0]?.params, discloses };
}

const page = (body: string, head = '') => `<html><head>${head}</head><body>${body}</body></html>`;

describe('what cannot be read is unverifiable, never compliant', () => {
  it.each<[string, string, string]>([
    ['an empty page', '', 'empty_page'],
    ['a page that scripts build', page('<div id="root"></div><script src="/app.js"></script>'), 'empty_page'],
    ['a few words', page('<p>Coming soon.</p>'), 'too_little_text'],
    [
      'a paywall below the opening',
      page(`<article><p>${DISCLOSURE} ${TEXT}</p><p>Subscribe to continue reading</p></article>`),
      'paywall',
    ],
    [
      'a French paywall',
      page('<article><p>La lampe éclaire la table. Cet article est réservé aux abonnés.</p></article>'),
      'paywall',
    ],
    [
      'an article that says of itself that it is not free',
      page(
        `<article><p>${DISCLOSURE} ${TEXT}</p></article>`,
        '<script type="application/ld+json">{"isAccessibleForFree": "False"}</script>',
      ),
      'paywall',
    ],
    [
      'a page to sign in',
      page(
        '<h1>Welcome</h1><p>Please sign in to view this post and all the others.</p><form><input type="password"></form>',
      ),
      'login_wall',
    ],
    [
      'a test for robots',
      page('<h1>Just a moment...</h1><p>Checking your browser before accessing.</p>'),
      'bot_wall',
    ],
    [
      'a page that is gone',
      page('<h1>404</h1><p>Page not found. Try the search, perhaps.</p>'),
      'error_page',
    ],
    ['a page of 50 MB', 'a'.repeat(50_000_000), 'too_large'],
    ['100,000 nested tags', '<div>'.repeat(100_000), 'too_deep'],
    [
      'more text than anybody writes',
      page(`<article>${`<p>${TEXT}</p>`.repeat(6_000)}</article>`),
      'too_large',
    ],
    ['a million elements', '<br>'.repeat(1_000_000), 'too_large'],
  ])('%s', (_, content, code) => {
    expect(judged(content)).toMatchObject({ status: 'unverifiable', code, discloses: false });
  });

  it.each(['markdown', 'text'] as const)('50 MB of %s', (format) => {
    expect(judged('a '.repeat(25_000_000), format)).toMatchObject({
      status: 'unverifiable',
      code: 'too_large',
    });
  });

  it.each([
    [
      'pt',
      'Esta lâmpada ilumina toda a mesa e a empresa me enviou o produto para que eu pudesse testar em casa.',
    ],
    [
      'nl',
      'Deze lamp staat op mijn bureau en verlicht de hele tafel. Ik kreeg het product gratis van het bedrijf.',
    ],
    [
      'pl',
      'Ta lampa stoi na moim biurku i oświetla cały stół. Firma wysłała mi produkt do przetestowania w domu.',
    ],
    [
      'ja',
      'このランプは机の上に置いてあり、毎晩テーブル全体を照らします。会社から無料で送られてきました。'.repeat(
        2,
      ),
    ],
  ])('a post in %s', (language, text) => {
    expect(judged(text, 'text')).toMatchObject({
      status: 'unverifiable',
      code: 'language_not_read',
      params: { language },
    });
  });

  it('a long article that speaks of walls is read all the same', () => {
    const long = `<p>${TEXT}</p>`.repeat(80);
    const content = page(`<article><p>${DISCLOSURE}</p>${long}<p>Please sign in to comment.</p></article>`);
    expect(judged(content)).toMatchObject({ status: 'compliant', discloses: true });
  });
});
