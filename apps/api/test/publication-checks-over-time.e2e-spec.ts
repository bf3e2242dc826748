import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import { DataSource } from 'typeorm';
import { lampPost, said } from './support/checked-blog.js';
import { type CheckingDesk, openCheckingDesk } from './support/checking-desk.js';
import { eventsOf, listOf } from './support/records.js';

let desk: CheckingDesk;
beforeAll(async () => {
  desk = await openCheckingDesk();
});
afterAll(() => desk.stop());

describe('looks over time', () => {
  it('an unchanged page keeps its verdict and its date; a changed one is judged again', async () => {
    const { id, path } = await desk.logged(lampPost({ opening: said.plainly }));
    await desk.lookAfter();
    desk.blog.put(
      path,
      lampPost({ opening: said.plainly }).replace('Home Archive', 'Home Archive 27 comments'),
    );
    await desk.lookAfter(1);
    desk.blog.put(path, lampPost({ opening: said.vaguely }));
    await desk.lookAfter(6);
    const [third, second, first] = await desk.doneOf(id);
    expect(second).toMatchObject({
      kind: 'day_1',
      status: 'compliant',
      unchanged: true,
      judgedInId: first?.id,
    });
    expect(third).toMatchObject({
      kind: 'day_7',
      status: 'insufficient',
      unchanged: false,
      judgedInId: third?.id,
    });
    const { body } = await desk.viewer.get(`/api/publications/${id}/checks/${second?.id}`).expect(200);
    expect(body).toMatchObject({
      verdict: { status: 'compliant' },
      articleText: expect.stringContaining('Lumen'),
    });
    expect(new Date(body.judgedAt) < new Date(body.checkedAt)).toBe(true);
  });

  it('a disclosure that vanishes is removed, even when the page was away in between; one that comes back is there', async () => {
    const { id, path } = await desk.logged(lampPost({ opening: said.plainly }));
    await desk.lookAfter();
    desk.blog.put(path, 404);
    await desk.lookAfter(1);
    expect(await desk.read(id)).toMatchObject({ disclosureStatus: 'unverifiable' });
    desk.blog.put(path, lampPost());
    await desk.lookAfter(6);
    expect(await desk.read(id)).toMatchObject({ disclosureStatus: 'removed', finding: 'removed' });
    expect(await eventsOf(desk.api, id)).toContain('publication.disclosure-vanished');
    desk.blog.put(path, lampPost({ opening: said.plainly }));
    await desk.lookAfter(23);
    expect(await desk.read(id)).toMatchObject({ disclosureStatus: 'compliant' });
    expect((await desk.read(id)).decisions.map((each: { to: string }) => each.to)).toEqual([
      'compliant',
      'removed',
      'unverifiable',
      'compliant',
    ]);
  });

  it('a site that is down is tried again, later each time, then given up until the next look', async () => {
    const { id, path } = await desk.logged(503);
    await desk.lookAfter();
    expect(await desk.read(id)).toMatchObject({ disclosureStatus: 'pending' });
    const first = (await desk.checksOf(id)).find(({ kind }) => kind === 'first');
    expect(first).toMatchObject({ state: 'due', tries: 1, fault: 'fetch.server-error' });
    for (const minutes of [5, 30, 120, 480]) await desk.lookAfter(minutes / 1440);
    expect(await desk.doneOf(id)).toMatchObject([{ fault: 'fetch.server-error', httpStatus: 503 }]);
    expect(await desk.read(id)).toMatchObject({ disclosureStatus: 'unverifiable' });
    desk.blog.put(path, lampPost({ opening: said.plainly }));
    await desk.lookAfter(1);
    expect(await desk.read(id)).toMatchObject({ disclosureStatus: 'compliant' });
  });

  it('looks now when somebody asks, once however often; a viewer can’t ask', async () => {
    const { id, path } = await desk.logged(lampPost());
    await desk.lookAfter();
    const at = `/api/publications/${id}/checks`;
    const [one, two] = await Promise.all([
      desk.officer.post(at).expect(202),
      desk.officer.post(at).expect(202),
    ]);
    expect(one.body).toMatchObject({ kind: 'by_hand', state: 'due', askedByName: 'Omar Officer' });
    expect(two.body.id).toBe(one.body.id);
    await desk.viewer.post(at).expect(403);
    desk.blog.put(path, lampPost({ opening: said.plainly }));
    await desk.lookAfter();
    expect(await desk.doneOf(id)).toMatchObject([
      { kind: 'by_hand', status: 'compliant' },
      { kind: 'first' },
    ]);
    await desk.officer.post(`/api/publications/${newId()}/checks`).expect(404);
    await desk.officer.get(`${at}/${newId()}`).expect(404);
  });

  it('another address is looked at instead, and a review request linked later changes what is asked', async () => {
    const { id } = await desk.logged(lampPost());
    await desk.lookAfter();
    const { version } = await desk.read(id);
    const url = desk.blog.put('/moved', lampPost({ opening: said.plainly }));
    await desk.officer.patch(`/api/publications/${id}`).send({ url, version }).expect(200);
    await desk.lookAfter();
    expect(await desk.read(id)).toMatchObject({ disclosureStatus: 'compliant', url });
  });
});

describe('the list of publications', () => {
  it('is filtered by status and sorted by what is worst, page by page without a gap', async () => {
    const rows: { id: string; disclosureStatus: string }[] = [];
    const sorted = listOf('publications', { sort: ['disclosureStatus', 'ASC'], range: [0, 4] });
    for (let path: string | undefined = sorted; path;) {
      const page: { body: typeof rows; headers: Record<string, string> } = await desk.viewer
        .get(path)
        .expect(200);
      rows.push(...page.body);
      path = /<(.+)>; rel="next"/.exec(page.headers['link'] ?? '')?.[1];
    }
    const [{ total }] = await desk.api.app
      .get(DataSource)
      .query(`SELECT count(*)::int AS total FROM publications`);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(total);
    const order = [
      'removed',
      'missing',
      'insufficient',
      'unverifiable',
      'pending',
      'compliant',
      'not_required',
    ];
    const ranks = rows.map(({ disclosureStatus }) => order.indexOf(disclosureStatus));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });
});
