import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type supertest from 'supertest';
import { eventsOf, ground, type Ground } from './support/records.js';
import { staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

type Agent = ReturnType<typeof supertest.agent>;

let api: TestApi;
let officer: Agent;
let viewer: Agent;
let posts = 0;

beforeAll(async () => {
  api = await startApi();
  ({ agent: officer } = await staff(api, 'officer', 'Omar Officer'));
  ({ agent: viewer } = await staff(api, 'viewer'));
});

afterAll(() => api.stop());

const parcel = { shippedOn: '2026-11-20' };

function postUrl(): string {
  posts += 1;
  return `https://blog.example/post-${posts}`;
}

async function requested(
  on: Ground,
  terms: object = { materialConnection: 'gift', sample: { kind: 'gift' } },
): Promise<string> {
  const { body } = await officer
    .post('/api/review-requests')
    .send({ ...on, ...terms })
    .expect(201);
  await officer.put(`/api/review-requests/${body.id}/agreement`).expect(200);
  return body.id;
}

async function received(on: Ground, terms?: object): Promise<string> {
  const id = await requested(on, terms);
  await officer.put(`/api/review-requests/${id}/shipment`).send(parcel).expect(200);
  await officer.put(`/api/review-requests/${id}/receipt`).send({ receivedOn: '2026-11-22' }).expect(200);
  return id;
}

async function logged(
  on: Pick<Ground, 'bloggerId'>,
  more: object = {},
): Promise<{ id: string; version: number }> {
  const body = { bloggerId: on.bloggerId, url: postUrl(), publishedOn: '2026-11-22', ...more };
  return (await officer.post('/api/publications').send(body).expect(201)).body;
}

describe('revising and deleting', () => {
  it('mends what was logged, and refuses a stale edit with what is stored', async () => {
    const on = await ground(api);
    const { id } = await logged(on);
    const url = postUrl();
    const { body } = await officer
      .patch(`/api/publications/${id}`)
      .send({ url, sentiment: 'mixed', version: 1 })
      .expect(200);
    expect(body).toMatchObject({ url, sentiment: 'mixed', publishedOn: '2026-11-22', version: 2 });
    const stale = await officer
      .patch(`/api/publications/${id}`)
      .send({ title: 'Old', version: 1 })
      .expect(409);
    expect(stale.body).toMatchObject({ code: 'stale-edit', current: { sentiment: 'mixed', version: 2 } });
    const taken = await logged(on, { url: postUrl() });
    const refused = await officer
      .patch(`/api/publications/${taken.id}`)
      .send({ url, version: 1 })
      .expect(409);
    expect(refused.body.known.id).toBe(id);
  });

  it('is linked to a review request afterwards, once', async () => {
    const on = await ground(api);
    const { id } = await logged(on);
    const reviewRequestId = await received(on);
    const { body } = await officer
      .patch(`/api/publications/${id}`)
      .send({ reviewRequestId, version: 1 })
      .expect(200);
    expect(body).toMatchObject({ reviewRequestId, materialConnection: 'gift' });
    expect((await viewer.get(`/api/review-requests/${reviewRequestId}`)).body.state).toBe('closed');
    const change = { reviewRequestId: null, version: body.version };
    expect((await officer.patch(`/api/publications/${id}`).send(change).expect(409)).body.code).toBe(
      'publication.link-stays',
    );
    expect((await officer.delete(`/api/publications/${id}`).expect(409)).body.code).toBe(
      'publication.linked',
    );
  });

  it('one that was said to need no disclosure is not linked to a gift unseen', async () => {
    const on = await ground(api);
    const { id } = await logged(on);
    await officer
      .put(`/api/publications/${id}/disclosure`)
      .send({ status: 'not_required', reason: 'Bought it' })
      .expect(200);
    const reviewRequestId = await received(on);
    const refused = await officer
      .patch(`/api/publications/${id}`)
      .send({ reviewRequestId, version: 2 })
      .expect(409);
    expect(refused.body.code).toBe('publication.set-pending-first');
    await officer
      .put(`/api/publications/${id}/disclosure`)
      .send({ status: 'pending', reason: 'It was a gift' })
      .expect(200);
    await officer.patch(`/api/publications/${id}`).send({ reviewRequestId, version: 3 }).expect(200);
  });

  it('one logged by mistake is deleted', async () => {
    const { id } = await logged(await ground(api));
    await officer.delete(`/api/publications/${id}`).expect(204);
    await viewer.get(`/api/publications/${id}`).expect(404);
  });
});

describe('the disclosure status', () => {
  it('is set by a person with a reason, and every change is kept with who, when and what was seen', async () => {
    const on = await ground(api);
    const { id } = await logged(on, { reviewRequestId: await received(on) });
    const decide = (body: object): supertest.Test =>
      officer.put(`/api/publications/${id}/disclosure`).send(body);
    await decide({ status: 'missing', reason: 'Nothing in the article' }).expect(200);
    api.clock.set('2026-11-24T09:00:00Z');
    const { body } = await decide({
      status: 'compliant',
      reason: 'Added at the top',
      evidence: 'Werbung: Lune hat mir dieses Produkt kostenlos überlassen.',
    }).expect(200);
    api.clock.set('2026-11-23T10:00:00Z');
    expect(body.disclosureStatus).toBe('compliant');
    expect(body.decisions).toMatchObject([
      {
        from: 'missing',
        to: 'compliant',
        reason: 'Added at the top',
        evidence: 'Werbung: Lune hat mir dieses Produkt kostenlos überlassen.',
        decidedByName: 'Omar Officer',
      },
      { from: 'pending', to: 'missing', reason: 'Nothing in the article', evidence: '' },
    ]);
    expect(new Date(body.decisions[0].decidedAt)).toEqual(new Date('2026-11-24T09:00:00Z'));
    expect(body.allowed).toEqual([
      'pending',
      'compliant',
      'insufficient',
      'missing',
      'removed',
      'unverifiable',
    ]);
    expect(await eventsOf(api, id)).toEqual([
      'publication.logged',
      'publication.disclosure-set',
      'publication.disclosure-set',
    ]);
  });

  it('a decision without reason or evidence, or against a known connection, is refused at each field', async () => {
    const on = await ground(api);
    const { id } = await logged(on, { reviewRequestId: await received(on) });
    const refused = async (body: object): Promise<string[][]> => {
      const answer = await officer.put(`/api/publications/${id}/disclosure`).send(body).expect(422);
      return answer.body.errors.map((error: { pointer: string; code: string }) => [
        error.pointer,
        error.code,
      ]);
    };
    expect(await refused({ status: 'compliant', reason: ' ' })).toEqual([
      ['/reason', 'publication.reason-missing'],
      ['/evidence', 'publication.evidence-missing'],
    ]);
    expect(await refused({ status: 'not_required', reason: 'Small gift' })).toEqual([
      ['/status', 'publication.connection-exists'],
    ]);
    expect(await refused({ status: 'removed', reason: 'Gone', evidence: 'x' })).toEqual([
      ['/status', 'publication.nothing-was-there'],
    ]);
    expect((await viewer.get(`/api/publications/${id}`)).body).toMatchObject({
      disclosureStatus: 'pending',
      decisions: [],
    });
  });
});
