import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { type Ground, type PitchingTeam, scheduledPitch, startPitching } from './pitching.js';
import { beginDay, type PitchingDay } from './pitching-day.js';
import { startWorker, type TestWorker } from './start-worker.js';

/** Officers and a worker, on a day that begins anew for each test. */
export interface PitchingDesk extends PitchingTeam {
  worker: TestWorker;
  /** Monday at ten, nobody pitched yet: gives a blogger who may be. */
  newDay(): Promise<Ground>;
  /** Where a pitch stands. */
  stateOf(pitchId: string): Promise<string>;
  /** A pitch of Ben's that has left. */
  sentPitch(to: Ground): Promise<string>;
  close(): Promise<void>;
}

/** Starts the API with Ben, Chloé and Marie, and the worker. */
export async function openPitchingDesk(): Promise<PitchingDesk> {
  const team = await startPitching();
  const { api, ben } = team;
  const worker = await startWorker(api);
  const stateOf = async (id: string): Promise<string> =>
    (await ben.get(`/api/pitches/${id}`).expect(200)).body.state;
  return {
    ...team,
    worker,
    newDay: () => beginDay(team),
    stateOf,
    sentPitch: async (to) => {
      const id = await scheduledPitch(ben, to);
      api.clock.advance(60_000);
      await worker.send();
      if ((await stateOf(id)) !== 'sent') throw new Error(`The pitch is ${await stateOf(id)}`);
      return id;
    },
    close: async () => {
      await worker.stop();
      await api.stop();
    },
  };
}

/** Opens the desk for the tests of a file, with a new day for each. Its fields are there once a test runs. */
export function pitchingDesk(): PitchingDesk & PitchingDay {
  const desk = {} as PitchingDesk & PitchingDay;
  beforeAll(async () => {
    Object.assign(desk, await openPitchingDesk());
  });
  beforeEach(async () => {
    desk.anna = await desk.newDay();
  });
  afterAll(() => desk.close());
  return desk;
}
