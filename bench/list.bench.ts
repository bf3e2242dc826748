import { Asker } from './serving/closed-loop.js';
import { withLargeDatabase } from './serving/large-database.js';
import { type Running, runApi, runFloor } from './serving/processes.js';
import { type Result, sideBySide } from './serving/side-by-side.js';

const COUNTRIES = ['FR', 'DE', 'GB', 'US', 'ES', 'IT', 'CA', 'BE'];
const STAGES = ['new', 'researched', 'contacted', 'in_conversation', 'dormant'];

/**
 * A filtered, sorted page of 25 among 100,000 bloggers over HTTP: the real API with sign-in, roles and validation,
 * against the same statement sent by bare pg from a bare node:http server; ten connections each, in turn.
 */
export async function run(): Promise<Result[]> {
  return withLargeDatabase(async (databaseUrl) => {
    const api = await runApi(databaseUrl);
    const floor = await runFloor('./list-floor.js', databaseUrl);
    try {
      await refuseDifference(api, floor);
      return [await sideBySide(api, floor, { name: 'list', connections: 10, paths: inTurn })];
    } finally {
      await Promise.all([api.stop(), floor.stop()]);
    }
  });
}

function inTurn(): () => string {
  const paths = COUNTRIES.flatMap((country) => STAGES.map((stage) => path({ country, stage })));
  let next = 0;
  return () => paths[next++ % paths.length] as string;
}

function path(filter: object): string {
  const query = new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: '["lastContactAt","DESC"]',
    range: '[0,24]',
  });
  return `/api/bloggers?${query.toString()}`;
}

/** Both must give the same page, or the comparison means nothing. */
async function refuseDifference(api: Running, floor: Running): Promise<void> {
  const ids = async (server: Running): Promise<string[]> => {
    const asker = await Asker.open(server);
    const rows = JSON.parse(await asker.ask(path({ country: 'FR', stage: 'contacted' }))) as { id: string }[];
    asker.close();
    return rows.slice(0, 25).map(({ id }) => id);
  };
  const [ours, theirs] = [await ids(api), await ids(floor)];
  if (ours.length !== 25 || ours.join() !== theirs.join())
    throw new Error('The API and its floor give different pages.');
}
