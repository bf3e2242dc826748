import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import { eventsOf, ground } from './support/records.js';
import { type Agent, openReviewDesk, type ReviewDesk } from './support/review-desk.js';
import { startChecker, type TestChecker } from './support/start-checker.js';

let desk: ReviewDesk;
let officer: Agent;
let checker: TestChecker;
beforeAll(async () => {
  desk = await openReviewDesk();
  ({ officer } = desk);
  checker = await startChecker(desk.api);
});
afterAll(async () => {
  await checker.stop();
  await desk.api.stop();
});

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** A video, which no program reads, looked at and found unverifiable. */
async function video(): Promise<string> {
  const { bloggerId } = await ground(desk.api);
  const url = `https://www.youtube.com/watch?v=${newId()}`;
  const log = { bloggerId, url, publishedOn: '2026-11-22' };
  const { body } = await officer.post('/api/publications').send(log).expect(201);
  desk.api.clock.advance(2_000);
  await checker.look();
  return body.id;
}

const upload = (id: string, content: Buffer, name = 'capture.png', agent = officer) =>
  agent.post(`/api/publications/${id}/captures`).attach('file', content, name);
const read = async (id: string) => (await desk.viewer.get(`/api/publications/${id}`).expect(200)).body;

describe('a capture', () => {
  it('is kept as it came, once, and shown as what it is', async () => {
    const id = await video();
    const { body } = await upload(id, PNG, 'C:\\shots\\vidéo (1).exe').expect(201);
    expect(body).toMatchObject({
      name: 'vidéo (1).exe',
      mediaType: 'image/png',
      bytes: PNG.length,
      sha256: createHash('sha256').update(PNG).digest('hex'),
      uploadedByName: 'Omar Officer',
    });
    expect((await upload(id, PNG).expect(201)).body.id).toBe(body.id);
    expect((await desk.viewer.get(`/api/publications/${id}/captures`).expect(200)).body).toHaveLength(1);
    const shown = await desk.viewer.get(`/api/publications/${id}/captures/${body.id}/content`).expect(200);
    expect(shown.body).toEqual(PNG);
    expect(shown.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/default-src 'none'.*sandbox/),
      'content-disposition': `inline; filename*=UTF-8''vid%C3%A9o%20(1).exe`,
      'cache-control': expect.stringContaining('private'),
    });
    expect((await eventsOf(desk.api, id)).filter((type) => type === 'publication.captured')).toHaveLength(1);
  });

  it('that is a PDF is opened elsewhere', async () => {
    const id = await video();
    const { body } = await upload(id, PDF, 'page.png').expect(201);
    expect(body).toMatchObject({ mediaType: 'application/pdf' });
    const shown = await officer.get(`/api/publications/${id}/captures/${body.id}/content`).expect(200);
    expect(shown.headers['content-disposition']).toMatch(/^attachment/);
  });

  it.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'shot.png'],
    [
      'a drawing with scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
      'shot.svg',
    ],
    ['a program', Buffer.from('MZ\u0090\u0000\u0003'), 'shot.jpg'],
    ['nothing', Buffer.alloc(0), 'shot.png'],
  ])('that is %s is refused, whatever its name', async (_what, content, name) => {
    const refused = await upload(await video(), content, name).expect(422);
    expect(refused.body).toMatchObject({ code: 'publication.capture-not-readable' });
  });

  it('that is too large, or missing, is refused and says so', async () => {
    const id = await video();
    const large = Buffer.concat([PNG, Buffer.alloc(10_000_001)]);
    expect((await upload(id, large).expect(422)).body).toMatchObject({
      code: 'publication.capture-too-large',
      limit: 10,
    });
    const at = `/api/publications/${id}/captures`;
    expect((await officer.post(at).send({}).expect(422)).body.code).toBe('publication.no-capture');
    expect((await desk.viewer.get(at).expect(200)).body).toEqual([]);
  });

  it('is for officers to keep, for everybody to see, and of its own publication', async () => {
    const [id, other] = [await video(), await video()];
    const { body } = await upload(id, PNG).expect(201);
    await upload(id, PDF, 'page.pdf', desk.viewer).expect(403);
    await officer.get(`/api/publications/${other}/captures/${body.id}/content`).expect(404);
    await officer.get(`/api/publications/${newId()}/captures`).expect(404);
    await upload(newId(), PNG).expect(404);
  });
});

describe('judging by a capture', () => {
  const decide = (id: string, more: object) =>
    officer
      .put(`/api/publications/${id}/disclosure`)
      .send({ status: 'compliant', reason: 'It is said in the first seconds', evidence: 'Werbung', ...more });

  it('keeps the capture and the check with the decision; later looks that can’t read it don’t disturb', async () => {
    const id = await video();
    expect(await read(id)).toMatchObject({ disclosureStatus: 'unverifiable' });
    const capture = (await upload(id, PNG).expect(201)).body;
    await decide(id, { captureId: capture.id }).expect(200);
    expect((await read(id)).decisions[0]).toMatchObject({
      from: 'unverifiable',
      to: 'compliant',
      captureId: capture.id,
      checkId: expect.any(String),
      decidedByName: 'Omar Officer',
    });
    await officer.post(`/api/publications/${id}/checks`).expect(202);
    desk.api.clock.advance(2_000);
    await checker.look();
    expect(await read(id)).toMatchObject({
      disclosureStatus: 'compliant',
      heldByPerson: true,
      finding: 'unverifiable',
      findingDiffers: false,
    });
  });

  it('of another publication is refused', async () => {
    const [id, other] = [await video(), await video()];
    const capture = (await upload(other, PNG).expect(201)).body;
    const refused = await decide(id, { captureId: capture.id }).expect(422);
    expect(refused.body).toMatchObject({ code: 'unknown-reference', errors: [{ pointer: '/captureId' }] });
  });
});
