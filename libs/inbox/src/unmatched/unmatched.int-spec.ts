import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ContactPointsService } from '@rapport/bloggers';
import { anAbsence, anIncomingMail, startInbox, type Pitched, type TestInbox } from '@rapport/inbox/testing';
import { insertBlogger, messageRow } from '@rapport/messages/testing';
import type { Actor } from '@rapport/platform';
import { SetAsideMail } from './set-aside-mail.service.js';
import { UnmatchedDecisions } from './unmatched-decisions.service.js';

let at: TestInbox;
let pitched: Pitched;
let stranger: string;
let number = 0;

beforeAll(async () => {
  at = await startInbox();
});
afterAll(() => at.stop());
beforeEach(async () => {
  at.clock.set('2026-11-23T10:00:00Z');
  pitched = await at.pitched();
  number += 1;
  stranger = `assistant${number}@studio.example`;
});

const actor = (): Actor => ({
  id: at.officerId,
  name: 'Claire Fontaine',
  email: 'claire@agency.example',
  role: 'officer',
  language: 'en',
  timeZone: 'Europe/Paris',
});
const decisions = (): UnmatchedDecisions => at.app.get(UnmatchedDecisions);
const answer = (more: Parameters<typeof anIncomingMail>[0] = {}): Buffer =>
  anIncomingMail({ from: `Ben <${stranger}>`, inReplyTo: pitched.messageId, ...more });
const tray = (): Promise<Record<string, unknown>[]> =>
  at.database.query(`SELECT * FROM unmatched_messages WHERE from_address = $1 ORDER BY id`, [stranger]);
const followUp = (): Promise<Record<string, unknown>> => messageRow(at.database, pitched.ids[1]);
const received = (): Promise<Record<string, unknown>[]> =>
  at.database.query(`SELECT * FROM messages WHERE from_address = $1 ORDER BY id`, [stranger]);

describe('an answer from an address that we do not know', () => {
  it('waits in the tray with the blogger that it may come from, and what was to follow is held', async () => {
    expect(await at.take(answer())).toBe('unmatched');
    expect(await at.take(answer({ messageId: null }))).toBe('unmatched');
    expect(await tray()).toMatchObject([
      {
        state: 'open',
        because: 'unknown-sender',
        proposed: [pitched.blogger.id],
        answers_id: pitched.ids[0],
      },
      { state: 'open' },
    ]);
    expect(await followUp()).toMatchObject({ state: 'held', why_not: { code: 'answer-to-look-at' } });
  });

  it('is there once, however often it is read', async () => {
    const raw = answer();
    await at.take(raw);
    expect(await at.take(raw)).toBe('known');
    expect(await tray()).toHaveLength(1);
  });

  it('that a person links to a blogger is theirs, with all that follows, and its address too if wished', async () => {
    await at.take(answer());
    const [waiting] = await tray();
    const linked = { bloggerId: pitched.blogger.id, addAddress: true };
    const id = await decisions().link(actor(), waiting?.['id'] as string, linked);
    expect(await messageRow(at.database, id)).toMatchObject({
      thread_id: pitched.threadId,
      incoming_kind: 'reply',
      origin_type: 'pitch',
    });
    expect(await followUp()).toMatchObject({ state: 'cancelled', why_not: { code: 'answered' } });
    expect(await tray()).toMatchObject([
      { state: 'linked', linked_message_id: id, decided_by_id: at.officerId },
    ]);
    expect(await at.take(answer({ subject: 'One more thing', inReplyTo: undefined }))).toBe('kept');
    await expect(decisions().link(actor(), waiting?.['id'] as string, linked)).rejects.toMatchObject({
      code: 'unmatched-message.decided',
    });
  });

  it('that a person sets aside lets go again what was held, once nothing else waits there', async () => {
    await at.take(answer());
    await at.take(answer({ text: 'Second' }));
    const [one, other] = await tray();
    await decisions().setAside(actor(), one?.['id'] as string, 'A newsletter');
    expect(await followUp()).toMatchObject({ state: 'held' });
    await decisions().setAside(actor(), other?.['id'] as string, 'A newsletter');
    expect(await followUp()).toMatchObject({ state: 'scheduled', why_not: null });
    expect(await received()).toEqual([]);
  });

  it('that was set aside is emptied after a month, and not taken in again', async () => {
    const raw = answer();
    await at.take(raw);
    const [mail] = await tray();
    await decisions().setAside(actor(), mail?.['id'] as string, 'A newsletter');
    at.clock.advance(29 * 86_400_000);
    await at.app.get(SetAsideMail).empty();
    expect(await tray()).toMatchObject([{ subject: expect.stringContaining('teapot') }]);
    at.clock.advance(2 * 86_400_000);
    expect(await at.app.get(SetAsideMail).empty()).toBeGreaterThan(0);
    expect(await tray()).toEqual([]);
    expect(await messageRow(at.database, pitched.ids[0])).toMatchObject({ state: 'sent' });
    expect(await at.take(raw)).toBe('known');
  });

  it.each(['email', 'other'] as const)('is theirs once somebody adds the address as "%s"', async (kind) => {
    await at.take(answer());
    await at.app.get(ContactPointsService).add(actor(), pitched.blogger.id, { kind, address: stranger });
    expect(await tray()).toMatchObject([{ state: 'linked', decided_by_id: null }]);
    expect(await received()).toMatchObject([{ thread_id: pitched.threadId }]);
    expect(await followUp()).toMatchObject({ state: 'cancelled' });
  });
});

describe('an address that two bloggers have', () => {
  let other: { id: string; contactPointId: string };
  beforeEach(async () => {
    other = await insertBlogger(at.database, { name: 'Ben Weiss' });
    await at.database.query(
      `INSERT INTO contact_points (id, blogger_id, kind, address, address_key) VALUES (gen_random_uuid(), $1, 'other', $2, lower($2))`,
      [other.id, pitched.blogger.address],
    );
  });
  const shared = (more: Parameters<typeof anIncomingMail>[0] = {}): Buffer =>
    anIncomingMail({ from: pitched.blogger.address, subject: 'hello', ...more });
  const bloggerOf = async (): Promise<unknown[]> =>
    (
      await at.database.query(
        `SELECT blogger_id FROM messages WHERE from_address = $1 AND direction = 'in'`,
        [pitched.blogger.address],
      )
    ).map((one: { blogger_id: string }) => one.blogger_id);

  it('belongs to the one whose conversation it names; neither is chased', async () => {
    const theirs = await at.pitched({ bloggerId: other.id, contactPointId: other.contactPointId });
    expect(await at.take(shared({ inReplyTo: theirs.messageId }))).toBe('kept');
    expect(await bloggerOf()).toEqual([other.id]);
    expect(await followUp()).toMatchObject({ state: 'cancelled' });
    expect(await messageRow(at.database, theirs.ids[1])).toMatchObject({ state: 'cancelled' });
  });

  it('belongs to the one whom this mailbox wrote to, when it names nothing', async () => {
    expect(await at.take(shared())).toBe('kept');
    expect(await bloggerOf()).toEqual([pitched.blogger.id]);
  });

  it('waits in the tray with both when this mailbox wrote to both', async () => {
    await at.pitched({ bloggerId: other.id, contactPointId: other.contactPointId });
    expect(await at.take(shared())).toBe('unmatched');
    const [waiting] = await at.database.query(`SELECT * FROM unmatched_messages WHERE from_address = $1`, [
      pitched.blogger.address,
    ]);
    expect(waiting).toMatchObject({ because: 'several-bloggers', answers_id: null });
    expect(await followUp()).toMatchObject({ state: 'held' });
    expect([...waiting.proposed].sort()).toEqual([pitched.blogger.id, other.id].sort());
  });

  it('stops what was to follow with both, once somebody said whose it is', async () => {
    const theirs = await at.pitched({ bloggerId: other.id, contactPointId: other.contactPointId });
    await at.take(shared());
    const [{ id }] = await at.database.query(`SELECT id FROM unmatched_messages WHERE from_address = $1`, [
      pitched.blogger.address,
    ]);
    expect(await messageRow(at.database, theirs.ids[1])).toMatchObject({ state: 'held' });
    await decisions().link(actor(), id, { bloggerId: pitched.blogger.id, addAddress: false });
    expect(await bloggerOf()).toEqual([pitched.blogger.id]);
    expect(await followUp()).toMatchObject({ state: 'cancelled' });
    expect(await messageRow(at.database, theirs.ids[1])).toMatchObject({
      state: 'cancelled',
      why_not: { code: 'answered' },
    });
  });

  it('that says they are away puts off what was to follow with both', async () => {
    const theirs = await at.pitched({ bloggerId: other.id, contactPointId: other.contactPointId });
    const away = anAbsence({ from: pitched.blogger.address, inReplyTo: pitched.messageId });
    expect(await at.take(away)).toBe('kept');
    expect(await followUp()).toMatchObject({ wall_time: '2026-12-08T09:00', why_not: { code: 'away' } });
    expect(await messageRow(at.database, theirs.ids[1])).toMatchObject({
      state: 'scheduled',
      wall_time: '2026-12-08T09:00',
      why_not: { code: 'away' },
    });
  });

  it('that wishes for no more mail stops all that waits for both, a first message too', async () => {
    const theirs = await at.pitched({ bloggerId: other.id, contactPointId: other.contactPointId });
    await at.database.query(`UPDATE messages SET state = 'scheduled', sent_at = NULL WHERE id = $1`, [
      theirs.ids[0],
    ]);
    await at.take(shared({ inReplyTo: pitched.messageId, text: 'Please never write to me again.' }));
    expect(await followUp()).toMatchObject({ state: 'cancelled' });
    for (const id of theirs.ids) {
      expect(await messageRow(at.database, id)).toMatchObject({ state: 'cancelled' });
    }
  });
});
