import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import { DataSource } from 'typeorm';
import { eventsOf, ground } from './support/records.js';
import { type Agent, gift, parcel, openReviewDesk, type ReviewDesk } from './support/review-desk.js';
import { type Person, staff } from './support/staff.js';
import type { TestApi } from './support/start-api.js';

let api: TestApi;
let officer: Agent;
let colleague: Agent;
let manager: Agent;
let managerWho: Person;
let viewer: Agent;
let proposed: ReviewDesk['proposed'];
let walk: ReviewDesk['walk'];
let acceptedPitch: ReviewDesk['acceptedPitch'];

beforeAll(async () => {
  ({ api, officer, colleague, manager, managerWho, viewer, proposed, walk, acceptedPitch } =
    await openReviewDesk());
});

afterAll(() => api.stop());

describe('proposing a review', () => {
  it('writes both clauses in the language of the blogger and says who acts next', async () => {
    const on = await ground(api, { name: 'Anna Weiss', language: 'de-AT' });
    const { body } = await officer
      .post('/api/review-requests')
      .send({
        ...on,
        ...gift,
        dueOn: '2026-12-20',
        subject: 'Die Leselampe',
        body: 'Liebe Anna,\nmöchtest du?',
      })
      .expect(201);
    expect(body).toMatchObject({
      ...on,
      bloggerName: 'Anna Weiss',
      productName: 'Lune reading lamp',
      officerName: 'Omar Officer',
      state: 'proposed',
      language: 'de',
      materialConnection: 'gift',
      sampleKind: 'gift',
      sample: {
        kind: 'gift',
        valueCents: 8900,
        currency: 'EUR',
        returnDueOn: null,
        returnedOn: null,
        shipment: null,
      },
      overdue: false,
      next: { who: 'us', what: 'send_request', by: null, late: false },
      allowed: ['agreed', 'declined', 'cancelled'],
      request: null,
      version: 1,
    });
    expect(body.honestOpinionClause).toContain('was Sie wirklich denken');
    expect(body.disclosureClause).toContain('„Werbung: Lune hat mir dieses Produkt kostenlos überlassen.“');
    expect(body.message).toBe(
      `Liebe Anna,\nmöchtest du?\n\n${body.honestOpinionClause}\n\n${body.disclosureClause}`,
    );
    expect((await viewer.get(`/api/review-requests/${body.id}`).expect(200)).body).toEqual(body);
    expect(await eventsOf(api, body.id)).toEqual(['review-request.created']);
  });

  it('names the organisation where the product has no brand', async () => {
    const on = await ground(api);
    const organisation = await manager.get('/api/settings/organisation');
    const administrator = (await staff(api, 'administrator')).agent;
    await administrator
      .put('/api/settings/organisation')
      .send({ ...organisation.body, name: 'Maison Lumière', version: organisation.body.version })
      .expect(200);
    const product = await officer.post('/api/products').send({ name: 'No name lamp' });
    const { body } = await officer
      .post('/api/review-requests')
      .send({ ...on, ...gift, productId: product.body.id, language: 'fr' })
      .expect(201);
    expect(body.disclosureClause).toContain('Comme Maison Lumière vous offre ce produit');
  });

  it('comes from an accepted pitch to the same blogger, and from no other', async () => {
    const on = await ground(api);
    const pitchId = await acceptedPitch(on);
    const { body } = await officer
      .post('/api/review-requests')
      .send({ ...on, ...gift, pitchId })
      .expect(201);
    expect(body.pitchId).toBe(pitchId);
    const other = await ground(api);
    for (const wrong of [pitchId, await acceptedPitch(other, 'sent'), newId()]) {
      const refused = await officer
        .post('/api/review-requests')
        .send({ ...other, ...gift, pitchId: wrong })
        .expect(422);
      expect(refused.body.errors).toMatchObject([
        { pointer: '/pitchId', code: 'review-request.pitch-not-accepted' },
      ]);
    }
  });

  it('without a pitch it needs a running campaign', async () => {
    const on = await ground(api);
    await api.app
      .get(DataSource)
      .query(`UPDATE campaigns SET state = 'ended' WHERE id = $1`, [on.campaignId]);
    const refused = await officer
      .post('/api/review-requests')
      .send({ ...on, ...gift })
      .expect(422);
    expect(refused.body.errors[0].code).toBe('review-request.campaign-not-running');
    const pitchId = await acceptedPitch(on);
    await officer
      .post('/api/review-requests')
      .send({ ...on, ...gift, pitchId })
      .expect(201);
  });

  it.each([
    ['an unknown blogger', { bloggerId: newId() }, '/bloggerId'],
    ['an unknown campaign', { campaignId: newId() }, '/campaignId'],
    ['an unknown product', { productId: newId() }, '/productId'],
    ['a sample without a connection', { materialConnection: 'none' }, '/materialConnection'],
    ['a gift that is a loan', { materialConnection: 'loan' }, '/materialConnection'],
    [
      'a gift that comes back',
      { sample: { kind: 'gift', returnDueOn: '2026-12-01' } },
      '/sample/returnDueOn',
    ],
    ['an unknown kind of sample', { sample: { kind: 'bribe' } }, '/sample/kind'],
    ['a line break in the subject', { subject: 'Lamp\r\nBcc: all@example.org' }, '/subject'],
    ['a language without clauses', { language: 'nl' }, '/language'],
    ['a day that does not exist', { dueOn: '2026-02-30' }, '/dueOn'],
  ])('%s is refused at its field', async (_title, change, pointer) => {
    const on = await ground(api);
    const { body } = await officer
      .post('/api/review-requests')
      .send({ ...on, ...gift, ...change })
      .expect(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([pointer]);
  });
});

describe('revising a review request', () => {
  it('changes what was sent, writes the clause anew and counts the version', async () => {
    const { id } = await proposed();
    const { body } = await officer
      .patch(`/api/review-requests/${id}`)
      .send({ materialConnection: 'payment', sample: null, language: 'en', dueOn: '2026-12-24', version: 1 })
      .expect(200);
    expect(body).toMatchObject({
      materialConnection: 'payment',
      sample: null,
      dueOn: '2026-12-24',
      version: 2,
    });
    expect(body.disclosureClause).toContain('“Ad: Lune paid me for this post.”');
  });

  it('refuses a stale edit with what is stored, and a connection that the sample contradicts', async () => {
    const { id } = await proposed();
    await officer.patch(`/api/review-requests/${id}`).send({ dueOn: '2026-12-01', version: 1 }).expect(200);
    const stale = await officer
      .patch(`/api/review-requests/${id}`)
      .send({ dueOn: null, version: 1 })
      .expect(409);
    expect(stale.body).toMatchObject({ code: 'stale-edit', current: { dueOn: '2026-12-01', version: 2 } });
    await officer
      .patch(`/api/review-requests/${id}`)
      .send({ materialConnection: 'none', version: 2 })
      .expect(422);
    await officer
      .patch(`/api/review-requests/${id}`)
      .send({ sample: { kind: 'loan' }, version: 2 })
      .expect(422);
  });

  it('keeps the kind of a sample that was shipped, and everything once it was published', async () => {
    const { id } = await proposed();
    await walk(id, ['agreement'], ['shipment', parcel]);
    const { body } = await officer.get(`/api/review-requests/${id}`);
    const change = { materialConnection: 'payment', version: body.version };
    const out = await officer
      .patch(`/api/review-requests/${id}`)
      .send({ ...change, sample: null })
      .expect(409);
    expect(out.body.code).toBe('review-request.sample-is-out');
    await officer
      .patch(`/api/review-requests/${id}`)
      .send({ ...change, sample: { kind: 'gift', valueCents: 9900 } });
    await walk(id, ['cancellation', { reason: 'Recalled' }]);
    const { body: cancelled } = await officer.get(`/api/review-requests/${id}`);
    expect(cancelled.sample.valueCents).toBe(9900);
    const late = await officer
      .patch(`/api/review-requests/${id}`)
      .send({ dueOn: null, version: cancelled.version });
    expect(late.body).toMatchObject({
      status: 409,
      code: 'review-request.not-revisable',
      state: 'cancelled',
    });
  });

  it('belongs to its officer; a manager may change it and hand it over', async () => {
    const { id } = await proposed();
    const refused = await colleague
      .patch(`/api/review-requests/${id}`)
      .send({ dueOn: null, version: 1 })
      .expect(403);
    expect(refused.body).toMatchObject({ code: 'review-request.not-yours', officerName: 'Omar Officer' });
    await colleague.put(`/api/review-requests/${id}/agreement`).expect(403);
    await officer
      .patch(`/api/review-requests/${id}`)
      .send({ officerId: managerWho.id, version: 1 })
      .expect(422);
    const handed = await manager
      .patch(`/api/review-requests/${id}`)
      .send({ officerId: managerWho.id, version: 1 });
    expect(handed.body.officerId).toBe(managerWho.id);
    await officer.put(`/api/review-requests/${id}/agreement`).expect(403);
  });
});

describe('deleting a review request', () => {
  it('a bare proposal goes, one that went further stays', async () => {
    const { id } = await proposed();
    await officer.delete(`/api/review-requests/${id}`).expect(204);
    await viewer.get(`/api/review-requests/${id}`).expect(404);
    const agreed = await proposed();
    await walk(agreed.id, ['agreement']);
    const refused = await officer.delete(`/api/review-requests/${agreed.id}`).expect(409);
    expect(refused.body.code).toBe('review-request.has-history');
  });
});

describe('who may do what', () => {
  it('a viewer reads and changes nothing', async () => {
    const { id } = await proposed();
    const at = `/api/review-requests/${id}`;
    await viewer.get(at).expect(200);
    await viewer.post('/api/review-requests').send({}).expect(403);
    await viewer.patch(at).send({ version: 1 }).expect(403);
    await viewer.delete(at).expect(403);
    for (const step of [
      'agreement',
      'decline',
      'cancellation',
      'closure',
      'shipment',
      'receipt',
      'sample-return',
    ]) {
      await viewer.put(`${at}/${step}`).send({}).expect(403);
    }
    await viewer.delete(`${at}/sending`).expect(403);
    await viewer.post(`${at}/sending-checks`).send({}).expect(403);
    await officer.get(`/api/review-requests/${newId()}`).expect(404);
  });
});
