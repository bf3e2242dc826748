import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SyncJobsModule } from '@rapport/inbox';
import { anIncomingMail, Dovecot, eventually, MAIL_PASSWORD } from '@rapport/inbox/testing';
import { SmtpSink } from '@rapport/mailboxes/testing';
import { Clock, Config, newId, PlatformModule } from '@rapport/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type supertest from 'supertest';
import { DataSource } from 'typeorm';
import { aBlogger } from './support/outreach.js';
import { staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

type Agent = ReturnType<typeof supertest.agent>;

let api: TestApi;
let worker: INestApplicationContext;
let dovecot: Dovecot;
let sink: SmtpSink;
let officer: Agent;
let user: string;

beforeAll(async () => {
  [api, dovecot, sink] = await Promise.all([startApi(), Dovecot.start(), SmtpSink.start()]);
  ({ agent: officer } = await staff(api, 'officer', 'Claire Fontaine'));
  const module = await Test.createTestingModule({ imports: [PlatformModule, SyncJobsModule] })
    .overrideProvider(Config)
    .useValue(api.app.get(Config))
    .overrideProvider(Clock)
    .useValue(api.clock)
    .setLogger({ log: () => {}, warn: () => {}, error: () => {} })
    .compile();
  worker = await module.init();
});

afterAll(async () => {
  await worker.close();
  await api.stop();
  await dovecot.stop();
  await sink.stop();
});

beforeEach(async () => {
  await api.app.get(DataSource).query(`DELETE FROM messages`);
  await api.app.get(DataSource).query(`DELETE FROM mailboxes`);
  user = `claire-${newId()}`;
});

const reading = (changes: object = {}): object => ({
  imapHost: '127.0.0.1',
  imapPort: dovecot.port,
  imapSecurity: 'none',
  imapUser: user,
  imapSecret: MAIL_PASSWORD,
  ...changes,
});

const sending = (): object => ({
  smtpHost: '127.0.0.1',
  smtpPort: sink.port,
  smtpSecurity: 'none',
  smtpUser: '',
});

const create = async (changes: object = {}): Promise<string> => {
  const form = { team: false, label: 'Mine', fromName: 'Claire', fromAddress: 'claire@agency.example' };
  const { body } = await officer
    .post('/api/mailboxes')
    .send({ ...form, ...sending(), ...reading(changes) })
    .expect(201);
  return body.id;
};

describe('testing where mail is read', () => {
  const test = async (
    changes: object,
  ): Promise<{ ok: boolean; reading: { ok: boolean; fault: { code: string } } }> =>
    (
      await officer
        .post('/api/mailboxes/connection-tests')
        .send({ ...sending(), ...reading(changes) })
        .expect(200)
    ).body;

  it('really signs in, beside the test of sending', async () => {
    expect(await test({})).toEqual({ ok: true, fault: null, reading: { ok: true, fault: null } });
  });

  it.each([
    ['nobody listens', { imapPort: 1 }, 'connection-refused'],
    ['the name does not exist', { imapHost: 'no-such-host.invalid', imapSecurity: 'tls' }, 'host-not-found'],
    ['the password is wrong', { imapSecret: 'wrong' }, 'sign-in-refused'],
    ['the server offers no STARTTLS', { imapSecurity: 'starttls' }, 'tls-not-offered'],
    ['the server speaks no TLS', { imapSecurity: 'tls' }, 'tls-expected'],
    ['the folder of sent mail is not there', { sentFolder: 'Gone' }, 'folder-gone'],
  ])('says what failed and what to do: %s', async (_, changes, code) => {
    const { ok, reading: read } = await test(changes);
    expect(ok).toBe(true);
    expect(read).toMatchObject({ ok: false, fault: { code, remedy: expect.stringMatching(/.{20}/) } });
  });

  it('takes the saved password to the server that it was saved for, and to no other', async () => {
    const id = await create();
    const mine = { mailboxId: id, imapSecret: undefined };
    expect((await test(mine)).reading.ok).toBe(true);
    const elsewhere = await Dovecot.start();
    try {
      const { reading: read } = await test({ ...mine, imapPort: elsewhere.port });
      expect(read).toMatchObject({ ok: false, fault: { code: 'password-needed' } });
      expect(elsewhere.log()).not.toMatch(/Login|auth failed/);
    } finally {
      await elsewhere.stop();
    }
  });

  it('tests a saved mailbox both ways', async () => {
    const id = await create({ imapSecret: 'wrong' });
    const { body } = await officer.put(`/api/mailboxes/${id}/test`).expect(200);
    expect(body).toMatchObject({ ok: true, reading: { ok: false, fault: { code: 'sign-in-refused' } } });
  });
});

describe('"sync now"', () => {
  it('is done by the worker, and the page shows how it went', async () => {
    const bloggerId = await aBlogger(api);
    const database = api.app.get(DataSource);
    await database.query(
      `INSERT INTO contact_points (id, blogger_id, address, address_key) VALUES ($1, $2, $3, $3)`,
      [newId(), bloggerId, 'anais@blog.example'],
    );
    dovecot
      .mailOf(user)
      .deliver(anIncomingMail({ from: 'anais@blog.example', messageId: '<1@blog.example>' }));
    const id = await create();
    await officer.put(`/api/mailboxes/${id}/reading`).expect(202);
    const { reading: read } = await eventually(
      async () => (await officer.get(`/api/mailboxes/${id}`).expect(200)).body,
      (mailbox) => mailbox.reading.lastSuccessAt !== null && !mailbox.reading.reading,
    );
    expect(read).toMatchObject({
      state: 'ready',
      asked: false,
      lookedAt: 1,
      kept: 1,
      sentFolderFound: 'Sent',
      lastFault: null,
      failures: 0,
    });
    expect(Date.parse(read.lastSuccessAt)).toBe(api.clock.now().getTime());
    expect(
      await database.query(`SELECT message_id FROM messages WHERE blogger_id = $1`, [bloggerId]),
    ).toEqual([{ message_id: '<1@blog.example>' }]);
  });

  it('finds mail of an address that was added to a blogger just before', async () => {
    const from = `later.${newId()}@blog.example`;
    dovecot.mailOf(user).deliver(anIncomingMail({ from }));
    const id = await create();
    const seen = async (): Promise<{ reading: { lastSuccessAt: string | null; kept: number } }> =>
      (await officer.get(`/api/mailboxes/${id}`).expect(200)).body;
    await officer.put(`/api/mailboxes/${id}/reading`).expect(202);
    await eventually(seen, (mailbox) => mailbox.reading.lastSuccessAt !== null);
    const bloggerId = await aBlogger(api);
    await officer
      .post(`/api/bloggers/${bloggerId}/contact-points`)
      .send({ kind: 'email', address: from })
      .expect(201);
    await officer.put(`/api/mailboxes/${id}/reading`).expect(202);
    expect((await eventually(seen, (mailbox) => mailbox.reading.kept > 0)).reading.kept).toBe(1);
  });
});
