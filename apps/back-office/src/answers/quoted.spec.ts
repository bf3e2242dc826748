import { describe, expect, it } from '@jest/globals';
import { withQuote } from './quoted';

const theirs = { author: 'Anna Martin', at: '2026-11-24T09:30:00Z', text: 'Yes!\n\n> Would you?\nAnna' };

describe('quoting them', () => {
  it('puts their own words below ours', () => {
    expect(withQuote('Thank you.\n', theirs, 'en')).toBe(
      'Thank you.\n\nOn Nov 24, 2026, Anna Martin wrote:\n> Yes!\n>\n> Anna\n',
    );
  });

  it('is introduced in the language of the answer, in English where we have no sentence', () => {
    expect(withQuote('', theirs, 'fr')).toContain('Le 24 nov. 2026, Anna Martin a écrit :\n> Yes!');
    expect(withQuote('', theirs, 'ja')).toContain('On Nov 24, 2026, Anna Martin wrote:');
  });
});
