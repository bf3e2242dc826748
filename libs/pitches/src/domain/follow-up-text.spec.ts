import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { followUpLanguage, followUpText } from './follow-up-text.js';
import { leftoversIn } from './leftovers.js';
import { tiedOpinionIn } from './opinion/tied-opinion.js';

const occasion = {
  bloggerName: 'Anna Martin',
  subject: 'An oven for your slow breads?',
  postTitle: 'Three days for one loaf',
  officerName: 'Ben Okafor',
  step: 1,
};

describe('The follow-up to begin with', () => {
  it('greets the person, names the letter and the post, and is signed', () => {
    const text = followUpText('en', occasion);
    expect(text).toMatch(/^Dear Anna,\n\n/);
    expect(text).toContain('“An oven for your slow breads?”');
    expect(text).toContain('“Three days for one loaf”');
    expect(text).toMatch(/\n\nBen Okafor$/);
  });

  it('is written in French for French, else in English', () => {
    expect(['fr', 'fr-CA', 'FR', 'en', 'de', 'pt-BR'].map(followUpLanguage)).toEqual([
      'fr',
      'fr',
      'fr',
      'en',
      'en',
      'en',
    ]);
    expect(followUpText('fr', occasion)).toMatch(/^Bonjour Anna,\n\nUn mot au sujet de mon message «/);
  });

  it('says the second time that it is the last', () => {
    expect(followUpText('en', { ...occasion, step: 2 })).toContain('the last time');
    expect(followUpText('fr', { ...occasion, step: 2 })).toContain('une dernière fois');
  });

  it.each([
    ['Anna', 'Dear Anna,'],
    ['Les Gourmands', 'Dear Les Gourmands,'],
    ['The Crumb Collective', 'Dear The Crumb Collective,'],
    ['Dr Martin', 'Dear Dr Martin,'],
  ])('greets %s with "%s"', (bloggerName, greeting) => {
    expect(followUpText('en', { ...occasion, bloggerName })).toMatch(new RegExp(`^${greeting}`));
  });

  it('keeps the guard’s rules on texts, whatever is known of the pitch', () => {
    // Any word but those that are left over themselves, such as a post that is called “name”.
    const word = fc
      .stringMatching(/^[A-Za-zéèç]{2,12}$/)
      .filter((text) => leftoversIn(`“${text}” « ${text} »`).length === 0);
    const known = fc.record({
      bloggerName: word,
      subject: fc.oneof(fc.constant(''), word),
      postTitle: fc.oneof(fc.constant(null), word),
      officerName: word,
      step: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(fc.constantFrom<'en' | 'fr'>('en', 'fr'), known, (language, what) => {
        const text = followUpText(language, what);
        expect(leftoversIn(text)).toEqual([]);
        expect(tiedOpinionIn(text)).toBeNull();
      }),
    );
  });
});
