import { Injectable } from '@nestjs/common';
import { type Actor, Database, SettingsStore } from '@rapport/platform';

const KEY = 'inbox';

/** The numbers of the inbox that an installation may change. */
export interface InboxNumbers {
  /** How long somebody counts as away whose note names no day of return. */
  absenceDays: number;
  /** After so many temporary failures in a row an address counts as dead. */
  softBounces: number;
}

export const INBOX_DEFAULTS: InboxNumbers = { absenceDays: 7, softBounces: 3 };

/** What each number may be: [least, most]. */
export const INBOX_LIMITS: Record<keyof InboxNumbers, readonly [number, number]> = {
  absenceDays: [1, 60],
  softBounces: [1, 10],
};

type WithVersion = InboxNumbers & { version: number };

/** The settings under `inbox`. */
@Injectable()
export class InboxSettings {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingsStore,
  ) {}

  /** The numbers in force, with the version that a revision must name. */
  async read(): Promise<WithVersion> {
    const { value, version } = await this.settings.read(KEY, INBOX_DEFAULTS);
    return {
      absenceDays: inForce('absenceDays', value.absenceDays),
      softBounces: inForce('softBounces', value.softBounces),
      version,
    };
  }

  /** Stores other numbers; what comes in from now on goes by them. @throws DomainError `stale-edit` */
  async revise(actor: Actor, { version, ...value }: WithVersion): Promise<WithVersion> {
    await this.database.transaction((tx) => this.settings.write(tx, KEY, { value, version }, actor.id));
    return this.read();
  }
}

function inForce(key: keyof InboxNumbers, stored: unknown): number {
  const [least, most] = INBOX_LIMITS[key];
  const isRight = typeof stored === 'number' && Number.isInteger(stored) && stored >= least && stored <= most;
  return isRight ? stored : INBOX_DEFAULTS[key];
}
