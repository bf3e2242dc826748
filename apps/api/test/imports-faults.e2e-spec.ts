import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ImportRunsService } from '@rapport/transfers';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ImportDesk, LIST } from './support/import-desk.js';
import { PASSWORD, signIn } from './support/staff.js';

let desk: ImportDesk;

beforeAll(async () => {
  desk = await ImportDesk.open();
});

afterAll(() => desk.api.stop());

beforeEach(() => desk.clear());

describe('files that are no lists', () => {
  const laughs =
    '<!DOCTYPE o [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><opml><body><outline text="&b;" xmlUrl="https://x.example/feed"/></body></opml>';
  it.each([
    [
      'with a quotation mark left open',
      'Name,URL\nAna,https://x.example\n"Bruno,https://y.example\n',
      'import.file-unclosed-quote',
      'line 3',
    ],
    ['with XML entities', laughs, 'import.file-entities', 'Line 1'],
    ['cut off', '<opml><body><outline text="A" xmlUrl="https://x.exa', 'import.file-cut-off', 'line 1'],
    ['empty', '', 'import.file-empty', 'empty'],
    ['of no rows', 'Name,URL\n', 'import.file-no-rows', 'no rows'],
    ['a web page', '<!doctype html><html><body>404</body></html>', 'import.file-not-a-list', 'web page'],
    ['a feed', '<rss version="2.0"><channel/></rss>', 'import.file-not-a-list', 'feed'],
    ['a spreadsheet', Buffer.from('504b030414000600', 'hex'), 'import.file-spreadsheet', 'Save it as CSV'],
    [
      'binary',
      Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251)),
      'import.file-not-text',
      'not a text file',
    ],
  ])('%s is refused with a sentence, and nothing is changed', async (_, content, code, words) => {
    const before = await desk.everything();
    const { body, headers } = await desk.send(desk.officer, content).expect(422);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body.code).toBe(code);
    expect(body.detail).toContain(words);
    expect(await desk.everything()).toBe(before);
  });

  it('a request without a file is refused', async () => {
    expect((await desk.officer.post('/api/imports').send({}).expect(422)).body.code).toBe('import.no-file');
    expect((await desk.officer.post('/api/imports').field('name', 'x').expect(422)).body.code).toBe(
      'import.no-file',
    );
  });

  it('100 MB are refused, whether announced or not, without being held in memory', async () => {
    const before = await desk.everything();
    const memory = process.memoryUsage().rss;
    for (const announced of [true, false]) {
      const answer = await sendLarge(100 * 1024 * 1024, announced);
      expect(answer.status).toBe(413);
      expect(JSON.parse(answer.body)).toMatchObject({
        code: 'import.file-too-large',
        detail: expect.stringContaining('20 MB'),
      });
    }
    expect(process.memoryUsage().rss - memory).toBeLessThan(90 * 1024 * 1024);
    expect(await desk.everything()).toBe(before);
  });
});

describe('work that is interrupted', () => {
  it('is done from the start by the sweep, once', async () => {
    const id = await desk.checked(LIST);
    await desk.officer.put(`/api/imports/${id}/run`).expect(200);
    const runs = desk.api.app.get(ImportRunsService);
    await Promise.all([runs.resumeLeftBehind(), runs.runNow(id)]);
    await runs.resumeLeftBehind();
    expect((await desk.officer.get(`/api/imports/${id}`)).body).toMatchObject({
      state: 'done',
      summary: { create: 2 },
    });
    expect(await desk.bloggers()).toHaveLength(2);
  });

  it('of two lists with the same people at the same time makes each person once', async () => {
    const ids = [await desk.checked(LIST), await desk.checked(LIST, {}, 'twin.csv')];
    for (const id of ids) await desk.officer.put(`/api/imports/${id}/run`).expect(200);
    await Promise.all(ids.map((id) => desk.api.app.get(ImportRunsService).runNow(id)));
    const summaries = await Promise.all(
      ids.map(async (id) => (await desk.officer.get(`/api/imports/${id}`)).body),
    );
    expect(summaries.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(summaries.reduce((all, { summary }) => all + summary.create, 0)).toBe(2);
    expect(await desk.bloggers()).toHaveLength(2);
  });

  it('changes nothing when it fails, and says so', async () => {
    const id = await desk.checked(LIST);
    await desk.officer.put(`/api/imports/${id}/run`).expect(200);
    await desk.database.query(
      `ALTER TABLE contact_points ADD CONSTRAINT refuses CHECK (address <> 'bruno@kellerbrot.example') NOT VALID`,
    );
    await desk.api.app.get(ImportRunsService).runNow(id);
    await desk.database.query(`ALTER TABLE contact_points DROP CONSTRAINT refuses`);
    const { body } = await desk.officer.get(`/api/imports/${id}`).expect(200);
    expect(body).toMatchObject({ state: 'failed', error: { code: 'import.unexpected' } });
    expect(await desk.bloggers()).toEqual([]);
    const { version, mapping } = body;
    await desk.officer.put(`/api/imports/${id}/mapping`).send({ mapping, version }).expect(200);
    await desk.api.app.get(ImportRunsService).checkNow(id);
    expect(await desk.run(id)).toMatchObject({ state: 'done', error: null });
  });

  it('brings 10,000 rows in, and takes them out again', async () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, n) =>
        `Person ${n} Nom${n * 7},Blog ${n},https://b${n}.example,https://b${n}.example/feed,p${n}@b${n}.example,FR,topic ${n % 50}`,
    );
    const id = await desk.brought(
      `Name,Blog,URL,RSS,Email,Country,Topics\n${lines.join('\n')}\n`,
      {},
      'large.csv',
    );
    const [{ count } = { count: 0 }] = await desk.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM bloggers`,
    );
    expect(count).toBe(10_000);
    const { body } = await desk.officer.delete(`/api/imports/${id}`).expect(200);
    expect(body.undone).toEqual({ removed: 10_000, left: [] });
  }, 300_000);
});

/** A multipart upload of so many bytes, streamed; read to the answer even where the server stops listening. */
async function sendLarge(bytes: number, announced: boolean): Promise<{ status: number; body: string }> {
  const agent = await signIn(desk.api, desk.officerWho);
  const session = await agent
    .post('/api/session')
    .send({ email: desk.officerWho.email, password: PASSWORD })
    .expect(204);
  const cookie = String(session.headers['set-cookie']).split(';')[0]!;
  const head =
    '--x\r\ncontent-disposition: form-data; name="file"; filename="big.csv"\r\ncontent-type: text/csv\r\n\r\nName,URL\n';
  const tail = '\r\n--x--\r\n';
  const { port } = desk.api.server.address() as AddressInfo;
  const length = announced ? { 'content-length': head.length + bytes + tail.length } : {};
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'content-type': 'multipart/form-data; boundary=x', ...length };
    const request = httpRequest({ port, method: 'POST', path: '/api/imports', headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        request.destroy();
        resolve({ status: response.statusCode ?? 0, body });
      });
    });
    request.on('error', (error) => (request.destroyed ? undefined : reject(error)));
    request.write(head);
    const chunk = Buffer.alloc(1024 * 1024, 'Ana,https://x.example\n');
    let left = bytes / chunk.length;
    const more = () => {
      while (left > 0 && !request.destroyed) {
        left -= 1;
        if (!request.write(chunk)) return void request.once('drain', more);
      }
      if (!request.destroyed) request.end(tail);
    };
    more();
  });
}
