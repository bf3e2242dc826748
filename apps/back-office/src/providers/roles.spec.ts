import { describe, expect, it } from '@jest/globals';
import { may } from './roles';

describe('roles', () => {
  it('include those below them', () => {
    expect(may('administrator', 'manager')).toBe(true);
    expect(may('officer', 'officer')).toBe(true);
    expect(may('officer', 'manager')).toBe(false);
    expect(may('viewer', 'officer')).toBe(false);
  });

  it('give nobody anything before it is known who they are', () => {
    expect(may(undefined, 'viewer')).toBe(false);
  });
});
