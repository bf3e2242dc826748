import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Whom the files of a Maildir belong to. */
export interface Owner {
  uid: number;
  gid: number;
}

let delivered = 0;

/**
 * One account's mail on disk, as a mail server's delivery agent sees it: a Maildir (https://cr.yp.to/proto/maildir.html)
 * with its folders beside the inbox as `.Name`, Maildir++.
 */
export class Maildir {
  constructor(
    private readonly folder: string,
    private readonly owner: Owner,
  ) {}

  /**
   * Delivers a message as an agent does: written to tmp, moved to new. `receivedAt` becomes its INTERNALDATE. A draft
   * is laid into cur with its flag, as a mail program leaves it.
   */
  deliver(
    raw: string | Buffer,
    { folder = 'INBOX', receivedAt = null as Date | null, draft = false } = {},
  ): void {
    const place = this.madeFolder(folder);
    delivered += 1;
    const name = `${1_700_000_000 + delivered}.M${delivered}P${process.pid}.test`;
    const temporary = join(place, 'tmp', name);
    writeFileSync(temporary, raw);
    if (receivedAt) utimesSync(temporary, receivedAt, receivedAt);
    this.own(temporary);
    renameSync(temporary, draft ? join(place, 'cur', `${name}:2,D`) : join(place, 'new', name));
  }

  /** The raw messages that lie in a folder. */
  messages(folder = 'INBOX'): string[] {
    return this.files(folder).map((file) => readFileSync(file, 'utf8'));
  }

  /** Takes messages away for good, by what stands in them. */
  remove(part: string, folder = 'INBOX'): void {
    for (const file of this.files(folder)) if (readFileSync(file, 'utf8').includes(part)) rmSync(file);
  }

  /**
   * Gives the folder another UIDVALIDITY, as a server does that was restored or rebuilt: every UID is new and means
   * nothing of what it meant before.
   */
  forgetUids(folder = 'INBOX'): void {
    const place = this.pathOf(folder);
    for (const name of readdirSync(place)) {
      if (!name.startsWith('dovecot')) continue;
      if (name === 'dovecot-uidlist') {
        const validity = Number(/ V(\d+)/.exec(readFileSync(join(place, name), 'utf8'))?.[1] ?? 1);
        writeFileSync(join(place, name), `3 V${validity + 1} N1\n`);
        this.own(join(place, name));
      } else rmSync(join(place, name), { recursive: true });
    }
  }

  /** Removes a folder with all that is in it. */
  drop(folder: string): void {
    rmSync(this.pathOf(folder), { recursive: true });
  }

  private files(folder: string): string[] {
    const place = this.pathOf(folder);
    return ['new', 'cur'].flatMap((part) =>
      existsSync(join(place, part))
        ? readdirSync(join(place, part)).map((name) => join(place, part, name))
        : [],
    );
  }

  private madeFolder(folder: string): string {
    const place = this.pathOf(folder);
    for (const path of [this.folder, place, ...['tmp', 'new', 'cur'].map((part) => join(place, part))]) {
      if (existsSync(path)) continue;
      mkdirSync(path);
      this.own(path);
    }
    return place;
  }

  private pathOf(folder: string): string {
    return folder === 'INBOX' ? this.folder : join(this.folder, `.${folder}`);
  }

  private own(path: string): void {
    if (this.owner.uid !== process.getuid?.()) chownSync(path, this.owner.uid, this.owner.gid);
  }
}
