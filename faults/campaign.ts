import { badServers, randomCuts } from './lines/connections.js';
import { clockJumps } from './lines/clocks.js';
import { frozenWorkers, killedWorkers, twoWorkers } from './lines/killed-workers.js';
import { replies, unreadableMailbox } from './lines/replies.js';
import { postgresCrashes, redisFlushes } from './lines/stores.js';
import type { FaultLine } from './rig/judge.js';
import type { Servers } from './rig/rig.js';

export type { FaultLine, Servers };

export interface Choices {
  servers: Servers;
  seed: number;
  /** A few of each fault, for the tests. */
  short: boolean;
  /** Told each line as soon as it is known. */
  say: (line: FaultLine) => void;
}

/**
 * The fault campaign on mail: the product's own workers send to a mail server under control while processes,
 * databases, connections and clocks fail. One fault after the other; the queue's, which mostly waits, beside others.
 */
export async function campaign({ servers, seed, short, say }: Choices): Promise<FaultLine[]> {
  const lines: FaultLine[] = [];
  const tell = (found: FaultLine | FaultLine[] | null): void => {
    for (const line of [found ?? []].flat()) {
      lines.push(line);
      say(line);
    }
  };
  const size = short ? shortly : wholly;
  const flushes = size.flushes > 0 ? redisFlushes(servers, seed, size.redis) : null;
  tell(await twoWorkers(servers, seed, size.together));
  tell(await badServers(servers, seed, size.scale));
  tell(await randomCuts(servers, seed, size.cuts));
  tell(await clockJumps(servers, seed, size.clocks));
  tell(await replies(servers, seed, size.replies));
  if (size.unreadable > 0) tell(await unreadableMailbox(servers, seed, size.unreadable));
  tell(await frozenWorkers(servers, seed, size.freezes));
  tell(await flushes);
  tell(await postgresCrashes(servers, seed, size.postgres));
  tell(await killedWorkers(servers, seed, size.kills));
  return lines;
}

const wholly = {
  together: 400,
  scale: 0.8,
  cuts: 300,
  clocks: { messages: 400, times: 40 },
  freezes: 4,
  replies: 260,
  unreadable: 40,
  flushes: 1,
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
  flushes: 0,
  redis: { messages: 0, flushes: 0 },
  postgres: { messages: 40, crashes: 1 },
  kills: 4,
};
