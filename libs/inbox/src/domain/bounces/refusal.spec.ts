import { describe, expect, it } from '@jest/globals';
import type { Mail } from '../mail.js';
import { readRefusal } from './refusal.js';

const mail = { from: { name: '', address: 'ada@paper.example' } } as Mail;
const report = (disposition: string) =>
  `Reporting-UA: mx; Dovecot\nFinal-Recipient: rfc822; ada@paper.example\nDisposition: ${disposition}`;
const deleted = report('automatic-action/MDN-sent-automatically; deleted');

describe('A refusal in the form of a read receipt', () => {
  it.each([
    ['Quota exceeded (mailbox for user is full)', 'mailbox-full'],
    ['I take no pitches at this address.', 'filtered'],
  ])('%s: %s', (words, reason) => {
    const letter = `Your message to <ada@paper.example> was automatically rejected:\n${words}`;

    expect(readRefusal(mail, deleted, letter)).toMatchObject({
      address: 'ada@paper.example',
      reason,
      permanence: 'soft',
      diagnostic: words,
    });
  });

  it('is none when somebody deleted the message, or read it', () => {
    const letter = 'Your message to <ada@paper.example> was deleted without being read.';

    expect(readRefusal(mail, deleted, letter)).toBeNull();
    const rejected = 'Your message to <ada@paper.example> was automatically rejected: no';
    expect(readRefusal(mail, report('manual-action/MDN-sent-manually; displayed'), rejected)).toBeNull();
  });
});
