import { newId } from '@rapport/platform';
import { insertCampaign } from '@rapport/campaigns/testing';
import type supertest from 'supertest';
import { DataSource } from 'typeorm';
import { type Person, staff } from './staff.js';
import { startApi, type TestApi } from './start-api.js';

export type Agent = ReturnType<typeof supertest.agent>;

/** A blogger whom one may pitch, what was read of her, and a running campaign. */
export interface Ground {
  bloggerId: string;
  contactPointId: string;
  readingId: string;
  campaignId: string;
}

/** What a pitch must say to keep every rule; the reading's title stands in the body. */
export const CONTENT = {
  angle: 'Slow bread needs an even heat',
  mutualValue: 'Exclusive recipes for her readers, by our baker',
  subject: 'An oven for your slow breads?',
  body:
    'Dear Anna,\n\nI read “Three days for one loaf” twice. Your readers would get exclusive recipes from our baker, ' +
    'made for a wood oven.\n\nWould you like to try one?',
  language: 'en',
};

/** Stores Anna in Paris with an address and a reading of ten days ago, and a campaign unless one is named. */
export async function pitchingGround(
  api: TestApi,
  officerId: string,
  { campaignId, timeZone = 'Europe/Paris' }: { campaignId?: string; timeZone?: string } = {},
): Promise<Ground> {
  const database = api.app.get(DataSource);
  const [bloggerId, contactPointId, readingId] = [newId(), newId(), newId()];
  const address = `anna.${bloggerId}@blog.example`;
  await database.query(
    `INSERT INTO bloggers (id, name, language, country, time_zone) VALUES ($1, 'Anna Martin', 'en', 'FR', $2)`,
    [bloggerId, timeZone],
  );
  await database.query(
    `INSERT INTO contact_points (id, blogger_id, address, address_key) VALUES ($1, $2, $3, $3)`,
    [contactPointId, bloggerId, address],
  );
  await database.query(
    `INSERT INTO readings (id, blogger_id, officer_id, post_url, post_title, takeaway, read_at)
     VALUES ($1, $2, $3, $4, 'Three days for one loaf', 'She lets time do the work', $5)`,
    [
      readingId,
      bloggerId,
      officerId,
      `https://blog.example/${bloggerId}/loaf`,
      new Date(api.clock.now().getTime() - 10 * 86_400_000),
    ],
  );
  return { bloggerId, contactPointId, readingId, campaignId: campaignId ?? (await insertCampaign(database)) };
}

/** Drafts a pitch that keeps every rule, with what a test changes of it. */
export async function draftPitch(
  agent: Agent,
  { bloggerId, campaignId, readingId }: Ground,
  change: object = {},
): Promise<{ id: string; version: number }> {
  const body = { bloggerId, campaignId, readingIds: [readingId], ...CONTENT, ...change };
  return (await agent.post('/api/pitches').send(body).expect(201)).body;
}

/** Drafts and schedules one. */
export async function scheduledPitch(agent: Agent, where: Ground, change: object = {}): Promise<string> {
  const { id, version } = await draftPitch(agent, where, change);
  await agent.put(`/api/pitches/${id}/schedule`).send({ when: 'now', version }).expect(200);
  return id;
}

/** Two officers, a manager and a viewer, signed in to an API of their own. */
export interface PitchingTeam {
  api: TestApi;
  database: DataSource;
  ben: Agent;
  benWho: Person;
  chloe: Agent;
  chloeWho: Person;
  manager: Agent;
  viewer: Agent;
}

/** Starts an API with Ben, Chloé, Marie and somebody who only looks. */
export async function startPitching(): Promise<PitchingTeam> {
  const api = await startApi();
  const { agent: ben, who: benWho } = await staff(api, 'officer', 'Ben Okafor');
  const { agent: chloe, who: chloeWho } = await staff(api, 'officer', 'Chloé Durand');
  const { agent: manager } = await staff(api, 'manager', 'Marie Manager');
  const { agent: viewer } = await staff(api, 'viewer');
  return { api, database: api.app.get(DataSource), ben, benWho, chloe, chloeWho, manager, viewer };
}

/** What the ledger holds of a pitch. */
export interface LedgerRow {
  step: number;
  kind: string;
  state: string;
  wallTime: string;
  subject: string;
  whyNot: { code: string } | null;
}

/** The outgoing messages of a pitch, oldest first. */
export function ledgerOf(database: DataSource, pitchId: string): Promise<LedgerRow[]> {
  return database.query(
    `SELECT step, kind, state, wall_time AS "wallTime", subject, why_not AS "whyNot" FROM messages
     WHERE origin_id = $1 AND direction = 'out' ORDER BY id`,
    [pitchId],
  );
}

/** Clears the day: how many pitches an officer wrote on it is a rule of its own. */
export async function forgetPitches(database: DataSource): Promise<void> {
  await database.query(`UPDATE pitches SET state = 'withdrawn', sent_at = NULL`);
  await database.query(`UPDATE messages SET state = 'cancelled', lease_token = NULL`);
}
