import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const PASSWORD = 'open-sesame';
export const USER = 'claire';

/** One in so many messages is from or to a blogger; the rest is nobody's business. */
const BLOGGERS_MAIL = 20;
const MINUTE_MS = 60_000;

/** A mailbox of many small messages on a real IMAP server (Dovecot) of its own. */
export class LargeMailbox {
  private constructor(
    readonly port: number,
    private readonly folder: string,
    private readonly server: ChildProcess,
  ) {}

  /** @throws Error where there is no Dovecot */
  static async start(messages: number, bloggers: number): Promise<LargeMailbox> {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-first-sync-'));
    chmodSync(folder, 0o755);
    const owner = mailOwner();
    fill(join(folder, USER), messages, bloggers, owner);
    const port = await freePort();
    const file = join(folder, 'dovecot.conf');
    writeFileSync(file, configuration(folder, port, owner));
    const server = spawn(process.env['DOVECOT_PATH'] ?? '/usr/sbin/dovecot', ['-F', '-c', file], {
      stdio: 'ignore',
    });
    const failed = once(server, 'error').then(([error]) => Promise.reject(error as Error));
    await Promise.race([listens(port), failed]);
    return new LargeMailbox(port, folder, server);
  }

  async stop(): Promise<void> {
    this.server.kill('SIGTERM');
    await once(this.server, 'exit');
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The address of one of the bloggers. */
export function addressOf(number: number): string {
  return `blogger-${number}@blog-${number}.example`;
}

/** How many of so many messages are from or to a blogger. */
export function toBeKept(messages: number): number {
  return Math.ceil(messages / BLOGGERS_MAIL);
}

function fill(maildir: string, messages: number, bloggers: number, owner: Owner): void {
  for (const folder of ['', 'tmp', 'new', 'cur']) mkdirSync(join(maildir, folder), { recursive: true });
  const newest = Date.now();
  for (let number = 0; number < messages; number += 1) {
    const at = new Date(newest - (messages - number) * MINUTE_MS);
    const seconds = Math.floor(at.getTime() / 1000);
    const file = join(maildir, 'cur', `${seconds}.M${number}.bench:2,S`);
    writeFileSync(file, message(number, bloggers, at));
    utimesSync(file, at, at);
  }
  for (const folder of ['', 'tmp', 'new', 'cur']) chownSync(join(maildir, folder), owner.uid, owner.gid);
}

function message(number: number, bloggers: number, at: Date): string {
  const known = number % BLOGGERS_MAIL === 0;
  const from = known ? addressOf(number % bloggers) : `person-${number}@elsewhere-${number % 900}.example`;
  return [
    `Received: from mx.example by mail.agency.example; ${at.toUTCString()}`,
    `From: Person ${number} <${from}>`,
    'To: Claire Fontaine <claire@agency.example>',
    `Subject: Message ${number} about this and that`,
    `Message-ID: <${number}.first-sync@mail.example>`,
    `Date: ${at.toUTCString()}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Dear Claire,\r\n\r\n${'A few words that somebody wrote. '.repeat(20)}\r\n\r\nPerson ${number}\r\n`,
  ].join('\r\n');
}

interface Owner {
  uid: number;
  gid: number;
}

function mailOwner(): Owner {
  const { uid, gid } = userInfo();
  if (uid !== 0) return { uid, gid };
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((account) => account.startsWith('mail:'));
  const [, , ownUid, ownGid] = (line ?? 'mail:x:8:8').split(':');
  return { uid: Number(ownUid), gid: Number(ownGid) };
}

function configuration(folder: string, port: number, { uid, gid }: Owner): string {
  const { username, uid: own } = userInfo();
  const accounts = own === 0 ? '' : `default_internal_user = ${username}\ndefault_login_user = ${username}`;
  const chroot = own === 0 ? '' : 'chroot =';
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:~
${accounts}
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/%u
}
service imap-login {
  ${chroot}
  inet_listener imap {
    port = ${port}
  }
}
service anvil {
  ${chroot}
}
service stats {
  ${chroot}
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

async function listens(port: number): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await once(socket, 'data').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
    await pause(25);
  }
  throw new Error('Dovecot did not start');
}
