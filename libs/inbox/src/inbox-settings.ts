import { Injectable } from '@nestjs/common';
import { SettingsStore } from '@rapport/platform';

/** The numbers of the inbox that an installation may change. */
export interface InboxNumbers {
  /** How long somebody counts as away whose note names no day of return. */
  absenceDays: number;
  /** After so many temporary failures in a row an address counts as dead. */
  softBounces: number;
}

export const INBOX_DEFAULTS: InboxNumbers = { absenceDays: 7, softBounces: 3 };

/** Reads the settings under `inbox`. */
@Injectable()
export class InboxSettings {
  constructor(private readonly settings: SettingsStore) {}

  async read(): Promise<InboxNumbers> {
    const { value } = await this.settings.read('inbox', INBOX_DEFAULTS);
    return {
      absenceDays: within(value.absenceDays, 1, 60, INBOX_DEFAULTS.absenceDays),
      softBounces: within(value.softBounces, 1, 10, INBOX_DEFAULTS.softBounces),
    };
  }
}

function within(value: unknown, least: number, most: number, otherwise: number): number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
    ? Number(value)
    : otherwise;
}
