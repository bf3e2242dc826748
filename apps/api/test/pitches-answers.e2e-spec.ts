import { describe, expect, it } from '@jest/globals';
import { type Agent, draftPitch, ledgerOf } from './support/pitching.js';
import { pitchingDesk } from './support/pitching-desk.js';
import { eventsOf } from './support/records.js';

const desk = pitchingDesk();

const answer = (id: string, agent: Agent = desk.ben) =>
  agent
    .put(`/api/pitches/${id}/reply`)
    .send({ receivedAt: desk.api.clock.now().toISOString(), text: 'Yes, gladly!' });

describe('an answer logged by hand', () => {
  it('moves the pitch to replied and stops its follow-ups in the same breath', async () => {
    const id = await desk.sentPitch(desk.anna);
    desk.api.clock.advance(3_600_000);
    const { body } = await answer(id).expect(200);
    expect(body).toMatchObject({
      state: 'replied',
      repliedAt: '2026-11-23T11:01:00.000Z',
      allowed: ['accepted', 'declined', 'withdrawn'],
    });
    expect((await ledgerOf(desk.database, id)).map(({ state }) => state)).toEqual(['sent', 'cancelled']);
    desk.api.clock.set('2026-11-30T08:00:01Z');
    await desk.worker.send();
    expect((await ledgerOf(desk.database, id)).map(({ state }) => state)).toEqual(['sent', 'cancelled']);
    await answer(id).expect(200);
    expect((await eventsOf(desk.api, id)).filter((type) => type === 'pitch.replied')).toHaveLength(1);
  });

  it('is refused where there is nothing to answer, or in the future', async () => {
    const draft = await draftPitch(desk.ben, desk.anna);
    const { body } = await answer(draft.id).expect(409);
    expect(body).toMatchObject({ code: 'pitch.nothing-to-answer', allowed: ['scheduled', 'withdrawn'] });
    const id = await desk.sentPitch(desk.anna);
    const tomorrow = new Date(desk.api.clock.now().getTime() + 86_400_000).toISOString();
    await desk.ben.put(`/api/pitches/${id}/reply`).send({ receivedAt: tomorrow, text: 'Yes' }).expect(422);
    await desk.ben.put(`/api/pitches/${id}/reply`).send({ receivedAt: 'yesterday', text: 'Yes' }).expect(422);
    await desk.ben
      .put(`/api/pitches/${id}/reply`)
      .send({ receivedAt: desk.api.clock.now(), text: ' ' })
      .expect(422);
    await answer(id, desk.chloe).expect(403);
  });

  it('comes to a yes or a no, once', async () => {
    const id = await desk.sentPitch(desk.anna);
    await desk.ben.put(`/api/pitches/${id}/outcome`).send({ outcome: 'accepted' }).expect(409);
    await answer(id).expect(200);
    const { body } = await desk.ben
      .put(`/api/pitches/${id}/outcome`)
      .send({ outcome: 'accepted', note: 'By mail' })
      .expect(200);
    expect(body).toMatchObject({ state: 'accepted', closeReason: 'By mail', allowed: [] });
    const again = await desk.ben.put(`/api/pitches/${id}/outcome`).send({ outcome: 'declined' }).expect(409);
    expect(again.body).toMatchObject({
      code: 'pitch.move-refused',
      state: 'accepted',
      wanted: 'declined',
      allowed: [],
    });
    const blogger = (await desk.ben.get(`/api/bloggers/${desk.anna.bloggerId}`).expect(200)).body;
    expect(blogger.stage).toBe('partner');
  });

  it('that declines frees the blogger, whom 30 days still protect', async () => {
    const id = await desk.sentPitch(desk.anna);
    await answer(id).expect(200);
    await desk.ben.put(`/api/pitches/${id}/outcome`).send({ outcome: 'declined' }).expect(200);
    const { id: next, version } = await draftPitch(desk.chloe, desk.anna);
    const { body } = await desk.chloe
      .put(`/api/pitches/${next}/schedule`)
      .send({ when: 'now', version })
      .expect(422);
    expect(body.rules.map(({ code }: { code: string }) => code)).toEqual(['breathing_room.too-soon']);
  });
});

describe('giving a pitch up', () => {
  it('needs a reason, cancels what waits, and can’t be undone', async () => {
    const id = await desk.sentPitch(desk.anna);
    await desk.ben.put(`/api/pitches/${id}/withdrawal`).send({ reason: '' }).expect(422);
    await desk.chloe.put(`/api/pitches/${id}/withdrawal`).send({ reason: 'Not mine' }).expect(403);
    const { body } = await desk.ben
      .put(`/api/pitches/${id}/withdrawal`)
      .send({ reason: 'The oven is late' })
      .expect(200);
    expect(body).toMatchObject({ state: 'withdrawn', closeReason: 'The oven is late', allowed: [] });
    expect((await ledgerOf(desk.database, id)).map(({ state }) => state)).toEqual(['sent', 'cancelled']);
    await desk.ben.put(`/api/pitches/${id}/withdrawal`).send({ reason: 'Again' }).expect(409);
  });

  it.each([
    ['schedule', 'put', { when: 'now', version: 1 }],
    ['schedule', 'delete', {}],
    ['outcome', 'put', { outcome: 'accepted' }],
    ['withdrawal', 'put', { reason: 'x' }],
  ] as const)('leaves nothing to do: %s (%s) is refused with what is allowed', async (what, method, body) => {
    const { id } = await draftPitch(desk.ben, desk.anna);
    await desk.ben.put(`/api/pitches/${id}/withdrawal`).send({ reason: 'Changed my mind' }).expect(200);
    const refused = await desk.ben[method](`/api/pitches/${id}/${what}`).send(body).expect(409);
    expect(refused.body).toMatchObject({ code: 'pitch.move-refused', state: 'withdrawn', allowed: [] });
    const revised = await desk.ben.patch(`/api/pitches/${id}`).send({ angle: 'x', version: 2 }).expect(409);
    expect(revised.body.code).toBe('pitch.not-a-draft');
  });
});
