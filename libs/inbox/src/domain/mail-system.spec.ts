import { describe, expect, it } from '@jest/globals';
import { isMailSystem } from './mail-system.js';

describe('an address of a mail system', () => {
  it.each([
    'MAILER-DAEMON@mx.example',
    'postmaster@blog.example',
    'mailer-daemon@googlemail.example',
    'bounce-12@list.example',
    'complaints@provider.example',
  ])('is %s', (address) => expect(isMailSystem(address)).toBe(true));
  it.each(['anna@blog.example', 'postmaster', 'anna.postmaster@blog.example', ''])('is not %j', (address) =>
    expect(isMailSystem(address)).toBe(false),
  );
});
