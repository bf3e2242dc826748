import { afterEach, describe, expect, it } from '@jest/globals';
import { MessageChangesService, SendingSwitch } from '@rapport/messages';
import { insertMailbox } from '@rapport/messages/testing';
import { Database, EventLog, newId } from '@rapport/platform';
import { dispatchDesk } from '../../testing/dispatch-desk.js';

const MINUTE = 60_000;

const at = dispatchDesk();

afterEach(() => at.app.get(SendingSwitch).turn({ id: at.officerId }, true));

describe('an answer that comes while a follow-up is on the wire', () => {
  it('stops it for good: it does not leave when somebody says that it did not go', async () => {
    const id = await at.dueFollowUp();
    at.sink.behave({ kind: 'hang', at: 'dot' });
    const dispatching = at.dispatch(0);
    await at.sink.received(2);
    await at.logAnswer();
    await dispatching;
    expect((await at.row(id))['state']).toBe('uncertain');
    at.sink.behave({ kind: 'accept' });
    await at.app.get(MessageChangesService).settle(at.actor(), id, false);
    await at.dispatch();
    expect(await at.row(id)).toMatchObject({ state: 'cancelled', why_not: { code: 'answered' } });
    expect(at.sink.messages).toHaveLength(2);
  });

  it('but what they wrote before the pitch is no answer to it', async () => {
    at.clock.set('2026-11-23T09:58:00Z');
    await at.logAnswer();
    const id = await at.dueFollowUp();
    await at.dispatch(0);
    expect(await at.row(id)).toMatchObject({ state: 'sent' });
  });
});

describe('sending that is turned off', () => {
  it('keeps back what a worker has taken and not handed over yet', async () => {
    const id = await at.dueFollowUp();
    at.mailbox.onRead = async () => {
      await at.app.get(SendingSwitch).turn({ id: at.officerId }, false);
      return at.mailbox.works();
    };
    await at.dispatch(0);
    expect(at.sink.messages).toHaveLength(1);
    await at.dispatch(0);
    expect(await at.row(id)).toMatchObject({ state: 'held', why_not: { code: 'sending-off' } });
    at.mailbox.onRead = () => at.mailbox.works();
    await at.app.get(SendingSwitch).turn({ id: at.officerId }, true);
    await at.dispatch(0);
    expect(await at.row(id)).toMatchObject({ state: 'sent' });
  });
});

describe('a follow-up that leaves from another mailbox than the message before it', () => {
  const lastReadAt = new Date('2026-11-27T08:00:00Z');
  const fault = { code: 'timed-out', params: {}, text: 'The server does not answer.' };

  it('waits for the mailbox that an answer would come to', async () => {
    const id = await at.dueFollowUp();
    const before = (await at.row(id))['origin_id'];
    const [first] = await at.database.query<{ mailboxId: string }[]>(
      `SELECT mailbox_id AS "mailboxId" FROM messages WHERE origin_id = $1 AND step = 0`,
      [before],
    );
    await insertMailbox(at.database, at.sink.port, {
      accountId: at.officerId,
      address: 'own@agency.example',
    });
    at.mailbox.onReadOf = (mailboxId) =>
      mailboxId === first?.mailboxId ? Promise.resolve({ fault, lastReadAt }) : at.mailbox.works();
    await at.dispatch(0);
    expect(await at.row(id)).toMatchObject({ state: 'scheduled', why_not: { code: 'mailbox-unreachable' } });
    at.mailbox.onReadOf = null;
    await at.dispatch(5 * MINUTE);
    expect(await at.row(id)).toMatchObject({ state: 'sent' });
    expect(at.sink.messages[1]?.from).toBe('own@agency.example');
  });
});

describe('a mailbox that works again after days', () => {
  it('lets nothing go that is too late by now: a person looks first', async () => {
    const [id] = await at.write();
    await at.database.query(`UPDATE mailboxes SET state = 'failing'`);
    await at.dispatch();
    expect(await at.row(id)).toMatchObject({ state: 'held', why_not: { code: 'mailbox-failing' } });
    at.clock.set('2026-11-26T10:00:00Z');
    await at.database.query(`UPDATE mailboxes SET state = 'ready'`);
    await at.app.get(Database).transaction((tx) =>
      at.app.get(EventLog).record(tx, {
        type: 'mailbox.passed',
        actorId: null,
        subjectType: 'mailbox',
        subjectId: newId(),
      }),
    );
    await at.dispatch();
    expect(await at.row(id)).toMatchObject({ state: 'held', why_not: { code: 'too-late' } });
    expect(at.sink.messages).toHaveLength(0);
  });
});
