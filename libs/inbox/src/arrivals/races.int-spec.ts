import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anAbsence, anIncomingMail, startInbox, type Pitched, type TestInbox } from '@rapport/inbox/testing';
import { SmtpSink } from '@rapport/mailboxes/testing';
import type { Taken } from '@rapport/inbox';
import { Dispatcher } from '@rapport/messages';
import { messageRow } from '@rapport/messages/testing';

let at: TestInbox;
let second: TestInbox;
let sink: SmtpSink;

beforeAll(async () => {
  sink = await SmtpSink.start();
  at = await startInbox({ smtpPort: sink.port });
  second = await startInbox({ on: at });
});
afterAll(async () => {
  await second.stop();
  await at.stop();
  await sink.stop();
});
beforeEach(() => {
  at.mailbox.onRead = () => at.mailbox.works();
  second.mailbox.onRead = () => second.mailbox.works();
});

/** A pitch of the 20th whose follow-up is due on the 24th, and the mail that answers it. */
async function due(): Promise<{ pitched: Pitched; answer: Buffer }> {
  at.clock.set('2026-11-23T10:00:00Z');
  const pitched = await at.pitched();
  at.clock.set('2026-11-24T10:05:00Z');
  return { pitched, answer: anIncomingMail({ from: pitched.blogger.address, inReplyTo: pitched.messageId }) };
}

const bodiesTo = ({ blogger }: Pitched): number =>
  sink.messages.filter(({ to }) => to.includes(blogger.address)).length;

describe('an answer at the very moment at which a follow-up comes due', () => {
  it('that the reading before the follow-up finds, keeps it from leaving', async () => {
    const { pitched, answer } = await due();
    at.mailbox.onRead = async () => {
      await at.take(answer);
      return at.mailbox.works();
    };
    await at.app.get(Dispatcher).drain();
    expect(await messageRow(at.database, pitched.ids[1])).toMatchObject({ state: 'cancelled' });
    expect(bodiesTo(pitched)).toBe(0);
  });

  it('either stops it or finds it gone, whoever is first: never both, never neither, no transaction in the way', async () => {
    for (let trial = 0; trial < 25; trial += 1) {
      const { pitched, answer } = await due();
      const takings: Promise<Taken>[] = [];
      // It comes while the reading ends and the follow-up is handed over, a little sooner with each trial.
      const reading = async (): ReturnType<typeof at.mailbox.works> => {
        takings.push(at.take(answer), second.take(answer));
        for (let turn = 0; turn < trial * 4; turn += 1) await new Promise(setImmediate);
        return at.mailbox.works();
      };
      at.mailbox.onRead = reading;
      second.mailbox.onRead = reading;
      await Promise.all([at.app.get(Dispatcher).drain(), second.app.get(Dispatcher).drain()]);
      const taken = await Promise.all(takings);
      expect(taken.filter((one) => one === 'kept')).toHaveLength(1);
      const { state } = await messageRow(at.database, pitched.ids[1]);
      expect(['sent', 'cancelled']).toContain(state);
      expect(bodiesTo(pitched)).toBe(state === 'sent' ? 1 : 0);
    }
  });

  it('stays first when an absence comes with it: what an answer stopped is not put off', async () => {
    for (let trial = 0; trial < 10; trial += 1) {
      const { pitched, answer } = await due();
      const away = anAbsence({ from: pitched.blogger.address, inReplyTo: pitched.messageId });
      await Promise.all([at.take(answer), second.take(away)]);
      expect(await messageRow(at.database, pitched.ids[1])).toMatchObject({ state: 'cancelled' });
    }
  });
});
