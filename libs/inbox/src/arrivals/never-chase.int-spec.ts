import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aComplaint,
  aDeliveryReport,
  anAbsence,
  anIncomingMail,
  startInbox,
  type Pitched,
  type TestInbox,
} from '@rapport/inbox/testing';
import { SmtpSink } from '@rapport/mailboxes/testing';
import { Dispatcher } from '@rapport/messages';
import fc from 'fast-check';

let at: TestInbox;
let sink: SmtpSink;
beforeAll(async () => {
  sink = await SmtpSink.start();
  at = await startInbox({ smtpPort: sink.port });
});
afterAll(async () => {
  await at.stop();
  await sink.stop();
});

type Mail = (pitched: Pitched) => Buffer;
const theirs =
  (more: Parameters<typeof anIncomingMail>[0]): Mail =>
  (pitched) =>
    anIncomingMail({ from: pitched.blogger.address, inReplyTo: pitched.messageId, ...more });
const report =
  (status: string, diagnostic: string, more = {}): Mail =>
  (pitched) =>
    aDeliveryReport({
      recipient: pitched.blogger.address,
      status,
      diagnostic,
      about: pitched.messageId,
      ...more,
    });

/** After any of these nothing may follow, however many other mails come before or after. */
const ENDS: Record<string, Mail> = {
  'an answer': theirs({}),
  'an answer that names nothing': theirs({ inReplyTo: undefined, subject: 'teapots' }),
  'an answer from somebody unknown': (pitched) =>
    anIncomingMail({ from: 'assistant@studio.example', inReplyTo: pitched.messageId }),
  'a wish to be left alone': theirs({ text: 'Please remove me from your list.' }),
  'a bounce for good': report('5.1.1', 'smtp; 550 5.1.1 No such user here'),
  'a refusal of their server': report('5.7.1', 'smtp; 550 5.7.1 Message rejected due to local policy'),
  'a complaint': (pitched) => aComplaint({ recipient: pitched.blogger.address, about: pitched.messageId }),
};

/** These are no answers: what was to follow still does, after the absence. */
const GOES_ON: Record<string, Mail> = {
  'an absence': (pitched) => anAbsence({ from: pitched.blogger.address, inReplyTo: pitched.messageId }),
  'a delay': report('4.4.1', 'smtp; 451 4.4.1 Connection timed out', { action: 'delayed' }),
  'a failure for now': report('4.2.2', 'smtp; 452 4.2.2 Mailbox full'),
  'a mail of somebody else': () => anIncomingMail({ from: 'shop@offers.example', subject: 'Offers' }),
};

const BACK = '2026-12-07';

/** Lets time pass until nothing waits any more; gives the days on which something left for this blogger. */
async function daysOfLeaving({ blogger }: Pitched): Promise<string[]> {
  const days: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    const [next] = await at.database.query(
      `SELECT min(not_before) AS due FROM messages WHERE blogger_id = $1 AND state = 'scheduled'`,
      [blogger.id],
    );
    if (!next.due) break;
    const before = bodiesTo(blogger.address);
    at.clock.set(new Date((next.due as Date).getTime() + 1_000));
    await at.app.get(Dispatcher).drain();
    if (bodiesTo(blogger.address) > before) days.push(at.clock.now().toISOString().slice(0, 10));
  }
  return days;
}

const bodiesTo = (address: string): number => sink.messages.filter(({ to }) => to.includes(address)).length;
const oneOf = (mails: Record<string, Mail>): fc.Arbitrary<string> => fc.constantFrom(...Object.keys(mails));
const followUps = [
  { waitDays: 4, body: 'Did it reach you?' },
  { waitDays: 5, body: 'A last word.' },
];

async function takeAll(pitched: Pitched, names: readonly string[]): Promise<void> {
  for (const name of names) {
    at.clock.advance(60_000);
    await at.take((ENDS[name] ?? GOES_ON[name])?.(pitched) as Buffer);
  }
}

describe('nobody is chased', () => {
  it('once an end came, whatever else comes before and after it', async () => {
    const mails = fc.tuple(
      fc.array(oneOf(GOES_ON), { maxLength: 2 }),
      oneOf(ENDS),
      fc.array(oneOf({ ...ENDS, ...GOES_ON }), { maxLength: 2 }),
    );
    await fc.assert(
      fc.asyncProperty(mails, async ([before, end, after]) => {
        at.clock.set('2026-11-23T10:00:00Z');
        const pitched = await at.pitched({ followUps });
        await takeAll(pitched, [...before, end, ...after]);
        expect(await daysOfLeaving(pitched)).toEqual([]);
      }),
      {
        numRuns: 16,
        examples: Object.keys(ENDS).map((end): [[string[], string, string[]]] => [[[], end, []]]),
      },
    );
  });

  it('while they are away; what is no answer stops nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(oneOf(GOES_ON), { minLength: 1, maxLength: 3 }), async (names) => {
        at.clock.set('2026-11-23T10:00:00Z');
        const pitched = await at.pitched({ followUps });
        await takeAll(pitched, names);
        const days = await daysOfLeaving(pitched);
        expect(days).toHaveLength(2);
        if (names.includes('an absence')) expect(days.every((day) => day > BACK)).toBe(true);
      }),
      { numRuns: 6 },
    );
  });
});
