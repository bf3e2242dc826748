import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { SmtpSink } from '@rapport/mailboxes/testing';
import { Dispatcher, MessagesService, type SendingPlan } from '@rapport/messages';
import { type Actor, Database } from '@rapport/platform';
import { insertBlogger, insertMailbox, insertOfficer, type TestBlogger } from './correspondents.js';
import { messageRow, startMessages, type TestMessages } from './start-messages.js';

const MINUTE = 60_000;

/** A worker of messages, the mail server that it sends to, and an officer who writes to a blogger. */
export interface DispatchDesk extends TestMessages {
  sink: SmtpSink;
  officerId: string;
  blogger: TestBlogger;
  /** The officer as who is signed in. */
  actor(): Actor;
  /** Writes to the blogger, with what a test changes of it; gives the ids in order of their steps. */
  write(plan?: Partial<SendingPlan>): Promise<string[]>;
  /** Sends what is due so much later, a minute by default. */
  dispatch(afterMs?: number): Promise<void>;
  /** A first message that left on Monday at ten, and its follow-up on the day that it is due. */
  dueFollowUp(to?: TestBlogger): Promise<string>;
  /** Logs words of the blogger's, in a conversation of their own. */
  logAnswer(): Promise<string>;
  /** A message as it stands in the ledger. */
  row(id: string | undefined): Promise<Record<string, unknown>>;
}

/**
 * Opens the desk for the tests of a file: each begins on Monday at ten, with nothing in the ledger and, unless
 * `mailbox` is false, the team's mailbox. Its fields are there once a test runs.
 */
export function dispatchDesk({ mailbox = true } = {}): DispatchDesk {
  const desk = {} as DispatchDesk;
  beforeAll(async () => {
    Object.assign(desk, await startMessages(), workOf(desk));
  });
  beforeEach(async () => {
    desk.clock.set('2026-11-23T10:00:00Z');
    desk.gate.verdict = () => ({ go: true, checks: [{ rule: 'read', ok: true }] });
    desk.mailbox.reset();
    desk.sink = await SmtpSink.start();
    if (mailbox) await insertMailbox(desk.database, desk.sink.port);
    desk.officerId = await insertOfficer(desk.database);
    desk.blogger = await insertBlogger(desk.database);
  });
  afterEach(async () => {
    await desk.sink.stop();
    await desk.database.query(`DELETE FROM messages`);
    await desk.database.query(`DELETE FROM mailboxes`);
  });
  // Not there where it could not be opened: that failure is the one to see.
  afterAll(() => (desk.app ? desk.stop() : undefined));
  return desk;
}

function workOf(
  desk: DispatchDesk,
): Omit<DispatchDesk, keyof TestMessages | 'sink' | 'officerId' | 'blogger'> {
  return {
    actor: () => ({
      id: desk.officerId,
      name: 'Claire Fontaine',
      email: 'c@agency.example',
      role: 'officer',
      language: 'en',
      timeZone: 'Europe/Paris',
    }),
    write: (plan = {}) => {
      const { id: bloggerId, contactPointId } = desk.blogger;
      return desk.schedule({ bloggerId, contactPointId, officerId: desk.officerId, ...plan });
    },
    dispatch: async (afterMs = MINUTE) => {
      desk.clock.advance(afterMs);
      await desk.app.get(Dispatcher).drain();
    },
    dueFollowUp: async ({ id: bloggerId, contactPointId } = desk.blogger) => {
      desk.clock.set('2026-11-23T10:00:00Z');
      const followUps = [{ waitDays: 4, body: 'Did it reach you?' }];
      const [, followUp] = await desk.write({ bloggerId, contactPointId, followUps });
      await desk.dispatch();
      desk.clock.set('2026-11-27T10:05:00Z');
      return followUp as string;
    },
    logAnswer: () => {
      const answer = {
        bloggerId: desk.blogger.id,
        origin: null,
        threadId: null,
        receivedAt: desk.clock.now(),
        text: 'Thank you, I would love to!',
      };
      return desk.app
        .get(Database)
        .transaction((tx) => desk.app.get(MessagesService).logAnswer(tx, { id: desk.officerId }, answer));
    },
    row: (id) => messageRow(desk.database, id),
  };
}
