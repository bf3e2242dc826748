import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aDeliveryReport, anAbsence } from '@rapport/inbox/testing';
import { type Correspondence, type SentPitch, startCorrespondence } from './support/correspondence.js';
import { staff } from './support/staff.js';

type Agent = Awaited<ReturnType<typeof staff>>['agent'];

let desk: Correspondence;
let viewer: Agent;
let manager: Agent;
let pitch: SentPitch;

beforeAll(async () => {
  desk = await startCorrespondence();
  viewer = (await staff(desk.api, 'viewer', 'Victor Viewer')).agent;
  manager = (await staff(desk.api, 'manager', 'Mia Manager')).agent;
});
afterAll(() => desk.api.stop());
beforeEach(async () => {
  desk.api.clock.set('2026-11-23T10:00:00Z');
  await desk.database.query(`DELETE FROM settings WHERE key = 'inbox'`);
  pitch = await desk.sentPitch();
  desk.api.clock.set('2026-11-24T10:00:00Z');
});

const set = (agent: Agent, numbers: object) => agent.put('/api/settings/inbox').send(numbers);

describe('the numbers of the inbox', () => {
  it('are read by everybody and changed by a manager, with a version', async () => {
    const { body } = await viewer.get('/api/settings/inbox').expect(200);
    expect(body).toEqual({ absenceDays: 7, softBounces: 3, version: 0 });
    const numbers = { absenceDays: 60, softBounces: 10 };
    await set(viewer, { ...numbers, version: 0 }).expect(403);
    await set(desk.ben, { ...numbers, version: 0 }).expect(403);
    expect((await set(manager, { ...numbers, version: 0 }).expect(200)).body).toEqual({
      ...numbers,
      version: 1,
    });
    const { body: stale } = await set(manager, { ...numbers, absenceDays: 2, version: 0 }).expect(409);
    expect(stale).toMatchObject({ code: 'stale-edit', current: { ...numbers, version: 1 } });
  });

  it.each([
    { absenceDays: 0 },
    { absenceDays: 61 },
    { absenceDays: 1.5 },
    { absenceDays: null },
    { softBounces: 0 },
    { softBounces: 11 },
    { softBounces: '3' },
  ])('stay within their limits: %j is refused beside its field', async (wrong) => {
    const numbers = { absenceDays: 7, softBounces: 3, version: 0, ...wrong };
    const { body } = await set(manager, numbers).expect(422);
    const pointers = body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect([...new Set(pointers)]).toEqual([`/${Object.keys(wrong)[0]}`]);
  });

  it('take nothing else', async () => {
    await set(manager, { absenceDays: 7, softBounces: 3, version: 0, updatedById: null }).expect(422);
  });

  it('decide how long an absence without a date lasts', async () => {
    await set(manager, { absenceDays: 20, softBounces: 3, version: 0 }).expect(200);
    const text = 'I am out of the office with no access to my mail.';
    await desk.take(anAbsence({ from: pitch.address, inReplyTo: pitch.messageId, text }));
    const { body } = await desk.ben.get(`/api/threads/${pitch.threadId}`).expect(200);
    expect(body.absence).toMatchObject({ until: '2026-12-14', stated: false });
  });

  it('decide after how many passing failures an address is dead', async () => {
    const { address: recipient, messageId: about } = pitch;
    const diagnostic = 'smtp; 452 4.2.2 Mailbox full';
    const fail = () => desk.take(aDeliveryReport({ recipient, about, status: '4.2.2', diagnostic }));
    const states = async () =>
      (await desk.ben.get(`/api/bloggers/${pitch.bloggerId}`).expect(200)).body.contactPoints;
    await fail();
    expect(await states()).toMatchObject([{ state: 'valid' }]);
    await set(manager, { absenceDays: 7, softBounces: 1, version: 0 }).expect(200);
    await fail();
    expect(await states()).toMatchObject([{ state: 'bounced' }]);
  });
});
