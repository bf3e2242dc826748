import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { materialConnections } from './material-connection.js';
import { composeRequest } from './request-message.js';
import { type ClauseLanguage, clauseLanguageFor, clauseLanguages, reviewClauses } from './review-clauses.js';

const labels: Record<ClauseLanguage, RegExp> = {
  en: /“Ad: /,
  fr: /« (Publicité|Collaboration commerciale) : /,
  de: /„Werbung: /,
  es: /«Publicidad: /,
  it: /«Pubblicità: /,
};
const anyLanguage = fc.constantFrom(...clauseLanguages);
const anyConnection = fc.constantFrom(...materialConnections);

describe('the clauses of a review request', () => {
  it('each language and tie proposes an accepted label, names the brand and asks for marked links', () => {
    for (const language of clauseLanguages) {
      for (const connection of materialConnections.filter((one) => one !== 'none')) {
        const { disclosure } = reviewClauses(language, connection, 'Maison Lune');
        expect(disclosure).toMatch(labels[language]);
        expect(disclosure).toContain('Maison Lune');
        expect(disclosure).toContain('rel="sponsored"');
      }
    }
  });

  it('no two ties are told in the same words', () => {
    for (const language of clauseLanguages) {
      const texts = materialConnections.map(
        (connection) => reviewClauses(language, connection, 'Lune').disclosure,
      );
      expect(new Set(texts).size).toBe(materialConnections.length);
    }
  });

  it('without a tie no label is asked for', () => {
    for (const language of clauseLanguages) {
      expect(reviewClauses(language, 'none', 'Lune').disclosure).not.toMatch(labels[language]);
      expect(reviewClauses(language, 'none', 'Lune').disclosure).not.toContain('sponsored');
    }
  });

  it('there is nothing to say of a tie that is not named yet, but an honest opinion is asked for all the same', () => {
    for (const language of clauseLanguages) {
      const clauses = reviewClauses(language, null, 'Lune');
      expect(clauses.disclosure).toBe('');
      expect(clauses.honestOpinion).not.toBe('');
    }
  });

  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['DE-at', 'de'],
    ['nl', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('a blogger who writes in %s is asked in %s', (tag, language) => {
    expect(clauseLanguageFor(tag)).toBe(language);
  });
});

describe('the request message', () => {
  it('carries both clauses after the words of the officer, once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), anyLanguage, anyConnection, (body, language, connection) => {
        const { honestOpinion, disclosure } = reviewClauses(language, connection, 'Maison Lune');
        const text = composeRequest(body, { honestOpinion, disclosure });
        expect(text.startsWith(body.trim())).toBe(true);
        expect(text.slice(body.trim().length).trim()).toBe(`${honestOpinion}\n\n${disclosure}`);
        expect(composeRequest(text, { honestOpinion, disclosure })).toBe(text);
      }),
    );
  });

  it('a clause that was wrapped over lines still counts, a shortened one is added whole', () => {
    const clauses = reviewClauses('en', 'gift', 'Lune');
    const wrapped = composeRequest('Hello Anna,', clauses).replace(/ /g, '\n');
    expect(composeRequest(wrapped, clauses)).toBe(wrapped);
    const shortened = clauses.honestOpinion.slice(0, -1);
    expect(composeRequest(shortened, clauses)).toBe(
      `${shortened}\n\n${clauses.honestOpinion}\n\n${clauses.disclosure}`,
    );
  });

  it('while the connection is not named there is no disclosure clause to carry', () => {
    const clauses = reviewClauses('en', null, 'Lune');
    expect(composeRequest('Hello', clauses)).toBe(`Hello\n\n${clauses.honestOpinion}`);
  });
});
