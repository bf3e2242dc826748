import { Redis } from 'ioredis';
import type { FaultLine } from '../rig/judge.js';
import { pause, Rig, type Servers } from '../rig/rig.js';

/** PostgreSQL ends at once, as in a crash, while messages leave, and is back after a moment. */
export async function postgresCrashes(
  servers: Servers,
  seed: number,
  { messages, crashes }: { messages: number; crashes: number },
): Promise<FaultLine> {
  const rig = await Rig.start(servers, seed, { connections: 2 });
  try {
    const recipients = await rig.approved.add(messages);
    for (const recipient of recipients)
      rig.sink.behave({ kind: 'accept', delayMs: rig.chance.between(20, 80) }, recipient);
    let worker = rig.worker();
    const atWork = (): void => {
      // What the launcher does.
      if (!worker.isAlive) worker = rig.worker();
    };
    await worker.ready;
    await rig.approved.makeDue(messages);
    for (let crash = 0; crash < crashes; crash += 1) {
      await pause(rig.chance.between(200, 1_200));
      await servers.crashPostgres(rig.chance.between(100, 2_000));
      atWork();
    }
    await rig.settled(atWork);
    return await rig.judged(`${crashes} crashes of PostgreSQL`);
  } finally {
    await rig.stop();
  }
}

/**
 * Redis loses everything again and again while messages come due. Here the worker goes by its own queue alone, as in
 * the product: within a minute the schedule is put back, and the sweep finds in the ledger what the queue forgot.
 */
export async function redisFlushes(
  servers: Servers,
  seed: number,
  { messages, flushes }: { messages: number; flushes: number },
): Promise<FaultLine | null> {
  if (!servers.redisUrl) return null;
  const rig = await Rig.start(servers, seed);
  const redis = new Redis(servers.redisUrl);
  try {
    await rig.approved.add(messages);
    await rig.worker({ REDIS_URL: servers.redisUrl, FAULTS_PACE: 'product' }).ready;
    for (let flush = 0; flush < flushes; flush += 1) {
      await rig.approved.makeDue(Math.floor(messages / flushes));
      await pause(rig.chance.between(200, 1_000));
      await redis.flushall();
    }
    await rig.settled();
    return await rig.judged(`${flushes} times Redis emptied`);
  } finally {
    redis.disconnect();
    await rig.stop();
  }
}
