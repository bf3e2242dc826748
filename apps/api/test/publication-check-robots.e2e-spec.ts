import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { lampPost } from './support/checked-blog.js';
import { startTwoWorkers, type TwoWorkers } from './support/two-workers.js';

const DAY = 86_400_000;
let at: TwoWorkers;
beforeAll(async () => {
  at = await startTwoWorkers();
});
afterAll(() => at.stop());
afterEach(() => at.clear());

describe('robots.txt', () => {
  const robots = (text: string) => at.blog.put('/robots.txt', (_q, reply) => reply.end(text));
  const outcome = async (id: string) => (await at.looksOf(id))[0];
  afterEach(() => void at.blog.put('/robots.txt', 404));

  it('is kept: a page that it forbids is not asked for', async () => {
    robots('User-agent: *\nDisallow: /private/');
    const [no, yes] = [
      await at.waiting('/private/post', lampPost()),
      await at.waiting('/public', lampPost()),
    ];
    await at.bothLook();
    expect(await outcome(no)).toMatchObject({
      state: 'done',
      fault: 'robots-refused',
      status: 'unverifiable',
    });
    expect(await outcome(yes)).toMatchObject({ state: 'done', fault: null });
    expect(at.blog.asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
    expect(at.pagesAsked()).toEqual(['/public']);
  });

  it('is kept by redirects too', async () => {
    robots('User-agent: Rapport\nDisallow: /hidden');
    const id = await at.waiting('/open', (_q, reply) => reply.writeHead(302, { location: '/hidden' }).end());
    await at.bothLook();
    expect(await outcome(id)).toMatchObject({ fault: 'robots-refused' });
    expect(at.pagesAsked()).toEqual(['/open']);
  });

  it.each([
    [404, { state: 'done', fault: null }],
    [403, { state: 'done', fault: null }],
    [500, { state: 'due', fault: 'robots-unreachable', tries: 1 }],
    [429, { state: 'due', fault: 'robots-unreachable', tries: 1 }],
  ])('answered with %i', async (status, expected) => {
    at.blog.put('/robots.txt', status);
    const id = await at.waiting(`/robots-${status}`, lampPost());
    await at.one.look();
    expect(await outcome(id)).toMatchObject(expected);
  });

  it('is asked for again after a day, and a site that was in trouble before that', async () => {
    at.blog.put('/robots.txt', 503);
    const id = await at.waiting('/later', lampPost());
    await at.one.look();
    robots('User-agent: *\nAllow: /');
    at.api.clock.advance(5 * 60_000 + 1);
    await at.one.look();
    expect(await outcome(id)).toMatchObject({ state: 'done', fault: null });
    robots('User-agent: *\nDisallow: /');
    at.api.clock.advance(DAY);
    const next = await at.waiting('/next-day', lampPost());
    await at.one.look();
    expect(await outcome(next)).toMatchObject({ fault: 'robots-refused' });
  });

  it('may ask for a pause between visits', async () => {
    robots('User-agent: *\nCrawl-delay: 30');
    await at.waiting('/first-visit', lampPost());
    await at.waiting('/second-visit', lampPost());
    await at.one.look();
    at.api.clock.advance(29_000);
    expect(await at.one.look()).toBe(0);
    at.api.clock.advance(1_000);
    expect(await at.one.look()).toBe(1);
  });
});
