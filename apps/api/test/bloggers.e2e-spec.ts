import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, newId } from '@rapport/platform';
import { BloggerDesk, type MadeBlogger } from './support/blogger-desk.js';
import { eventsOf, listOf } from './support/records.js';

let desk: BloggerDesk;

beforeAll(async () => {
  desk = await BloggerDesk.open();
});

afterAll(() => desk.close());

describe('adding a blogger', () => {
  it('stores the person with channels and addresses in one go, owned by whoever adds them', async () => {
    const blogger = await desk.made({
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
      ownerId: desk.officerWho.id,
      ownerName: 'Oscar Officer',
      blogUrl: 'https://www.anna-kocht.example/',
      channels: [{ network: 'blog' }, { network: 'instagram' }],
      contactPoints: [{ address: 'Anna@Anna-Kocht.example', state: 'valid', refusals: [] }],
      readings: [],
      version: 1,
    });
    expect(await eventsOf(desk.api, blogger.id)).toEqual(['blogger.created']);
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
    const { body: problem } = await desk.officer.post('/api/bloggers').send(body).expect(422);
    expect(problem.errors[0].pointer).toBe(pointer);
  });

  it('refuses a blog or an address that somebody has, names and links them, and stores nothing', async () => {
    const first = await desk.made({
      name: 'Ben Twin',
      channels: [{ url: 'https://ben.example/blog' }],
      contactPoints: [{ address: 'ben@ben.example' }],
    });
    const byBlog = await desk.officer
      .post('/api/bloggers')
      .send({ name: 'Benjamin', channels: [{ url: 'http://www.ben.example/blog/?utm_source=x' }] })
      .expect(409);
    expect(byBlog.body).toMatchObject({
      code: 'blogger.exists',
      existing: [{ id: first.id, name: 'Ben Twin', because: 'url' }],
    });
    const byAddress = await desk.officer
      .post('/api/bloggers')
      .send({ name: 'Benjamin', contactPoints: [{ address: 'BEN@ben.example' }] })
      .expect(409);
    expect(byAddress.body).toMatchObject({ existing: [{ id: first.id, because: 'address' }] });
    expect(await desk.found('Benjamin')).toEqual([]);
  });

  it('lets one of two win who add the same blog at the same instant, and tells the other who won', async () => {
    const body = { name: 'Race', channels: [{ url: 'https://race.example' }] };
    const answers = await Promise.all([1, 2, 3, 4].map(() => desk.officer.post('/api/bloggers').send(body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    const winner = answers.find(({ status }) => status === 201)?.body as MadeBlogger;
    for (const { status, body: problem } of answers) {
      if (status === 409)
        expect(problem).toMatchObject({ code: 'blogger.exists', existing: [{ id: winner.id }] });
    }
  });

  it('is for officers; viewers read', async () => {
    await desk.viewer.post('/api/bloggers').send({ name: 'No' }).expect(403);
    await desk.viewer.get(listOf('bloggers')).expect(200);
    await desk.viewer.post('/api/blog-lookups').send({ url: desk.blog }).expect(403);
  });
});

describe('revising', () => {
  it('changes what is named, records from and to, and refuses a stale edit with what is stored', async () => {
    const { id, version } = await desk.made({ name: 'Clara', topics: ['books'] });
    const { body } = await desk.officer
      .patch(`/api/bloggers/${id}`)
      .send({ name: 'Clara B.', version })
      .expect(200);
    expect(body).toMatchObject({ name: 'Clara B.', topics: ['books'], version: version + 1 });
    const stale = await desk.officer
      .patch(`/api/bloggers/${id}`)
      .send({ name: 'Klara', version })
      .expect(409);
    expect(stale.body).toMatchObject({ code: 'stale-edit', current: { name: 'Clara B.' } });
    const [event] = await desk.api.app
      .get(Database)
      .query<{ data: object }>(`SELECT data FROM events WHERE subject_id = $1 AND type = 'blogger.revised'`, [
        id,
      ]);
    expect(event?.data).toEqual({ name: 'Clara B.', changed: { name: { from: 'Clara', to: 'Clara B.' } } });
  });

  it('answers 404 for somebody who is not there', async () => {
    await desk.officer.get(`/api/bloggers/${newId()}`).expect(404);
    await desk.officer.patch(`/api/bloggers/${newId()}`).send({ version: 1 }).expect(404);
  });
});

describe('do-not-contact and suppression', () => {
  it('is set by an officer with a reason, lifted by a manager with a reason, and by no edit', async () => {
    const { id } = await desk.made({ name: 'Dora', contactPoints: [{ address: 'dora@dora.example' }] });
    await desk.officer.put(`/api/bloggers/${id}/do-not-contact`).send({}).expect(422);
    const barred = await desk.officer
      .put(`/api/bloggers/${id}/do-not-contact`)
      .send({ reason: 'She asked' })
      .expect(200);
    expect(barred.body).toMatchObject({
      contactPolicy: 'do_not_contact',
      doNotContactReason: 'She asked',
      doNotContactByName: 'Oscar Officer',
      contactPoints: [{ refusals: ['do-not-contact'] }],
    });
    await desk.officer.put(`/api/bloggers/${id}/do-not-contact`).send({ reason: 'Again' }).expect(409);
    const { version } = barred.body as MadeBlogger;
    await desk.officer
      .patch(`/api/bloggers/${id}`)
      .send({ contactPolicy: 'email_allowed', version })
      .expect(409);
    await desk.officer.delete(`/api/bloggers/${id}/do-not-contact`).send({ reason: 'I want to' }).expect(403);
    await desk.manager.delete(`/api/bloggers/${id}/do-not-contact`).send({}).expect(422);
    const lifted = await desk.manager
      .delete(`/api/bloggers/${id}/do-not-contact`)
      .send({ reason: 'She wrote' })
      .expect(200);
    expect(lifted.body).toMatchObject({ contactPolicy: 'email_allowed', doNotContactReason: null });
    expect(await eventsOf(desk.api, id)).toEqual([
      'blogger.created',
      'do-not-contact.set',
      'do-not-contact.lifted',
    ]);
  });

  it('keeps an objection on the address: no edit, no removal and no new blogger loosens it', async () => {
    const { id, contactPoints } = await desk.made({
      name: 'Emil',
      contactPoints: [{ address: 'emil@emil.example' }],
    });
    const [point] = contactPoints;
    const opted = await desk.officer
      .patch(`/api/contact-points/${point?.id}`)
      .send({ state: 'opted_out', version: point?.version })
      .expect(200);
    const [after] = (opted.body as MadeBlogger).contactPoints;
    expect(after).toMatchObject({ state: 'opted_out', refusals: ['opted-out', 'suppressed'] });
    const loosened = await desk.officer
      .patch(`/api/contact-points/${after?.id}`)
      .send({ state: 'valid', version: after?.version })
      .expect(409);
    expect(loosened.body.code).toBe('contact-point.suppressed');
    await desk.officer.delete(`/api/contact-points/${after?.id}`).expect(200);
    const again = await desk.officer
      .post(`/api/bloggers/${id}/contact-points`)
      .send({ address: 'EMIL@emil.example' })
      .expect(201);
    expect((again.body as MadeBlogger).contactPoints).toMatchObject([{ state: 'opted_out' }]);
    const hashes = await desk.api.app
      .get(Database)
      .query<{ hash: string }>(`SELECT address_hash AS hash FROM suppressions`);
    expect(hashes.every(({ hash }) => !hash.includes('emil'))).toBe(true);
  });

  it('keeps one preferred address', async () => {
    const { id } = await desk.made({
      name: 'Fred',
      contactPoints: [{ address: 'a@fred.example', preferred: true }],
    });
    const { body } = await desk.officer
      .post(`/api/bloggers/${id}/contact-points`)
      .send({ address: 'b@fred.example', preferred: true })
      .expect(201);
    expect((body as MadeBlogger).contactPoints.map(({ preferred }) => preferred)).toEqual([true, false]);
  });
});
