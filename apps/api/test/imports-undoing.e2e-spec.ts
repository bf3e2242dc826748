import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addressKey, SuppressionsService } from '@rapport/bloggers';
import { ImportDesk, LIST } from './support/import-desk.js';

let desk: ImportDesk;

beforeAll(async () => {
  desk = await ImportDesk.open();
});

afterAll(() => desk.api.stop());

beforeEach(() => desk.clear());

describe('wishes not to be written to', () => {
  it('come in with the list, on the person and on the address', async () => {
    await desk.brought(
      'firstname,lastname,email,doNotEmail,Do not contact\nAna,Duarte,ana@pain.example,1,\nBruno,Keller,b@brot.example,,yes\n',
    );
    expect(await desk.bloggers()).toMatchObject([
      { name: 'Ana Duarte', policy: 'email_allowed', addresses: ['ana@pain.example opted_out'] },
      { name: 'Bruno Keller', policy: 'do_not_contact', addresses: ['b@brot.example valid'] },
    ]);
    const key = addressKey('email', 'ana@pain.example')!;
    expect(await desk.api.app.get(SuppressionsService).among([key])).toEqual(new Set([key]));
  });

  it('are never loosened by a list, even for somebody who was forgotten', async () => {
    await desk.brought('Name,Email,Opt out,DNC\nAna Duarte,ana@pain.example,yes,yes\n');
    await desk.brought('Name,Email,Opt out,DNC\nAna Duarte,ana@pain.example,no,no\n', {}, 'again.csv');
    expect(await desk.bloggers()).toMatchObject([
      { policy: 'do_not_contact', addresses: ['ana@pain.example opted_out'] },
    ]);
    await desk.database.query(`DELETE FROM bloggers`);
    const id = await desk.brought(
      'Name,Email,Opt out\nAna Duarte,ana@pain.example,no\n',
      {},
      'once-more.csv',
    );
    expect(await desk.bloggers()).toMatchObject([{ addresses: ['ana@pain.example opted_out'] }]);
    expect((await desk.rowsOf(id))[0]?.problems).toMatchObject([
      { severity: 'notice', code: 'address-opted-out' },
    ]);
  });

  it('reach somebody who is known already', async () => {
    await desk.brought('Name,Email\nAna Duarte,ana@pain.example\n');
    await desk.brought(
      'Email,Unsubscribed,Do not contact\nana@pain.example,yes,asked by phone\n',
      {},
      'wishes.csv',
    );
    expect(await desk.bloggers()).toMatchObject([
      { policy: 'do_not_contact', addresses: ['ana@pain.example opted_out'] },
    ]);
    const events = await desk.database.query(
      `SELECT type FROM events WHERE data ->> 'reason' = 'wishes.csv' ORDER BY id`,
    );
    expect(events).toEqual([{ type: 'do-not-contact.set' }, { type: 'contact-point.opted-out' }]);
  });
});

describe('undoing', () => {
  it('removes what the list made and leaves what was used since, saying why', async () => {
    const id = await desk.brought(LIST);
    const [ana] = (await desk.rowsOf(id)).filter(({ bloggerName }) => bloggerName === 'Ana Duarte');
    await desk.officer
      .post(`/api/bloggers/${ana!.bloggerId}/notes`)
      .send({ body: 'Met at the fair' })
      .expect(201);
    const { body } = await desk.officer.delete(`/api/imports/${id}`).expect(200);
    expect(body).toEqual({
      outcome: 'undone',
      undone: {
        removed: 1,
        left: [{ bloggerId: ana!.bloggerId, name: 'Ana Duarte', reason: 'changed-since' }],
      },
    });
    expect((await desk.bloggers()).map(({ name }) => name)).toEqual(['Ana Duarte']);
    expect((await desk.officer.get(`/api/imports/${id}`).expect(200)).body.state).toBe('undone');
    expect((await desk.officer.delete(`/api/imports/${id}`).expect(409)).body.code).toBe('import.not-now');
  });

  it('takes back what was added to known bloggers, but not a wish', async () => {
    await desk.brought('Name,URL,Email\nAna Duarte,https://pain.example,ana@pain.example\n');
    const before = await desk.bloggers();
    const id = await desk.brought(
      'URL,Email,Language,Topics,RSS,Notes,Instagram\nhttps://pain.example,ana2@pain.example,fr,bread,https://pain.example/feed,Likes rye,@ana\n',
      {},
      'more.csv',
    );
    expect(await desk.bloggers()).toMatchObject([{ language: 'fr', topics: ['bread'], notes: 'Likes rye' }]);
    await desk.officer.delete(`/api/imports/${id}`).expect(200);
    expect(await desk.bloggers()).toEqual(before);
    const wish = await desk.brought('Email,DNC\nana@pain.example,yes\n', {}, 'wish.csv');
    const { body } = await desk.officer.delete(`/api/imports/${wish}`).expect(200);
    expect(body.undone).toMatchObject({ removed: 0, left: [{ name: 'Ana Duarte', reason: 'wish-kept' }] });
    expect(await desk.bloggers()).toMatchObject([{ policy: 'do_not_contact' }]);
  });

  it('discards a list that was not brought in', async () => {
    const id = await desk.checked(LIST);
    expect((await desk.officer.delete(`/api/imports/${id}`).expect(200)).body).toEqual({
      outcome: 'discarded',
      undone: null,
    });
    await desk.officer.get(`/api/imports/${id}`).expect(404);
  });
});
