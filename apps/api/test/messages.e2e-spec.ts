import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SmtpSink } from '@rapport/mailboxes/testing';
import type { DataSource } from 'typeorm';
import { type Agent, type Ground, scheduledPitch } from './support/pitching.js';
import { listOf } from './support/records.js';
import { openSendingDesk, type SendingDesk } from './support/sending-desk.js';
import type { TestApi } from './support/start-api.js';
import type { TestWorker } from './support/start-worker.js';

interface Message {
  id: string;
  step: number;
  state: string;
  version: number;
  leavesAt: string;
  whyNot: { code: string; text: string } | null;
}

let desk: SendingDesk;
let api: TestApi;
let worker: TestWorker;
let database: DataSource;
let sink: SmtpSink;
let ben: Agent;
let chloe: Agent;
let manager: Agent;
let viewer: Agent;
let anna: Ground;

beforeAll(async () => {
  desk = await openSendingDesk();
  ({ api, worker, database, sink, ben, chloe, manager, viewer } = desk);
});

beforeEach(async () => {
  sink.behave({ kind: 'accept' });
  anna = await desk.newDay();
});

afterAll(() => desk.close());

const followUps = [{ step: 1, waitDays: 5, body: 'Dear Anna,\n\nDid my note on the oven reach you?' }];

async function scheduled(): Promise<{ pitchId: string; first: Message; followUp: Message }> {
  const pitchId = await scheduledPitch(ben, anna, { followUps });
  const [first, followUp] = (await chloe.get(listOf('messages', { filter: { pitchId } })).expect(200))
    .body as [Message, Message];
  return { pitchId, first, followUp };
}

async function send(): Promise<void> {
  api.clock.advance(60_000);
  await worker.send();
}

const read = async (id: string): Promise<Record<string, unknown> & Message> =>
  (await chloe.get(`/api/messages/${id}`).expect(200)).body;

describe('reading messages', () => {
  it('shows when each will leave, in whose time, and to whom', async () => {
    const { first, followUp } = await scheduled();
    expect(first).toMatchObject({
      kind: 'pitch',
      state: 'scheduled',
      leavesAt: '2026-11-23T10:00:10.000Z',
      wallTime: '2026-11-23T11:00',
      timeZone: 'Europe/Paris',
      bloggerName: 'Anna Martin',
      officerName: 'Ben Okafor',
      toAddress: `anna.${anna.bloggerId}@blog.example`,
      whyNot: null,
      hasSource: false,
    });
    expect(followUp).toMatchObject({
      kind: 'follow_up',
      step: 1,
      waitDays: 5,
      subject: 'Re: An oven for your slow breads?',
    });
  });

  it('lists those of a blogger page by page, and those in a state', async () => {
    await scheduled();
    const filter = { bloggerId: anna.bloggerId };
    const page = await chloe.get(listOf('messages', { filter, range: [0, 0] })).expect(200);
    expect(page.body).toHaveLength(1);
    expect(page.headers['content-range']).toBe('messages 0-0/2');
    const next = /<([^>]+)>/.exec(page.headers['link'] ?? '')?.[1] ?? '';
    expect((await chloe.get(next).expect(200)).body).toHaveLength(1);
    expect(
      (await chloe.get(listOf('messages', { filter: { ...filter, state: 'held' } })).expect(200)).body,
    ).toEqual([]);
    await chloe.get(listOf('messages', { filter: { state: 'lost' } })).expect(422);
  });

  it('gives what left byte for byte, with the attempt and the rules that were checked', async () => {
    const { first } = await scheduled();
    await chloe.get(`/api/messages/${first.id}/source`).expect(404);
    await send();
    const detail = await read(first.id);
    expect(detail).toMatchObject({ state: 'sent', captured: false, hasSource: true });
    expect(detail['attemptsMade']).toEqual([
      expect.objectContaining({ outcome: 'sent', replyCode: 250, serverReply: '250 taken' }),
    ]);
    expect((detail['checks'] as { rule: string }[]).map(({ rule }) => rule)).toContain('contact_policy');
    const source = await chloe.get(`/api/messages/${first.id}/source`).expect(200);
    expect(source.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(source.text).toContain(`Message-ID: ${String(detail['messageId'])}`);
    expect(source.text).toContain('Subject: An oven for your slow breads?');
  });

  it('needs a session, and answers 404 for what is not there', async () => {
    const { first } = await scheduled();
    const nowhere = '0193f000-0000-7000-8000-000000000000';
    const stranger = (await import('supertest')).default(api.server);
    for (const path of ['', `/${first.id}`, `/${first.id}/source`])
      await stranger.get(`/api/messages${path}`).expect(401);
    await chloe.get(`/api/messages/${nowhere}`).expect(404);
    await chloe.get(`/api/messages/${nowhere}/source`).expect(404);
    await manager.put(`/api/messages/${nowhere}/hold`).expect(404);
  });
});

describe('changing a message that waits', () => {
  it('its officer changes words and time until it leaves', async () => {
    const { followUp } = await scheduled();
    const change = {
      body: 'Dear Anna,\n\nOne more thought on “Three days for one loaf”.',
      version: followUp.version,
    };
    const changed = await ben.patch(`/api/messages/${followUp.id}`).send(change).expect(200);
    expect(changed.body).toMatchObject({
      body: change.body,
      version: followUp.version + 1,
      state: 'scheduled',
    });
    const moved = await ben
      .patch(`/api/messages/${followUp.id}`)
      .send({ wallTime: '2026-12-05T14:30', version: followUp.version + 1 })
      .expect(200);
    // A Saturday: moved to Monday's opening.
    expect(moved.body).toMatchObject({ wallTime: '2026-12-07T09:00', waitDays: null });
    const stale = await ben.patch(`/api/messages/${followUp.id}`).send(change).expect(409);
    expect(stale.body).toMatchObject({ code: 'stale-edit', current: { wallTime: '2026-12-07T09:00' } });
  });

  it.each([
    ['a header in the subject', { subject: 'Hello\r\nBcc: evil@x.example' }],
    ['a lone line separator in the subject', { subject: 'Hello\u2028there' }],
    ['an empty subject', { subject: '' }],
    ['a time that no calendar has', { wallTime: '2026-02-30T09:00' }],
    ['an unknown field', { state: 'sent' }],
    ['a recipient', { toAddress: 'evil@x.example' }],
  ])('refuses %s', async (_, change) => {
    const { first } = await scheduled();
    await ben
      .patch(`/api/messages/${first.id}`)
      .send({ ...change, version: first.version })
      .expect(422);
    expect((await read(first.id)).version).toBe(first.version);
  });

  it('nobody but its officer and managers, and nobody once it has left', async () => {
    const { first, followUp } = await scheduled();
    const change = { body: 'Mine now', version: followUp.version };
    expect((await chloe.patch(`/api/messages/${followUp.id}`).send(change).expect(403)).body.code).toBe(
      'message.not-yours',
    );
    await viewer.patch(`/api/messages/${followUp.id}`).send(change).expect(403);
    await manager
      .patch(`/api/messages/${followUp.id}`)
      .send({ body: 'Better so', version: followUp.version })
      .expect(200);
    await send();
    const { version } = await read(first.id);
    const late = await ben.patch(`/api/messages/${first.id}`).send({ body: 'Too late', version }).expect(409);
    expect(late.body).toMatchObject({ code: 'message.not-allowed', state: 'sent', allowed: ['bounced'] });
  });
});

describe('holding, letting go, cancelling', () => {
  it('a held message stays until somebody lets it go', async () => {
    const { first } = await scheduled();
    const held = await ben.put(`/api/messages/${first.id}/hold`).expect(200);
    expect(held.body).toMatchObject({
      state: 'held',
      whyNot: { code: 'held-by-person', text: 'Held by Ben Okafor.' },
    });
    await send();
    expect((await read(first.id)).state).toBe('held');
    expect((await ben.put(`/api/messages/${first.id}/hold`).expect(409)).body.allowed).toEqual([
      'scheduled',
      'cancelled',
    ]);
    const released = await ben.delete(`/api/messages/${first.id}/hold`).expect(200);
    expect(released.body).toMatchObject({ state: 'scheduled', whyNot: null });
    await send();
    expect((await read(first.id)).state).toBe('sent');
  });

  it('a cancelled follow-up never leaves', async () => {
    const { followUp } = await scheduled();
    await ben.put(`/api/messages/${followUp.id}/cancellation`).expect(200);
    await send();
    api.clock.set('2026-12-01T10:00:00Z');
    await worker.send();
    expect(await read(followUp.id)).toMatchObject({
      state: 'cancelled',
      whyNot: { code: 'cancelled-by-person' },
    });
    await ben.delete(`/api/messages/${followUp.id}/hold`).expect(409);
  });

  it('is for its officer and managers', async () => {
    const { first } = await scheduled();
    for (const act of ['hold', 'cancellation']) {
      await chloe.put(`/api/messages/${first.id}/${act}`).expect(403);
      await viewer.put(`/api/messages/${first.id}/${act}`).expect(403);
    }
    await chloe.delete(`/api/messages/${first.id}/hold`).expect(403);
    await viewer.delete(`/api/messages/${first.id}/hold`).expect(403);
    await manager.put(`/api/messages/${first.id}/hold`).expect(200);
  });
});

describe('an uncertain message', () => {
  async function uncertain(): Promise<Message> {
    const { first } = await scheduled();
    sink.behave({ kind: 'drop', at: 'dot' });
    await send();
    sink.behave({ kind: 'accept' });
    expect(await read(first.id)).toMatchObject({ state: 'uncertain', whyNot: { code: 'uncertain' } });
    return first;
  }

  it('is settled by a person: it went', async () => {
    const { id } = await uncertain();
    await chloe.put(`/api/messages/${id}/settlement`).send({ went: true }).expect(403);
    await viewer.put(`/api/messages/${id}/settlement`).send({ went: true }).expect(403);
    await ben.put(`/api/messages/${id}/settlement`).send({}).expect(422);
    const settled = await ben.put(`/api/messages/${id}/settlement`).send({ went: true }).expect(200);
    expect(settled.body).toMatchObject({
      state: 'sent',
      settledByName: 'Ben Okafor',
      sentAt: '2026-11-23T10:01:00.000Z',
    });
    await ben.put(`/api/messages/${id}/settlement`).send({ went: false }).expect(409);
  });

  it('is settled by a person: it did not go, and goes out once more', async () => {
    const { id } = await uncertain();
    const before = sink.messages.filter((message) => message.accepted).length;
    expect(
      (await ben.put(`/api/messages/${id}/settlement`).send({ went: false }).expect(200)).body.state,
    ).toBe('scheduled');
    await send();
    expect((await read(id)).state).toBe('sent');
    expect(sink.messages.filter((message) => message.accepted)).toHaveLength(before + 1);
  });
});

describe('a preview', () => {
  it('is what will arrive, with the signature', async () => {
    await database.query(`UPDATE accounts SET signature = 'Ben Okafor\nHarbour Press' WHERE id = $1`, [
      desk.benWho.id,
    ]);
    const words = { body: 'Dear *Anna*,\n\n<script>alert(1)</script>', language: 'fr' };
    const { body } = await ben.post('/api/message-previews').send(words).expect(200);
    expect(body.text).toBe('Dear Anna,\n\n<script>alert(1)</script>\n\n-- \nBen Okafor\nHarbour Press\n');
    expect(body.html).toContain('<em>Anna</em>');
    expect(body.html).not.toContain('<script>');
    await viewer.post('/api/message-previews').send(words).expect(403);
  });
});
