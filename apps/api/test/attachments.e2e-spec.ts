import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { UnusedAttachmentsService } from '@rapport/attachments';
import type { SmtpSink } from '@rapport/mailboxes/testing';
import { Clock, Database, newId } from '@rapport/platform';
import { type ParsedMail, simpleParser } from 'mailparser';
import type { DataSource } from 'typeorm';
import { answeredThread } from './support/answering.js';
import { type Agent, draftPitch, type Ground, pitchingGround } from './support/pitching.js';
import { openSendingDesk, type SendingDesk } from './support/sending-desk.js';
import type { TestApi } from './support/start-api.js';
import type { TestWorker } from './support/start-worker.js';

const MEGABYTE = 1_048_576;
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const largePdf = (bytes: number): Buffer => Buffer.concat([PDF, Buffer.alloc(bytes - PDF.length, 'x')]);

let desk: SendingDesk;
let api: TestApi;
let worker: TestWorker;
let database: DataSource;
let sink: SmtpSink;
let ben: Agent;
let chloe: Agent;
let manager: Agent;
let viewer: Agent;
let anna: Ground;
let pitch: { id: string; version: number };

beforeAll(async () => {
  desk = await openSendingDesk();
  ({ api, worker, database, sink, ben, chloe, manager, viewer } = desk);
});

beforeEach(async () => {
  anna = await desk.newDay();
  await database.query(`DELETE FROM settings WHERE key = 'attachments'`);
  pitch = await draftPitch(ben, anna);
});

afterAll(() => desk.close());

interface File {
  id: string;
  name: string;
  type: string;
  bytes: number;
}

const attach = (content: Buffer, name: string, agent = ben, path = `pitches/${pitch.id}/attachments`) =>
  agent.post(`/api/${path}`).attach('file', content, name);

const attached = async (content: Buffer = PDF, name = 'press-kit.pdf'): Promise<File[]> =>
  (await attach(content, name).expect(201)).body.attachments;

const send = async (): Promise<ParsedMail> => {
  const { version } = (await ben.get(`/api/pitches/${pitch.id}`).expect(200)).body;
  await ben.put(`/api/pitches/${pitch.id}/schedule`).send({ when: 'now', version }).expect(200);
  api.clock.advance(11_000);
  await worker.send();
  return simpleParser(sink.messages.at(-1)?.raw ?? '');
};

describe('a file of a pitch', () => {
  it('is kept as it is and sent as an attachment of its own name', async () => {
    const name = 'Dossier de presse – été 2026.pdf';
    expect(await attached(PDF, name)).toMatchObject([{ name, type: 'application/pdf', bytes: PDF.length }]);
    await attached(PNG, 'oven.png');
    const mail = await send();
    expect(
      mail.attachments.map(({ filename, contentType, contentDisposition }) => ({
        filename,
        contentType,
        contentDisposition,
      })),
    ).toEqual([
      { filename: name, contentType: 'application/pdf', contentDisposition: 'attachment' },
      { filename: 'oven.png', contentType: 'image/png', contentDisposition: 'attachment' },
    ]);
    expect(mail.attachments.map(({ content }) => content)).toEqual([PDF, PNG]);
    expect(mail.text).toContain('Dear Anna,');
    expect(mail.html).toContain('<p>Dear Anna,');
    const lines = (sink.messages.at(-1)?.raw ?? '').split('\r\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(998);
  });

  it('leaves with the bytes that were frozen when it was tried first, whatever became of the file', async () => {
    await attached();
    sink.behave({ kind: 'reply', at: 'dot', reply: '451 later' });
    await send();
    const [tried] = await database.query(
      `SELECT id, raw_sha256 AS sha FROM messages WHERE origin_id = $1 AND step = 0`,
      [pitch.id],
    );
    sink.behave({ kind: 'accept' });
    api.clock.advance(24 * 3_600_000);
    await worker.send();
    expect(
      createHash('sha256')
        .update(sink.messages.at(-1)?.raw ?? '')
        .digest('hex'),
    ).toBe(tried.sha);
    const { body } = await chloe.get(`/api/messages/${tried.id}/attachments`).expect(200);
    expect(body).toMatchObject([{ name: 'press-kit.pdf' }]);
    expect((await chloe.get(`/api/messages/${tried.id}`).expect(200)).body.attachments).toEqual(body);
  });

  it('is not carried by the follow-up', async () => {
    await attached();
    await send();
    const rows = await database.query(
      `SELECT m.step, count(u.attachment_id)::integer AS files FROM messages m
         LEFT JOIN attachment_uses u ON u.message_id = m.id
       WHERE m.origin_id = $1 GROUP BY m.step ORDER BY m.step`,
      [pitch.id],
    );
    expect(rows).toEqual([
      { step: 0, files: 1 },
      { step: 1, files: 0 },
    ]);
  });

  it('is saved under its own name, and never opened in a page', async () => {
    const [file] = await attached(PDF, 'été (2).pdf');
    const response = await viewer.get(`/api/attachments/${file?.id}/content`).expect(200);
    expect(response.body).toEqual(PDF);
    expect(response.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
      'content-disposition': `attachment; filename="ete (2).pdf"; filename*=UTF-8''%C3%A9t%C3%A9%20%282%29.pdf`,
    });
    await viewer.get(`/api/attachments/${newId()}/content`).expect(404);
  });

  it('is taken off again, by who may change the pitch, while it is a draft', async () => {
    const [file] = await attached();
    const path = `/api/pitches/${pitch.id}/attachments/${file?.id}`;
    await chloe.delete(path).expect(403);
    await viewer.delete(path).expect(403);
    await attach(PDF, 'x.pdf', chloe).expect(403);
    await attach(PDF, 'x.pdf', viewer).expect(403);
    expect((await manager.delete(path).expect(200)).body.attachments).toEqual([]);
    await ben.delete(path).expect(404);
    await attached();
    await send();
    expect((await attach(PDF, 'x.pdf').expect(409)).body.code).toBe('pitch.not-a-draft');
  });

  it.each([
    ['../../etc/cron.d/job.pdf', 'job.pdf'],
    ['photo\u202Efdp.pdf', 'photofdp.pdf'],
    ['con.pdf', '_con.pdf'],
    ['a%0d%0aBcc: x.pdf', 'a%0d%0aBcc_ x.pdf'],
  ])('is never called %j', async (name, kept) => {
    expect(await attached(PDF, name)).toMatchObject([{ name: kept }]);
    const mail = await send();
    expect(mail.attachments).toMatchObject([{ filename: kept }]);
    expect(mail.bcc).toBeUndefined();
  });

  it.each([
    [
      'logo.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
      'attachment.type-refused',
    ],
    ['page.html', '<!doctype html><script>1</script>', 'attachment.type-refused'],
    ['setup.exe', 'MZ\u0090\u0000', 'attachment.type-refused'],
    ['notes.txt', '<script>1</script>', 'attachment.type-refused'],
    ['kit.zip', 'PK\u0003\u0004', 'attachment.type-refused'],
    ['kit.png', PDF.toString('latin1'), 'attachment.name-belies-content'],
    ['empty.pdf', '', 'attachment.empty'],
  ])('is not %s', async (name, content, code) => {
    expect((await attach(Buffer.from(content, 'latin1'), name).expect(422)).body.code).toBe(code);
  });

  it('is one in a form of its own', async () => {
    const path = `/api/pitches/${pitch.id}/attachments`;
    expect((await ben.post(path).send({ file: 'x' }).expect(422)).body.code).toBe('attachment.no-file');
    expect((await ben.post(path).field('a', 'b').expect(422)).body.code).toBe('attachment.no-file');
  });
});

describe('the limits', () => {
  it('stop a file that is too large, announced or not', async () => {
    await manager
      .put('/api/settings/attachments')
      .send({ fileMegabytes: 1, messageMegabytes: 2, version: 0 })
      .expect(200);
    const { body } = await attach(largePdf(MEGABYTE + 1), 'large.pdf').expect(413);
    expect(body).toMatchObject({ code: 'attachment.too-large', megabytes: 1 });
    await attached(largePdf(MEGABYTE), 'just.pdf');
  });

  it('stop a message that becomes too large, by two uploads at once as well', async () => {
    await manager
      .put('/api/settings/attachments')
      .send({ fileMegabytes: 1, messageMegabytes: 1, version: 0 })
      .expect(200);
    const half = largePdf(0.7 * MEGABYTE);
    const both = await Promise.all([attach(half, 'a.pdf'), attach(half, 'b.pdf')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 413]);
    expect(both.find(({ status }) => status === 413)?.body.code).toBe('attachment.message-too-large');
  });

  it('stop an eleventh file', async () => {
    for (let n = 0; n < 10; n += 1) await attached(PDF, `${n}.pdf`);
    expect((await attach(PDF, '10.pdf').expect(409)).body).toMatchObject({
      code: 'attachment.too-many',
      most: 10,
    });
  });

  it('are set by a manager, within what mail servers take', async () => {
    const set = (agent: Agent, limits: object) => agent.put('/api/settings/attachments').send(limits);
    await set(ben, { fileMegabytes: 1, messageMegabytes: 1, version: 0 }).expect(403);
    await set(manager, { fileMegabytes: 11, messageMegabytes: 11, version: 0 }).expect(422);
    const odd = await set(manager, { fileMegabytes: 5, messageMegabytes: 2, version: 0 }).expect(422);
    expect(odd.body.errors).toMatchObject([{ pointer: '/fileMegabytes' }]);
    const limits = { fileMegabytes: 2, messageMegabytes: 5 };
    expect((await set(manager, { ...limits, version: 0 }).expect(200)).body).toEqual({
      ...limits,
      version: 1,
    });
    await set(manager, { ...limits, version: 0 }).expect(409);
    expect((await viewer.get('/api/settings/attachments').expect(200)).body).toMatchObject(limits);
  });
});

describe('a press kit', () => {
  const kit = () => `campaigns/${anna.campaignId}/files`;

  it('is there for every pitch and answer, and stays with what was sent', async () => {
    const [file] = (await attach(PDF, 'kit.pdf', ben, kit()).expect(201)).body as File[];
    const path = `/api/pitches/${pitch.id}/attachments/${file?.id}`;
    await ben.put(path).expect(200);
    expect((await ben.put(path).expect(200)).body.attachments).toHaveLength(1);
    await ben.delete(`/api/${kit()}/${file?.id}`).expect(204);
    expect((await viewer.get(`/api/${kit()}`).expect(200)).body).toEqual([]);
    expect((await send()).attachments).toMatchObject([{ filename: 'kit.pdf' }]);
  });

  it('gives nothing that is in no press kit', async () => {
    const [file] = await attached();
    const other = await draftPitch(chloe, await pitchingGround(api, desk.chloeWho.id));
    await chloe.put(`/api/pitches/${other.id}/attachments/${file?.id}`).expect(404);
  });

  it('is kept by officers, of a campaign that is there', async () => {
    await attach(PDF, 'kit.pdf', viewer, kit()).expect(403);
    await attach(PDF, 'kit.pdf', ben, `campaigns/${newId()}/files`).expect(404);
    await ben.delete(`/api/${kit()}/${newId()}`).expect(404);
  });
});

describe('a file of an answer', () => {
  it('leaves with it, and comes back with it', async () => {
    await ben.put(`/api/pitches/${pitch.id}/withdrawal`).send({ reason: 'x' }).expect(200);
    const where = await pitchingGround(api, desk.benWho.id);
    const { threadId } = await answeredThread(api, worker, ben, where);
    const { id, version } = (await ben.post(`/api/threads/${threadId}/answers`).expect(200)).body;
    await ben.patch(`/api/answers/${id}`).send({ body: 'Dear Anna, here it is.', version }).expect(200);
    const path = `answers/${id}/attachments`;
    const { body } = await attach(PNG, 'oven.png', ben, path).expect(201);
    expect(body).toMatchObject({ version: 2, attachments: [{ name: 'oven.png', type: 'image/png' }] });
    await attach(PNG, 'x.png', manager, path).expect(404);
    const extra = (await attach(PDF, 'x.pdf', ben, path).expect(201)).body.attachments[1];
    await ben.delete(`/api/${path}/${extra.id}`).expect(200);
    await ben.put(`/api/answers/${id}/schedule`).send({ when: 'now', version: 2 }).expect(200);
    await ben.delete(`/api/${path}/${body.attachments[0].id}`).expect(409);
    api.clock.advance(11_000);
    await worker.send();
    const mail = await simpleParser(sink.messages.at(-1)?.raw ?? '');
    expect(mail.attachments).toMatchObject([{ filename: 'oven.png' }]);
    expect(mail.text).toContain('here it is');
  });
});

describe('what nothing uses any more', () => {
  it('is removed a day later; what is used stays, once for all who use it', async () => {
    const [kept] = await attached(PDF, 'kept.pdf');
    const other = await draftPitch(chloe, await pitchingGround(api, desk.chloeWho.id));
    const same = `pitches/${other.id}/attachments`;
    const [thrown] = (await attach(PDF, 'thrown.pdf', chloe, same).expect(201)).body.attachments;
    await chloe.delete(`/api/pitches/${other.id}`).expect(204);
    const unused = new UnusedAttachmentsService(api.app.get(Database), api.app.get(Clock));
    await unused.remove();
    await chloe.get(`/api/attachments/${thrown.id}/content`).expect(200);
    api.clock.advance(25 * 3_600_000);
    await unused.remove();
    await chloe.get(`/api/attachments/${thrown.id}/content`).expect(404);
    await chloe.get(`/api/attachments/${kept?.id}/content`).expect(200);
    const [row] = await database.query(
      `SELECT count(*)::integer AS n FROM attachment_contents c
       WHERE NOT EXISTS (SELECT FROM attachments a WHERE a.sha256 = c.sha256)`,
    );
    expect(row).toEqual({ n: 0 });
  });
});
