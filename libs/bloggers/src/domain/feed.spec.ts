import { describe, expect, it } from '@jest/globals';
import { readFeed } from './feed.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const read = (text: string) => readFeed(text, 'https://lea.example/feed/', NOW);

const RSS = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel><title>Chez Léa &amp; Cie</title><link>https://lea.example</link><description>Cuisine</description>
  <language>fr-FR</language>
  <item><title>Older</title><link>https://lea.example/1</link><pubDate>Sun, 01 Nov 2026 08:00:00 +0100</pubDate></item>
  <item><title>Newer &lt;b&gt;bold&lt;/b&gt;</title><link>/2</link><pubDate>Fri, 20 Nov 2026 08:00:00 +0100</pubDate>
    <description><![CDATA[<p>One <a href="x">two</a></p><script>alert(1)</script>]]></description></item>
  <item><title>From the future</title><link>https://lea.example/3</link><pubDate>Fri, 20 Nov 2099 08:00:00 GMT</pubDate></item>
  <item><title>No address</title></item>
  <item><title>Script</title><link>javascript:alert(1)</link></item>
  </channel></rss>`;

describe('readFeed', () => {
  it('reads RSS: latest first, text only, nothing without an address, no date from the future', () => {
    expect(read(RSS)).toEqual({
      title: 'Chez Léa & Cie',
      description: 'Cuisine',
      language: 'fr-FR',
      siteUrl: 'https://lea.example/',
      posts: [
        {
          url: 'https://lea.example/2',
          title: 'Newer bold',
          excerpt: 'One two',
          publishedAt: new Date('2026-11-20T07:00:00Z'),
        },
        {
          url: 'https://lea.example/1',
          title: 'Older',
          excerpt: '',
          publishedAt: new Date('2026-11-01T07:00:00Z'),
        },
        { url: 'https://lea.example/3', title: 'From the future', excerpt: '', publishedAt: null },
      ],
      contentOf: expect.any(Function),
    });
  });

  it.each([
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">T</title><link rel="self" href="https://lea.example/feed/"/>
       <link href="https://lea.example/"/><entry><title>E</title><id>tag:x</id><link rel="replies" href="https://lea.example/r"/>
       <link rel="alternate" href="https://lea.example/e"/><updated>2026-11-20T08:00:00+01:00</updated><summary>S</summary></entry></feed>`,
    ],
    [
      'RSS 1.0',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
       <channel><title>T</title><link>https://lea.example/</link></channel><item rdf:about="https://lea.example/e"><title>E</title>
       <link>https://lea.example/e</link><description>S</description><dc:date>2026-11-20T07:00:00Z</dc:date></item></rdf:RDF>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        home_page_url: 'https://lea.example/',
        items: [
          {
            id: '1',
            url: 'https://lea.example/e',
            title: 'E',
            content_text: 'S',
            date_published: '2026-11-20T07:00:00Z',
          },
        ],
      }),
    ],
  ])('reads %s', (_format, text) => {
    expect(read(text)).toMatchObject({
      title: 'T',
      siteUrl: 'https://lea.example/',
      posts: [
        {
          url: 'https://lea.example/e',
          title: 'E',
          excerpt: 'S',
          publishedAt: new Date('2026-11-20T07:00:00Z'),
        },
      ],
    });
  });

  it.each([
    ['nothing', ''],
    ['a page', '<!doctype html><html><body>hello</body></html>'],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1'],
    ['other JSON', '{"items":[]}'],
    ['an endless nest', `<rss version="2.0"><channel><title>x</title>${'<a>'.repeat(100_000)}`],
    [
      'a file asked for by an entity',
      '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>',
    ],
  ])('finds no feed in %s', (_what, text) => expect(read(text)).toBeNull());

  it('does not unfold entities that multiply', () => {
    const laughs = `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
      <rss version="2.0"><channel><title>&c;</title><item><title>x</title><link>https://lea.example/1</link></item></channel></rss>`;
    expect(read(laughs)?.title ?? '').not.toContain('aaaa');
  });
});
