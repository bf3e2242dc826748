import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstNameOf } from './first-name.js';

describe('The first name', () => {
  it.each([
    ['Anna Martin', 'Anna'],
    ['Anna', 'Anna'],
    ['  Dr. Anna  Martin ', 'Anna'],
    ['Mme Élodie Roux', 'Élodie'],
    ['Jean-Luc Petit', 'Jean-Luc'],
    ['D’Arcy Jones', 'D’Arcy'],
    ['Ana Maria de Souza', 'Ana'],
    ['Ольга Иванова', 'Ольга'],
  ])('of %j is %j', (name, first) => expect(firstNameOf(name)).toBe(first));

  it.each([
    'The Slow Loaf',
    'Le blog d’Anna',
    'L’Atelier Vert',
    'slowloaf',
    'Anna24',
    'anna@blog.example',
    'J. Martin',
    'JM',
    'Anna & Ben',
    '山田 花子',
    '김민지',
    'One Two Three Four Five',
    '',
  ])('of %j is not plain', (name) => expect(firstNameOf(name)).toBeNull());

  it('is always a word of the name', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const first = firstNameOf(name);
        expect(first === null || name.split(/\s+/).includes(first)).toBe(true);
      }),
    );
  });
});
