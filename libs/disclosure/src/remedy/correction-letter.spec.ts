import { describe, expect, it } from '@jest/globals';
import type { DisclosureContext } from '../domain/context.js';
import { remedyLanguages } from '../domain/remedy.js';
import { judge } from '../judge.js';
import { correctionLetter } from './correction-letter.js';

const FILLER = 'The lamp stands on my desk and lights the whole table without any flicker at all.\n\n';
const known: DisclosureContext = {
  connection: 'gift',
  jurisdictions: ['UK'],
  brandDomains: ['lumen.example'],
  partnerDomains: [],
  publishedOn: null,
};
const facts = { name: 'Anna', brand: 'Lumen', url: 'https://lamps.example/a', language: 'en' as const };

function verdictOn(content: string) {
  const source = `---\ntitle: A lamp\n---\n${content}`;
  return judge({ content: source, format: 'markdown', address: facts.url }, known);
}

describe('the message that asks for a correction', () => {
  it('is not written where nothing has to be mended', () => {
    expect(
      correctionLetter(verdictOn(`Ad: Lumen sent me this lamp for free.\n\n${FILLER}`), facts),
    ).toBeNull();
  });

  it.each(remedyLanguages)(
    'in %s it names post, wording and brand, and says nothing of the opinion',
    (language) => {
      const letter = correctionLetter(verdictOn(FILLER.repeat(3)), { ...facts, language });
      expect(letter?.subject).toContain('A lamp');
      expect(letter?.body).toContain(facts.url);
      expect(letter?.body).toContain('Lumen');
      expect(letter?.body).toContain('Anna');
      expect(letter?.body).not.toMatch(
        /\{brand\}|undefined|null|positiv|lawyer|avocat|Anwalt|abogad|avvocat/i,
      );
    },
  );

  it.each(remedyLanguages)('in %s it speaks of the brand where nobody named one', (language) => {
    const letter = correctionLetter(verdictOn(FILLER.repeat(3)), { ...facts, brand: '', language });
    expect(letter?.body).not.toMatch(/\{brand\}|\[|  | [.,]/);
    expect(letter?.body).toMatch(/brand|marque|Marke|marca|marchio/);
  });

  it('quotes the words that are too vague, once, with the line that would be right', () => {
    const letter = correctionLetter(verdictOn(`Gifted by Lumen\n\n${FILLER.repeat(20)}`), facts);
    expect(letter?.body).toContain('“Gifted by Lumen”');
    expect(letter?.body.split('Ad: Lumen gave me this product for free.')).toHaveLength(2);
  });

  it('asks to take back a denial before anything else', () => {
    const letter = correctionLetter(verdictOn(`I bought it with my own money.\n\n${FILLER}`), facts);
    const body = letter?.body ?? '';
    expect(body.indexOf('I bought it with my own money.')).toBeGreaterThan(0);
    expect(body.indexOf('I bought it')).toBeLessThan(body.indexOf('Ad: Lumen gave me'));
  });

  it('lists the links to mark, each once', () => {
    const link = '[it](https://lumen.example/1)';
    const letter = correctionLetter(verdictOn(`${link} ${link}\n\n${FILLER.repeat(3)}`), facts);
    expect(letter?.body.split('https://lumen.example/1')).toHaveLength(2);
  });
});
