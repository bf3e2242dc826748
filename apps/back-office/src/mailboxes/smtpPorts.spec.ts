import { describe, expect, it } from '@jest/globals';
import { portFor } from './smtpPorts';

describe('the port of a mail server', () => {
  it('follows the encryption', () => {
    expect(portFor('starttls', 465)).toBe(587);
    expect(portFor('tls', null)).toBe(465);
  });

  it('stays where it was chosen by hand', () => {
    expect(portFor('tls', 2525)).toBe(2525);
  });
});
