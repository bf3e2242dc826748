import { Injectable } from '@nestjs/common';
import { type Actor, Database, SettingsStore, type Transaction } from '@rapport/platform';
import type { Jurisdiction } from '@rapport/disclosure';

const KEY = 'disclosure';

/** What disclosures are judged by, besides the review request: whose links count, whose rules hold. */
export interface DisclosureRules {
  /** Hosts of the brands, such as `lumen.example`; those of the products need not be named. */
  brandDomains: string[];
  /** Hosts of shops and agencies that act for the brands. */
  partnerDomains: string[];
  /** Whose rules hold; empty: those of the blogger's and the organisation's countries. */
  jurisdictions: Jurisdiction[];
}

type WithVersion = DisclosureRules & { version: number };

const defaults: DisclosureRules = { brandDomains: [], partnerDomains: [], jurisdictions: [] };

/** The installation's settings for judging disclosures. */
@Injectable()
export class DisclosureSettings {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingsStore,
  ) {}

  /** As they stand, with the version that a revision must name. */
  async read(tx?: Transaction): Promise<WithVersion> {
    const { value, version } = await this.settings.read(KEY, defaults, tx);
    return { ...value, version };
  }

  /** Stores a revision; checks from now on go by it. @throws DomainError `stale-edit` */
  async revise(actor: Actor, { version, ...value }: WithVersion): Promise<WithVersion> {
    const written = await this.database.transaction((tx) =>
      this.settings.write(tx, KEY, { value, version }, actor.id),
    );
    return { ...written.value, version: written.version };
  }
}
