import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import type { Agent } from './support/pitching.js';
import { eventsOf } from './support/records.js';
import { PASSWORD, person, signIn, staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

const NEW = 'another password, as long';

let api: TestApi;
let administrator: Agent;

beforeAll(async () => {
  api = await startApi();
  ({ agent: administrator } = await staff(api, 'administrator', 'Ada Admin'));
});

afterAll(() => api.stop());

const signInWith = (email: string, password: string) =>
  supertest(api.server).post('/api/session').send({ email, password });

/** Resolves once the password was found to fit and the rest waits for what this connection holds. */
async function untilSomebodyWaitsFor(pid: number): Promise<void> {
  const waiting = `SELECT FROM pg_stat_activity WHERE $1 = ANY (pg_blocking_pids(pid))`;
  while ((await api.app.get(DataSource).query<object[]>(waiting, [pid])).length === 0);
}

describe('changing one’s own password', () => {
  it('asks for the present one, ends every other session and keeps this one', async () => {
    const { agent, who } = await staff(api, 'viewer');
    const elsewhere = await signIn(api, who);
    await agent.put('/api/me/password').send({ current: PASSWORD, password: NEW }).expect(204);
    await agent.get('/api/session').expect(200);
    await elsewhere.get('/api/session').expect(401);
    await signInWith(who.email, PASSWORD).expect(401);
    await signInWith(who.email, NEW).expect(204);
    expect(await eventsOf(api, who.id)).toEqual(['account.password-changed']);
  });

  it('refuses a wrong present one and a short new one at their fields, and changes nothing', async () => {
    const { agent, who } = await staff(api, 'officer');
    for (const [body, pointer] of [
      [{ current: 'not it', password: NEW }, '/current'],
      [{ current: PASSWORD, password: 'too short' }, '/password'],
      [{ password: NEW }, '/current'],
    ] as const) {
      const refused = await agent.put('/api/me/password').send(body).expect(422);
      expect(refused.body.errors[0].pointer).toBe(pointer);
    }
    await signInWith(who.email, PASSWORD).expect(204);
  });

  it('slows down who guesses the present one in an open session', async () => {
    const { agent } = await staff(api, 'officer');
    const guess = (current: string) => agent.put('/api/me/password').send({ current, password: NEW });
    for (let failure = 0; failure < 5; failure += 1) await guess('not it').expect(422);
    const slowed = await guess(PASSWORD).expect(429);
    expect(slowed.body).toMatchObject({ code: 'sign-in.wait', retryAfter: 5 });
    api.clock.advance(6_000);
    await guess(PASSWORD).expect(204);
  });

  it('is won by one of two at once, and by nobody who is not signed in', async () => {
    const { agent, who } = await staff(api, 'officer');
    const wishes = ['the first of two wishes', 'the second of two wishes'];
    const answers = await Promise.all(
      wishes.map((password) => agent.put('/api/me/password').send({ current: PASSWORD, password })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422]);
    const winner = wishes[answers.findIndex(({ status }) => status === 204)] ?? '';
    await signInWith(who.email, winner).expect(204);
    await supertest(api.server)
      .put('/api/me/password')
      .send({ current: PASSWORD, password: NEW })
      .expect(401);
  });
});

describe('many guesses at once', () => {
  const wrong = (answers: { body: { code: string } }[]): number =>
    answers.filter(({ body }) => body.code === 'sign-in.wrong' || body.code === 'password.wrong-current')
      .length;

  it('at one account are counted one after the other: no more are judged than one by one', async () => {
    const { email } = await person(api, 'officer');
    const guesses = Array.from({ length: 12 }, (_, guess) =>
      supertest(api.server)
        .post('/api/session')
        .send({ email, password: `a guess ${guess} at it` }),
    );
    expect(wrong(await Promise.all(guesses))).toBe(5);
  });

  it('at the present password of who is signed in, too', async () => {
    const { agent } = await staff(api, 'officer');
    const guesses = Array.from({ length: 12 }, (_, guess) =>
      agent.put('/api/me/password').send({ current: `a guess ${guess} at it`, password: NEW }),
    );
    expect(wrong(await Promise.all(guesses))).toBe(5);
  });
});

describe('a link for a new password', () => {
  const linkFor = async (accountId: string): Promise<string> => {
    const { body } = await administrator.post(`/api/accounts/${accountId}/reset-link`).expect(201);
    return new URL(body.link).pathname.replace('/password/', '/api/password-resets/by-token/');
  };

  it('says whose it is, sets the password once, ends every session and opens one', async () => {
    const { agent: before, who } = await staff(api, 'officer');
    const link = await linkFor(who.id);
    const anonymous = supertest.agent(api.server);
    expect((await anonymous.get(link).expect(200)).body).toEqual({ email: who.email, name: who.name });
    await anonymous.post(`${link}/redemption`).send({ password: 'too short' }).expect(422);
    await anonymous.post(`${link}/redemption`).send({ password: NEW }).expect(204);
    expect((await anonymous.get('/api/session').expect(200)).body.email).toBe(who.email);
    await before.get('/api/session').expect(401);
    await signInWith(who.email, PASSWORD).expect(401);
    await signInWith(who.email, NEW).expect(204);
    const again = await anonymous.post(`${link}/redemption`).send({ password: PASSWORD }).expect(404);
    expect(again.body.code).toBe('link.not-valid');
    expect(await eventsOf(api, who.id)).toEqual(['account.reset-link-issued', 'account.password-reset']);
  });

  it('lets nobody in who was signing in with the old password meanwhile', async () => {
    const who = await person(api, 'officer');
    const link = await linkFor(who.id);
    await signInWith(who.email, 'a slip').expect(401);
    const slow = api.app.get(DataSource).createQueryRunner();
    await slow.connect();
    const [{ pid }] = (await slow.query(`SELECT pg_backend_pid() AS pid`)) as [{ pid: number }];
    await slow.startTransaction();
    await slow.query(`SELECT FROM sign_in_failures WHERE key LIKE '%' || $1 FOR UPDATE`, [who.email]);
    const signingIn = Promise.resolve(signInWith(who.email, PASSWORD));
    await untilSomebodyWaitsFor(pid);
    await supertest(api.server).post(`${link}/redemption`).send({ password: NEW }).expect(204);
    await slow.commitTransaction();
    await slow.release();
    expect((await signingIn).status).toBe(401);
    await signInWith(who.email, NEW).expect(204);
  });

  it('is used by one of two at once', async () => {
    const link = await linkFor((await person(api, 'officer')).id);
    const answers = await Promise.all(
      [1, 2].map(() => supertest(api.server).post(`${link}/redemption`).send({ password: NEW })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 404]);
  });

  it.each<[string, (id: string, agent: Agent) => Promise<unknown>]>([
    ['a day later', () => Promise.resolve(api.clock.advance(25 * 3_600_000))],
    ['another was made', (id) => linkFor(id)],
    [
      'they remembered and changed it themselves',
      (_id, agent) => agent.put('/api/me/password').send({ current: PASSWORD, password: NEW }).expect(204),
    ],
    [
      'the account was disabled',
      (id) => administrator.patch(`/api/accounts/${id}`).send({ disabled: true, version: 1 }).expect(200),
    ],
  ])('is not valid any more when %s', async (_when, happens) => {
    const { agent, who } = await staff(api, 'officer');
    const link = await linkFor(who.id);
    const before = api.clock.now();
    await happens(who.id, agent);
    await supertest(api.server).get(link).expect(404);
    await supertest(api.server).post(`${link}/redemption`).send({ password: NEW }).expect(404);
    api.clock.set(before);
  });

  it('is made one at a time, also when two administrators ask at once', async () => {
    const { id } = await person(api, 'officer');
    const links = await Promise.all([linkFor(id), linkFor(id)]);
    const answers = await Promise.all(links.map((link) => supertest(api.server).get(link)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  it('is not made for a disabled account, nor for one that does not exist', async () => {
    const { id } = await person(api, 'officer');
    await administrator.patch(`/api/accounts/${id}`).send({ disabled: true, version: 1 }).expect(200);
    const { body } = await administrator.post(`/api/accounts/${id}/reset-link`).expect(409);
    expect(body.code).toBe('account.disabled');
    await administrator.post(`/api/accounts/${newId()}/reset-link`).expect(404);
    await supertest(api.server).get('/api/password-resets/by-token/guessed').expect(404);
  });

  it.each(['viewer', 'officer', 'manager'] as const)('is not for a %s to make', async (role) => {
    const { agent, who } = await staff(api, role);
    await agent.post(`/api/accounts/${who.id}/reset-link`).expect(403);
  });
});
