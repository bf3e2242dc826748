import type { FaultLine } from '../rig/judge.js';
import { pause, Rig, type Servers } from '../rig/rig.js';

/** About what a worker sends before it is killed, so that each has messages in its hands. */
const DUE_A_KILL = 28;

/** Two workers at a time, each killed at some moment while it starts or sends; others take over. */
export async function killedWorkers(
  servers: Servers,
  seed: number,
  kills: number,
  tell: (killed: number) => void,
): Promise<FaultLine> {
  const rig = await Rig.start(servers, seed, { connections: 1 });
  try {
    const recipients = await rig.approved.add(kills * DUE_A_KILL);
    for (const recipient of recipients)
      rig.sink.behave({ kind: 'accept', delayMs: rig.chance.between(5, 40) }, recipient);
    let begun = 0;
    let done = 0;
    const killOneAfterTheOther = async (): Promise<void> => {
      while (begun < kills) {
        begun += 1;
        await rig.approved.makeDue(DUE_A_KILL);
        const worker = rig.worker();
        if (rig.chance.next() < 0.9) await worker.ready;
        await pause(rig.chance.between(0, 700));
        await worker.kill();
        tell((done += 1));
      }
    };
    await Promise.all([killOneAfterTheOther(), killOneAfterTheOther()]);
    rig.worker();
    rig.worker();
    await rig.settled();
    return await rig.judged(`${kills} workers killed at random`);
  } finally {
    await rig.stop();
  }
}

/** A worker stands still until others take it for dead, and comes back as if nothing had been. */
export async function frozenWorkers(servers: Servers, seed: number, rounds: number): Promise<FaultLine> {
  const rig = await Rig.start(servers, seed);
  try {
    const recipients = await rig.approved.add(rounds * 40);
    for (const recipient of recipients)
      rig.sink.behave({ kind: 'accept', delayMs: rig.chance.between(20, 80) }, recipient);
    const sleeper = rig.worker({ FAULTS_LEASE_SECONDS: '2' });
    const other = rig.worker({ FAULTS_LEASE_SECONDS: '2' });
    await Promise.all([sleeper.ready, other.ready]);
    for (let round = 0; round < rounds; round += 1) {
      await rig.approved.makeDue(40);
      await pause(rig.chance.between(50, 400));
      sleeper.freeze();
      await pause(3_500);
      sleeper.thaw();
    }
    await rig.settled();
    return await rig.judged('workers that stood still and came back');
  } finally {
    await rig.stop();
  }
}

/** Nothing goes wrong but that two workers do the same. */
export async function twoWorkers(servers: Servers, seed: number, messages: number): Promise<FaultLine> {
  const rig = await Rig.start(servers, seed);
  try {
    await rig.approved.add(messages);
    const workers = [rig.worker(), rig.worker()];
    await Promise.all(workers.map(({ ready }) => ready));
    for (let left = messages; left > 0; left -= 50) await rig.approved.makeDue(Math.min(left, 50));
    await rig.settled();
    return await rig.judged('two workers at once');
  } finally {
    await rig.stop();
  }
}
