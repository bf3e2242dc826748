import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { lampPost, said } from './support/checked-blog.js';
import { heldPage, startTwoWorkers, type TwoWorkers } from './support/two-workers.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** A worker that is silent for so long counts as dead. */
const LEASE = 3 * 60_000;
let at: TwoWorkers;
beforeAll(async () => {
  at = await startTwoWorkers();
});
afterAll(() => at.stop());
afterEach(() => at.clear());

/** Kind, state and status of each look at a publication. */
const statesOf = async (id: string) =>
  (await at.looksOf(id)).map(({ kind, state, status }) => ({ kind, state, status }));

describe('two workers', () => {
  it('look at each publication once, and ask each host one thing at a time', async () => {
    const ids: string[] = [];
    for (let number = 0; number < 6; number += 1)
      ids.push(await at.waiting(`/both-${number}`, lampPost({ opening: said.plainly })));
    await at.bothLook();
    for (const id of ids)
      expect(await statesOf(id)).toEqual([{ kind: 'first', state: 'done', status: 'compliant' }]);
    expect(at.pagesAsked().sort()).toEqual(ids.map((_id, number) => `/both-${number}`));
    expect(at.blog.asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
    expect(at.blog.mostAtOnce).toBe(1);
  });

  it('do not ask a host that another is asking', async () => {
    const slow = heldPage(lampPost());
    const first = await at.waiting('/slow', slow.page);
    const looking = at.one.look();
    await slow.asked;
    const second = await at.waiting('/other', lampPost());
    expect(await at.other.look()).toBe(0);
    slow.let();
    await looking;
    expect(at.pagesAsked()).toEqual(['/slow']);
    await at.bothLook();
    expect(
      (await Promise.all([first, second].map(statesOf))).flat().every(({ state }) => state === 'done'),
    ).toBe(true);
    expect(at.blog.mostAtOnce).toBe(1);
  });

  it('do not follow a redirect to a host that another is asking; that is no failure, and is tried again', async () => {
    const slow = heldPage(lampPost());
    const first = await at.waiting('/busy', slow.page);
    const looking = at.one.look();
    await slow.asked;
    at.blog.put('/there', lampPost({ opening: said.plainly }));
    const away = `http://${at.blog.host}/there`;
    const second = await at.waiting('/away', (_q, reply) => reply.writeHead(302, { location: away }).end(), {
      at: at.elsewhere,
    });
    await at.other.look();
    expect(await at.looksOf(second)).toMatchObject([{ state: 'due', tries: 0, fault: null }]);
    expect(at.pagesAsked()).toEqual(['/busy']);
    slow.let();
    await looking;
    await at.bothLook();
    expect(await statesOf(second)).toMatchObject([{ state: 'done', status: 'compliant' }]);
    expect(await statesOf(first)).toMatchObject([{ state: 'done' }]);
    expect(at.blog.mostAtOnce).toBe(1);
  });

  it('a worker that dies leaves its look to another; coming back late, it changes nothing', async () => {
    const slow = heldPage(lampPost());
    const id = await at.waiting('/dead', slow.page);
    const dying = at.one.look();
    await slow.asked;
    expect(await at.other.look()).toBe(0);
    at.api.clock.advance(HOUR);
    at.blog.put('/dead', lampPost({ opening: said.plainly }));
    await at.other.look();
    expect(await statesOf(id)).toEqual([{ kind: 'first', state: 'done', status: 'compliant' }]);
    slow.let();
    await dying;
    expect(await statesOf(id)).toEqual([{ kind: 'first', state: 'done', status: 'compliant' }]);
    const told = await at.database.query(`SELECT FROM disclosure_decisions WHERE publication_id = $1`, [id]);
    expect(told).toHaveLength(1);
  });
});

describe('a page that takes its worker with it', () => {
  it('is looked at again at once, then later each time', async () => {
    const held = Array.from({ length: 3 }, () => heldPage(lampPost()));
    const id = await at.waiting('/deadly', held[0]!.page);
    const dying = [at.one.look()];
    await held[0]!.asked;
    for (const [deaths, rest] of [
      [1, 0],
      [2, 2 * HOUR],
    ] as const) {
      const next = held[deaths]!;
      at.blog.put('/deadly', next.page);
      at.api.clock.advance(LEASE);
      if (rest > 0) {
        at.api.clock.advance(rest - 1_000);
        expect(await at.other.look()).toBe(0);
        at.api.clock.advance(1_000);
      }
      dying.push(at.other.look());
      await next.asked;
      expect(await at.looksOf(id)).toMatchObject([{ state: 'running', tries: deaths }]);
    }
    for (const { let: end } of held) end();
    await Promise.all(dying);
    expect(await statesOf(id)).toMatchObject([{ state: 'done' }]);
  });
});

describe('a clock that jumps', () => {
  it('ahead: one look serves all that were missed', async () => {
    const now = at.api.clock.now().getTime();
    const due = [0, 1, 7, 30, 90].map((days) => new Date(now + days * DAY));
    const id = await at.waiting('/ahead', lampPost(), { due });
    at.api.clock.advance(40 * DAY);
    await at.bothLook();
    expect((await statesOf(id)).map(({ state }) => state)).toEqual([
      'done',
      'skipped',
      'skipped',
      'skipped',
      'due',
    ]);
    expect(at.pagesAsked()).toEqual(['/ahead']);
  });

  it('back: nothing is looked at twice, and no lease from the future holds anything up', async () => {
    const slow = heldPage(lampPost());
    const done = await at.waiting('/done', lampPost());
    await at.bothLook();
    const id = await at.waiting('/back', slow.page);
    at.api.clock.advance(5_000);
    const dying = at.one.look();
    await slow.asked;
    at.api.clock.advance(-30 * DAY);
    at.blog.put('/back', lampPost({ opening: said.plainly }));
    await at.database.query(
      `UPDATE publication_checks SET due_at = $1, not_before = $1 WHERE publication_id = $2`,
      [at.api.clock.now(), id],
    );
    await at.bothLook();
    expect(await statesOf(id)).toMatchObject([{ state: 'done', status: 'compliant' }]);
    expect(await statesOf(done)).toMatchObject([{ state: 'done' }]);
    expect(at.pagesAsked().filter((path) => path === '/done')).toHaveLength(1);
    slow.let();
    await dying;
  });
});

describe('while a look is under way', () => {
  it('a publication that is deleted takes its look with it', async () => {
    const slow = heldPage(lampPost());
    const id = await at.waiting('/deleted', slow.page);
    const looking = at.one.look();
    await slow.asked;
    await at.database.query(`DELETE FROM publications WHERE id = $1`, [id]);
    slow.let();
    await looking;
    expect(await statesOf(id)).toEqual([]);
  });

  it('an address that is corrected is looked at instead', async () => {
    const slow = heldPage(lampPost());
    const id = await at.waiting('/wrong', slow.page);
    const looking = at.one.look();
    await slow.asked;
    const url = at.blog.put('/right', lampPost({ opening: said.plainly }));
    await at.database.query(`UPDATE publications SET url = $2, url_key = $2 WHERE id = $1`, [id, url]);
    slow.let();
    await looking;
    await at.bothLook();
    expect(await statesOf(id)).toMatchObject([{ state: 'done', status: 'compliant' }]);
  });
});
