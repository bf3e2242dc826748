import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aContext, aDraft, NOW, SETTINGS } from '../../../testing/guard-examples.js';
import { areSameWord, mutualValue, significantWords } from './mutual-value.js';

const codeFor = (value: string, body: string): string | null =>
  mutualValue(aDraft({ mutualValue: value, body }), aContext(), SETTINGS, NOW)?.code ?? null;

describe('Mutual value', () => {
  it.each([
    ['Exclusive recipes for her readers', 'Your readers would get recipes nobody else has.'],
    ['Une recette inédite pour ses lectrices', 'Nous réservons à vos lectrices des recettes inédites.'],
    ['Affiliate commission of 10 %', 'You would earn a commission: our affiliates get 10 %.'],
    ['レシピを読者に', '読者のみなさんにレシピをお届けします'],
  ])('holds when "%s" is said as "%s"', (value, body) => expect(codeFor(value, body)).toBeNull());

  it.each([
    ['', 'Your readers would get recipes', 'not-stated'],
    ['   ', 'Your readers would get recipes', 'not-stated'],
    ['win', 'A win for everybody', 'too-vague'],
    ['for you and them', 'for you and them', 'too-vague'],
    ['Exclusive recipes for her readers', 'We launch an oven on Monday.', 'not-said'],
    ['Exclusive recipes for her readers', 'Your readers will see it.', 'not-said'],
    ['An interview with our master baker in Lyon, photos included', 'An interview, perhaps?', 'not-said'],
  ])('is broken by "%s" said as "%s": %s', (value, body, code) => {
    expect(codeFor(value, body)).toBe(`mutual_value.${code}`);
  });

  it('names the words that the message does not say', () => {
    const draft = aDraft({
      mutualValue: 'Exclusive recipes for her readers',
      body: 'Your readers will see.',
    });
    expect(mutualValue(draft, aContext(), SETTINGS, NOW)?.params).toEqual({
      missing: ['exclusive', 'recipes'],
    });
  });

  it.each([
    ['reader', 'readers', true],
    ['exclusive', 'exclusif', true],
    ['recette', 'recettes', true],
    ['photo', 'photos', true],
    ['oven', 'over', false],
    ['pan', 'pans', false],
    ['interview', 'internet', false],
  ])('takes %s and %s for the same word: %s', (one, other, same) => {
    expect(areSameWord(one, other)).toBe(same);
    expect(areSameWord(other, one)).toBe(same);
  });

  it('holds whenever the message contains the whole statement', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    const statement = fc.array(word, { minLength: 2, maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(statement, fc.lorem({ maxCount: 30 }), (value, around) => {
        fc.pre(significantWords(value).length >= 2);
        expect(codeFor(value, `${around} ${value}. ${around}`)).toBeNull();
      }),
    );
  });

  it('never holds when the message shares no word with the statement', () => {
    const early = fc.stringMatching(/^[a-m]{4,9}$/);
    const late = fc.stringMatching(/^[n-z]{4,9}$/);
    fc.assert(
      fc.property(fc.array(early, { minLength: 1 }), fc.array(late), (value, body) => {
        expect(codeFor(value.join(' '), body.join(' '))).not.toBeNull();
      }),
    );
  });

  it('does not start to break when more is said', () => {
    const value = 'Exclusive recipes for her readers, by our baker';
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(codeFor(value, `${before} Your readers get exclusive recipes. ${after}`)).toBeNull();
      }),
    );
  });
});
