import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import type supertest from 'supertest';
import { DataSource } from 'typeorm';
import { eventsOf, everyPage, ground, listOf } from './support/records.js';
import { type Person, staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

type Agent = ReturnType<typeof supertest.agent>;

let api: TestApi;
let officer: Agent;
let officerWho: Person;
let colleague: Agent;
let manager: Agent;
let managerWho: Person;
let viewer: Agent;

beforeAll(async () => {
  api = await startApi();
  ({ agent: officer, who: officerWho } = await staff(api, 'officer', 'Omar Officer'));
  ({ agent: colleague } = await staff(api, 'officer', 'Clara Colleague'));
  ({ agent: manager, who: managerWho } = await staff(api, 'manager'));
  ({ agent: viewer } = await staff(api, 'viewer'));
});

afterAll(() => api.stop());

const gift = { materialConnection: 'gift', sample: { kind: 'gift', valueCents: 8900 } };
const loan = { materialConnection: 'loan', sample: { kind: 'loan', returnDueOn: '2026-12-15' } };
const parcel = {
  shippedOn: '2026-11-23',
  carrier: 'DHL',
  trackingNumber: 'JD014600',
  costCents: 690,
  address: 'Weg 1',
};

async function proposed(body: object = gift): Promise<{ id: string; version: number }> {
  const on = await ground(api);
  return (
    await officer
      .post('/api/review-requests')
      .send({ ...on, ...body })
      .expect(201)
  ).body;
}

/** Walks a request along these sub-resources, each expected to work. */
async function walk(id: string, ...steps: [path: string, body?: object][]): Promise<void> {
  for (const [path, body] of steps)
    await officer.put(`/api/review-requests/${id}/${path}`).send(body).expect(200);
}

async function acceptedPitch(
  on: { bloggerId: string; campaignId: string },
  state = 'accepted',
): Promise<string> {
  const id = newId();
  await api.app
    .get(DataSource)
    .query(
      `INSERT INTO pitches (id, blogger_id, campaign_id, officer_id, state) VALUES ($1, $2, $3, $4, $5)`,
      [id, on.bloggerId, on.campaignId, officerWho.id, state],
    );
  return id;
}

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

describe('from proposed to received', () => {
  it('is not agreed before its material connection is named', async () => {
    const { id } = await proposed({});
    const refused = await officer.put(`/api/review-requests/${id}/agreement`).expect(422);
    expect(refused.body.errors).toMatchObject([
      { pointer: '/materialConnection', code: 'review-request.connection-missing' },
    ]);
    await officer
      .patch(`/api/review-requests/${id}`)
      .send({ materialConnection: 'none', version: 1 })
      .expect(200);
    await walk(id, ['agreement']);
  });

  it('goes along the track, and each step says who acts next and by when', async () => {
    const { id } = await proposed({ ...loan, dueOn: '2026-12-20' });
    const step = async (path: string, body?: object): Promise<object> =>
      (await officer.put(`/api/review-requests/${id}/${path}`).send(body).expect(200)).body;
    expect(await step('agreement')).toMatchObject({
      state: 'agreed',
      agreedAt: '2026-11-23T10:00:00.000Z',
      next: { who: 'us', what: 'ship', by: '2026-11-28', late: false },
      allowed: ['shipped', 'declined', 'cancelled'],
    });
    expect(await step('shipment', parcel)).toMatchObject({
      state: 'shipped',
      sample: { shipment: { ...parcel, currency: 'EUR', receivedOn: null } },
      next: { who: 'them', what: 'confirm_receipt', by: '2026-12-07' },
    });
    expect(await step('shipment', { ...parcel, trackingNumber: 'JD99' })).toMatchObject({
      state: 'shipped',
      sample: { shipment: { trackingNumber: 'JD99' } },
    });
    expect(await step('receipt', { receivedOn: '2026-11-23' })).toMatchObject({
      state: 'received',
      sample: { shipment: { receivedOn: '2026-11-23' } },
      next: { who: 'them', what: 'publish', by: '2026-12-20' },
    });
    expect(await eventsOf(api, id)).toEqual([
      'review-request.created',
      'review-request.agreed',
      'review-request.shipped',
      'review-request.shipment-revised',
      'review-request.received',
    ]);
  });

  it('refuses every illegal move with the moves that are allowed', async () => {
    const { id } = await proposed();
    const refuse = async (
      path: string,
      body: object | undefined,
      wanted: string,
      allowed: string[],
    ): Promise<void> => {
      const answer = await officer.put(`/api/review-requests/${id}/${path}`).send(body).expect(409);
      expect(answer.body).toMatchObject({ code: 'review-request.move-refused', wanted, allowed });
    };
    await refuse('shipment', parcel, 'shipped', ['agreed', 'declined', 'cancelled']);
    await refuse('receipt', { receivedOn: '2026-11-23' }, 'received', ['agreed', 'declined', 'cancelled']);
    await refuse('closure', {}, 'closed', ['agreed', 'declined', 'cancelled']);
    await walk(id, ['agreement']);
    await refuse('agreement', undefined, 'agreed', ['shipped', 'declined', 'cancelled']);
    await walk(id, ['decline', { reason: 'No time' }]);
    await refuse('cancellation', {}, 'cancelled', []);
  });

  it('without a sample there is nothing to ship', async () => {
    const { id } = await proposed({ materialConnection: 'affiliate' });
    await walk(id, ['agreement']);
    const refused = await officer.put(`/api/review-requests/${id}/shipment`).send(parcel).expect(409);
    expect(refused.body.allowed).toEqual(['published', 'declined', 'cancelled']);
  });

  it('days that are still to come, or in the wrong order, are refused at their field', async () => {
    const { id } = await proposed();
    await walk(id, ['agreement']);
    const early = await officer
      .put(`/api/review-requests/${id}/shipment`)
      .send({ shippedOn: '2026-11-24' })
      .expect(422);
    expect(early.body.errors[0].pointer).toBe('/shippedOn');
    await walk(id, ['shipment', parcel]);
    const before = await officer
      .put(`/api/review-requests/${id}/receipt`)
      .send({ receivedOn: '2026-11-22' })
      .expect(422);
    expect(before.body.errors[0].code).toBe('review-request.received-before-shipped');
    expect((await officer.get(`/api/review-requests/${id}`)).body.state).toBe('shipped');
  });

  it('two people who agree it at once: one does, the other is told', async () => {
    const { id } = await proposed();
    const answers = await Promise.all(
      [officer, manager].map((who) => who.put(`/api/review-requests/${id}/agreement`)),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });

  it('a lent sample comes back once, also after the request was declined', async () => {
    const { id } = await proposed(loan);
    const none = await officer
      .put(`/api/review-requests/${id}/sample-return`)
      .send({ returnedOn: '2026-11-23' });
    expect(none.body).toMatchObject({ status: 409, code: 'review-request.no-loan-out' });
    await walk(id, ['agreement'], ['shipment', parcel], ['decline', { reason: 'Broken on arrival' }]);
    const out = await officer.get(`/api/review-requests/${id}`);
    expect(out.body).toMatchObject({
      closeReason: 'Broken on arrival',
      next: { who: 'them', what: 'return_loan', by: '2026-12-15' },
    });
    await walk(id, ['sample-return', { returnedOn: '2026-11-23' }]);
    expect((await officer.get(`/api/review-requests/${id}`)).body.next.what).toBe('nothing');
    await officer
      .put(`/api/review-requests/${id}/sample-return`)
      .send({ returnedOn: '2026-11-23' })
      .expect(409);
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

describe('the list of review requests', () => {
  it('overdue is computed for the day of the reader and is no state', async () => {
    const on = await ground(api);
    const ask = async (dueOn: string): Promise<string> => {
      const { body } = await officer
        .post('/api/review-requests')
        .send({ ...on, materialConnection: 'none', dueOn })
        .expect(201);
      await walk(body.id, ['agreement']);
      return body.id;
    };
    const late = await ask('2026-11-22');
    const dueToday = await ask('2026-11-23');
    const overdue = async (value: boolean): Promise<string[]> =>
      (
        await everyPage<{ id: string }>(
          viewer,
          listOf('review-requests', { filter: { ...on, overdue: value, productId: undefined } }),
        )
      )
        .map((row) => row.id)
        .sort();
    expect(await overdue(true)).toEqual([late]);
    expect(await overdue(false)).toEqual([dueToday]);
    const { body } = await viewer.get(`/api/review-requests/${late}`);
    expect(body).toMatchObject({
      state: 'agreed',
      overdue: true,
      next: { who: 'them', what: 'publish', late: true },
    });
  });

  it('"waiting on" gives exactly those of which each row says so', async () => {
    const everyone = await everyPage<{ id: string; next: { who: string } }>(
      viewer,
      listOf('review-requests', { range: [0, 99] }),
    );
    expect(everyone.length).toBeGreaterThan(10);
    for (const who of ['us', 'them', 'nobody']) {
      const found = await everyPage<{ id: string }>(
        viewer,
        listOf('review-requests', { filter: { waitingOn: who }, range: [0, 99] }),
      );
      const expected = everyone.filter((row) => row.next.who === who);
      expect(found.map((row) => row.id).sort()).toEqual(expected.map((row) => row.id).sort());
      expect(expected.length).toBeGreaterThan(0);
    }
  });

  it.each(['dueOn', 'createdAt', 'updatedAt'])(
    'pages by cursor in the order of %s without a gap',
    async (sort) => {
      for (const direction of ['ASC', 'DESC']) {
        const page = { sort: [sort, direction] as [string, string] };
        const whole = await viewer.get(listOf('review-requests', { ...page, range: [0, 99] })).expect(200);
        expect(whole.headers['content-range']).toBe(
          `review-requests 0-${whole.body.length - 1}/${whole.body.length}`,
        );
        const small = await everyPage<{ id: string }>(
          viewer,
          listOf('review-requests', { ...page, range: [0, 3] }),
        );
        expect(small.map((row) => row.id)).toEqual(whole.body.map((row: { id: string }) => row.id));
      }
    },
  );
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
    await officer.get(`/api/review-requests/${newId()}`).expect(404);
  });
});
