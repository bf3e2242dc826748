import { ask, Asker, type Slice } from './closed-loop.js';
import type { Running } from './processes.js';

/** One line of the table that `npm run bench` prints. */
export interface Result {
  name: string;
  value: number;
  unit: string;
  floor: number | null;
  ratio: number | null;
  p50: number | null;
  p95: number | null;
  floor_p50: number | null;
  floor_p95: number | null;
  runs: number | { value: number; floor: number }[];
}

export interface Plan {
  name: string;
  connections: number;
  /** Gives the next path to ask for; both sides are asked for the same ones. */
  paths: () => () => string;
  rounds?: number;
  /** Answers of each side that aren't counted. */
  warmUp?: number;
  sliceMs?: number;
}

/** Enough for both sides to have their code compiled, however slow the machine is at the moment. */
const WARM_UP_ANSWERS = 4_000;

/** Asks the product and its floor in turn, a slice of time each, so that a slow minute of the machine hits both. */
export async function sideBySide(product: Running, floor: Running, plan: Plan): Promise<Result> {
  const { name, connections, rounds = 12, sliceMs = 1_500 } = plan;
  const sides = await Promise.all([product, floor].map((server) => opened(server, connections)));
  const [ours, theirs] = sides as [Asker[], Asker[]];
  const [ourPath, theirPath] = [plan.paths(), plan.paths()];
  try {
    await warmUp(ours, ourPath, plan.warmUp);
    await warmUp(theirs, theirPath, plan.warmUp);
    const slices: { value: Slice; floor: Slice }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const value = await ask(ours, ourPath, sliceMs);
      slices.push({ value, floor: await ask(theirs, theirPath, sliceMs) });
    }
    return summary(name, slices);
  } finally {
    for (const asker of [...ours, ...theirs]) asker.close();
  }
}

async function warmUp(
  askers: readonly Asker[],
  path: () => string,
  answers = WARM_UP_ANSWERS,
): Promise<void> {
  for (let had = 0; had < answers;) had += (await ask(askers, path, 500)).latencies.length;
}

function opened(server: Running, connections: number): Promise<Asker[]> {
  return Promise.all(Array.from({ length: connections }, () => Asker.open(server)));
}

function summary(name: string, slices: { value: Slice; floor: Slice }[]): Result {
  const value = quantile(
    slices.map((slice) => slice.value.perSecond),
    0.5,
  );
  const floor = quantile(
    slices.map((slice) => slice.floor.perSecond),
    0.5,
  );
  const latencies = slices.flatMap((slice) => slice.value.latencies);
  const floorLatencies = slices.flatMap((slice) => slice.floor.latencies);
  return {
    name,
    value,
    unit: 'requests/s',
    floor,
    ratio: value / floor,
    p50: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
    floor_p50: quantile(floorLatencies, 0.5),
    floor_p95: quantile(floorLatencies, 0.95),
    runs: slices.map((slice) => ({ value: slice.value.perSecond, floor: slice.floor.perSecond })),
  };
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
