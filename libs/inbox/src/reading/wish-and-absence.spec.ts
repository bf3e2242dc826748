import { describe, expect, it } from '@jest/globals';
import { anIncomingMail, type MailWritten } from '../../testing/mails.js';
import { readIncoming } from './read-incoming.js';

const read = (mail: MailWritten) => readIncoming(anIncomingMail(mail), new Date('2026-11-20T10:00:00Z'));
const text = 'Please take me off your list. I am away until 4 December and will catch up when I am back.';

describe('A wish for no more mail in a note of absence', () => {
  it('is a person’s', async () => {
    expect(await read({ text })).toMatchObject({ kind: 'opt_out', because: 'opt-out-wording' });
  });

  it.each([
    ['a header', { text, headers: ['Auto-Submitted: auto-replied'] }],
    ['the text itself', { text: `This is an automatic reply.\n\n${text}` }],
  ])('is a machine’s if %s says so', async (_, mail) => {
    expect(await read(mail)).toMatchObject({ kind: 'auto_reply', returnDate: '2026-12-05' });
  });
});
