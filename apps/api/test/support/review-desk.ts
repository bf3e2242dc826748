import { newId } from '@rapport/platform';
import type supertest from 'supertest';
import { DataSource } from 'typeorm';
import { ground } from './records.js';
import { type Person, staff } from './staff.js';
import { startApi, type TestApi } from './start-api.js';

export type Agent = ReturnType<typeof supertest.agent>;

/** The API with everybody who has to do with review requests. */
export interface ReviewDesk {
  api: TestApi;
  officer: Agent;
  officerWho: Person;
  colleague: Agent;
  manager: Agent;
  managerWho: Person;
  viewer: Agent;
  /** A request proposed by the officer on ground of its own. */
  proposed(body?: object): Promise<{ id: string; version: number }>;
  /** Walks a request along these sub-resources, each expected to work. */
  walk(id: string, ...steps: [path: string, body?: object][]): Promise<void>;
  /** A pitch of the officer, accepted unless said otherwise. Gives its id. */
  acceptedPitch(on: { bloggerId: string; campaignId: string }, state?: string): Promise<string>;
}

export const gift = { materialConnection: 'gift', sample: { kind: 'gift', valueCents: 8900 } };
export const loan = { materialConnection: 'loan', sample: { kind: 'loan', returnDueOn: '2026-12-15' } };
export const parcel = {
  shippedOn: '2026-11-23',
  carrier: 'DHL',
  trackingNumber: 'JD014600',
  costCents: 690,
  address: 'Weg 1',
};

/** Starts the API and signs everybody in; `environment` is laid over the usual configuration. */
export async function openReviewDesk(environment: Record<string, string> = {}): Promise<ReviewDesk> {
  const api = await startApi(environment);
  const { agent: officer, who: officerWho } = await staff(api, 'officer', 'Omar Officer');
  const { agent: manager, who: managerWho } = await staff(api, 'manager');
  return {
    api,
    officer,
    officerWho,
    manager,
    managerWho,
    colleague: (await staff(api, 'officer', 'Clara Colleague')).agent,
    viewer: (await staff(api, 'viewer')).agent,
    proposed: async (body = gift) => {
      const on = await ground(api);
      const answer = await officer.post('/api/review-requests').send({ ...on, ...body });
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
      return answer.body;
    },
    walk: async (id, ...steps) => {
      for (const [path, body] of steps) {
        const answer = await officer.put(`/api/review-requests/${id}/${path}`).send(body);
        if (answer.status !== 200) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
      }
    },
    acceptedPitch: async (on, state = 'accepted') => {
      const id = newId();
      await api.app
        .get(DataSource)
        .query(
          `INSERT INTO pitches (id, blogger_id, campaign_id, officer_id, state) VALUES ($1, $2, $3, $4, $5)`,
          [id, on.bloggerId, on.campaignId, officerWho.id, state],
        );
      return id;
    },
  };
}
