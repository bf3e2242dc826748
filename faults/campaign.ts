import { badServers, randomCuts } from './lines/connections.js';
import { clockJumps } from './lines/clocks.js';
import { frozenWorkers, killedWorkers, twoWorkers } from './lines/killed-workers.js';
import { replies, unreadableMailbox } from './lines/replies.js';
import { postgresCrashes, redisFlushes } from './lines/stores.js';
import type { FaultLine } from './rig/judge.js';
import type { Servers } from './rig/rig.js';
import { Seats } from './rig/seats.js';

export { endCampaign } from './rig/running.js';
export type { FaultLine, Servers };

export interface Choices {
  servers: Servers;
  /** Others, whose PostgreSQL may crash without harm to the other faults. */
  fragile: Servers;
  seed: number;
  /** A few of each fault, for the tests. */
  short: boolean;
  /** Told each line once it and all before it are known. */
  say: (line: FaultLine) => void;
  /** Told every now and then which faults are under way. */
  sayHow: (underWay: string) => void;
}

/** Beside the two that have no seat: many of them wait most of the time, and two cores are not to. */
const AT_ONCE = 2;
const TELL_EVERY_MS = 20_000;

/**
 * The fault campaign on mail: the product's own workers send to a mail server under control while processes,
 * databases, connections and clocks fail. Faults go on beside each other, each with a database, a mail server, workers
 * and a chance of its own, and are told in the same order always.
 * @throws Error the first that a fault ended with
 */
export async function campaign({
  servers,
  fragile,
  seed,
  short,
  say,
  sayHow,
}: Choices): Promise<FaultLine[]> {
  const size = short ? shortly : wholly;
  const seats = new Seats(AT_ONCE);
  const underWay = new Map<string, string>();
  const run = async (name: string, fault: () => Promise<FaultLine | FaultLine[] | null>) => {
    underWay.set(name, name);
    const found = await fault();
    underWay.delete(name);
    return [found ?? []].flat();
  };
  const seated: typeof run = (name, fault) => seats.take(() => run(name, fault));
  const faults = [
    seated('two workers', () => twoWorkers(servers, seed, size.together)),
    seated('bad servers', () => badServers(servers, seed, size.scale)),
    seated('cuts', () => randomCuts(servers, seed, size.cuts)),
    seated('clocks', () => clockJumps(servers, seed, size.clocks)),
    seated('answers', () => replies(servers, seed, size.replies)),
    ...(size.unreadable > 0
      ? [seated('an unreadable mailbox', () => unreadableMailbox(servers, seed, size.unreadable))]
      : []),
    seated('workers that stand still', () => frozenWorkers(servers, seed, size.freezes)),
    ...(size.redis.flushes > 0 ? [run('Redis emptied', () => redisFlushes(servers, seed, size.redis))] : []),
    seated('crashes of PostgreSQL', () => postgresCrashes(fragile, seed, size.postgres)),
    run('kills', () =>
      killedWorkers(servers, seed, size.kills, (killed) =>
        underWay.set('kills', `${killed} of ${size.kills} workers killed`),
      ),
    ),
  ];
  const telling = setInterval(() => sayHow([...underWay.values()].join(', ')), TELL_EVERY_MS);
  const lines: FaultLine[] = [];
  const tellInTurn = async (): Promise<void> => {
    for (const fault of faults)
      for (const line of await fault) {
        lines.push(line);
        say(line);
      }
  };
  try {
    await Promise.all([tellInTurn(), ...faults]);
    return lines;
  } finally {
    clearInterval(telling);
  }
}

const wholly = {
  together: 400,
  scale: 0.8,
  cuts: 300,
  clocks: { messages: 400, times: 40 },
  freezes: 4,
  replies: 260,
  unreadable: 40,
  redis: { messages: 300, flushes: 20 },
  postgres: { messages: 600, crashes: 6 },
  kills: 200,
};

const shortly: typeof wholly = {
  together: 40,
  scale: 0.05,
  cuts: 16,
  clocks: { messages: 30, times: 5 },
  freezes: 1,
  replies: 16,
  unreadable: 0,
  redis: { messages: 0, flushes: 0 },
  postgres: { messages: 40, crashes: 1 },
  kills: 4,
};
