import { describe, expect, it } from '@jest/globals';
import { languageOf } from './languages.js';
import { pageFacts } from './page-facts.js';
import { plainText, shortened } from './plain-text.js';
import { usualFeeds } from './usual-feeds.js';

const PAGE = `<!doctype html><html lang="fr-FR"><head>
  <title>La soupe aux orties &ndash; Chez L&eacute;a</title>
  <meta property="og:site_name" content="Chez Léa"><meta name="description" content=" Cuisine
  de saison ">
  <link rel="alternate" type="application/rss+xml" title="Chez Léa » Flux des commentaires" href="/comments/feed/">
  <link rel=alternate type=application/rss+xml title="Chez Léa" href="/feed/">
  <link rel="alternate" type="text/html" hreflang="en" href="/en/">
  <link rel="stylesheet" href="x.css"><script>var a = "<p>not text</p>";</script></head>
  <body><p>Bonjour <b>Anna</b>,</p><p>voilà.</p></body></html>`;

describe('pageFacts', () => {
  it('finds title, description, language and feeds, those of comments last', () => {
    expect(pageFacts(PAGE, 'https://lea.example/soupe')).toEqual({
      title: 'Chez Léa',
      description: 'Cuisine de saison',
      language: 'fr-FR',
      feeds: [
        { url: 'https://lea.example/feed/', title: 'Chez Léa' },
        { url: 'https://lea.example/comments/feed/', title: 'Chez Léa » Flux des commentaires' },
      ],
      text: 'Bonjour Anna, voilà.',
    });
  });

  it('resolves feeds against the base and reads the feed: scheme', () => {
    const html = `<base href="https://cdn.example/blog/"><link rel=alternate type=application/atom+xml href="atom.xml">
      <link rel=alternate type=application/atom+xml href="feed:https://other.example/a">
      <link rel=alternate type=application/rss+xml href="javascript:alert(1)">`;
    expect(pageFacts(html, 'https://lea.example/').feeds.map((feed) => feed.url)).toEqual([
      'https://cdn.example/blog/atom.xml',
      'https://other.example/a',
    ]);
  });

  it('makes the best of what is no page, and is not held up by endless nesting', () => {
    expect(pageFacts('', 'https://lea.example/')).toMatchObject({ title: '', feeds: [], text: '' });
    expect(pageFacts('<div>'.repeat(500_000), 'https://lea.example/')).toMatchObject({ feeds: [] });
    expect(pageFacts(`<title>${'<'.repeat(100_000)}`, 'https://lea.example/').feeds).toEqual([]);
  });
});

describe('plainText', () => {
  it('gives words only', () => {
    const html =
      'One&nbsp;<em>tw</em>o<br>three<script>no()</script><style>no{}</style> &amp; <p>four</p>five &#x1F600;';
    expect(plainText(html, 100)).toBe('One two three & four five 😀');
  });

  it('cuts at a word', () => {
    expect(shortened('a long sentence, cut somewhere', 18)).toBe('a long sentence…');
    expect(shortened('short', 5)).toBe('short');
  });
});

describe('languageOf', () => {
  it.each([
    ['fr-FR', '', 'fr'],
    ['en_GB', '', 'en'],
    ['', 'Die nun verfügbare Version des Servers stellt die Basis für die nächste Ausgabe dar.', 'de'],
    ['und', 'La soupe aux orties est une recette que ma grand-mère préparait chaque printemps.', 'fr'],
    [null, 'short', null],
  ])('takes what is declared (%s), else guesses from the text', (declared, text, language) => {
    expect(languageOf(declared, text)).toBe(language);
  });
});

describe('usualFeeds', () => {
  it('tries beneath the page first, then at the root', () => {
    const tried = usualFeeds('https://lea.example/blog/index.html');
    expect(tried[0]).toBe('https://lea.example/blog/feed/');
    expect(tried).toContain('https://lea.example/feed/');
    expect(new Set(tried).size).toBe(tried.length);
  });
});
