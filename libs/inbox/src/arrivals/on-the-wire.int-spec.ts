import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anIncomingMail, SENT_AT, startInbox, type Pitched, type TestInbox } from '@rapport/inbox/testing';
import { MailTransports } from '@rapport/mailboxes';
import { type SinkBehaviour, SmtpSink } from '@rapport/mailboxes/testing';
import { Dispatcher, MessageChangesService } from '@rapport/messages';
import { insertBlogger, messageRow } from '@rapport/messages/testing';
import type { Actor } from '@rapport/platform';
import { UnmatchedDecisions } from '../unmatched/unmatched-decisions.service.js';

let at: TestInbox;
let sink: SmtpSink;
let pitched: Pitched;

beforeAll(async () => {
  sink = await SmtpSink.start();
  at = await startInbox({ smtpPort: sink.port });
  at.app.get(MailTransports).waitAsLongAs({ connectSeconds: 30, silenceSeconds: 30 });
});
afterAll(async () => {
  await at.stop();
  await sink.stop();
});
beforeEach(async () => {
  at.clock.set('2026-11-23T10:00:00Z');
  pitched = await at.pitched();
  at.clock.set('2026-11-24T10:05:00Z');
});

const followUp = (): Promise<Record<string, unknown>> => messageRow(at.database, pitched.ids[1]);
const bodies = (): number => sink.messages.filter(({ to }) => to.includes(pitched.blogger.address)).length;
const actor = (): Actor => ({
  id: at.officerId,
  name: 'Claire Fontaine',
  email: 'claire@agency.example',
  role: 'officer',
  language: 'en',
  timeZone: 'Europe/Paris',
});
const fromSomebody = (): Buffer =>
  anIncomingMail({ from: `assistant.${pitched.blogger.id}@studio.example`, inReplyTo: pitched.messageId });

type Misbehaviour = Extract<SinkBehaviour, { kind: 'reply' | 'drop' }>;

const LATER: Misbehaviour = { kind: 'reply', at: 'dot', reply: '451 4.7.1 later' };

/** The follow-up is handed over, and the server does this to it only after something came in. */
async function onTheWire(behaviour: Misbehaviour, coming: Buffer, came = at.clock.now()): Promise<void> {
  let taken: () => void = () => {};
  const after = new Promise<void>((resolve) => (taken = resolve));
  sink.behave({ ...behaviour, after }, pitched.blogger.address);
  const dispatching = at.app.get(Dispatcher).drain();
  await sink.received(sink.messages.length + 1);
  await at.take(coming, { internalDate: came });
  taken();
  await dispatching;
  sink.behave({ kind: 'accept' }, pitched.blogger.address);
}

async function putOffWhile(coming: Buffer, came?: Date): Promise<void> {
  await onTheWire(LATER, coming, came);
  expect(await followUp()).toMatchObject({ state: 'scheduled', why_not: { code: 'put-off' } });
}

/** Lets time pass until it is due. */
async function comesDue(): Promise<void> {
  const { not_before: notBefore } = await followUp();
  at.clock.set(new Date((notBefore as Date).getTime() + 1_000));
}

async function tryAgain(): Promise<void> {
  await comesDue();
  await at.app.get(Dispatcher).drain();
}

async function trayMail(): Promise<string> {
  const [mail] = await at.database.query(
    `SELECT id FROM unmatched_messages WHERE state = 'open' AND $1 = ANY (proposed)`,
    [pitched.blogger.id],
  );
  return mail.id as string;
}

describe('a follow-up that the server puts off, while mail comes that may be an answer', () => {
  it('is held when it is tried again, and leaves once somebody said that it is none', async () => {
    await putOffWhile(fromSomebody());
    await tryAgain();
    expect(await followUp()).toMatchObject({ state: 'held', why_not: { code: 'answer-to-look-at' } });
    expect(bodies()).toBe(1);
    await at.app.get(UnmatchedDecisions).setAside(actor(), await trayMail(), 'A newsletter');
    await tryAgain();
    expect(await followUp()).toMatchObject({ state: 'sent' });
    expect(bodies()).toBe(2);
  });

  it('is cancelled once somebody said that it is one', async () => {
    await putOffWhile(fromSomebody());
    await tryAgain();
    const theirs = { bloggerId: pitched.blogger.id, addAddress: false };
    await at.app.get(UnmatchedDecisions).link(actor(), await trayMail(), theirs);
    expect(await followUp()).toMatchObject({ state: 'cancelled', why_not: { code: 'answered' } });
  });

  it('leaves when a person lets it go, but not after further mail of that kind', async () => {
    await putOffWhile(fromSomebody());
    await tryAgain();
    await at.app.get(MessageChangesService).release(actor(), pitched.ids[1] as string);
    await comesDue();
    await putOffWhile(fromSomebody());
    await tryAgain();
    expect(await followUp()).toMatchObject({ state: 'held' });
    await at.app.get(MessageChangesService).release(actor(), pitched.ids[1] as string);
    await tryAgain();
    expect(await followUp()).toMatchObject({ state: 'sent' });
  });

  it('is held too when somebody says of an uncertain one that it did not go', async () => {
    await onTheWire({ kind: 'drop', at: 'dot' }, fromSomebody());
    expect(await followUp()).toMatchObject({ state: 'uncertain' });
    await at.app.get(MessageChangesService).settle(actor(), pitched.ids[1] as string, false);
    await tryAgain();
    expect(await followUp()).toMatchObject({ state: 'held', why_not: { code: 'answer-to-look-at' } });
  });

  it('leaves where the tray holds only mail of a time before the pitch', async () => {
    at.clock.set('2026-11-19T10:00:00Z');
    await at.take(fromSomebody());
    await at.database.query(`UPDATE messages SET state = 'scheduled', why_not = NULL WHERE id = $1`, [
      pitched.ids[1],
    ]);
    at.clock.set('2026-11-24T10:05:00Z');
    await at.app.get(Dispatcher).drain();
    expect(await followUp()).toMatchObject({ state: 'sent' });
  });
});

describe('a follow-up that the server puts off, while an answer comes', () => {
  it('is cancelled when it is tried again', async () => {
    await putOffWhile(anIncomingMail({ from: pitched.blogger.address, inReplyTo: pitched.messageId }));
    await tryAgain();
    expect(await followUp()).toMatchObject({ state: 'cancelled', why_not: { code: 'answered' } });
    expect(bodies()).toBe(1);
  });

  it('by a clock that is behind: it is cancelled too', async () => {
    const before = new Date(SENT_AT.getTime() - 5 * 60_000);
    const mail = { from: pitched.blogger.address, subject: 'hello', date: before };
    await putOffWhile(anIncomingMail(mail), before);
    await tryAgain();
    expect(await followUp()).toMatchObject({ state: 'cancelled', why_not: { code: 'answered' } });
  });

  it('that was here before the first message left: it leaves', async () => {
    const before = new Date(SENT_AT.getTime() - 5 * 60_000);
    await at.database.query(
      `UPDATE messages SET state = 'scheduled', sent_at = NULL, first_attempt_at = NULL WHERE id = $1`,
      [pitched.ids[0]],
    );
    at.clock.set(before);
    await at.take(anIncomingMail({ from: pitched.blogger.address, subject: 'hello', date: before }));
    await at.database.query(
      `UPDATE messages SET state = 'sent', sent_at = $2, first_attempt_at = $2 WHERE id = $1`,
      [pitched.ids[0], SENT_AT],
    );
    await comesDue();
    await at.app.get(Dispatcher).drain();
    expect(await followUp()).toMatchObject({ state: 'sent' });
  });

  it('that is kept for another, from an address that both have, as well', async () => {
    const other = await insertBlogger(at.database, { name: 'Ben Weiss' });
    await at.database.query(
      `INSERT INTO contact_points (id, blogger_id, kind, address, address_key) VALUES (gen_random_uuid(), $1, 'other', $2, lower($2))`,
      [other.id, pitched.blogger.address],
    );
    at.clock.set('2026-11-23T10:00:00Z');
    const theirs = await at.pitched({ bloggerId: other.id, contactPointId: other.contactPointId });
    at.clock.set('2026-11-24T10:05:00Z');
    await putOffWhile(anIncomingMail({ from: pitched.blogger.address, inReplyTo: theirs.messageId }));
    await tryAgain();
    expect(await followUp()).toMatchObject({ state: 'cancelled', why_not: { code: 'answered' } });
    expect(bodies()).toBe(1);
  });
});
