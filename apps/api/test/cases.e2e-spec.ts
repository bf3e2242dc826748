import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import { DataSource } from 'typeorm';
import { type CaseBody, moveCase, openCase, settleCase } from './support/cases.js';
import { aBlogger } from './support/outreach.js';
import type { Agent } from './support/pitching.js';
import { eventsOf, everyPage, listOf } from './support/records.js';
import { type Person, staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

let api: TestApi;
let officer: Agent;
let officerWho: Person;
let colleague: Agent;
let colleagueWho: Person;
let manager: Agent;

beforeAll(async () => {
  api = await startApi();
  ({ agent: officer, who: officerWho } = await staff(api, 'officer', 'Omar Officer'));
  ({ agent: colleague, who: colleagueWho } = await staff(api, 'officer', 'Clara Colleague'));
  ({ agent: manager } = await staff(api, 'manager', 'Marie Manager'));
});

afterAll(() => api.stop());

const pointersOf = (body: { errors: { pointer: string }[] }): string[] =>
  body.errors.map(({ pointer }) => pointer);

describe('opening a case', () => {
  it('keeps what happened, how bad it is, what it is about, and who sees to it', async () => {
    const bloggerId = await aBlogger(api);
    const about = { type: 'publication', id: newId() };
    const { body } = await officer
      .post('/api/cases')
      .send({
        bloggerId,
        summary: 'Her name was misspelt in our newsletter',
        whatHappened: 'Twice,\nand nobody answered her mail.',
        severity: 'high',
        about,
      })
      .expect(201);
    expect(body).toMatchObject({
      state: 'open',
      severity: 'high',
      summary: 'Her name was misspelt in our newsletter',
      whatHappened: 'Twice,\nand nobody answered her mail.',
      bloggerId,
      bloggerName: 'Anaïs Le Goff',
      ownerId: officerWho.id,
      ownerName: 'Omar Officer',
      openedByName: 'Omar Officer',
      openedAt: '2026-11-23T10:00:00.000Z',
      about,
      outcome: null,
      closedAt: null,
      steps: [],
      allowed: ['waiting_for_blogger'],
    });
    expect((await colleague.get(`/api/cases/${body.id}`).expect(200)).body).toEqual(body);
    expect(await eventsOf(api, body.id)).toEqual(['case.opened']);
  });

  it('can be for a colleague to see to, and a blogger may have several', async () => {
    const bloggerId = await aBlogger(api);
    const [one, another] = [
      await openCase(officer, bloggerId, { ownerId: colleagueWho.id }),
      await openCase(officer, bloggerId),
    ];
    expect([one.ownerId, another.ownerId]).toEqual([colleagueWho.id, officerWho.id]);
  });

  it.each([
    ['an unknown blogger', { bloggerId: newId() }, '/bloggerId'],
    ['no summary', { summary: ' ' }, '/summary'],
    ['two lines of summary', { summary: 'One\r\nBcc: two' }, '/summary'],
    ['an unknown severity', { severity: 'apocalyptic' }, '/severity'],
    ['an owner who does not exist', { ownerId: newId() }, '/ownerId'],
    ['a state of its own', { state: 'resolved' }, '/state'],
    ['a text past all measure', { whatHappened: 'x'.repeat(20_001) }, '/whatHappened'],
  ])('%s is refused at its field', async (_title, change, pointer) => {
    const body = { bloggerId: await aBlogger(api), summary: 'Late', severity: 'low', ...change };
    const refused = await officer.post('/api/cases').send(body).expect(422);
    expect(pointersOf(refused.body)).toEqual([pointer]);
  });

  it.each([
    ['a kind of thing that no case is about', { type: 'mailbox', id: newId() }],
    ['a thing without an id', { type: 'pitch' }],
  ])('%s is refused', async (_title, about) => {
    const body = { bloggerId: await aBlogger(api), summary: 'Late', severity: 'low', about };
    const refused = await officer.post('/api/cases').send(body).expect(422);
    expect(pointersOf(refused.body)[0]).toMatch(/^\/about/);
  });

  it('is for nobody to see to who can’t', async () => {
    const bloggerId = await aBlogger(api);
    const { who: client } = await staff(api, 'viewer', 'Claude Client');
    const { who: gone } = await staff(api, 'officer', 'Gone Gwen');
    await api.app.get(DataSource).query(`UPDATE accounts SET disabled_at = now() WHERE id = $1`, [gone.id]);
    for (const { id: ownerId } of [client, gone]) {
      const body = { bloggerId, summary: 'Late', severity: 'low', ownerId };
      const refused = await officer.post('/api/cases').send(body).expect(422);
      expect(refused.body.code).toBe('case.unfit-owner');
    }
  });
});

describe('following a case', () => {
  it('adds dated steps, by whoever on staff took them, newest first', async () => {
    const { id } = await openCase(officer, await aBlogger(api));
    const steps = `/api/cases/${id}/steps`;
    await colleague.post(steps).send({ takenOn: '2026-11-20', text: 'She rang' }).expect(201);
    const { body } = await officer.post(steps).send({ takenOn: '2026-11-23', text: 'Rang back' }).expect(201);
    expect(body.steps).toMatchObject([
      { takenOn: '2026-11-23', text: 'Rang back', writtenByName: 'Omar Officer', fromState: null },
      { takenOn: '2026-11-20', text: 'She rang', writtenByName: 'Clara Colleague', toState: null },
    ]);
    expect(await eventsOf(api, id)).toEqual(['case.opened', 'case.step-added', 'case.step-added']);
  });

  it('takes no step of tomorrow, of no day, or without words', async () => {
    const { id } = await openCase(officer, await aBlogger(api));
    for (const [step, pointer] of [
      [{ takenOn: '2026-11-24', text: 'Will ring' }, '/takenOn'],
      [{ takenOn: '2026-02-30', text: 'Rang' }, '/takenOn'],
      [{ takenOn: '2026-11-23', text: ' ' }, '/text'],
    ] as const) {
      const refused = await officer.post(`/api/cases/${id}/steps`).send(step).expect(422);
      expect(pointersOf(refused.body)).toEqual([pointer]);
    }
  });

  it('mends what was written and hands it to a colleague, who then sees to it', async () => {
    const { id, version } = await openCase(officer, await aBlogger(api));
    const at = `/api/cases/${id}`;
    const change = { severity: 'low', whatHappened: 'Only the box was broken', ownerId: colleagueWho.id };
    const { body } = await officer
      .patch(at)
      .send({ ...change, version })
      .expect(200);
    expect(body).toMatchObject({ ...change, ownerName: 'Clara Colleague' });
    const refused = await officer.patch(at).send({ severity: 'high', version: body.version }).expect(403);
    expect(refused.body).toMatchObject({ code: 'case.not-yours', ownerName: 'Clara Colleague' });
    await manager.patch(at).send({ severity: 'high', version: body.version }).expect(200);
  });

  it('refuses a stale edit with what is stored, and a stale move', async () => {
    const { id, version } = await openCase(officer, await aBlogger(api));
    const at = `/api/cases/${id}`;
    await officer.patch(at).send({ summary: 'Broken and late', version }).expect(200);
    const { body } = await officer.patch(at).send({ summary: 'Late', version }).expect(409);
    expect(body).toMatchObject({ code: 'stale-edit', current: { summary: 'Broken and late' } });
    const move = { state: 'waiting_for_blogger', reason: 'We wrote', version };
    expect((await officer.put(`${at}/state`).send(move).expect(409)).body.code).toBe('stale-edit');
  });
});

describe('the states of a case', () => {
  it('lead to an outcome, each move kept with who, from, to and why', async () => {
    const opened = await openCase(officer, await aBlogger(api));
    const { id } = opened;
    const asked = await moveCase(officer, opened, 'waiting_for_blogger', 'Offered another one');
    const answered = await moveCase(officer, asked, 'open', 'She wants it in blue');
    const again = await moveCase(manager, answered, 'waiting_for_blogger', 'Blue one sent');
    const closed = await moveCase(officer, again, 'unresolved', 'She does not want to hear of us');
    expect(closed).toMatchObject({
      state: 'unresolved',
      outcome: 'She does not want to hear of us',
      closedAt: '2026-11-23T10:00:00.000Z',
      allowed: [],
      steps: [
        { fromState: 'waiting_for_blogger', toState: 'unresolved', text: 'She does not want to hear of us' },
        { toState: 'waiting_for_blogger', text: 'Blue one sent', writtenByName: 'Marie Manager' },
        { fromState: 'waiting_for_blogger', toState: 'open', takenOn: '2026-11-23' },
        { fromState: 'open', toState: 'waiting_for_blogger', writtenByName: 'Omar Officer' },
      ],
    });
    expect(await eventsOf(api, id)).toEqual(['case.opened', ...Array<string>(4).fill('case.moved')]);
  });

  it.each(['resolved', 'unresolved', 'open'])('do not lead from open to %s', async (state) => {
    const { id, version } = await openCase(officer, await aBlogger(api));
    const move = { state, reason: 'Because', version };
    const { body } = await officer.put(`/api/cases/${id}/state`).send(move).expect(409);
    expect(body).toMatchObject({
      code: 'case.move-refused',
      state: 'open',
      allowed: ['waiting_for_blogger'],
    });
  });

  it('are never changed without a reason, which on closing is the outcome', async () => {
    const opened = await openCase(officer, await aBlogger(api));
    const waiting = await moveCase(officer, opened, 'waiting_for_blogger');
    for (const reason of ['', '   ', undefined]) {
      const move = { state: 'resolved', reason, version: waiting.version };
      const refused = await officer.put(`/api/cases/${waiting.id}/state`).send(move).expect(422);
      expect(new Set(pointersOf(refused.body))).toEqual(new Set(['/reason']));
    }
  });

  it('are moved by the owner or a manager', async () => {
    const { id, version } = await openCase(officer, await aBlogger(api));
    const move = { state: 'waiting_for_blogger', reason: 'We wrote', version };
    const { body } = await colleague.put(`/api/cases/${id}/state`).send(move).expect(403);
    expect(body.code).toBe('case.not-yours');
  });

  it('end for good: what comes later is another case', async () => {
    const closed = await settleCase(officer, await openCase(officer, await aBlogger(api)));
    const at = `/api/cases/${closed.id}`;
    const { version } = closed;
    const move = { state: 'open', reason: 'She wrote again', version };
    const refused = await officer.put(`${at}/state`).send(move).expect(409);
    expect(refused.body).toMatchObject({ code: 'case.move-refused', allowed: [] });
    const step = { takenOn: '2026-11-23', text: 'Rang' };
    expect((await officer.post(`${at}/steps`).send(step).expect(409)).body.code).toBe('case.closed');
    expect((await officer.patch(at).send({ severity: 'low', version }).expect(409)).body.code).toBe(
      'case.closed',
    );
  });
});

describe('the list of cases', () => {
  it('is filtered by state, owner, blogger and words, and paged by cursor without a gap', async () => {
    const bloggerId = await aBlogger(api, 'Zoé Blanc');
    for (const summary of ['Late parcel', 'Colis cassé', 'Invoice']) {
      api.clock.advance(60_000);
      await openCase(colleague, bloggerId, { summary });
    }
    await settleCase(officer, await openCase(officer, bloggerId, { summary: 'Settled' }));
    const found = async (filter: object): Promise<string[]> => {
      const list = listOf('cases', { filter: { bloggerId, ...filter }, range: [0, 1] });
      return (await everyPage<CaseBody & { summary: string }>(officer, list)).map(({ summary }) => summary);
    };
    expect(await found({})).toEqual(['Settled', 'Invoice', 'Colis cassé', 'Late parcel']);
    expect(await found({ state: ['open', 'waiting_for_blogger'] })).toHaveLength(3);
    expect(await found({ state: 'resolved' })).toEqual(['Settled']);
    expect(await found({ ownerId: colleagueWho.id })).toHaveLength(3);
    expect(await found({ q: 'COLIS CASSE' })).toEqual(['Colis cassé']);
    expect(await found({ q: 'zoe' })).toHaveLength(4);
    const oldest = listOf('cases', { filter: { bloggerId }, sort: ['openedAt', 'ASC'], range: [0, 0] });
    expect((await officer.get(oldest).expect(200)).body).toMatchObject([{ summary: 'Late parcel' }]);
    await officer.get(listOf('cases', { filter: { state: 'furious' } })).expect(422);
  });
});
