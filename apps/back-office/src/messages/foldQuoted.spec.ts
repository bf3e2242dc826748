import { describe, expect, it } from '@jest/globals';
import { foldQuoted } from './foldQuoted';

describe('folding what a message quotes', () => {
  it('keeps a text without quotes as it is', () => {
    expect(foldQuoted('Dear Ben,\n\nYes, gladly!')).toEqual([
      { quoted: false, text: 'Dear Ben,\n\nYes, gladly!' },
    ]);
  });

  it('takes quoted lines together with the line that introduces them', () => {
    const text = 'Yes!\n\nOn Tue, 24 Nov 2026, Ben wrote:\n> Would you like\n>\n> to try one?\n\nAnna';
    expect(foldQuoted(text)).toEqual([
      { quoted: false, text: 'Yes!\n' },
      { quoted: true, text: 'On Tue, 24 Nov 2026, Ben wrote:\n> Would you like\n>\n> to try one?\n' },
      { quoted: false, text: 'Anna' },
    ]);
  });

  it('knows the French and the German introduction, and a line that only looks like one', () => {
    expect(
      foldQuoted('Oui\nLe 24 nov. 2026 à 09:30, Ben a écrit :\n> Bonjour').map(({ quoted }) => quoted),
    ).toEqual([false, true]);
    expect(foldQuoted('Am 24.11.2026 schrieb Ben:\n\n> Hallo').map(({ quoted }) => quoted)).toEqual([true]);
    expect(foldQuoted('On Tuesday my editor wrote:\nno more ovens').map(({ quoted }) => quoted)).toEqual([
      false,
    ]);
  });
});
