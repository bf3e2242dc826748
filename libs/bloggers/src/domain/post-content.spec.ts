import { describe, expect, it } from '@jest/globals';
import { readFeed } from './feed.js';
import { postContent } from './post-content.js';

describe('the content of a post', () => {
  it('is its words and its links, absolute, of the web alone', () => {
    const html = `<p>Ma <a href="https://eclat.example/lune?a=1&amp;b=2">lampe</a>, <a href="/avis">avis</a>
      <a href="javascript:alert(1)">x</a><a href="mailto:a@b.example">y</a><a>z</a><script>no()</script></p>`;
    expect(postContent(html, 'https://lea.example/post')).toEqual({
      text: 'Ma lampe, avis xyz',
      links: ['https://eclat.example/lune?a=1&b=2', 'https://lea.example/avis'],
    });
  });

  it('is read no further than it should be', () => {
    const html = '<a href="/x">word </a>'.repeat(50_000);
    const { text, links } = postContent(html, 'https://lea.example/');
    expect(text.length).toBeLessThanOrEqual(20_000);
    expect(links).toHaveLength(200);
  });

  it('is the whole post where the feed carries a summary too', () => {
    const feed = readFeed(
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Léa</title><item><title>Lampe</title><link>https://lea.example/lampe</link><description>Court.</description>
        <content:encoded><![CDATA[<p>Tout le texte avec <a href="https://eclat.example">un lien</a>.</p>]]></content:encoded>
        </item></channel></rss>`,
      'https://lea.example/feed',
      new Date('2026-11-23T10:00:00Z'),
    );
    expect(feed?.posts[0]?.excerpt).toBe('Court.');
    expect(feed?.contentOf('https://lea.example/lampe')).toEqual({
      text: 'Tout le texte avec un lien.',
      links: ['https://eclat.example/'],
    });
    expect(feed?.contentOf('https://lea.example/other')).toEqual({ text: '', links: [] });
  });
});
