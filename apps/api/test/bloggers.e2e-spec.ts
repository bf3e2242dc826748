import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type supertest from 'supertest';
import { FeedsService, ForgottenWordsService } from '@rapport/bloggers';
import { Database, EventLog, newId } from '@rapport/platform';
import { eventsOf, everyPage, listOf } from './support/records.js';
import { type Person, staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

type Agent = ReturnType<typeof supertest.agent>;
interface Made {
  id: string;
  version: number;
  channels: { id: string; version: number }[];
  contactPoints: { id: string; version: number; state: string; refusals: string[]; preferred: boolean }[];
}

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Chez Léa</title><link>/</link>
  <item><title>Soupe aux orties</title><link>/soupe</link><pubDate>Fri, 20 Nov 2026 08:00:00 +0100</pubDate>
  <description>&lt;p&gt;Une recette de ma grand-mère.&lt;/p&gt;</description></item></channel></rss>`;
const HOME = `<!doctype html><html lang="fr-FR"><head><title>Chez Léa</title><meta name="description" content="Cuisine">
  <link rel="alternate" type="application/rss+xml" href="/flux.xml"></head><body>Bonjour</body></html>`;

let api: TestApi;
let officer: Agent;
let officerWho: Person;
let manager: Agent;
let viewer: Agent;
let site: Server;
let blog: string;
let feedIs: { status: number; body: string } = { status: 200, body: FEED };

beforeAll(async () => {
  site = createServer((request, reply) => {
    if (request.url === '/flux.xml' || request.url === '/quiet/feed.xml')
      reply.writeHead(feedIs.status).end(feedIs.body);
    else if (request.url === '/') reply.setHeader('content-type', 'text/html; charset=utf-8').end(HOME);
    else if (request.url === '/quiet/')
      reply.setHeader('content-type', 'text/html').end('<title>Quiet</title>');
    else if (request.url === '/picture')
      reply.setHeader('content-type', 'image/png').end(Buffer.from([137, 80, 78, 71]));
    else if (request.url === '/inside') reply.writeHead(302, { location: 'http://169.254.169.254/' }).end();
    else reply.writeHead(404).end();
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  blog = `http://${host}`;
  api = await startApi({ FETCH_ALLOWED_PRIVATE: host });
  ({ agent: officer, who: officerWho } = await staff(api, 'officer', 'Oscar Officer'));
  ({ agent: manager } = await staff(api, 'manager'));
  ({ agent: viewer } = await staff(api, 'viewer'));
});

afterAll(async () => {
  site.closeAllConnections();
  site.close();
  await api.stop();
});

async function made(body: object): Promise<Made> {
  return (await officer.post('/api/bloggers').send(body).expect(201)).body as Made;
}

const names = (rows: { name: string }[]): string[] => rows.map(({ name }) => name);

async function found(q: string, filter: object = {}): Promise<string[]> {
  return names((await officer.get(listOf('bloggers', { filter: { q, ...filter } })).expect(200)).body);
}

describe('adding a blogger', () => {
  it('stores the person with channels and addresses in one go, owned by whoever adds them', async () => {
    const blogger = await made({
      name: ' Anna Kocht ',
      language: 'de',
      country: 'AT',
      timeZone: 'Europe/Vienna',
      topics: ['Food', ' food ', 'Slow Travel'],
      source: 'Met at a fair',
      channels: [{ url: 'www.anna-kocht.example/' }, { url: 'https://instagram.com/Anna.Kocht' }],
      contactPoints: [
        { address: 'Anna@Anna-Kocht.example', foundAt: 'Imprint', lawfulBasis: 'published_for_contact' },
      ],
    });
    expect(blogger).toMatchObject({
      name: 'Anna Kocht',
      topics: ['food', 'slow travel'],
      stage: 'new',
      contactPolicy: 'email_allowed',
      ownerId: officerWho.id,
      ownerName: 'Oscar Officer',
      blogUrl: 'https://www.anna-kocht.example/',
      channels: [{ network: 'blog' }, { network: 'instagram' }],
      contactPoints: [{ address: 'Anna@Anna-Kocht.example', state: 'valid', refusals: [] }],
      readings: [],
      version: 1,
    });
    expect(await eventsOf(api, blogger.id)).toEqual(['blogger.created']);
  });

  it.each([
    [{ name: '' }, '/name'],
    [{ name: 'Anna\r\nBcc: all@example.org' }, '/name'],
    [{ name: 'Anna', country: 'Austria' }, '/country'],
    [{ name: 'Anna', timeZone: 'Vienna' }, '/timeZone'],
    [{ name: 'Anna', stage: 'married' }, '/stage'],
    [{ name: 'Anna', contactPolicy: 'do_not_contact' }, '/contactPolicy'],
    [{ name: 'Anna', ownerId: newId() }, '/ownerId'],
    [{ name: 'Anna', channels: [{ url: 'ok.example' }, { url: 'not a page' }] }, '/channels/1/url'],
    [{ name: 'Anna', contactPoints: [{ address: 'anna at home' }] }, '/contactPoints/0/address'],
    [
      { name: 'Anna', contactPoints: [{ address: 'a@x.example', lawfulBasis: 'because' }] },
      '/contactPoints/0/lawfulBasis',
    ],
  ])('refuses %j and says where', async (body, pointer) => {
    const { body: problem } = await officer.post('/api/bloggers').send(body).expect(422);
    expect(problem.errors[0].pointer).toBe(pointer);
  });

  it('refuses a blog or an address that somebody has, names and links them, and stores nothing', async () => {
    const first = await made({
      name: 'Ben Twin',
      channels: [{ url: 'https://ben.example/blog' }],
      contactPoints: [{ address: 'ben@ben.example' }],
    });
    const byBlog = await officer
      .post('/api/bloggers')
      .send({ name: 'Benjamin', channels: [{ url: 'http://www.ben.example/blog/?utm_source=x' }] })
      .expect(409);
    expect(byBlog.body).toMatchObject({
      code: 'blogger.exists',
      existing: [{ id: first.id, name: 'Ben Twin', because: 'url' }],
    });
    const byAddress = await officer
      .post('/api/bloggers')
      .send({ name: 'Benjamin', contactPoints: [{ address: 'BEN@ben.example' }] })
      .expect(409);
    expect(byAddress.body).toMatchObject({ existing: [{ id: first.id, because: 'address' }] });
    expect(await found('Benjamin')).toEqual([]);
  });

  it('lets one of two win who add the same blog at the same instant, and tells the other who won', async () => {
    const body = { name: 'Race', channels: [{ url: 'https://race.example' }] };
    const answers = await Promise.all([1, 2, 3, 4].map(() => officer.post('/api/bloggers').send(body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    const winner = answers.find(({ status }) => status === 201)?.body as Made;
    for (const { status, body: problem } of answers) {
      if (status === 409)
        expect(problem).toMatchObject({ code: 'blogger.exists', existing: [{ id: winner.id }] });
    }
  });

  it('is for officers; viewers read', async () => {
    await viewer.post('/api/bloggers').send({ name: 'No' }).expect(403);
    await viewer.get(listOf('bloggers')).expect(200);
    await viewer.post('/api/blog-lookups').send({ url: blog }).expect(403);
  });
});

describe('revising', () => {
  it('changes what is named, records from and to, and refuses a stale edit with what is stored', async () => {
    const { id, version } = await made({ name: 'Clara', topics: ['books'] });
    const { body } = await officer
      .patch(`/api/bloggers/${id}`)
      .send({ name: 'Clara B.', version })
      .expect(200);
    expect(body).toMatchObject({ name: 'Clara B.', topics: ['books'], version: version + 1 });
    const stale = await officer.patch(`/api/bloggers/${id}`).send({ name: 'Klara', version }).expect(409);
    expect(stale.body).toMatchObject({ code: 'stale-edit', current: { name: 'Clara B.' } });
    const [event] = await api.app
      .get(Database)
      .query<{ data: object }>(`SELECT data FROM events WHERE subject_id = $1 AND type = 'blogger.revised'`, [
        id,
      ]);
    expect(event?.data).toEqual({ name: 'Clara B.', changed: { name: { from: 'Clara', to: 'Clara B.' } } });
  });

  it('answers 404 for somebody who is not there', async () => {
    await officer.get(`/api/bloggers/${newId()}`).expect(404);
    await officer.patch(`/api/bloggers/${newId()}`).send({ version: 1 }).expect(404);
  });
});

describe('do-not-contact and suppression', () => {
  it('is set by an officer with a reason, lifted by a manager with a reason, and by no edit', async () => {
    const { id } = await made({ name: 'Dora', contactPoints: [{ address: 'dora@dora.example' }] });
    await officer.put(`/api/bloggers/${id}/do-not-contact`).send({}).expect(422);
    const barred = await officer
      .put(`/api/bloggers/${id}/do-not-contact`)
      .send({ reason: 'She asked' })
      .expect(200);
    expect(barred.body).toMatchObject({
      contactPolicy: 'do_not_contact',
      doNotContactReason: 'She asked',
      doNotContactByName: 'Oscar Officer',
      contactPoints: [{ refusals: ['do-not-contact'] }],
    });
    await officer.put(`/api/bloggers/${id}/do-not-contact`).send({ reason: 'Again' }).expect(409);
    const { version } = barred.body as Made;
    await officer.patch(`/api/bloggers/${id}`).send({ contactPolicy: 'email_allowed', version }).expect(409);
    await officer.delete(`/api/bloggers/${id}/do-not-contact`).send({ reason: 'I want to' }).expect(403);
    await manager.delete(`/api/bloggers/${id}/do-not-contact`).send({}).expect(422);
    const lifted = await manager
      .delete(`/api/bloggers/${id}/do-not-contact`)
      .send({ reason: 'She wrote' })
      .expect(200);
    expect(lifted.body).toMatchObject({ contactPolicy: 'email_allowed', doNotContactReason: null });
    expect(await eventsOf(api, id)).toEqual([
      'blogger.created',
      'do-not-contact.set',
      'do-not-contact.lifted',
    ]);
  });

  it('keeps an objection on the address: no edit, no removal and no new blogger loosens it', async () => {
    const { id, contactPoints } = await made({
      name: 'Emil',
      contactPoints: [{ address: 'emil@emil.example' }],
    });
    const [point] = contactPoints;
    const opted = await officer
      .patch(`/api/contact-points/${point?.id}`)
      .send({ state: 'opted_out', version: point?.version })
      .expect(200);
    const [after] = (opted.body as Made).contactPoints;
    expect(after).toMatchObject({ state: 'opted_out', refusals: ['opted-out', 'suppressed'] });
    const loosened = await officer
      .patch(`/api/contact-points/${after?.id}`)
      .send({ state: 'valid', version: after?.version })
      .expect(409);
    expect(loosened.body.code).toBe('contact-point.suppressed');
    await officer.delete(`/api/contact-points/${after?.id}`).expect(200);
    const again = await officer
      .post(`/api/bloggers/${id}/contact-points`)
      .send({ address: 'EMIL@emil.example' })
      .expect(201);
    expect((again.body as Made).contactPoints).toMatchObject([{ state: 'opted_out' }]);
    const hashes = await api.app
      .get(Database)
      .query<{ hash: string }>(`SELECT address_hash AS hash FROM suppressions`);
    expect(hashes.every(({ hash }) => !hash.includes('emil'))).toBe(true);
  });

  it('keeps one preferred address', async () => {
    const { id } = await made({
      name: 'Fred',
      contactPoints: [{ address: 'a@fred.example', preferred: true }],
    });
    const { body } = await officer
      .post(`/api/bloggers/${id}/contact-points`)
      .send({ address: 'b@fred.example', preferred: true })
      .expect(201);
    expect((body as Made).contactPoints.map(({ preferred }) => preferred)).toEqual([true, false]);
  });
});

describe('looking a blog up', () => {
  it('finds title, language, feed and posts', async () => {
    const { body } = await officer.post('/api/blog-lookups').send({ url: blog }).expect(200);
    expect(body).toEqual({
      url: `${blog}/`,
      title: 'Chez Léa',
      description: 'Cuisine',
      language: 'fr',
      feedUrl: `${blog}/flux.xml`,
      feeds: [{ url: `${blog}/flux.xml`, title: '' }],
      posts: [
        {
          url: `${blog}/soupe`,
          title: 'Soupe aux orties',
          excerpt: 'Une recette de ma grand-mère.',
          publishedAt: '2026-11-20T07:00:00.000Z',
        },
      ],
      existingBlogger: null,
    });
  });

  it('completes an address without its scheme, by http where there is no https', async () => {
    const typed = blog.replace('http://', '');
    const { body } = await officer.post('/api/blog-lookups').send({ url: typed }).expect(200);
    expect(body).toMatchObject({ url: `${blog}/`, title: 'Chez Léa' });
  });

  it('tries the usual places where no feed is announced, and takes a feed’s own address too', async () => {
    const quiet = await officer
      .post('/api/blog-lookups')
      .send({ url: `${blog}/quiet/` })
      .expect(200);
    expect(quiet.body).toMatchObject({ title: 'Quiet', feedUrl: `${blog}/quiet/feed.xml` });
    const feed = await officer
      .post('/api/blog-lookups')
      .send({ url: `${blog}/flux.xml` })
      .expect(200);
    expect(feed.body).toMatchObject({ title: 'Chez Léa', url: `${blog}/`, feedUrl: `${blog}/flux.xml` });
  });

  it.each([
    ['http://10.0.0.1/', 'fetch.refused-address'],
    ['http://localhost:5432/', 'fetch.refused-address'],
    ['http://[::1]:6379/', 'fetch.refused-address'],
    ['nonsense', 'channel.url-not-valid'],
    ['/inside', 'fetch.refused-address'],
    ['/picture', 'fetch.not-a-page'],
    ['/missing', 'fetch.not-found'],
  ])('says why %s can not be looked up', async (url, code) => {
    const address = url.startsWith('/') ? `${blog}${url}` : url;
    const { body } = await officer.post('/api/blog-lookups').send({ url: address }).expect(422);
    expect(body.code).toBe(code);
  });
});

describe('channels and their feeds', () => {
  it('keeps the latest posts, now and by the sweep, and says what is wrong with a feed', async () => {
    feedIs = { status: 200, body: FEED };
    const { id, channels } = await made({
      name: 'Léa',
      channels: [{ url: blog, feedUrl: `${blog}/flux.xml` }],
    });
    const channelId = channels[0]?.id;
    const read = await officer.post(`/api/channels/${channelId}/refresh`).expect(200);
    expect(read.body.channels).toMatchObject([
      {
        title: 'Chez Léa',
        feedError: null,
        lastPostAt: expect.any(String),
        posts: [{ title: 'Soupe aux orties' }],
      },
    ]);
    feedIs = { status: 200, body: FEED.replace('aux orties', 'à l’oseille') };
    expect(await api.app.get(FeedsService).refreshDue()).toBe(0);
    api.clock.advance(13 * 3_600_000);
    expect(await api.app.get(FeedsService).refreshDue()).toBe(1);
    const later = await officer.get(`/api/bloggers/${id}`).expect(200);
    expect(later.body.channels[0].posts).toMatchObject([{ title: 'Soupe à l’oseille' }]);
    feedIs = { status: 200, body: '<html>gone</html>' };
    const broken = await officer.post(`/api/channels/${channelId}/refresh`).expect(422);
    expect(broken.body.code).toBe('feed.not-readable');
    feedIs = { status: 503, body: '' };
    await officer.post(`/api/channels/${channelId}/refresh`).expect(422);
    const after = await officer.get(`/api/bloggers/${id}`).expect(200);
    expect(after.body.channels[0]).toMatchObject({ feedError: 'fetch.server-error', posts: [{}] });
    expect(
      await (
        await officer.post('/api/blog-lookups').send({ url: blog }).expect(200)
      ).body.existingBlogger,
    ).toEqual({
      id,
      name: 'Léa',
    });
  });

  it('adds, revises, measures and removes a channel, each in the blogger’s history', async () => {
    const { id } = await made({ name: 'Gus' });
    const added = await officer
      .post(`/api/bloggers/${id}/channels`)
      .send({ url: 'https://youtube.com/@gus' })
      .expect(201);
    const [channel] = (added.body as Made).channels;
    expect(channel).toMatchObject({ network: 'youtube' });
    await officer.post(`/api/channels/${channel?.id}/refresh`).expect(409);
    const revised = await officer
      .patch(`/api/channels/${channel?.id}`)
      .send({ title: 'Gus builds', version: channel?.version })
      .expect(200);
    expect(revised.body.channels).toMatchObject([{ title: 'Gus builds' }]);
    await officer
      .patch(`/api/channels/${channel?.id}`)
      .send({ title: 'x', version: channel?.version })
      .expect(409);
    const figure = { metric: 'subscribers', value: 1200, measuredOn: '2026-11-20', source: 'channel page' };
    const measured = await officer
      .post(`/api/channels/${channel?.id}/audience-figures`)
      .send(figure)
      .expect(201);
    expect(measured.body.channels[0].audience).toEqual([figure]);
    await officer
      .post(`/api/channels/${channel?.id}/audience-figures`)
      .send({ ...figure, measuredOn: '2026-02-30' })
      .expect(422);
    const removed = await officer.delete(`/api/channels/${channel?.id}`).expect(200);
    expect(removed.body.channels).toEqual([]);
    expect(await eventsOf(api, String(channel?.id))).toEqual([
      'channel.added',
      'channel.revised',
      'audience.measured',
      'channel.removed',
    ]);
  });
});

describe('readings and notes', () => {
  it('proves a reading, which makes a new blogger a researched one', async () => {
    const { id } = await made({ name: 'Hanna' });
    const reading = {
      bloggerId: id,
      postUrl: 'https://hanna.example/1',
      postTitle: 'One',
      takeaway: 'She cooks alone',
    };
    const { body } = await officer.post('/api/readings').send(reading).expect(201);
    expect(body).toMatchObject({ ...reading, officerName: 'Oscar Officer', version: 1 });
    await officer
      .post('/api/readings')
      .send({ ...reading, takeaway: '  ' })
      .expect(422);
    await officer
      .post('/api/readings')
      .send({ ...reading, postUrl: 'javascript:alert(1)' })
      .expect(422);
    await viewer.post('/api/readings').send(reading).expect(403);
    await officer
      .patch(`/api/readings/${body.id}`)
      .send({ takeaway: 'She cooks for one', version: 1 })
      .expect(200);
    await officer.patch(`/api/readings/${body.id}`).send({ takeaway: 'stale', version: 1 }).expect(409);
    const list = await officer.get(listOf('readings', { filter: { bloggerId: id } })).expect(200);
    expect(list.body).toMatchObject([{ takeaway: 'She cooks for one' }]);
    const blogger = await officer.get(`/api/bloggers/${id}`).expect(200);
    expect(blogger.body).toMatchObject({
      stage: 'researched',
      readings: [{ takeaway: 'She cooks for one' }],
    });
    await officer.delete(`/api/readings/${body.id}`).expect(204);
    await officer.get(`/api/readings/${body.id}`).expect(404);
  });

  it('keeps notes, latest first', async () => {
    const { id } = await made({ name: 'Ida' });
    await officer.post(`/api/bloggers/${id}/notes`).send({ body: 'Called; on leave until May' }).expect(201);
    api.clock.advance(60_000);
    const { body } = await officer.post(`/api/bloggers/${id}/notes`).send({ body: 'Back' }).expect(201);
    expect(body.noteList).toMatchObject([{ body: 'Back' }, { body: 'Called; on leave until May' }]);
  });
});

describe('lists', () => {
  it('pages through every blogger once in each order, forwards and backwards', async () => {
    for (let index = 0; index < 30; index += 1) await made({ name: `List ${index % 7}`, topics: ['listed'] });
    for (const field of ['name', 'lastContactAt', 'createdAt']) {
      for (const direction of ['ASC', 'DESC']) {
        const query = {
          filter: { topic: 'listed' },
          sort: [field, direction] as [string, string],
          range: [0, 6] as [number, number],
        };
        const all = await everyPage<Made & { name: string; createdAt: string }>(
          officer,
          listOf('bloggers', query),
        );
        expect(new Set(all.map(({ id }) => id)).size).toBe(30);
        const keys = all.map((row) => (field === 'name' ? row.name : row.createdAt));
        const sorted = [...keys].sort();
        if (field !== 'lastContactAt') expect(keys).toEqual(direction === 'ASC' ? sorted : sorted.reverse());
      }
    }
  });

  it('filters, counts, and leaves out what was not asked for', async () => {
    await made({
      name: 'Filtered',
      language: 'pt',
      country: 'PT',
      channels: [{ url: 'https://tiktok.com/@filtered' }],
      ownerId: null,
    });
    for (const filter of [
      { language: 'pt' },
      { country: 'PT' },
      { network: 'tiktok' },
      { ownerId: 'none' },
      { country: 'PT', stage: 'new', contactPolicy: 'email_allowed', q: 'filtered' },
    ]) {
      const { body, headers } = await officer.get(listOf('bloggers', { filter })).expect(200);
      expect(names(body)).toEqual(['Filtered']);
      expect(headers['content-range']).toBe('bloggers 0-0/1');
    }
    expect(
      (await officer.get(listOf('bloggers', { filter: { country: 'PT', stage: 'partner' } }))).body,
    ).toEqual([]);
    await officer.get(listOf('bloggers', { filter: { shoeSize: 42 } })).expect(422);
    await officer.get(listOf('bloggers', { sort: ['shoeSize', 'ASC'] })).expect(422);
  });

  it('knows the topics, the commonest first', async () => {
    const { body } = await viewer.get('/api/topics').expect(200);
    expect(body[0]).toEqual({ topic: 'listed', bloggers: 30 });
  });

  it('moves the last contact and the stage with mail out and in, whatever the order it is heard of', async () => {
    const { id } = await made({ name: 'Jo' });
    const happens = async (type: string): Promise<void> => {
      const subject = { subjectType: 'message', subjectId: newId(), bloggerId: id };
      const events = api.app.get(EventLog);
      await api.app.get(Database).transaction((tx) => events.record(tx, { type, actorId: null, ...subject }));
    };
    await happens('message.sent');
    const [row] = (await officer.get(listOf('bloggers', { filter: { ids: [id] } }))).body;
    expect(row).toMatchObject({
      stage: 'contacted',
      lastContactKind: 'sent',
      lastContactAt: api.clock.now().toISOString(),
    });
    const sentAt = api.clock.now().toISOString();
    api.clock.advance(-60_000);
    await happens('message.received');
    api.clock.advance(60_000);
    const [later] = (await officer.get(listOf('bloggers', { filter: { ids: [id] } }))).body;
    expect(later).toMatchObject({ stage: 'in_conversation', lastContactKind: 'sent', lastContactAt: sentAt });
    await happens('pitch.accepted');
    expect((await officer.get(`/api/bloggers/${id}`)).body).toMatchObject({
      stage: 'partner',
      nextDueAt: null,
    });
  });
});

describe('search', () => {
  beforeAll(async () => {
    await made({
      name: 'Lucía Mülquez',
      channels: [{ url: 'https://la-cocina-roja.example', title: 'Recetas sin prisa' }],
    });
    await made({ name: 'Martin Mulqueen', contactPoints: [{ address: 'post@mulqueen-press.example' }] });
    await made({ name: '村上 春樹' });
  });

  it.each([
    ['mulquez', 'without accents and capitals'],
    ['MÜLQUEZ lucia', 'in any order'],
    ['mulq luc', 'by beginnings of words'],
    ['mulkuez', 'with a wrong letter'],
    ['mulqez', 'with a missing letter'],
    ['mullquez', 'with a letter too many'],
    ['muqluez', 'with two letters swapped'],
    ['xulquez', 'with a wrong first letter'],
    ['lucia mulkuez', 'with a slip in one of two words'],
    ['mulquess', 'with two letters wrong, where nobody else fits'],
    ['cocina roja', 'by the address of the blog'],
    ['recetas prisa', 'by the title of the blog'],
  ])('finds %s %s', async (q) => {
    expect((await found(q))[0]).toBe('Lucía Mülquez');
  });

  it('finds by an address and in other scripts, and puts the best match first', async () => {
    expect(await found('post@mulqueen-press.example')).toEqual(['Martin Mulqueen']);
    expect(await found('村上')).toEqual(['村上 春樹']);
    expect(await found('mulque')).toEqual(['Lucía Mülquez', 'Martin Mulqueen']);
    expect(await found('mulqueen')).toEqual(['Martin Mulqueen']);
  });

  it('pages through more matches than fit on a page', async () => {
    const all = await everyPage<{ id: string }>(
      officer,
      listOf('bloggers', { filter: { q: 'list' }, range: [0, 9] }),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(30);
  });

  it.each(["'", '\\', "' | !x", ':*', '&', '(', '<->', '%', ''])('takes %s for what it is', async (q) => {
    expect(Array.isArray(await found(`mulquez ${q}`))).toBe(true);
    await officer.get(listOf('bloggers', { filter: { q } })).expect(200);
  });

  it('follows changes, and forgets the words of those who are gone', async () => {
    const { id, version } = await made({
      name: 'Quentin Ephemer',
      contactPoints: [{ address: 'q@vanishing.example' }],
    });
    await officer.patch(`/api/bloggers/${id}`).send({ name: 'Quentin Durable', version }).expect(200);
    expect(await found('ephemer')).toEqual([]);
    expect(await found('durable vanishing')).toEqual(['Quentin Durable']);
    await api.app.get(Database).query(`DELETE FROM bloggers WHERE id = $1`, [id]);
    expect(await api.app.get(ForgottenWordsService).remove()).toBeGreaterThanOrEqual(4);
    const words = await api.app.get(Database).query<{ word: string }>(`SELECT word FROM blogger_words`);
    expect(words.map(({ word }) => word)).not.toContain('ephemer');
    expect(words.map(({ word }) => word)).toContain('mulquez');
  });
});
