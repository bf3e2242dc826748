import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { forgetPitches, type Ground, pitchingGround, type PitchingTeam, startPitching } from './pitching.js';

/** A team on a day that begins anew for each test. */
export interface PitchingDay extends PitchingTeam {
  /** A blogger who may be pitched, another one for each test. */
  anna: Ground;
}

/** Monday at ten, nobody pitched yet: gives a blogger who may be. */
export async function beginDay({ api, database, benWho }: PitchingTeam): Promise<Ground> {
  api.clock.set('2026-11-23T10:00:00Z');
  await forgetPitches(database);
  return pitchingGround(api, benWho.id);
}

/** Starts a team for the tests of a file, and a day for each of them. Its fields are there once a test runs. */
export function pitchingDay(): PitchingDay {
  const day = {} as PitchingDay;
  beforeAll(async () => {
    Object.assign(day, await startPitching());
  });
  beforeEach(async () => {
    day.anna = await beginDay(day);
  });
  afterAll(() => day.api.stop());
  return day;
}
