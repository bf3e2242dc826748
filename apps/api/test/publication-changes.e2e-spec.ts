import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type supertest from 'supertest';
import { PublicationDesk } from './support/publication-desk.js';
import { eventsOf, ground } from './support/records.js';

let desk: PublicationDesk;

beforeAll(async () => {
  desk = await PublicationDesk.open();
});

afterAll(() => desk.api.stop());

describe('revising and deleting', () => {
  it('mends what was logged, and refuses a stale edit with what is stored', async () => {
    const on = await ground(desk.api);
    const { id } = await desk.logged(on);
    const url = desk.postUrl();
    const { body } = await desk.officer
      .patch(`/api/publications/${id}`)
      .send({ url, sentiment: 'mixed', version: 1 })
      .expect(200);
    expect(body).toMatchObject({ url, sentiment: 'mixed', publishedOn: '2026-11-22', version: 2 });
    const stale = await desk.officer
      .patch(`/api/publications/${id}`)
      .send({ title: 'Old', version: 1 })
      .expect(409);
    expect(stale.body).toMatchObject({ code: 'stale-edit', current: { sentiment: 'mixed', version: 2 } });
    const taken = await desk.logged(on, { url: desk.postUrl() });
    const refused = await desk.officer
      .patch(`/api/publications/${taken.id}`)
      .send({ url, version: 1 })
      .expect(409);
    expect(refused.body.known.id).toBe(id);
  });

  it('is linked to a review request afterwards, once', async () => {
    const on = await ground(desk.api);
    const { id } = await desk.logged(on);
    const reviewRequestId = await desk.received(on);
    const { body } = await desk.officer
      .patch(`/api/publications/${id}`)
      .send({ reviewRequestId, version: 1 })
      .expect(200);
    expect(body).toMatchObject({ reviewRequestId, materialConnection: 'gift' });
    expect((await desk.viewer.get(`/api/review-requests/${reviewRequestId}`)).body.state).toBe('closed');
    const change = { reviewRequestId: null, version: body.version };
    expect((await desk.officer.patch(`/api/publications/${id}`).send(change).expect(409)).body.code).toBe(
      'publication.link-stays',
    );
    expect((await desk.officer.delete(`/api/publications/${id}`).expect(409)).body.code).toBe(
      'publication.linked',
    );
  });

  it('one that was said to need no disclosure is not linked to a gift unseen', async () => {
    const on = await ground(desk.api);
    const { id } = await desk.logged(on);
    await desk.officer
      .put(`/api/publications/${id}/disclosure`)
      .send({ status: 'not_required', reason: 'Bought it' })
      .expect(200);
    const reviewRequestId = await desk.received(on);
    const refused = await desk.officer
      .patch(`/api/publications/${id}`)
      .send({ reviewRequestId, version: 2 })
      .expect(409);
    expect(refused.body.code).toBe('publication.set-pending-first');
    await desk.officer
      .put(`/api/publications/${id}/disclosure`)
      .send({ status: 'pending', reason: 'It was a gift' })
      .expect(200);
    await desk.officer.patch(`/api/publications/${id}`).send({ reviewRequestId, version: 3 }).expect(200);
  });

  it('one logged by mistake is deleted', async () => {
    const { id } = await desk.logged(await ground(desk.api));
    await desk.officer.delete(`/api/publications/${id}`).expect(204);
    await desk.viewer.get(`/api/publications/${id}`).expect(404);
  });
});

describe('the disclosure status', () => {
  it('is set by a person with a reason, and every change is kept with who, when and what was seen', async () => {
    const on = await ground(desk.api);
    const { id } = await desk.logged(on, { reviewRequestId: await desk.received(on) });
    const decide = (body: object): supertest.Test =>
      desk.officer.put(`/api/publications/${id}/disclosure`).send(body);
    await decide({ status: 'missing', reason: 'Nothing in the article' }).expect(200);
    desk.api.clock.set('2026-11-24T09:00:00Z');
    const { body } = await decide({
      status: 'compliant',
      reason: 'Added at the top',
      evidence: 'Werbung: Lune hat mir dieses Produkt kostenlos überlassen.',
    }).expect(200);
    desk.api.clock.set('2026-11-23T10:00:00Z');
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
    expect(await eventsOf(desk.api, id)).toEqual([
      'publication.logged',
      'publication.disclosure-set',
      'publication.disclosure-set',
    ]);
  });

  it('a decision without reason or evidence, or against a known connection, is refused at each field', async () => {
    const on = await ground(desk.api);
    const { id } = await desk.logged(on, { reviewRequestId: await desk.received(on) });
    const refused = async (body: object): Promise<string[][]> => {
      const answer = await desk.officer.put(`/api/publications/${id}/disclosure`).send(body).expect(422);
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
    expect((await desk.viewer.get(`/api/publications/${id}`)).body).toMatchObject({
      disclosureStatus: 'pending',
      decisions: [],
    });
  });
});
