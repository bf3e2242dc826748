import type { SinkBehaviour } from '@rapport/mailboxes/testing';
import { CuttingProxy } from '../rig/cutting-proxy.js';
import type { FaultLine } from '../rig/judge.js';
import { PassingHours } from '../rig/passing-hours.js';
import { Chance } from '../rig/random.js';
import { Rig, type Servers } from '../rig/rig.js';

/** What a mail server does, and how many messages meet it: a server that hangs takes its time. */
const table: [string, SinkBehaviour, number][] = [
  ['connection cut at the greeting', { kind: 'drop', at: 'greeting' }, 30],
  ['554 at the greeting', { kind: 'reply', at: 'greeting', reply: '554 no' }, 30],
  ['connection cut after MAIL', { kind: 'drop', at: 'MAIL' }, 30],
  ['550 at RCPT', { kind: 'reply', at: 'RCPT', reply: '550 5.1.1 no such user' }, 30],
  ['451 at RCPT', { kind: 'reply', at: 'RCPT', reply: '451 4.7.1 greylisted' }, 30],
  ['421 at DATA', { kind: 'reply', at: 'DATA', reply: '421 closing' }, 30],
  ['connection cut in the body', { kind: 'drop', at: 'body' }, 30],
  ['connection ended after the data', { kind: 'drop', at: 'dot' }, 30],
  ['connection reset after the data', { kind: 'drop', at: 'dot', reset: true }, 30],
  ['451 after the data', { kind: 'reply', at: 'dot', reply: '451 4.3.0 later' }, 30],
  ['554 after the data', { kind: 'reply', at: 'dot', reply: '554 5.7.1 spam' }, 30],
  ['connection ended right after 250', { kind: 'drop', at: 'after-250' }, 30],
  ['hang at the greeting', { kind: 'hang', at: 'greeting' }, 8],
  ['hang after the data', { kind: 'hang', at: 'dot' }, 16],
];

/** Every row of what a server may do to a message; then it works again, and hours pass. */
export async function badServers(servers: Servers, seed: number, scale: number): Promise<FaultLine[]> {
  const rig = await Rig.start(servers, seed);
  try {
    const worker = rig.worker();
    await worker.ready;
    const hours = new PassingHours(rig, worker);
    const lines: FaultLine[] = [];
    for (const [fault, behaviour, usual] of table) {
      const messages = Math.ceil(usual * scale);
      const recipients = await rig.approved.add(messages);
      rig.sink.behave(behaviour);
      await rig.approved.makeDue(messages);
      await tried(rig);
      rig.sink.behave({ kind: 'accept' });
      await rig.settled(() => hours.pass());
      lines.push(await rig.count(fault, new Set(recipients)));
    }
    return lines;
  } finally {
    await rig.stop();
  }
}

/** Connections that end anywhere: in a command, in the data, in an answer. */
export async function randomCuts(servers: Servers, seed: number, messages: number): Promise<FaultLine> {
  let port = 0;
  const chance = new Chance(seed + 1);
  const proxy = await CuttingProxy.start(() => port, chance, { sent: 4_000, answered: 500 });
  const rig = await Rig.start(servers, seed, {
    smtpPort: (sink) => {
      port = sink.port;
      return proxy.port;
    },
  });
  try {
    await rig.approved.add(messages);
    const worker = rig.worker();
    await worker.ready;
    const hours = new PassingHours(rig, worker);
    await rig.approved.makeDue(messages);
    await tried(rig);
    setTimeout(() => proxy.heal(), 20_000).unref();
    await rig.settled(() => hours.pass());
    return await rig.judged(`connections cut at a random byte (${proxy.cuts} cuts)`);
  } finally {
    await rig.stop();
    await proxy.stop();
  }
}

/** Waits until each message was handed over once, whatever came of it. */
async function tried(rig: Rig): Promise<void> {
  await rig.untilNone(async () => {
    const { inHand, untried } = await rig.approved.underWay();
    return inHand + untried;
  });
}
