import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aDeliveryReport, anIncomingMail } from '@rapport/inbox/testing';
import { newId } from '@rapport/platform';
import { type Correspondence, type SentPitch, startCorrespondence } from './support/correspondence.js';
import { draftPitch, pitchingGround } from './support/pitching.js';
import { staff } from './support/staff.js';

let desk: Correspondence;
let pitch: SentPitch;
let viewer: Awaited<ReturnType<typeof staff>>['agent'];
let number = 0;

beforeAll(async () => {
  desk = await startCorrespondence();
  viewer = (await staff(desk.api, 'viewer', 'Victor Viewer')).agent;
});
afterAll(() => desk.api.stop());
beforeEach(async () => {
  desk.api.clock.set('2026-11-23T10:00:00Z');
  pitch = await desk.sentPitch();
  desk.api.clock.set('2026-11-24T10:00:00Z');
  number += 1;
});

const stateOf = async (id: string): Promise<string> =>
  (await desk.database.query(`SELECT state FROM messages WHERE id = $1`, [id]))[0].state;

describe('a wish to be left alone', () => {
  const wishFor = async (text: string) => {
    await desk.take(anIncomingMail({ from: pitch.address, inReplyTo: pitch.messageId, text }));
    const list = await desk.ben
      .get('/api/opt-out-wishes')
      .query({ filter: JSON.stringify({ bloggerId: pitch.bloggerId }) })
      .expect(200);
    return list.body[0];
  };
  const clear = 'Please remove me from your list and never write to me again.';
  const bloggerNow = async () => (await desk.ben.get(`/api/bloggers/${pitch.bloggerId}`).expect(200)).body;

  it('stops everything at once and stands before the officer until it is decided', async () => {
    const wish = await wishFor(clear);
    expect(wish).toMatchObject({
      state: 'open',
      strength: 'clear',
      threadId: pitch.threadId,
      address: pitch.address,
    });
    expect(await stateOf(pitch.followUpId)).toBe('cancelled');
    const { toDo } = (await desk.ben.get('/api/today').expect(200)).body;
    expect(toDo).toContainEqual(
      expect.objectContaining({ kind: 'wish_to_confirm', subjectId: wish.id, reason: wish.passage }),
    );
    expect((await desk.ben.get(`/api/threads/${pitch.threadId}`).expect(200)).body.openWish).toMatchObject({
      id: wish.id,
    });
  });

  it('while it is open the guard refuses every message, of colleagues too', async () => {
    await wishFor(clear);
    await desk.database.query(`UPDATE pitches SET state = 'declined' WHERE id = $1`, [pitch.id]);
    const { id, version } = await draftPitch(desk.chloe, pitch);
    const { body } = await desk.chloe.put(`/api/pitches/${id}/schedule`).send({ when: 'morning', version });
    expect(body.code).toBe('guard.refused');
    expect(JSON.stringify(body)).toContain('contact_policy.wish-open');
  });

  it('once confirmed is kept: do-not-contact, addresses suppressed, the pitch declined', async () => {
    const wish = await wishFor(clear);
    const { body } = await desk.ben
      .put(`/api/opt-out-wishes/${wish.id}/confirmation`)
      .send({ scope: 'person' })
      .expect(200);
    expect(body).toMatchObject({ state: 'confirmed', decidedByName: 'Ben Okafor' });
    const blogger = await bloggerNow();
    expect(blogger).toMatchObject({
      contactPolicy: 'do_not_contact',
      contactPoints: [{ state: 'opted_out' }],
    });
    expect(blogger.contactPoints[0].refusals).toContain('suppressed');
    expect((await desk.ben.get(`/api/pitches/${pitch.id}`).expect(200)).body).toMatchObject({
      state: 'declined',
    });
    const again = await desk.ben.put(`/api/opt-out-wishes/${wish.id}/confirmation`).send({ scope: 'person' });
    expect([again.status, again.body.code]).toEqual([409, 'opt-out-wish.decided']);
  });

  it('may be meant for one address only', async () => {
    const wish = await wishFor('Please do not write to this address any more, unsubscribe me.');
    await desk.ben.put(`/api/opt-out-wishes/${wish.id}/confirmation`).send({ scope: 'address' }).expect(200);
    const blogger = await bloggerNow();
    expect(blogger).toMatchObject({
      contactPolicy: 'email_allowed',
      contactPoints: [{ state: 'opted_out' }],
    });
  });

  it('is dismissed with a reason by the officer concerned or a manager, by nobody else', async () => {
    const wish = await wishFor(clear);
    const path = `/api/opt-out-wishes/${wish.id}/dismissal`;
    const refused = await desk.chloe.put(path).send({ reason: 'A joke' });
    expect([refused.status, refused.body.code]).toEqual([403, 'opt-out-wish.not-yours']);
    await desk.ben.put(path).send({}).expect(422);
    const { body } = await desk.manager.put(path).send({ reason: 'They spoke of a newsletter' }).expect(200);
    expect(body).toMatchObject({ state: 'dismissed', decisionReason: 'They spoke of a newsletter' });
    expect(await bloggerNow()).toMatchObject({ contactPolicy: 'email_allowed' });
    // What was stopped does not start by itself.
    expect(await stateOf(pitch.followUpId)).toBe('cancelled');
  });

  it('is no affair of viewers', async () => {
    const wish = await wishFor(clear);
    await viewer.get('/api/opt-out-wishes').expect(403);
    await viewer.get(`/api/opt-out-wishes/${wish.id}`).expect(403);
    await viewer.put(`/api/opt-out-wishes/${wish.id}/confirmation`).send({ scope: 'person' }).expect(403);
    await desk.ben.put(`/api/opt-out-wishes/${newId()}/confirmation`).send({ scope: 'person' }).expect(404);
    await desk.ben.put(`/api/opt-out-wishes/${wish.id}/confirmation`).send({ scope: 'all' }).expect(422);
  });
});

describe('the tray of unmatched mail', () => {
  const stranger = () => `assistant${number}@studio.example`;
  const unmatched = async (mail: Parameters<typeof anIncomingMail>[0] = {}) => {
    await desk.take(anIncomingMail({ from: `Zoë <${stranger()}>`, inReplyTo: pitch.messageId, ...mail }));
    const { body } = await desk.ben
      .get('/api/unmatched-messages')
      .query({ filter: '{"state":"open"}', sort: '["receivedAt","DESC"]' })
      .expect(200);
    return body.find((one: { fromAddress: string }) => one.fromAddress === stranger());
  };

  it('shows what came, what it names, and whose it may be', async () => {
    const mail = await unmatched({ html: '<b>Yes</b><img src="https://track.example/x.gif">' });
    expect(mail).toMatchObject({
      because: 'unknown-sender',
      incomingKind: 'reply',
      mailboxAddress: 'ben@agency.example',
      answers: { threadId: pitch.threadId, bloggerId: pitch.bloggerId },
      proposed: [{ id: pitch.bloggerId, name: 'Anna Martin' }],
    });
    const { body } = await desk.ben.get(`/api/unmatched-messages/${mail.id}`).expect(200);
    expect(body).toMatchObject({
      hasHtml: true,
      blockedImages: 1,
      wholeText: expect.stringContaining('Yes'),
    });
    const shown = await desk.ben.get(`/api/unmatched-messages/${mail.id}/html`).expect(200);
    expect(shown.text).toContain('<b>Yes</b>');
    expect(shown.headers['content-security-policy']).toContain('sandbox');
    await desk.ben.get(`/api/unmatched-messages/${mail.id}/source`).expect(200);
    expect((await desk.ben.get('/api/today').expect(200)).body.counts.unmatched).toBeGreaterThan(0);
    expect(await stateOf(pitch.followUpId)).toBe('held');
  });

  it('lets a person say whose it is', async () => {
    const mail = await unmatched();
    const { body } = await desk.ben
      .put(`/api/unmatched-messages/${mail.id}/blogger`)
      .send({ bloggerId: pitch.bloggerId, addAddress: true })
      .expect(200);
    expect(body).toMatchObject({
      state: 'linked',
      decidedByName: 'Ben Okafor',
      linkedMessageId: expect.any(String),
    });
    expect((await desk.ben.get(`/api/pitches/${pitch.id}`).expect(200)).body.state).toBe('replied');
    const { contactPoints } = (await desk.ben.get(`/api/bloggers/${pitch.bloggerId}`).expect(200)).body;
    expect(contactPoints.map(({ address }: { address: string }) => address)).toContain(stranger());
    const again = await desk.ben
      .put(`/api/unmatched-messages/${mail.id}/dismissal`)
      .send({ reason: 'Nothing' });
    expect([again.status, again.body.code]).toEqual([409, 'unmatched-message.decided']);
  });

  it('refuses an address that is another blogger’s, and a blogger who is not there', async () => {
    const mail = await unmatched();
    const other = await pitchingGround(desk.api, desk.benWho.id);
    const path = `/api/unmatched-messages/${mail.id}/blogger`;
    await desk.ben.put(path).send({ bloggerId: newId(), addAddress: false }).expect(404);
    await desk.database.query(
      `UPDATE contact_points SET address = $2, address_key = $2, kind = 'form' WHERE id = $1`,
      [other.contactPointId, stranger()],
    );
    const taken = await desk.ben.put(path).send({ bloggerId: pitch.bloggerId, addAddress: true });
    expect([taken.status, taken.body.code]).toEqual([409, 'blogger.exists']);
    await desk.ben.put(path).send({ bloggerId: pitch.bloggerId }).expect(422);
  });

  it('lets a person set it aside, with a reason', async () => {
    const mail = await unmatched();
    const { body } = await desk.ben
      .put(`/api/unmatched-messages/${mail.id}/dismissal`)
      .send({ reason: 'A newsletter that quotes us' })
      .expect(200);
    expect(body).toMatchObject({ state: 'dismissed', decisionReason: 'A newsletter that quotes us' });
    expect(await stateOf(pitch.followUpId)).toBe('scheduled');
  });

  it('is read page by page', async () => {
    for (let count = 0; count < 3; count += 1) await unmatched();
    const first = await desk.ben.get('/api/unmatched-messages').query({ range: '[0,1]' }).expect(200);
    expect(first.body).toHaveLength(2);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers['link'] ?? '')?.[1] ?? '';
    const second = await desk.ben.get(next).expect(200);
    const ids = [...first.body, ...second.body].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    await desk.ben.get('/api/unmatched-messages').query({ filter: '{"state":"lost"}' }).expect(422);
  });

  it('is no affair of viewers', async () => {
    const { id } = await unmatched();
    for (const path of ['', `/${id}`, `/${id}/html`, `/${id}/source`]) {
      await viewer.get(`/api/unmatched-messages${path}`).expect(403);
    }
    const body = { bloggerId: pitch.bloggerId, addAddress: false };
    await viewer.put(`/api/unmatched-messages/${id}/blogger`).send(body).expect(403);
    await viewer.put(`/api/unmatched-messages/${id}/dismissal`).send({ reason: 'x' }).expect(403);
    await desk.ben.get(`/api/unmatched-messages/${newId()}`).expect(404);
  });
});

describe('a report of a server that refuses us', () => {
  it('does not blame the address; the owner is told', async () => {
    const diagnostic = 'smtp; 550 5.7.1 Message rejected due to local policy';
    await desk.take(
      aDeliveryReport({ recipient: pitch.address, status: '5.7.1', about: pitch.messageId, diagnostic }),
    );
    const { contactPoints } = (await desk.ben.get(`/api/bloggers/${pitch.bloggerId}`).expect(200)).body;
    expect(contactPoints).toMatchObject([{ state: 'valid' }]);
    const { toDo } = (await desk.ben.get('/api/today').expect(200)).body;
    expect(toDo).toContainEqual(
      expect.objectContaining({
        kind: 'bounce_to_look_at',
        reason: '550 5.7.1 Message rejected due to local policy',
      }),
    );
    expect(await stateOf(pitch.followUpId)).toBe('cancelled');
  });
});
