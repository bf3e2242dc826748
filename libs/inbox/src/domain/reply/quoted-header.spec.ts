import { describe, expect, it } from '@jest/globals';
import { aboveForwarded } from './quoted-header.js';

describe('What stands above a message passed on', () => {
  const passedOn = '---------- Forwarded message ---------\nFrom: Ada\n\nI am away until Monday.';

  it('is what the person wrote', () =>
    expect(aboveForwarded(`Is this yours?\n\n${passedOn}`)).toBe('Is this yours?'));

  it('is all of the text where they wrote nothing, or pass on nothing', () => {
    expect(aboveForwarded(`\n${passedOn}`)).toBe(`\n${passedOn}`);
    expect(aboveForwarded('Is this yours?')).toBe('Is this yours?');
  });
});
