import { madeBloggers } from './data/bloggers.js';
import { Random } from './data/random.js';
import { ask, Asker } from './serving/closed-loop.js';
import { BLOGGERS, withLargeDatabase } from './serving/large-database.js';
import { runApi, runFloor } from './serving/processes.js';
import { quantile, type Result, sideBySide } from './serving/side-by-side.js';

const NAMES = 200;
const SEED = 7;
const ONE_CLIENT_MS = 15_000;

/**
 * Search among 100,000 bloggers: how many of 200 names are found with one wrong letter, how long one client waits, and
 * what ten connections get beside the same statements sent by bare pg from a bare node:http server.
 */
export async function run(): Promise<Result[]> {
  return withLargeDatabase(async (databaseUrl) => {
    const api = await runApi(databaseUrl);
    const floor = await runFloor('./search-floor.js', databaseUrl);
    const asker = await Asker.open(api);
    try {
      const names = chosenNames();
      const fullNames = await forgiven(asker, 'search: names forgiven', names, (name) => name);
      const lastNames = await forgiven(
        asker,
        'search: last names forgiven',
        names,
        (name) => name.split(' ').at(-1) ?? '',
      );
      const one = await oneClient(asker, names);
      const plan = { name: 'search', connections: 10, paths: () => typedInTurn(names) };
      return [await sideBySide(api, floor, plan), one, fullNames, lastNames];
    } finally {
      asker.close();
      await Promise.all([api.stop(), floor.stop()]);
    }
  });
}

function chosenNames(): string[] {
  const random = new Random(SEED);
  const names = [...madeBloggers(BLOGGERS)].map(({ name }) => name);
  return Array.from({ length: NAMES }, () => random.one(names));
}

/** The share of names that are among the first 25 answers although one letter of what is typed is wrong. */
async function forgiven(
  asker: Asker,
  name: string,
  names: readonly string[],
  part: (name: string) => string,
): Promise<Result> {
  const random = new Random(SEED);
  let found = 0;
  for (const meant of names) {
    const rows = JSON.parse(await asker.ask(path(oneWrongLetter(part(meant), random)))) as { name: string }[];
    if (rows.some((row) => part(row.name) === part(meant))) found += 1;
  }
  const share = (100 * found) / names.length;
  const none = { floor: null, ratio: null, p50: null, p95: null, floor_p50: null, floor_p95: null };
  return { name, value: share, unit: `% of ${names.length}`, ...none, runs: 1 };
}

async function oneClient(asker: Asker, names: readonly string[]): Promise<Result> {
  const typed = typedInTurn(names);
  await ask([asker], typed, 2_000);
  const { perSecond, latencies } = await ask([asker], typed, ONE_CLIENT_MS);
  return {
    name: 'search: one client',
    value: perSecond,
    unit: 'requests/s',
    floor: null,
    ratio: null,
    p50: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
    floor_p50: null,
    floor_p95: null,
    runs: 1,
  };
}

/** What people type: names whole and begun, first names alone, and names with a slip. */
function typedInTurn(names: readonly string[]): () => string {
  const random = new Random(SEED);
  const paths = names.flatMap((name) => {
    const [first = '', last = ''] = name.split(' ');
    return [name, first, last.slice(0, 3), `${first} ${last.slice(0, 2)}`, oneWrongLetter(name, random)].map(
      path,
    );
  });
  let next = 0;
  return () => paths[next++ % paths.length] as string;
}

function path(q: string): string {
  const query = new URLSearchParams({
    filter: JSON.stringify({ q }),
    sort: '["name","ASC"]',
    range: '[0,24]',
  });
  return `/api/bloggers?${query.toString()}`;
}

/** The text with one of its letters replaced by another. */
function oneWrongLetter(text: string, random: Random): string {
  const letters = [...text];
  const places = letters.flatMap((letter, place) => (/\p{L}/u.test(letter) ? [place] : []));
  const place = random.one(places);
  const others = [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => letter !== plain(letters[place] ?? ''));
  return letters.with(place, random.one(others)).join('');
}

function plain(letter: string): string {
  return letter.normalize('NFD').charAt(0).toLowerCase();
}
