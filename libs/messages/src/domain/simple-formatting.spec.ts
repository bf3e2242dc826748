import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { htmlPart, textPart } from './simple-formatting.js';

describe('the text part', () => {
  it("is the writer's words, then the signature below the usual mark", () => {
    expect(textPart('Dear Anna,\r\n\r\nI read *your* post.\n\n', 'Zoé\nAcme')).toBe(
      'Dear Anna,\n\nI read your post.\n\n-- \nZoé\nAcme\n',
    );
    expect(textPart('Dear Anna', '')).toBe('Dear Anna\n');
  });
});

describe('the HTML part', () => {
  it('shows simple formatting', () => {
    const html = htmlPart(
      'Dear **Anna**,\nI liked:\n\n- the *tea*\n- https://blog.example/tea',
      'Zoé & co',
      'fr-CA',
    );
    expect(html).toContain('<html lang="fr-CA">');
    expect(html).toContain('<strong>Anna</strong>,<br>');
    expect(html).toContain('<li>the <em>tea</em></li>');
    expect(html).toContain('<a href="https://blog.example/tea">https://blog.example/tea</a>');
    expect(html).toContain('Zoé &amp; co');
  });

  it('loads nothing and runs nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        hostile,
        fc.string({ maxLength: 200 }),
        (before, middle, after) => {
          const html = htmlPart(before + middle + after, before + middle, 'en"><script>');
          expect(html).not.toMatch(/<(script|img|iframe|svg|link|object|form|base|style)\b/i);
          expect(html).not.toMatch(/href="\s*(javascript|data|vbscript|file):/i);
        },
      ),
    );
  });

  const hostile = fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '![pixel](https://track.example/p.gif)',
    '[click](javascript:alert(1))',
    '[click](data:text/html,x)',
    '<https://a.example/"onmouseover="x>',
    '\n<svg onload=alert(1)>\n',
  );
});
