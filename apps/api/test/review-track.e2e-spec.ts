import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventsOf, everyPage, ground, listOf } from './support/records.js';
import { type Agent, loan, parcel, openReviewDesk, type ReviewDesk } from './support/review-desk.js';
import type { TestApi } from './support/start-api.js';

let api: TestApi;
let officer: Agent;
let manager: Agent;
let viewer: Agent;
let proposed: ReviewDesk['proposed'];
let walk: ReviewDesk['walk'];

beforeAll(async () => {
  ({ api, officer, manager, viewer, proposed, walk } = await openReviewDesk());
});

afterAll(() => api.stop());

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
    expect(everyone.length).toBeGreaterThan(5);
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
