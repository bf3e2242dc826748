import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Maildir, type Owner } from './maildir.js';

/** Everybody's password on this server. */
export const MAIL_PASSWORD = 'open-sesame';

/** Debian's package makes this account; as root Dovecot refuses to open anybody's mail as root. */
const MAIL_ACCOUNT = 'mail';

export interface DovecotChoices {
  /** How the folder of sent mail is known: by its special use, by its name alone, or there is none. */
  sent?: 'special-use' | 'named' | 'none';
  /** What it is called. */
  sentName?: string;
  /** What it says that it can do, instead of all that it can. */
  capability?: string;
  /** What stands between the names of a folder and of one in it, where names may hold anything; else a dot, and they may not. */
  separator?: '.' | '/';
  /** An account whose folders everybody sees, under `Team.`. */
  shared?: string;
}

/**
 * A real IMAP server (Dovecot 2.3) on a free port of the loopback, with a configuration, accounts and mail of its own
 * in a temporary folder. Any user name is good with `MAIL_PASSWORD`.
 */
export class Dovecot {
  private constructor(
    readonly port: number,
    private readonly folder: string,
    private readonly server: ChildProcess,
    private readonly owner: Owner,
  ) {}

  /** Starts a server; it greets when this resolves. @throws Error with Dovecot's own words when it doesn't start */
  static async start(choices: DovecotChoices = {}): Promise<Dovecot> {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-dovecot-'));
    chmodSync(folder, 0o755);
    const port = await freePort();
    const owner = mailOwner();
    const mail = join(folder, 'mail');
    mkdirSync(mail);
    if (owner.uid !== process.getuid?.()) chownSync(mail, owner.uid, owner.gid);
    const file = join(folder, 'dovecot.conf');
    writeFileSync(file, configuration(folder, port, owner, choices));
    const server = spawn(process.env['DOVECOT_PATH'] ?? 'dovecot', ['-F', '-c', file], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin` },
    });
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = Promise.race([once(server, 'exit'), once(server, 'error')]).then(() => false);
    if (!(await Promise.race([greets(port), ended]))) {
      const log = readIfThere(join(folder, 'log'));
      server.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
      throw new Error(`Dovecot did not start: ${said}${log}`);
    }
    return new Dovecot(port, folder, server, owner);
  }

  /** The mail of one account, as it lies on disk. Made on first use. */
  mailOf(user: string): Maildir {
    return new Maildir(join(this.folder, 'mail', user), this.owner);
  }

  /** What the server logged, to explain a failure. */
  log(): string {
    return readIfThere(join(this.folder, 'log'));
  }

  async stop(): Promise<void> {
    if (this.server.exitCode === null && this.server.signalCode === null) {
      this.server.kill('SIGTERM');
      await once(this.server, 'exit');
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function configuration(
  folder: string,
  port: number,
  owner: Owner,
  { sent = 'special-use', sentName = 'Sent', capability = '', separator, shared = '' }: DovecotChoices,
): string {
  const isRoot = process.getuid?.() === 0;
  const use = sent === 'special-use' ? 'special_use = \\Sent' : '';
  const sentFolder = sent === 'none' ? '' : `mailbox "${sentName}" {\n auto = create\n ${use}\n }`;
  const me = userInfo().username;
  const accounts = isRoot
    ? ''
    : `default_internal_user = ${me}\ndefault_login_user = ${me}\ndefault_internal_group = ${owner.gid}`;
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
auth_failure_delay = 0
first_valid_uid = 1
mail_location = maildir:~
mail_max_userip_connections = 200
mailbox_idle_check_interval = 1 secs
${separator ? 'mail_plugins = listescape' : ''}
${capability && `imap_capability = ${capability}`}
${accounts}
passdb {
  driver = static
  args = password=${MAIL_PASSWORD}
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${folder}/mail/%u
}
namespace inbox {
  inbox = yes
  ${separator ? `separator = ${separator}` : ''}
  ${sentFolder}
  mailbox Junk {
    auto = create
    special_use = \\Junk
  }
}
${
  shared &&
  `namespace team {
  type = public
  separator = .
  prefix = Team.
  location = maildir:${folder}/mail/${shared}
}`
}
service imap-login {
  ${isRoot ? '' : 'chroot ='}
  service_count = 0
  process_min_avail = 1
  inet_listener imap {
    port = ${port}
  }
}
service imap {
  service_count = 100
}
service auth {
  client_limit = 4000
}
service anvil {
  ${isRoot ? '' : 'chroot ='}
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  ${isRoot ? '' : 'chroot ='}
}
`;
}

function mailOwner(): Owner {
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0) return { uid, gid: process.getgid?.() ?? 0 };
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((account) => account.startsWith(`${MAIL_ACCOUNT}:`));
  const [, , ownUid, ownGid] = (line ?? 'mail:x:8:8').split(':');
  return { uid: Number(ownUid), gid: Number(ownGid) };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

/** Waits until the server greets. */
async function greets(port: number): Promise<boolean> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const socket = connect(port, '127.0.0.1');
    const greeted = await new Promise<boolean>((resolve) => {
      socket.once('data', (data) => resolve(data.toString().startsWith('* OK')));
      socket.once('error', () => resolve(false));
      socket.once('close', () => resolve(false));
    });
    socket.destroy();
    if (greeted) return true;
    await pause(25);
  }
  return false;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
