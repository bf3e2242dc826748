import { Injectable } from '@nestjs/common';
import { type Actor, Database, SettingsStore, type Transaction } from '@rapport/platform';
import { ORGANISATION, type Organisation, organisationDefaults } from './organisation.js';

type OrganisationWithVersion = Organisation & { version: number };

/** The organisation's name, country, language and brands. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingsStore,
  ) {}

  /** The organisation as it stands, with the version that a revision must name. */
  async read(tx?: Transaction): Promise<OrganisationWithVersion> {
    const { value, version } = await this.settings.read(ORGANISATION, organisationDefaults, tx);
    return { ...value, version };
  }

  /** Stores a revision. @throws DomainError `stale-edit` */
  async revise(
    actor: Actor,
    { version, ...value }: OrganisationWithVersion,
  ): Promise<OrganisationWithVersion> {
    const written = await this.database.transaction((tx) =>
      this.settings.write(tx, ORGANISATION, { value, version }, actor.id),
    );
    return { ...written.value, version: written.version };
  }
}
