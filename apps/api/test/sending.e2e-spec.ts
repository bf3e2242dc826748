import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SmtpSink } from '@rapport/mailboxes/testing';
import { insertMailbox } from '@rapport/messages/testing';
import { pitchingGround, type PitchingTeam, scheduledPitch, startPitching } from './support/pitching.js';
import { staff } from './support/staff.js';
import { startWorker, type TestWorker } from './support/start-worker.js';

let team: PitchingTeam;
let worker: TestWorker;
let sink: SmtpSink;
let administrator: PitchingTeam['ben'];

beforeAll(async () => {
  team = await startPitching();
  ({ agent: administrator } = await staff(team.api, 'administrator'));
  worker = await startWorker(team.api);
  sink = await SmtpSink.start();
  await insertMailbox(team.database, sink.port);
});

afterAll(async () => {
  await worker.stop();
  await sink.stop();
  await team.api.stop();
});

describe('sending as a whole', () => {
  it('is seen by everybody and turned by an administrator alone', async () => {
    const { agent: viewer } = await staff(team.api, 'viewer');
    const { body } = await viewer.get('/api/sending').expect(200);
    expect(body).toEqual({
      on: true,
      offSince: null,
      because: null,
      changedByName: null,
      waiting: 0,
      toLookFor: 0,
      foundInSent: 0,
      uncertain: 0,
    });
    await viewer.put('/api/sending').send({ on: false }).expect(403);
    await team.manager.put('/api/sending').send({ on: false }).expect(403);
    await administrator.put('/api/sending').send({ on: 'no' }).expect(422);
    await administrator.put('/api/sending').send({ on: false, because: 'restored' }).expect(422);
  });

  it('holds what comes due while it is off, says so, and lets it go afterwards', async () => {
    team.api.clock.set('2026-11-23T10:00:00Z');
    const ground = await pitchingGround(team.api, team.benWho.id);
    const pitchId = await scheduledPitch(team.ben, ground, { followUps: [] });
    await administrator.put('/api/sending').send({ on: false }).expect(200);
    team.api.clock.advance(11_000);
    await worker.send();
    const messages = async (): Promise<{ state: string; whyNot: { code: string } | null }[]> =>
      (await team.ben.get('/api/messages').query({ filter: JSON.stringify({ pitchId }) })).body;
    expect(await messages()).toMatchObject([{ state: 'held', whyNot: { code: 'sending-off' } }]);
    const { body: off } = await team.ben.get('/api/sending').expect(200);
    expect(off).toMatchObject({
      on: false,
      because: 'person',
      waiting: 1,
      changedByName: 'Vera administrator',
    });

    const { body: on } = await administrator.put('/api/sending').send({ on: true }).expect(200);
    expect(on).toMatchObject({ on: true, waiting: 0 });
    await worker.send();
    expect(await messages()).toMatchObject([{ state: 'sent' }]);
    expect(sink.messages).toHaveLength(1);
  });
});
