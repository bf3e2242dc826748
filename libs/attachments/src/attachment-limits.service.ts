import { Injectable } from '@nestjs/common';
import { type Actor, Database, SettingsStore } from '@rapport/platform';
import { limitsAtOdds } from './attachments.errors.js';

/** Most mail servers refuse a message of more than some 20 MB, and base64 makes a third more of it. */
export const MOST_MEGABYTES = 10;
export const MOST_FILES = 10;

const KEY = 'attachments';
const DEFAULTS = { fileMegabytes: MOST_MEGABYTES, messageMegabytes: MOST_MEGABYTES };

/** How large files may be, in MB of 1,048,576 bytes; 1 to 10. */
export interface AttachmentLimits {
  fileMegabytes: number;
  /** All files of a message together. */
  messageMegabytes: number;
}

/** The limits of attachments, per installation. */
@Injectable()
export class AttachmentLimitsService {
  constructor(
    private readonly database: Database,
    private readonly store: SettingsStore,
  ) {}

  /** The limits in force, with the version that a revision must name. */
  async read(): Promise<AttachmentLimits & { version: number }> {
    const { value, version } = await this.store.read(KEY, DEFAULTS);
    return { ...value, version };
  }

  /** Stores other limits; what is attached already stays. @throws DomainError `stale-edit`, `attachment.limits-at-odds` */
  async revise(
    actor: Actor,
    { version, ...value }: AttachmentLimits & { version: number },
  ): Promise<AttachmentLimits & { version: number }> {
    if (value.fileMegabytes > value.messageMegabytes) throw limitsAtOdds();
    await this.database.transaction((tx) => this.store.write(tx, KEY, { value, version }, actor.id));
    return this.read();
  }
}
