import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aDeliveryReport, anAbsence, anIncomingMail } from '@rapport/inbox/testing';
import { type DueMessage, SendingGates } from '@rapport/messages';
import { Database, newId } from '@rapport/platform';
import { type Correspondence, type SentPitch, startCorrespondence } from './support/correspondence.js';
import { staff } from './support/staff.js';

let desk: Correspondence;
let pitch: SentPitch;
let viewer: Awaited<ReturnType<typeof staff>>['agent'];

beforeAll(async () => {
  desk = await startCorrespondence();
  viewer = (await staff(desk.api, 'viewer', 'Victor Viewer')).agent;
});
afterAll(() => desk.api.stop());
beforeEach(async () => {
  desk.api.clock.set('2026-11-23T10:00:00Z');
  pitch = await desk.sentPitch();
  desk.api.clock.set('2026-11-24T10:00:00Z');
});

type Mail = Parameters<typeof anIncomingMail>[0];
const answer = (mail: Mail = {}): Buffer =>
  anIncomingMail({ from: `Anna Martin <${pitch.address}>`, inReplyTo: pitch.messageId, ...mail });
const thread = async () => (await desk.ben.get(`/api/threads/${pitch.threadId}`).expect(200)).body;
const pitchNow = async () => (await desk.ben.get(`/api/pitches/${pitch.id}`).expect(200)).body;
const today = async () => (await desk.ben.get('/api/today').expect(200)).body;
const waiting = async () =>
  (await today()).waitingForUs.filter((line: { pitchId: string }) => line.pitchId === pitch.id);
const toDo = async (kind: string) =>
  (await today()).toDo.filter(
    (line: { kind: string; blogger: { id: string } }) =>
      line.kind === kind && line.blogger.id === pitch.bloggerId,
  );
const received = async () =>
  (await thread()).messages.filter((line: { direction: string }) => line.direction === 'in');

/** What the guard says of the follow-up if it came due now. */
async function verdictOnFollowUp(): Promise<unknown> {
  const [row] = await desk.database.query(`SELECT * FROM messages WHERE id = $1`, [pitch.followUpId]);
  const due: DueMessage = {
    ...row,
    origin: { type: 'pitch', id: pitch.id },
    bloggerId: pitch.bloggerId,
    officerId: desk.benWho.id,
    contactPointId: pitch.contactPointId,
    toAddress: pitch.address,
    timeZone: 'Europe/Paris',
    notBefore: desk.api.clock.now(),
    previousSentAt: new Date('2026-11-16T10:00:00Z'),
  };
  const verdicts = await desk.api.app
    .get(Database)
    .transaction((tx) => desk.api.app.get(SendingGates).check(tx, [due], desk.api.clock.now()));
  return verdicts.get(pitch.followUpId);
}

describe('an answer by mail', () => {
  it('moves the pitch to replied, stops what was to follow, and waits for us in Today, newest first', async () => {
    await desk.take(answer({ text: 'I would love to try one.\n\nAnna\n\n> Would you like to try one?' }));
    expect(await pitchNow()).toMatchObject({ state: 'replied' });
    const { messages } = await thread();
    expect(messages).toMatchObject([
      { direction: 'out', kind: 'pitch', state: 'sent' },
      {
        direction: 'in',
        incomingKind: 'reply',
        fromName: 'Anna Martin',
        body: expect.stringContaining('love to try'),
        fullText: expect.stringContaining('> Would you like'),
      },
      { direction: 'out', kind: 'follow_up', state: 'cancelled', whyNot: { code: 'answered' } },
    ]);
    expect(await waiting()).toMatchObject([
      { subjectType: 'pitch', firstLines: expect.stringContaining('I would love'), incomingKind: 'reply' },
    ]);
    const { body: entries } = await desk.ben.get(`/api/bloggers/${pitch.bloggerId}/timeline`).expect(200);
    expect(entries.map(({ type }: { type: string }) => type)).toEqual(
      expect.arrayContaining(['message.received', 'pitch.replied']),
    );
  });

  it('that comes late opens a pitch again that counted as unanswered', async () => {
    await desk.database.query(`UPDATE pitches SET state = 'no_response' WHERE id = $1`, [pitch.id]);
    await desk.take(answer());
    expect(await pitchNow()).toMatchObject({ state: 'replied' });
  });

  it('that is read before it is told that the pitch left moves it all the same', async () => {
    await desk.database.query(`UPDATE pitches SET state = 'scheduled', sent_at = NULL WHERE id = $1`, [
      pitch.id,
    ]);
    await desk.take(answer());
    expect(await pitchNow()).toMatchObject({ state: 'replied', sentAt: '2026-11-23T10:00:00.000Z' });
  });

  it('in a conversation without an open pitch waits for us too, until somebody has looked at it', async () => {
    await desk.database.query(`UPDATE pitches SET state = 'accepted' WHERE id = $1`, [pitch.id]);
    await desk.take(answer({ text: 'When does the oven arrive?' }));
    const [line] = await waiting();
    expect(line).toMatchObject({ subjectType: 'message', firstLines: 'When does the oven arrive?' });
    await desk.ben.put(`/api/received-messages/${line.messageId}/looked-at`).expect(204);
    expect(await waiting()).toEqual([]);
    const { body } = await desk.ben.get(`/api/received-messages/${line.messageId}`).expect(200);
    expect(body).toMatchObject({
      lookedByName: 'Ben Okafor',
      wholeText: expect.stringContaining('oven arrive'),
    });
  });

  it('is no affair of viewers', async () => {
    await desk.take(answer());
    const [{ id }] = await received();
    await viewer.get(`/api/threads/${pitch.threadId}`).expect(403);
    for (const part of ['', '/html', '/source'])
      await viewer.get(`/api/received-messages/${id}${part}`).expect(403);
    await viewer.put(`/api/received-messages/${id}/looked-at`).expect(403);
    await desk.ben.get(`/api/received-messages/${newId()}`).expect(404);
    await desk.ben.get(`/api/threads/${newId()}`).expect(404);
    const [{ id: ours }] = (await thread()).messages;
    await desk.ben.put(`/api/received-messages/${ours}/looked-at`).expect(404);
  });
});

describe('an absence', () => {
  it('is told to the owner, stands in the conversation, and holds later follow-ups too', async () => {
    await desk.take(anAbsence({ from: pitch.address, inReplyTo: pitch.messageId }));
    expect(await pitchNow()).toMatchObject({ state: 'sent' });
    expect(await thread()).toMatchObject({ absence: { until: '2026-12-07', stated: true } });
    expect(await received()).toMatchObject([{ incomingKind: 'auto_reply', returnDate: '2026-12-07' }]);
    const [line] = await toDo('absence_to_note');
    expect(line).toMatchObject({ reason: '2026-12-07', subjectType: 'message' });
    expect(await waiting()).toEqual([]);
    expect(await verdictOnFollowUp()).toMatchObject({
      go: false,
      then: 'wait',
      until: new Date('2026-12-08T08:00:00Z'),
      reason: { code: 'follow_ups.away', params: { until: '2026-12-07' } },
    });
    await desk.ben.put(`/api/received-messages/${line.subjectId}/looked-at`).expect(204);
    expect(await toDo('absence_to_note')).toEqual([]);
  });
});

describe('a bounce', () => {
  it('closes the pitch, marks the address, and is put before the owner with the server’s words', async () => {
    const diagnostic = 'smtp; 550 5.1.1 No such user here';
    await desk.take(
      aDeliveryReport({ recipient: pitch.address, status: '5.1.1', about: pitch.messageId, diagnostic }),
    );
    expect(await pitchNow()).toMatchObject({ state: 'bounced' });
    const { body: blogger } = await desk.ben.get(`/api/bloggers/${pitch.bloggerId}`).expect(200);
    expect(blogger.contactPoints).toMatchObject([{ state: 'bounced' }]);
    const [notice] = await received();
    expect(notice.failures).toMatchObject([{ permanence: 'hard', status: '5.1.1', reason: 'no-such-user' }]);
    expect((await thread()).messages[0]).toMatchObject({
      state: 'bounced',
      failures: [{ noticeId: notice.id }],
    });
    expect(await toDo('bounce_to_look_at')).toMatchObject([{ subjectId: notice.id }]);
  });
});

describe('the HTML of a mail that came in', () => {
  const html = `<p>Dear Ben</p><script>alert(1)</script><img src="https://track.example/o.gif" alt="logo"><a href="javascript:alert(1)">x</a>`;

  it('is shown harmless, in a document that a browser may only show', async () => {
    await desk.take(answer({ html }));
    const [{ id, hasHtml }] = await received();
    expect(hasHtml).toBe(true);
    const shown = await desk.ben.get(`/api/received-messages/${id}/html`).expect(200);
    expect(shown.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(shown.headers['x-content-type-options']).toBe('nosniff');
    const policy = shown.headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox');
    expect(policy).not.toContain('allow-scripts');
    expect(shown.text).toContain('<p>Dear Ben</p>');
    expect(shown.text).not.toMatch(/script:|<script|track\.example/);
    const { body } = await desk.ben.get(`/api/received-messages/${id}`).expect(200);
    expect(body.blockedImages).toBe(1);
  });

  it('is not there for plain text', async () => {
    await desk.take(answer());
    const [{ id }] = await received();
    const { body } = await desk.ben.get(`/api/received-messages/${id}/html`).expect(404);
    expect(body.code).toBe('received-message.no-html');
  });

  it('comes as its source only to be saved', async () => {
    const raw = answer({ html });
    await desk.take(raw);
    const [{ id }] = await received();
    const saved = await desk.ben.get(`/api/received-messages/${id}/source`).buffer(true).expect(200);
    expect(saved.headers['content-disposition']).toBe(`attachment; filename="${id}.eml"`);
    expect(saved.headers['content-type']).toBe('application/octet-stream');
    expect(saved.headers['x-content-type-options']).toBe('nosniff');
    expect(Buffer.from(saved.body as Uint8Array).equals(raw)).toBe(true);
  });
});
