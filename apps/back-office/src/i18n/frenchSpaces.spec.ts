import { describe, expect, it } from '@jest/globals';
import { withFrenchSpaces } from './frenchSpaces';

const shown = (text: string) => withFrenchSpaces(text).replaceAll('\u202f', '_');

describe('the spaces of French texts', () => {
  it('are narrow and never broken before high signs and inside quotation marks', () => {
    expect(shown('Est-elle partie ? Non : « %{title} » ; trois fois !')).toBe(
      'Est-elle partie_? Non_: «_%{title}_»_; trois fois_!',
    );
  });

  it('stay as they are before a value, and before a per cent sign they do not', () => {
    expect(shown('part %{when}, 95 % des cas')).toBe('part %{when}, 95_% des cas');
  });

  it('are set in the whole tree, in every plural', () => {
    expect(withFrenchSpaces({ a: { b: 'oui ? |||| non ?' } })).toEqual({
      a: { b: 'oui\u202f? |||| non\u202f?' },
    });
  });
});
