import type { FaultLine } from '../rig/judge.js';
import { pause, Rig, type Servers } from '../rig/rig.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const jumps = [0, HOUR, -HOUR, DAY, -DAY, -10 * MINUTE, 5 * MINUTE];

/** The clocks of two workers jump back and forth, each by itself, while both send; at the end both are right. */
export async function clockJumps(
  servers: Servers,
  seed: number,
  { messages, times }: { messages: number; times: number },
): Promise<FaultLine> {
  const rig = await Rig.start(servers, seed);
  try {
    const recipients = await rig.approved.add(messages);
    for (const recipient of recipients)
      rig.sink.behave({ kind: 'accept', delayMs: rig.chance.between(5, 60) }, recipient);
    const workers = [rig.worker(), rig.worker()];
    await Promise.all(workers.map(({ ready }) => ready));
    for (let time = 0; time < times; time += 1) {
      await rig.approved.makeDue(Math.floor(messages / times));
      rig.chance.oneOf(workers).setClock(rig.chance.oneOf(jumps));
      await pause(rig.chance.between(20, 400));
    }
    for (const worker of workers) worker.setClock(0);
    await rig.settled();
    return await rig.judged(`${times} jumps of the clock, by an hour and by a day`);
  } finally {
    await rig.stop();
  }
}
