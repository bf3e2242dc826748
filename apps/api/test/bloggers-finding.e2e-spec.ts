import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ForgottenWordsService } from '@rapport/bloggers';
import { Database, EventLog, newId } from '@rapport/platform';
import { BloggerDesk, namesOf, type MadeBlogger } from './support/blogger-desk.js';
import { everyPage, listOf } from './support/records.js';

let desk: BloggerDesk;

beforeAll(async () => {
  desk = await BloggerDesk.open();
});

afterAll(() => desk.close());

describe('lists', () => {
  it('pages through every blogger once in each order, forwards and backwards', async () => {
    for (let index = 0; index < 30; index += 1)
      await desk.made({ name: `List ${index % 7}`, topics: ['listed'] });
    for (const field of ['name', 'lastContactAt', 'createdAt']) {
      for (const direction of ['ASC', 'DESC']) {
        const query = {
          filter: { topic: 'listed' },
          sort: [field, direction] as [string, string],
          range: [0, 6] as [number, number],
        };
        const all = await everyPage<MadeBlogger & { name: string; createdAt: string }>(
          desk.officer,
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
    await desk.made({
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
      const { body, headers } = await desk.officer.get(listOf('bloggers', { filter })).expect(200);
      expect(namesOf(body)).toEqual(['Filtered']);
      expect(headers['content-range']).toBe('bloggers 0-0/1');
    }
    expect(
      (await desk.officer.get(listOf('bloggers', { filter: { country: 'PT', stage: 'partner' } }))).body,
    ).toEqual([]);
    await desk.officer.get(listOf('bloggers', { filter: { shoeSize: 42 } })).expect(422);
    await desk.officer.get(listOf('bloggers', { sort: ['shoeSize', 'ASC'] })).expect(422);
  });

  it('knows the topics, the commonest first', async () => {
    const { body } = await desk.viewer.get('/api/topics').expect(200);
    expect(body[0]).toEqual({ topic: 'listed', bloggers: 30 });
  });

  it('moves the last contact and the stage with mail out and in, whatever the order it is heard of', async () => {
    const { id } = await desk.made({ name: 'Jo' });
    const happens = async (type: string): Promise<void> => {
      const subject = { subjectType: 'message', subjectId: newId(), bloggerId: id };
      const events = desk.api.app.get(EventLog);
      await desk.api.app
        .get(Database)
        .transaction((tx) => events.record(tx, { type, actorId: null, ...subject }));
    };
    await happens('message.sent');
    const [row] = (await desk.officer.get(listOf('bloggers', { filter: { ids: [id] } }))).body;
    expect(row).toMatchObject({
      stage: 'contacted',
      lastContactKind: 'sent',
      lastContactAt: desk.api.clock.now().toISOString(),
    });
    const sentAt = desk.api.clock.now().toISOString();
    desk.api.clock.advance(-60_000);
    await happens('message.received');
    desk.api.clock.advance(60_000);
    const [later] = (await desk.officer.get(listOf('bloggers', { filter: { ids: [id] } }))).body;
    expect(later).toMatchObject({ stage: 'in_conversation', lastContactKind: 'sent', lastContactAt: sentAt });
    await happens('pitch.accepted');
    expect((await desk.officer.get(`/api/bloggers/${id}`)).body).toMatchObject({
      stage: 'partner',
      nextDueAt: null,
    });
  });
});

describe('search', () => {
  beforeAll(async () => {
    await desk.made({
      name: 'Lucía Mülquez',
      channels: [{ url: 'https://la-cocina-roja.example', title: 'Recetas sin prisa' }],
    });
    await desk.made({ name: 'Martin Mulqueen', contactPoints: [{ address: 'post@mulqueen-press.example' }] });
    await desk.made({ name: '村上 春樹' });
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
    expect((await desk.found(q))[0]).toBe('Lucía Mülquez');
  });

  it('finds by an address and in other scripts, and puts the best match first', async () => {
    expect(await desk.found('post@mulqueen-press.example')).toEqual(['Martin Mulqueen']);
    expect(await desk.found('村上')).toEqual(['村上 春樹']);
    expect(await desk.found('mulque')).toEqual(['Lucía Mülquez', 'Martin Mulqueen']);
    expect(await desk.found('mulqueen')).toEqual(['Martin Mulqueen']);
  });

  it('pages through more matches than fit on a page', async () => {
    const all = await everyPage<{ id: string }>(
      desk.officer,
      listOf('bloggers', { filter: { q: 'list' }, range: [0, 9] }),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(30);
  });

  it.each(["'", '\\', "' | !x", ':*', '&', '(', '<->', '%', ''])('takes %s for what it is', async (q) => {
    expect(Array.isArray(await desk.found(`mulquez ${q}`))).toBe(true);
    await desk.officer.get(listOf('bloggers', { filter: { q } })).expect(200);
  });

  it('follows changes, and forgets the words of those who are gone', async () => {
    const { id, version } = await desk.made({
      name: 'Quentin Ephemer',
      contactPoints: [{ address: 'q@vanishing.example' }],
    });
    await desk.officer.patch(`/api/bloggers/${id}`).send({ name: 'Quentin Durable', version }).expect(200);
    expect(await desk.found('ephemer')).toEqual([]);
    expect(await desk.found('durable vanishing')).toEqual(['Quentin Durable']);
    await desk.api.app.get(Database).query(`DELETE FROM bloggers WHERE id = $1`, [id]);
    expect(await desk.api.app.get(ForgottenWordsService).remove()).toBeGreaterThanOrEqual(4);
    const words = await desk.api.app.get(Database).query<{ word: string }>(`SELECT word FROM blogger_words`);
    expect(words.map(({ word }) => word)).not.toContain('ephemer');
    expect(words.map(({ word }) => word)).toContain('mulquez');
  });
});
