import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SmtpSink } from '@rapport/mailboxes/testing';
import { SMTPServer } from 'smtp-server';
import type supertest from 'supertest';
import { DataSource } from 'typeorm';
import { staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

type Agent = ReturnType<typeof supertest.agent>;

let api: TestApi;
let sink: SmtpSink;
let administrator: Agent;
let officer: Agent;
let officerId: string;
let colleague: Agent;
let viewer: Agent;

beforeAll(async () => {
  api = await startApi();
  sink = await SmtpSink.start();
  ({ agent: administrator } = await staff(api, 'administrator'));
  const { agent, who } = await staff(api, 'officer', 'Claire Fontaine');
  [officer, officerId] = [agent, who.id];
  ({ agent: colleague } = await staff(api, 'officer', 'Paul Blanc'));
  ({ agent: viewer } = await staff(api, 'viewer'));
});

afterAll(async () => {
  await sink.stop();
  await api.stop();
});

beforeEach(async () => {
  sink.behave({ kind: 'accept' });
  await api.app.get(DataSource).query(`DELETE FROM mailboxes`);
});

const form = (changes: object = {}): object => ({
  team: false,
  label: 'My work address',
  fromName: 'Claire Fontaine',
  fromAddress: 'claire@agency.example',
  smtpHost: '127.0.0.1',
  smtpPort: sink.port,
  smtpSecurity: 'none',
  smtpUser: '',
  ...changes,
});

const test = (changes: object): supertest.Test => {
  const settings = {
    smtpHost: '127.0.0.1',
    smtpPort: sink.port,
    smtpSecurity: 'none',
    smtpUser: '',
    ...changes,
  };
  return officer.post('/api/mailboxes/connection-tests').send(settings);
};

async function drop(id: string, agent = officer): Promise<void> {
  await agent.delete(`/api/mailboxes/${id}`).expect(204);
}

describe('setting a mailbox up', () => {
  it('an officer sets up their own; the password goes in and never comes out', async () => {
    const { body } = await officer
      .post('/api/mailboxes')
      .send(form({ smtpUser: 'claire', secret: 'canary-77' }))
      .expect(201);
    expect(body).toMatchObject({
      accountId: officerId,
      accountName: 'Claire Fontaine',
      hasSecret: true,
      state: 'untested',
      lastFault: null,
      maxConnections: 3,
      version: 1,
    });
    const read = await officer.get('/api/mailboxes').expect(200);
    expect(read.headers['content-range']).toBe('mailboxes 0-0/1');
    expect(JSON.stringify([body, read.body])).not.toMatch(/canary-77|secret":|smtpSecret/);
    const database = api.app.get(DataSource);
    const [stored] = await database.query(
      `SELECT encode(smtp_secret, 'escape') AS secret FROM mailboxes WHERE id = $1`,
      [body.id],
    );
    expect(stored.secret).not.toContain('canary-77');
    const events = await database.query(`SELECT data::text FROM events WHERE subject_id = $1`, [body.id]);
    expect(JSON.stringify(events)).not.toContain('canary-77');
    await officer.post('/api/mailboxes').send(form()).expect(409);
    await drop(body.id);
  });

  it("the team's is for the administrator, and everybody on staff sees it", async () => {
    await officer
      .post('/api/mailboxes')
      .send(form({ team: true }))
      .expect(403);
    const { body } = await administrator
      .post('/api/mailboxes')
      .send(form({ team: true }))
      .expect(201);
    expect(body).toMatchObject({ accountId: null });
    await officer.get(`/api/mailboxes/${body.id}`).expect(200);
    const refused = await officer
      .patch(`/api/mailboxes/${body.id}`)
      .send({ label: 'Mine', version: 1 })
      .expect(403);
    expect(refused.body.code).toBe('mailbox.team-needs-administrator');
    await drop(body.id, administrator);
  });

  it("a colleague's is nobody else's to see or to change, and viewers have none", async () => {
    const { body } = await officer.post('/api/mailboxes').send(form()).expect(201);
    await colleague.get(`/api/mailboxes/${body.id}`).expect(404);
    expect((await colleague.get('/api/mailboxes').expect(200)).body).toEqual([]);
    await colleague.patch(`/api/mailboxes/${body.id}`).send({ label: 'x', version: 1 }).expect(403);
    await colleague.put(`/api/mailboxes/${body.id}/test`).expect(403);
    await colleague.delete(`/api/mailboxes/${body.id}`).expect(403);
    await viewer.get('/api/mailboxes').expect(403);
    await administrator.get(`/api/mailboxes/${body.id}`).expect(200);
    await drop(body.id);
  });

  it.each([
    ['a line break in the name', { fromName: 'Claire\r\nBcc: evil@x.example' }, '/fromName'],
    ['two addresses', { fromAddress: 'a@x.example, b@x.example' }, '/fromAddress'],
    [
      'an address with a command in it',
      { fromAddress: '"a\r\nRCPT TO:<b@x.example>"@y.example' },
      '/fromAddress',
    ],
    ['a URL for a server', { smtpHost: 'https://smtp.example.org/' }, '/smtpHost'],
    ['an impossible port', { smtpPort: 70_000 }, '/smtpPort'],
    ['an unknown field', { accountId: '0193f000-0000-7000-8000-000000000000' }, '/accountId'],
    [
      'a password without encryption',
      { smtpHost: 'smtp.example.org', smtpUser: 'claire', secret: 'x' },
      '/smtpSecurity',
    ],
  ])('refuses %s', async (_, changes, pointer) => {
    const { body } = await officer.post('/api/mailboxes').send(form(changes)).expect(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });
});

describe('changing a mailbox', () => {
  it('keeps the password that is not named, and asks for a new test when the server changes', async () => {
    const { body } = await officer
      .post('/api/mailboxes')
      .send(form({ smtpUser: '', secret: 'x' }))
      .expect(201);
    await officer.put(`/api/mailboxes/${body.id}/test`).expect(200);
    const tested = (await officer.get(`/api/mailboxes/${body.id}`)).body;
    expect(tested).toMatchObject({ state: 'ready', version: 1 });
    const renamed = await officer
      .patch(`/api/mailboxes/${body.id}`)
      .send({ label: 'Press desk', version: 1 })
      .expect(200);
    expect(renamed.body).toMatchObject({ label: 'Press desk', hasSecret: true, state: 'ready', version: 2 });
    const moved = await officer
      .patch(`/api/mailboxes/${body.id}`)
      .send({ smtpHost: 'localhost', version: 2 })
      .expect(200);
    expect(moved.body).toMatchObject({ state: 'untested', hasSecret: true });
    const stale = await officer
      .patch(`/api/mailboxes/${body.id}`)
      .send({ label: 'Late', version: 2 })
      .expect(409);
    expect(stale.body).toMatchObject({
      code: 'stale-edit',
      current: { label: 'Press desk', smtpHost: 'localhost' },
    });
    const cleared = await officer
      .patch(`/api/mailboxes/${body.id}`)
      .send({ secret: null, version: 3 })
      .expect(200);
    expect(cleared.body.hasSecret).toBe(false);
    await drop(body.id);
    await officer.get(`/api/mailboxes/${body.id}`).expect(404);
  });
});

describe('testing the connection', () => {
  it('really connects', async () => {
    const before = sink.connections;
    expect((await test({}).expect(200)).body).toEqual({ ok: true, fault: null, reading: null });
    expect(sink.connections).toBe(before + 1);
  });

  it.each([
    ['nobody listens', { smtpPort: 1 }, 'connection-refused'],
    ['the name does not exist', { smtpHost: 'no-such-host.invalid' }, 'host-not-found'],
    ['the server offers no STARTTLS', { smtpSecurity: 'starttls' }, 'tls-not-offered'],
    ['the server speaks no TLS', { smtpSecurity: 'tls' }, 'tls-expected'],
    ['the server takes no password', { smtpUser: 'claire', secret: 'x' }, 'sign-in-not-offered'],
  ])('says what failed and what to do: %s', async (_, changes, code) => {
    const { body } = await test(changes).expect(200);
    expect(body).toMatchObject({ ok: false, fault: { code } });
    expect(body.fault.remedy.length).toBeGreaterThan(20);
  });

  it('says so when the server drops the line, turns us away, or refuses the password', async () => {
    sink.behave({ kind: 'drop', at: 'greeting' });
    expect((await test({})).body.fault.code).toBe('connection-closed');
    sink.behave({ kind: 'reply', at: 'greeting', reply: '554 not you' });
    expect((await test({})).body.fault).toMatchObject({
      code: 'server-turned-us-away',
      detail: '554 not you',
    });
    sink.behave({ kind: 'accept' });
    const wrong = await signingIn([], (port) =>
      test({ smtpPort: port, smtpUser: 'claire', secret: 'wrong' }),
    );
    expect(wrong.body.fault.code).toBe('sign-in-refused');
    const right = await signingIn([], (port) =>
      test({ smtpPort: port, smtpUser: 'claire', secret: 'right' }),
    );
    expect(right.body).toEqual({ ok: true, fault: null, reading: null });
  });

  it('keeps the result of a saved mailbox with it', async () => {
    const { body } = await officer
      .post('/api/mailboxes')
      .send(form({ smtpPort: 1 }))
      .expect(201);
    expect((await officer.put(`/api/mailboxes/${body.id}/test`).expect(200)).body.fault.code).toBe(
      'connection-refused',
    );
    const saved = (await officer.get(`/api/mailboxes/${body.id}`)).body;
    expect(saved).toMatchObject({ state: 'failing', lastFault: { code: 'connection-refused' } });
    expect(saved.lastTestedAt).toBe(api.clock.now().toISOString());
    await drop(body.id);
  });

  it('gives a saved password to the server that it was saved for, and to no other', async () => {
    const seen: string[] = [];
    await signingIn(seen, async (smtpPort) => {
      const settings = form({ smtpPort, smtpUser: 'claire', secret: 'canary-78' });
      const { id } = (await officer.post('/api/mailboxes').send(settings).expect(201)).body;
      await test({ mailboxId: id, smtpUser: 'claire', smtpPort });
      expect(seen).toEqual(['canary-78']);
      await signingIn(seen, (elsewhere) => test({ mailboxId: id, smtpUser: 'claire', smtpPort: elsewhere }));
      expect(seen).toEqual(['canary-78']);
    });
  });

  it('keeps the result of a form that says what is saved, too', async () => {
    const saved = form({ smtpPort: sink.port });
    const { id } = (await officer.post('/api/mailboxes').send(saved).expect(201)).body;
    sink.behave({ kind: 'reply', at: 'greeting', reply: '554 not today' });
    await officer.put(`/api/mailboxes/${id}/test`).expect(200);
    expect((await officer.get(`/api/mailboxes/${id}`)).body.state).toBe('failing');
    sink.behave({ kind: 'accept' });
    await test({ mailboxId: id, smtpPort: sink.port });
    expect((await officer.get(`/api/mailboxes/${id}`)).body).toMatchObject({
      state: 'ready',
      lastFault: null,
    });
  });
});

/** A server that takes the password "right", for as long as the work takes. */
async function signingIn<T>(seen: string[], work: (port: number) => PromiseLike<T>): Promise<T> {
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ password }, _session, done) => {
      seen.push(password ?? '');
      done(password === 'right' ? null : new Error('535 no'), { user: 'claire' });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work((server.server.address() as { port: number }).port);
  } finally {
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}
