import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Agent, draftPitch } from './support/pitching.js';
import { pitchingDay } from './support/pitching-day.js';
import { eventsOf } from './support/records.js';

const desk = pitchingDay();

beforeEach(() =>
  desk.database.query(`UPDATE templates SET archived_at = now() WHERE id::text NOT LIKE '01931c00%'`),
);

interface Template {
  id: string;
  name: string;
  kind: string;
  language: string;
  ownerId: string | null;
  version: number;
}

const WORDS = {
  name: 'Short',
  kind: 'pitch',
  language: 'en',
  subject: 'For {{blogger.first_name}}',
  body: 'Dear {{blogger.first_name}}, I read “{{reading.title}}”. {{? why they}} {{officer.name}}',
};

const made = async (agent: Agent = desk.ben, change: object = {}): Promise<Template> =>
  (
    await agent
      .post('/api/templates')
      .send({ ...WORDS, ...change })
      .expect(201)
  ).body;

const listed = async (agent: Agent, filter: object = {}): Promise<Template[]> =>
  (
    await agent
      .get('/api/templates')
      .query({ filter: JSON.stringify(filter), range: '[0,99]' })
      .expect(200)
  ).body;

describe('templates', () => {
  it('are there from the start in English and French, one of each kind', async () => {
    const kinds = ['answer', 'follow_up', 'pitch', 'review_request'];
    for (const language of ['en', 'fr']) {
      const found = await listed(desk.ben, { language });
      expect(found.map(({ kind }) => kind).sort()).toEqual(kinds);
      expect(found.every(({ ownerId }) => ownerId === null)).toBe(true);
    }
  });

  it('are one’s own, or of the team', async () => {
    const own = await made(desk.ben);
    const ofTeam = await made(desk.manager, { ofTeam: true, name: 'Ours' });
    expect(own.ownerId).toBe(desk.benWho.id);
    const ids = (templates: Template[]): string[] => templates.map(({ id }) => id);
    expect(ids(await listed(desk.ben))).toEqual(expect.arrayContaining([own.id, ofTeam.id]));
    expect(ids(await listed(desk.chloe))).toContain(ofTeam.id);
    expect(ids(await listed(desk.chloe))).not.toContain(own.id);
    await desk.chloe.get(`/api/templates/${own.id}`).expect(404);
    await desk.chloe.patch(`/api/templates/${own.id}`).send({ body: 'x', version: 1 }).expect(404);
    await desk.manager.patch(`/api/templates/${own.id}`).send({ body: 'x', version: 1 }).expect(404);
    await desk.chloe
      .post(`/api/templates/${own.id}/fillings`)
      .send({ bloggerId: desk.anna.bloggerId })
      .expect(404);
  });

  it('of the team are changed by a manager alone; viewers have none', async () => {
    const { id } = await made(desk.manager, { ofTeam: true, name: 'Ours' });
    const refused = await desk.ben.patch(`/api/templates/${id}`).send({ body: 'x', version: 1 }).expect(403);
    expect(refused.body.code).toBe('template.not-yours');
    await desk.ben.put(`/api/templates/${id}/archive`).expect(403);
    await desk.ben
      .post('/api/templates')
      .send({ ...WORDS, ofTeam: true })
      .expect(403);
    await desk.viewer.get('/api/templates').expect(403);
    await desk.viewer.get('/api/template-variables').expect(403);
  });

  it('keep each version, and refuse an edit of an old one', async () => {
    const { id, version } = await made();
    const edit = (body: string) => desk.ben.patch(`/api/templates/${id}`).send({ body, version });
    const both = await Promise.all([edit('Dear A'), edit('Dear B')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const versions = await desk.database.query(
      `SELECT version, body FROM template_versions WHERE template_id = $1 ORDER BY version`,
      [id],
    );
    const won = both.find(({ status }) => status === 200)?.body;
    expect(versions).toEqual([
      { version: 1, body: WORDS.body },
      { version: 2, body: won.body },
    ]);
    expect(await eventsOf(desk.api, id)).toEqual(['template.created', 'template.revised']);
  });

  it('have a name of their own within kind and language', async () => {
    await made();
    const { body } = await desk.ben
      .post('/api/templates')
      .send({ ...WORDS, name: 'SHORT' })
      .expect(422);
    expect(body).toMatchObject({ code: 'template.name-taken', errors: [{ pointer: '/name' }] });
    await made(desk.ben, { language: 'fr' });
    await made(desk.chloe);
  });

  it.each([
    [{ body: 'Dear {{bloger.name}}' }, '/body', 'template.unknown-variable'],
    [{ body: 'Dear {{blogger.name}' }, '/body', 'template.loose-braces'],
    [{ subject: '{{name}}' }, '/subject', 'template.unknown-variable'],
    [{ kind: 'answer' }, '/subject', 'template.needs-no-subject'],
  ])('are refused with %j, where they are wrong', async (change, pointer, code) => {
    const { body } = await desk.ben
      .post('/api/templates')
      .send({ ...WORDS, ...change })
      .expect(422);
    expect(body).toMatchObject({ code: 'template.faulty', errors: [{ pointer, code }] });
  });

  it.each([
    ['a subject of two lines', { subject: 'a\r\nBcc: all@evil.example' }],
    ['no text', { body: '' }],
    ['no name', { name: '' }],
    ['a kind that there is not', { kind: 'newsletter' }],
    ['no language', { language: 'english please' }],
    ['more than one reader', { bloggerIds: ['a', 'b'] }],
    ['a text without end', { body: 'x'.repeat(10_001) }],
  ])('are refused with %s', async (_what, change) => {
    await desk.ben
      .post('/api/templates')
      .send({ ...WORDS, ...change })
      .expect(422);
  });

  it('are put away and brought back', async () => {
    const { id } = await made();
    await desk.ben.put(`/api/templates/${id}/archive`).expect(204);
    await desk.ben.put(`/api/templates/${id}/archive`).expect(204);
    expect((await listed(desk.ben)).map((one) => one.id)).not.toContain(id);
    expect((await listed(desk.ben, { archived: true })).map((one) => one.id)).toContain(id);
    await made();
    const { body } = await desk.ben.delete(`/api/templates/${id}/archive`).expect(422);
    expect(body.code).toBe('template.name-taken');
  });

  it('say which variables there are', async () => {
    const { body } = await desk.ben.get('/api/template-variables').expect(200);
    expect(body).toContainEqual({ name: 'blogger.first_name', means: expect.any(String) });
  });
});

describe('filling a template in', () => {
  it('writes what is known of one blogger and shows what stands open', async () => {
    const { id } = await made(desk.ben, {
      body: '{{blogger.first_name}}|{{reading.title}}|{{reading.url}}|{{pitch.mutual_value}}|{{officer.name}}|{{channel.title}}|{{? why}}',
    });
    const occasion = {
      ...{ bloggerId: desk.anna.bloggerId, readingId: desk.anna.readingId },
      mutualValue: 'recipes',
    };
    const { body } = await desk.ben.post(`/api/templates/${id}/fillings`).send(occasion).expect(200);
    expect(body).toEqual({
      subject: 'For Anna',
      body: `Anna|Three days for one loaf|https://blog.example/${desk.anna.bloggerId}/loaf|recipes|Ben Okafor|{{channel.title}}|{{? why}}`,
      unresolved: ['{{channel.title}}', '{{? why}}'],
    });
  });

  it('names the products of the campaign, or the one that is asked about', async () => {
    const { id } = await made(desk.ben, { body: '{{campaign.product}}' });
    const names = ['Oven', 'Äpfel', 'Bowl'];
    const ids: string[] = [];
    for (const name of names) {
      const { body } = await desk.ben.post('/api/products').send({ name }).expect(201);
      ids.push(body.id);
      await desk.database.query(`INSERT INTO campaign_products (campaign_id, product_id) VALUES ($1, $2)`, [
        desk.anna.campaignId,
        body.id,
      ]);
    }
    const fill = async (occasion: object): Promise<string> =>
      (
        await desk.ben
          .post(`/api/templates/${id}/fillings`)
          .send({ bloggerId: desk.anna.bloggerId, ...occasion })
          .expect(200)
      ).body.body;
    expect(await fill({ campaignId: desk.anna.campaignId })).toContain('Äpfel, Bowl');
    expect(await fill({ campaignId: desk.anna.campaignId, productId: ids[0] })).toBe('Oven');
    expect(await fill({})).toBe('{{campaign.product}}');
  });

  it('takes nothing that a name brings along for a variable or a header', async () => {
    const { id } = await made();
    await desk.database.query(`UPDATE bloggers SET name = $2 WHERE id = $1`, [
      desk.anna.bloggerId,
      'Anna\r\nBcc: x@y.z',
    ]);
    const { body } = await desk.ben
      .post(`/api/templates/${id}/fillings`)
      .send({ bloggerId: desk.anna.bloggerId })
      .expect(200);
    expect(`${body.subject}`).not.toMatch(/[\r\n]/);
  });

  it('is for one blogger who is there', async () => {
    const { id } = await made();
    await desk.ben
      .post(`/api/templates/${id}/fillings`)
      .send({ bloggerId: desk.anna.campaignId })
      .expect(404);
    await desk.ben.post(`/api/templates/${id}/fillings`).send({}).expect(422);
    await desk.ben
      .post(`/api/templates/${id}/fillings`)
      .send({ bloggerIds: [desk.anna.bloggerId] })
      .expect(422);
    await desk.viewer
      .post(`/api/templates/${id}/fillings`)
      .send({ bloggerId: desk.anna.bloggerId })
      .expect(403);
  });
});

describe('a review request that began as a template', () => {
  it('names it, and no template of a colleague', async () => {
    const template = await made(desk.ben, { kind: 'review_request' });
    const theirs = await made(desk.chloe, { kind: 'review_request' });
    const product = (await desk.ben.post('/api/products').send({ name: 'Oven' }).expect(201)).body;
    const proposal = {
      bloggerId: desk.anna.bloggerId,
      campaignId: desk.anna.campaignId,
      productId: product.id,
    };
    const propose = (templateId: string) =>
      desk.ben.post('/api/review-requests').send({ ...proposal, templateId });
    expect((await propose(theirs.id).expect(422)).body.code).toBe('template.unknown');
    const { id, version } = (await propose(template.id).expect(201)).body;
    const stored = () =>
      desk.database.query(
        `SELECT template_id AS "templateId", template_version AS v FROM review_requests WHERE id = $1`,
        [id],
      );
    expect(await stored()).toEqual([{ templateId: template.id, v: 1 }]);
    await desk.ben.patch(`/api/review-requests/${id}`).send({ templateId: null, version }).expect(200);
    expect(await stored()).toEqual([{ templateId: null, v: null }]);
  });
});

describe('a pitch that began as a template', () => {
  it('names it, in the version of then, and so does its message and its follow-up', async () => {
    const template = await made();
    const after = await made(desk.ben, { kind: 'follow_up', subject: '' });
    const followUps = [{ step: 1, waitDays: 6, body: 'Did it reach you?', templateId: after.id }];
    const { id, version } = await draftPitch(desk.ben, desk.anna, { templateId: template.id, followUps });
    await desk.ben.patch(`/api/templates/${template.id}`).send({ body: 'Dear you', version: 1 }).expect(200);
    await desk.ben.put(`/api/pitches/${id}/schedule`).send({ when: 'now', version }).expect(200);
    const messages = await desk.database.query(
      `SELECT step, template_id AS "templateId", template_version AS version FROM messages
       WHERE origin_id = $1 ORDER BY step`,
      [id],
    );
    expect(messages).toEqual([
      { step: 0, templateId: template.id, version: 1 },
      { step: 1, templateId: after.id, version: 1 },
    ]);
    expect((await desk.ben.get(`/api/pitches/${id}`).expect(200)).body).toMatchObject({
      templateId: template.id,
      followUps: [{ templateId: after.id }],
    });
  });

  it('names no template of a colleague', async () => {
    const theirs = await made(desk.chloe);
    const { id, version } = await draftPitch(desk.ben, desk.anna);
    const { body } = await desk.ben
      .patch(`/api/pitches/${id}`)
      .send({ templateId: theirs.id, version })
      .expect(422);
    expect(body.code).toBe('template.unknown');
  });

  it('does not leave while anything of it stands open', async () => {
    const starters = await listed(desk.ben);
    expect(starters.length).toBeGreaterThan(0);
    for (const { id } of starters) {
      const occasion = {
        bloggerId: desk.anna.bloggerId,
        readingId: desk.anna.readingId,
        campaignId: desk.anna.campaignId,
      };
      const filling = (await desk.ben.post(`/api/templates/${id}/fillings`).send(occasion).expect(200)).body;
      const checked = { ...desk.anna, readingId: undefined, ...filling, unresolved: undefined, when: 'now' };
      const { bloggerId, campaignId, contactPointId, subject, body, when } = checked;
      const answer = await desk.ben
        .post('/api/guard-checks')
        .send({ bloggerId, campaignId, contactPointId, subject: subject || 'x', body, when })
        .expect(200);
      const rule = answer.body.rules.find((one: { rule: string }) => one.rule === 'nothing_left_over');
      expect(rule).toMatchObject({ ok: false, params: { found: filling.unresolved } });
    }
  });
});
