import { Dovecot, MAIL_PASSWORD } from '@rapport/inbox/testing';
import { Config, Secrets } from '@rapport/platform';
import type { FaultLine } from '../rig/judge.js';
import { PassingHours } from '../rig/passing-hours.js';
import { pause, Rig, type Servers } from '../rig/rig.js';
import { endsBy } from '../rig/running.js';
import { SECRET } from '../rig/worker-process.js';

const USER = 'claire';
/** A follow-up comes due so often; its answer arrives up to so long before or after. */
const EVERY_MS = 60;
const BEFORE_MS = 2_500;
const AFTER_MS = 1_200;

interface Trial {
  recipient: string;
  due: number;
  /** When the answer is to lie in the mailbox, and when it did. */
  answerAt: number;
  answered: number;
}

/**
 * Answers arrive around the very moment at which follow-ups come due, in the Maildir of a real IMAP server. One whose
 * answer lay there before it was due must not leave; what comes later may come too late. Such a follow-up is counted
 * as `twice`: a message too many.
 * @returns null where there is no Dovecot
 */
export async function replies(servers: Servers, seed: number, trials: number): Promise<FaultLine[] | null> {
  const server = await mailServer();
  if (!server) return null;
  const rig = await Rig.start(servers, seed);
  try {
    const recipients = await rig.approved.add(trials, false);
    await rig.approved.readMailboxAt(server.port, USER, sealedPassword());
    const worker = rig.worker();
    await worker.ready;
    const openings = await rig.approved.openings();
    const begin = Date.now() + BEFORE_MS + 500;
    const all: Trial[] = recipients.map((recipient, number) => {
      const due = begin + number * EVERY_MS;
      return { recipient, due, answerAt: due + rig.chance.between(-BEFORE_MS, AFTER_MS), answered: Infinity };
    });
    await rig.approved.makeDueAt(all);
    await deliver(rig, server, all, openings);
    const hours = new PassingHours(rig, worker);
    await rig.settled(() => (Date.now() > begin + trials * EVERY_MS + 5_000 ? hours.pass() : undefined));
    await rig.killAll();
    const inTime = all.filter(({ due, answered }) => answered < due);
    const after = all.filter(({ due, answered }) => answered >= due);
    return [
      await counted(rig, 'an answer just before its follow-up is due', inTime, true),
      await counted(rig, 'an answer just after its follow-up is due', after, false),
    ];
  } finally {
    await rig.stop();
    await server.stop();
  }
}

/** The mailbox can't be read while follow-ups come due: those that leave all the same count as `twice`. */
export async function unreadableMailbox(
  servers: Servers,
  seed: number,
  messages: number,
): Promise<FaultLine | null> {
  const server = await mailServer();
  if (!server) return null;
  const rig = await Rig.start(servers, seed);
  try {
    await rig.approved.add(messages, false);
    // Nobody listens on the port of the mail server for reading: it is that for sending, which speaks no IMAP.
    await rig.approved.readMailboxAt(rig.sink.port, USER, sealedPassword());
    const worker = rig.worker();
    await worker.ready;
    await rig.approved.makeDue(messages);
    await pause(6_000);
    const tooEarly = rig.sink.messages.length;
    await rig.approved.readMailboxAt(server.port, USER, sealedPassword());
    const hours = new PassingHours(rig, worker);
    await rig.settled(() => hours.pass());
    const line = await rig.judged('a mailbox that can not be read for a while');
    return { ...line, twice: line.twice + tooEarly };
  } finally {
    await rig.stop();
    await server.stop();
  }
}

/** An IMAP server, where there is one. */
function mailServer(): Promise<Dovecot | null> {
  const starting = Dovecot.start().catch(() => null);
  endsBy(async () => (await starting)?.stop());
  return starting;
}

/** Delivers each answer at its moment: nothing that a slow machine takes long for lies between two of them. */
async function deliver(
  rig: Rig,
  server: Dovecot,
  trials: Trial[],
  openings: ReadonlyMap<string, string>,
): Promise<void> {
  const maildir = server.mailOf(USER);
  for (const trial of [...trials].sort((one, other) => one.answerAt - other.answerAt)) {
    const raw = answer(trial.recipient, openings.get(trial.recipient) ?? '', rig.chance.next() < 0.8);
    await pause(Math.max(trial.answerAt - Date.now(), 0));
    maildir.deliver(raw);
    trial.answered = Date.now();
  }
}

/** Some name the message that they answer, some are known by their sender alone. */
function answer(from: string, opening: string, namesIt: boolean): string {
  return [
    `From: Blogger <${from}>`,
    'To: Claire Fontaine <claire@agency.example>',
    'Subject: Re: A teapot',
    `Message-ID: <answer-of-${from}>`,
    `Date: ${new Date().toUTCString()}`,
    ...(namesIt ? [`In-Reply-To: ${opening}`, `References: ${opening}`] : []),
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Thank you, I would love to.',
    '',
  ].join('\r\n');
}

async function counted(rig: Rig, fault: string, trials: Trial[], mustStay: boolean): Promise<FaultLine> {
  const line = await rig.count(fault, new Set(trials.map(({ recipient }) => recipient)));
  return mustStay ? { ...line, twice: line.twice + line.once } : line;
}

function sealedPassword(): Buffer {
  return new Secrets(Object.assign(new Config(), { RAPPORT_SECRET: SECRET })).seal(MAIL_PASSWORD);
}
