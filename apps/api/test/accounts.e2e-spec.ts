import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FirstRunService } from '@rapport/accounts';
import supertest from 'supertest';
import { startApi, type TestApi } from './support/start-api.js';
import { PASSWORD, person, signIn, staff } from './support/staff.js';

const clara = {
  name: 'Clara Nguyen',
  email: 'clara@agency.example',
  password: PASSWORD,
  language: 'fr',
  timeZone: 'Europe/Paris',
  organisation: 'Atelier Lin',
};

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('the first run', () => {
  it('creates one administrator through the printed link, once, and signs them in', async () => {
    const link = new URL((await api.app.get(FirstRunService).newLink()) ?? '');
    const token = link.searchParams.get('token') ?? '';
    const anonymous = supertest.agent(api.server);
    await anonymous.get('/api/setup').expect(200, { needed: true });
    await anonymous
      .post('/api/setup')
      .send({ ...clara, token: 'guessed' })
      .expect(404);

    const answers = await Promise.all([
      anonymous.post('/api/setup').send({ ...clara, token }),
      supertest(api.server)
        .post('/api/setup')
        .send({ ...clara, email: 'second@agency.example', token }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([204, 404]);
    await anonymous.get('/api/setup').expect(200, { needed: false });
    expect(await api.app.get(FirstRunService).newLink()).toBeNull();
    const winner = await supertest(api.server)
      .get('/api/session')
      .set('cookie', answers.find((answer) => answer.status === 204)?.headers['set-cookie'] ?? '')
      .expect(200);
    expect(winner.body).toMatchObject({
      role: 'administrator',
      organisation: { name: 'Atelier Lin' },
      language: 'fr',
    });
  });
});

describe('signing in', () => {
  it('puts the session in a cookie that scripts and other sites do not get', async () => {
    const who = await person(api, 'officer');
    const answer = await supertest(api.server)
      .post('/api/session')
      .send({ email: who.email, password: PASSWORD });
    expect(answer.headers['set-cookie']?.[0]).toMatch(/HttpOnly; SameSite=Lax/);
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const who = await person(api, 'officer');
    const wrong = await supertest(api.server)
      .post('/api/session')
      .send({ email: who.email, password: 'not it' });
    const unknown = await supertest(api.server)
      .post('/api/session')
      .send({ email: 'x@y.example', password: 'not it' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.body).toEqual(unknown.body);
    expect(wrong.headers['content-type']).toContain('application/problem+json');
  });

  it('slows down after five failures, for the right password too, and recovers', async () => {
    const who = await person(api, 'officer');
    const from = { 'x-forwarded-for': '203.0.113.9' };
    const attempt = (password: string) =>
      supertest(api.server).post('/api/session').set(from).send({ email: who.email, password });
    for (let failure = 0; failure < 5; failure += 1) await attempt('not it').expect(401);
    const slowed = await attempt(PASSWORD).expect(429);
    expect(slowed.headers['retry-after']).toBe('5');
    expect(slowed.body).toMatchObject({ code: 'sign-in.wait', retryAfter: 5 });
    api.clock.advance(6_000);
    await attempt(PASSWORD).expect(204);
  });

  it('slows down who guesses at many accounts from one address, an account of their own or not', async () => {
    const guesser = await person(api, 'officer');
    const attempt = (email: string, password: string) =>
      supertest(api.server)
        .post('/api/session')
        .set('x-forwarded-for', '203.0.113.77')
        .send({ email, password });
    for (let guess = 0; guess < 21; guess += 1) {
      await attempt(`guess-${guess}@agency.example`, 'Spring2026').expect(401);
      if (guess % 5 === 4 && guess < 20) await attempt(guesser.email, PASSWORD).expect(204);
    }
    await attempt('guess-99@agency.example', 'Spring2026').expect(429);
    api.clock.advance(6_000);
    await attempt(guesser.email, PASSWORD).expect(204);
  });

  it('ends with signing out', async () => {
    const { agent } = await staff(api, 'officer');
    await agent.get('/api/session').expect(200);
    await agent.delete('/api/session').expect(204);
    await agent.get('/api/session').expect(401);
  });

  it('ends after fourteen days', async () => {
    const { agent } = await staff(api, 'officer');
    const before = api.clock.now();
    api.clock.advance(15 * 86_400_000);
    await agent.get('/api/session').expect(401);
    api.clock.set(before);
  });

  it('refuses a change that another site’s page asks for', async () => {
    const { agent } = await staff(api, 'officer');
    const byFetch = await agent.delete('/api/session').set('sec-fetch-site', 'cross-site').expect(403);
    expect(byFetch.body.code).toBe('cross-site');
    await agent.delete('/api/session').set('origin', 'https://elsewhere.example').expect(403);
    await agent.get('/api/session').expect(200);
  });
});

describe('one’s own profile', () => {
  const change = {
    name: 'Vera Sand',
    language: 'fr',
    timeZone: 'America/Montreal',
    signature: 'Vera\nAtelier Lin',
  };

  it('is changed with the version that was read, and a stale edit shows what is stored', async () => {
    const { agent } = await staff(api, 'viewer');
    const { body: me } = await agent.get('/api/session').expect(200);
    await agent
      .patch('/api/me')
      .send({ ...change, version: me.version })
      .expect(200);
    const stale = await agent
      .patch('/api/me')
      .send({ ...change, name: 'Other', version: me.version })
      .expect(409);
    expect(stale.body).toMatchObject({
      code: 'stale-edit',
      current: { name: 'Vera Sand', version: me.version + 1 },
    });
    expect(JSON.stringify(stale.body)).not.toContain('argon2');
  });

  it('refuses a line break in the name, naming the field', async () => {
    const { agent } = await staff(api, 'viewer');
    const refused = await agent
      .patch('/api/me')
      .send({ ...change, name: 'Vera\r\nBcc: all@x.example', version: 1 });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/name', code: 'matches' })]);
  });

  it('refuses a field that is not its own to set', async () => {
    const { agent } = await staff(api, 'viewer');
    const refused = await agent
      .patch('/api/me')
      .send({ ...change, role: 'administrator', version: 1 })
      .expect(422);
    expect(refused.body.errors[0]).toMatchObject({ pointer: '/role' });
  });
});

describe('colleagues', () => {
  it('join by an invitation that works once', async () => {
    const { agent } = await staff(api, 'administrator');
    const { body: invitation } = await agent
      .post('/api/invitations')
      .send({ email: 'new@agency.example', role: 'officer' })
      .expect(201);
    const token = String(invitation.link).split('/').at(-1) ?? '';
    const path = `/api/invitations/by-token/${token}`;
    await supertest(api.server).get(path).expect(200, { email: 'new@agency.example', role: 'officer' });
    const acceptance = { name: 'Noa New', password: PASSWORD, language: 'en', timeZone: 'Europe/Paris' };
    const joined = supertest.agent(api.server);
    await joined.post(`${path}/acceptance`).send(acceptance).expect(204);
    const { body: me } = await joined.get('/api/session').expect(200);
    expect(me).toMatchObject({ name: 'Noa New', role: 'officer' });
    await supertest(api.server).post(`${path}/acceptance`).send(acceptance).expect(404);
    await agent.post('/api/invitations').send({ email: 'NEW@agency.example', role: 'viewer' }).expect(409);
  });

  it('cannot join by a withdrawn or expired invitation', async () => {
    const { agent } = await staff(api, 'administrator');
    const invite = async (email: string) =>
      (await agent.post('/api/invitations').send({ email, role: 'viewer' }).expect(201)).body;
    const withdrawn = await invite('gone@agency.example');
    await agent.delete(`/api/invitations/${withdrawn.id}`).expect(204);
    await agent.delete(`/api/invitations/${withdrawn.id}`).expect(404);
    const late = await invite('late@agency.example');
    const { body: open } = await agent.get('/api/invitations').expect(200);
    expect(open.map((one: { email: string }) => one.email)).toEqual(['late@agency.example']);
    const before = api.clock.now();
    api.clock.advance(8 * 86_400_000);
    for (const { link } of [withdrawn, late]) {
      await supertest(api.server)
        .get(`/api/invitations/by-token/${String(link).split('/').at(-1)}`)
        .expect(404);
    }
    api.clock.set(before);
  });

  it('lose their session with their role, at once', async () => {
    const { agent: administrator } = await staff(api, 'administrator');
    const { who, agent } = await staff(api, 'manager');
    const { body: account } = await administrator.get(`/api/accounts/${who.id}`).expect(200);
    await administrator
      .patch(`/api/accounts/${who.id}`)
      .send({ role: 'viewer', version: account.version })
      .expect(200);
    await agent.get('/api/session').expect(401);
    const again = await signIn(api, who);
    expect((await again.get('/api/session')).body.role).toBe('viewer');
    await administrator
      .patch(`/api/accounts/${who.id}`)
      .send({ disabled: true, version: account.version + 1 })
      .expect(200);
    await again.get('/api/accounts').expect(401);
    await supertest(api.server)
      .post('/api/session')
      .send({ email: who.email, password: PASSWORD })
      .expect(401);
  });

  it.each([
    ['get', '/api/invitations'],
    ['post', '/api/invitations'],
    ['delete', '/api/invitations/01993f5e-0000-7000-8000-000000000000'],
    ['patch', '/api/accounts/01993f5e-0000-7000-8000-000000000000'],
    ['put', '/api/settings/organisation'],
  ] as const)('are the administrator’s alone to manage: %s %s', async (method, path) => {
    await supertest(api.server)[method](path).expect(401);
    const { agent } = await staff(api, 'manager');
    const refused = await agent[method](path).send({}).expect(403);
    expect(refused.body).toMatchObject({ code: 'role-too-low', needed: 'administrator', role: 'manager' });
  });
});

describe('the organisation', () => {
  it('is read by all and revised with its version', async () => {
    const { agent } = await staff(api, 'administrator');
    const { body: before } = await agent.get('/api/settings/organisation').expect(200);
    const revision = { name: 'Atelier Lin', language: 'en', country: 'CA', brands: ['Lin', 'Lin Kids'] };
    const { body: after } = await agent
      .put('/api/settings/organisation')
      .send({ ...revision, version: before.version })
      .expect(200);
    expect(after).toEqual({ ...revision, version: before.version + 1 });
    await agent
      .put('/api/settings/organisation')
      .send({ ...revision, version: before.version })
      .expect(409);
    const { agent: viewer } = await staff(api, 'viewer');
    await viewer.get('/api/settings/organisation').expect(200, after);
  });
});

describe('errors', () => {
  it('of unreadable JSON, unknown routes and wrong ids are problem documents', async () => {
    const { agent } = await staff(api, 'viewer');
    const unreadable = await agent.patch('/api/me').set('content-type', 'application/json').send('{"name":');
    const unknown = await agent.get('/api/no-such-thing');
    const wrongId = await agent.get('/api/accounts/12');
    for (const [answer, status] of [
      [unreadable, 400],
      [unknown, 404],
      [wrongId, 400],
    ] as const) {
      expect(answer.status).toBe(status);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    }
  });
});
