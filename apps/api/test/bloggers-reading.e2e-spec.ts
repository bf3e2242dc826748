import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FeedsService } from '@rapport/bloggers';
import { BloggerDesk, FEED, type MadeBlogger } from './support/blogger-desk.js';
import { eventsOf, listOf } from './support/records.js';

let desk: BloggerDesk;

beforeAll(async () => {
  desk = await BloggerDesk.open();
});

afterAll(() => desk.close());

describe('looking a blog up', () => {
  it('finds title, language, feed and posts', async () => {
    const { body } = await desk.officer.post('/api/blog-lookups').send({ url: desk.blog }).expect(200);
    expect(body).toEqual({
      url: `${desk.blog}/`,
      title: 'Chez Léa',
      description: 'Cuisine',
      language: 'fr',
      feedUrl: `${desk.blog}/flux.xml`,
      feeds: [{ url: `${desk.blog}/flux.xml`, title: '' }],
      posts: [
        {
          url: `${desk.blog}/soupe`,
          title: 'Soupe aux orties',
          excerpt: 'Une recette de ma grand-mère.',
          publishedAt: '2026-11-20T07:00:00.000Z',
        },
      ],
      existingBlogger: null,
    });
  });

  it('completes an address without its scheme, by http where there is no https', async () => {
    const typed = desk.blog.replace('http://', '');
    const { body } = await desk.officer.post('/api/blog-lookups').send({ url: typed }).expect(200);
    expect(body).toMatchObject({ url: `${desk.blog}/`, title: 'Chez Léa' });
  });

  it('tries the usual places where no feed is announced, and takes a feed’s own address too', async () => {
    const quiet = await desk.officer
      .post('/api/blog-lookups')
      .send({ url: `${desk.blog}/quiet/` })
      .expect(200);
    expect(quiet.body).toMatchObject({ title: 'Quiet', feedUrl: `${desk.blog}/quiet/feed.xml` });
    const feed = await desk.officer
      .post('/api/blog-lookups')
      .send({ url: `${desk.blog}/flux.xml` })
      .expect(200);
    expect(feed.body).toMatchObject({
      title: 'Chez Léa',
      url: `${desk.blog}/`,
      feedUrl: `${desk.blog}/flux.xml`,
    });
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
    const address = url.startsWith('/') ? `${desk.blog}${url}` : url;
    const { body } = await desk.officer.post('/api/blog-lookups').send({ url: address }).expect(422);
    expect(body.code).toBe(code);
  });
});

describe('channels and their feeds', () => {
  it('keeps the latest posts, now and by the sweep, and says what is wrong with a feed', async () => {
    desk.feedIs = { status: 200, body: FEED };
    const { id, channels } = await desk.made({
      name: 'Léa',
      channels: [{ url: desk.blog, feedUrl: `${desk.blog}/flux.xml` }],
    });
    const channelId = channels[0]?.id;
    const read = await desk.officer.post(`/api/channels/${channelId}/refresh`).expect(200);
    expect(read.body.channels).toMatchObject([
      {
        title: 'Chez Léa',
        feedError: null,
        lastPostAt: expect.any(String),
        posts: [{ title: 'Soupe aux orties' }],
      },
    ]);
    desk.feedIs = { status: 200, body: FEED.replace('aux orties', 'à l’oseille') };
    expect(await desk.api.app.get(FeedsService).refreshDue()).toBe(0);
    desk.api.clock.advance(13 * 3_600_000);
    expect(await desk.api.app.get(FeedsService).refreshDue()).toBe(1);
    const later = await desk.officer.get(`/api/bloggers/${id}`).expect(200);
    expect(later.body.channels[0].posts).toMatchObject([{ title: 'Soupe à l’oseille' }]);
    desk.feedIs = { status: 200, body: '<html>gone</html>' };
    const broken = await desk.officer.post(`/api/channels/${channelId}/refresh`).expect(422);
    expect(broken.body.code).toBe('feed.not-readable');
    desk.feedIs = { status: 503, body: '' };
    await desk.officer.post(`/api/channels/${channelId}/refresh`).expect(422);
    const after = await desk.officer.get(`/api/bloggers/${id}`).expect(200);
    expect(after.body.channels[0]).toMatchObject({ feedError: 'fetch.server-error', posts: [{}] });
    expect(
      await (
        await desk.officer.post('/api/blog-lookups').send({ url: desk.blog }).expect(200)
      ).body.existingBlogger,
    ).toEqual({
      id,
      name: 'Léa',
    });
  });

  it('adds, revises, measures and removes a channel, each in the blogger’s history', async () => {
    const { id } = await desk.made({ name: 'Gus' });
    const added = await desk.officer
      .post(`/api/bloggers/${id}/channels`)
      .send({ url: 'https://youtube.com/@gus' })
      .expect(201);
    const [channel] = (added.body as MadeBlogger).channels;
    expect(channel).toMatchObject({ network: 'youtube' });
    await desk.officer.post(`/api/channels/${channel?.id}/refresh`).expect(409);
    const revised = await desk.officer
      .patch(`/api/channels/${channel?.id}`)
      .send({ title: 'Gus builds', version: channel?.version })
      .expect(200);
    expect(revised.body.channels).toMatchObject([{ title: 'Gus builds' }]);
    await desk.officer
      .patch(`/api/channels/${channel?.id}`)
      .send({ title: 'x', version: channel?.version })
      .expect(409);
    const figure = { metric: 'subscribers', value: 1200, measuredOn: '2026-11-20', source: 'channel page' };
    const measured = await desk.officer
      .post(`/api/channels/${channel?.id}/audience-figures`)
      .send(figure)
      .expect(201);
    expect(measured.body.channels[0].audience).toEqual([figure]);
    await desk.officer
      .post(`/api/channels/${channel?.id}/audience-figures`)
      .send({ ...figure, measuredOn: '2026-02-30' })
      .expect(422);
    const removed = await desk.officer.delete(`/api/channels/${channel?.id}`).expect(200);
    expect(removed.body.channels).toEqual([]);
    expect(await eventsOf(desk.api, String(channel?.id))).toEqual([
      'channel.added',
      'channel.revised',
      'audience.measured',
      'channel.removed',
    ]);
  });
});

describe('readings and notes', () => {
  it('proves a reading, which makes a new blogger a researched one', async () => {
    const { id } = await desk.made({ name: 'Hanna' });
    const reading = {
      bloggerId: id,
      postUrl: 'https://hanna.example/1',
      postTitle: 'One',
      takeaway: 'She cooks alone',
    };
    const { body } = await desk.officer.post('/api/readings').send(reading).expect(201);
    expect(body).toMatchObject({ ...reading, officerName: 'Oscar Officer', version: 1 });
    await desk.officer
      .post('/api/readings')
      .send({ ...reading, takeaway: '  ' })
      .expect(422);
    await desk.officer
      .post('/api/readings')
      .send({ ...reading, postUrl: 'javascript:alert(1)' })
      .expect(422);
    await desk.viewer.post('/api/readings').send(reading).expect(403);
    await desk.officer
      .patch(`/api/readings/${body.id}`)
      .send({ takeaway: 'She cooks for one', version: 1 })
      .expect(200);
    await desk.officer.patch(`/api/readings/${body.id}`).send({ takeaway: 'stale', version: 1 }).expect(409);
    const list = await desk.officer.get(listOf('readings', { filter: { bloggerId: id } })).expect(200);
    expect(list.body).toMatchObject([{ takeaway: 'She cooks for one' }]);
    const blogger = await desk.officer.get(`/api/bloggers/${id}`).expect(200);
    expect(blogger.body).toMatchObject({
      stage: 'researched',
      readings: [{ takeaway: 'She cooks for one' }],
    });
    await desk.officer.delete(`/api/readings/${body.id}`).expect(204);
    await desk.officer.get(`/api/readings/${body.id}`).expect(404);
  });

  it('keeps notes, latest first', async () => {
    const { id } = await desk.made({ name: 'Ida' });
    await desk.officer
      .post(`/api/bloggers/${id}/notes`)
      .send({ body: 'Called; on leave until May' })
      .expect(201);
    desk.api.clock.advance(60_000);
    const { body } = await desk.officer.post(`/api/bloggers/${id}/notes`).send({ body: 'Back' }).expect(201);
    expect(body.noteList).toMatchObject([{ body: 'Back' }, { body: 'Called; on leave until May' }]);
  });
});
