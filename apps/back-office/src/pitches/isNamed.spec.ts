import { describe, expect, it } from '@jest/globals';
import { isNamed, quoted } from './isNamed';

const reading = { postTitle: 'L’été au four : trois pains', postUrl: 'https://www.anna.fr/pains/' };
const body = (text: string) => ({ subject: '', body: text });

describe('a reading in a message', () => {
  it('is named by its title, accents and signs forgiven, or by its address', () => {
    expect(isNamed(body('J’ai lu « L’ete au four: trois pains ».'), reading)).toBe(true);
    expect(isNamed(body('see https://anna.fr/pains'), reading)).toBe(true);
    expect(isNamed({ subject: 'L’été au four : trois pains', body: '' }, reading)).toBe(true);
    expect(isNamed(body('J’ai lu votre blog.'), reading)).toBe(false);
    expect(isNamed(body('I love it'), { postTitle: '🥖', postUrl: 'https://anna.fr/x' })).toBe(false);
  });

  it('is quoted as the language quotes', () => {
    expect(quoted('Rye', 'en')).toBe('“Rye”');
    expect(quoted('Seigle', 'fr-CA')).toBe('« Seigle »');
  });
});
