import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type supertest from 'supertest';
import { DataSource } from 'typeorm';
import { staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

type Agent = ReturnType<typeof supertest.agent>;

let api: TestApi;
let database: DataSource;
let officer: Agent;
let colleague: Agent;
let viewer: Agent;

beforeAll(async () => {
  api = await startApi();
  database = api.app.get(DataSource);
  ({ agent: officer } = await staff(api, 'officer', 'Claire Fontaine'));
  ({ agent: colleague } = await staff(api, 'officer', 'Paul Blanc'));
  ({ agent: viewer } = await staff(api, 'viewer'));
});

afterAll(() => api.stop());

beforeEach(() => database.query(`DELETE FROM mailboxes`));

const reading = {
  imapHost: 'imap.agency.example',
  imapPort: 993,
  imapSecurity: 'tls',
  imapUser: 'claire@agency.example',
};

const form = (changes: object = {}): object => ({
  team: false,
  label: 'My work address',
  fromName: 'Claire Fontaine',
  fromAddress: 'claire@agency.example',
  smtpHost: 'smtp.agency.example',
  smtpPort: 465,
  smtpSecurity: 'tls',
  smtpUser: 'claire@agency.example',
  ...changes,
});

const create = async (
  changes: object = {},
): Promise<{ id: string; version: number } & Record<string, unknown>> =>
  (await officer.post('/api/mailboxes').send(form(changes)).expect(201)).body;

describe('where the mail of a mailbox is read', () => {
  it('may be left out: then it only sends', async () => {
    const body = await create();
    expect(body).toMatchObject({ imapHost: null, imapPort: null, hasImapSecret: false, reading: null });
    const refused = await officer.put(`/api/mailboxes/${body.id}/reading`).expect(409);
    expect(refused.body.code).toBe('mailbox.not-read');
  });

  it('is kept, with a password that goes in and never comes out', async () => {
    const body = await create({
      ...reading,
      imapSecret: 'canary-79',
      sentFolder: 'Envoyés',
      historyMonths: 3,
    });
    expect(body).toMatchObject({
      ...reading,
      hasImapSecret: true,
      sentFolder: 'Envoyés',
      serverFilesSent: false,
      historyMonths: 3,
      reading: {
        state: 'waiting',
        reading: false,
        lastSuccessAt: null,
        lookedAt: 0,
        kept: 0,
        lastFault: null,
      },
    });
    const [stored] = await database.query(`SELECT encode(imap_secret, 'escape') AS secret FROM mailboxes`);
    const events = await database.query(`SELECT data::text FROM events`);
    expect(JSON.stringify([body, stored, events])).not.toContain('canary-79');
    await officer.delete(`/api/mailboxes/${body.id}`).expect(204);
    const [removed] = await database.query(`SELECT imap_secret FROM mailboxes`);
    expect(removed.imap_secret).toBeNull();
  });

  it.each([
    ['no port', { ...reading, imapPort: null }, '/imapPort'],
    ['no user name', { ...reading, imapUser: '' }, '/imapUser'],
    ['no encryption', { ...reading, imapSecurity: undefined }, '/imapSecurity'],
    ['a password without encryption', { ...reading, imapSecurity: 'none' }, '/imapSecurity'],
    ['a URL for a server', { ...reading, imapHost: 'imaps://imap.example.org/' }, '/imapHost'],
    ['a command in a folder’s name', { ...reading, sentFolder: 'Sent"\r\nA1 LOGOUT' }, '/sentFolder'],
    ['a command in a user name', { ...reading, imapUser: 'claire\r\nA1 LOGOUT' }, '/imapUser'],
    ['a history of a thousand months', { ...reading, historyMonths: 1_000 }, '/historyMonths'],
  ])('is refused with %s', async (_, changes, pointer) => {
    const { body } = await officer.post('/api/mailboxes').send(form(changes)).expect(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it('without encryption is allowed on this machine only', async () => {
    await create({ ...reading, imapHost: '127.0.0.1', imapSecurity: 'none' });
  });

  it('is forgotten with an empty server, and incomplete changes are refused', async () => {
    const { id } = await create(reading);
    const change = (body: object): supertest.Test => officer.patch(`/api/mailboxes/${id}`).send(body);
    expect((await change({ imapPort: null, version: 1 }).expect(422)).body.code).toBe(
      'mailbox.reading-incomplete',
    );
    const { body } = await change({ imapHost: '', version: 1 }).expect(200);
    expect(body).toMatchObject({
      imapHost: null,
      imapPort: null,
      imapSecurity: null,
      imapUser: null,
      reading: null,
    });
  });

  it('when changed, begins anew: faults are forgotten, and for another account the folders too', async () => {
    const { id } = await create(reading);
    await failed(id);
    await officer.patch(`/api/mailboxes/${id}`).send({ label: 'Press desk', version: 1 }).expect(200);
    expect((await view(id)).reading).toMatchObject({ state: 'paused', failures: 3, sentFolderFound: 'Sent' });
    await officer.patch(`/api/mailboxes/${id}`).send({ imapSecret: 'new', version: 2 }).expect(200);
    expect((await view(id)).reading).toMatchObject({
      state: 'waiting',
      lastFault: null,
      failures: 0,
      sentFolderFound: 'Sent',
    });
    await officer.patch(`/api/mailboxes/${id}`).send({ imapUser: 'paul', version: 3 }).expect(200);
    expect((await view(id)).reading.sentFolderFound).toBeNull();
  });
});

describe('"sync now"', () => {
  it('is asked for and answered at once; a paused mailbox is tried again too', async () => {
    const { id } = await create(reading);
    await failed(id);
    await officer.put(`/api/mailboxes/${id}/reading`).expect(202);
    expect((await view(id)).reading).toMatchObject({ state: 'failing', asked: true });
    const [row] = await database.query(`SELECT next_try_at <= now() AS due FROM mailbox_readings`);
    expect(row.due).toBe(true);
  });

  it('is for those whose mailbox it is', async () => {
    const { id } = await create(reading);
    await colleague.put(`/api/mailboxes/${id}/reading`).expect(404);
    await viewer.put(`/api/mailboxes/${id}/reading`).expect(403);
    await officer.put(`/api/mailboxes/0193f000-0000-7000-8000-000000000000/reading`).expect(404);
  });
});

async function view(id: string): Promise<{ reading: Record<string, unknown> }> {
  return (await officer.get(`/api/mailboxes/${id}`).expect(200)).body;
}

/** A mailbox whose password was refused three times, after its folders had been found. */
async function failed(id: string): Promise<void> {
  const fault = JSON.stringify({ code: 'sign-in-refused', detail: 'no', remedy: 'Enter it again.' });
  await database.query(
    `INSERT INTO mailbox_readings (mailbox_id, state, failures, sign_in_failures, last_fault, next_try_at)
     VALUES ($1, 'paused', 3, 3, $2, now() + interval '1 hour')`,
    [id, fault],
  );
  await database.query(
    `INSERT INTO mailbox_folders (id, mailbox_id, path, role, uid_validity, last_uid, history_uid)
     VALUES (gen_random_uuid(), $1, 'Sent', 'sent', 1, 1, 1)`,
    [id],
  );
}
