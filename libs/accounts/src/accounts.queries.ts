import { Injectable } from '@nestjs/common';
import { Database, notFound, type Role, SettingsStore } from '@rapport/platform';
import { ORGANISATION, organisationDefaults } from './organisation.js';

export interface AccountRow {
  id: string;
  name: string;
  email: string;
  role: Role;
  language: 'en' | 'fr';
  timeZone: string;
  disabledAt: Date | null;
  version: number;
}

export interface Profile extends Omit<AccountRow, 'disabledAt'> {
  signature: string;
  organisation: { name: string };
}

const COLUMNS = `id, name, email, role, language, time_zone AS "timeZone", version`;

/** Reading accounts for screens. */
@Injectable()
export class AccountsQueries {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingsStore,
  ) {}

  /** Every account, by name. A team is small; this is no keyset list. */
  all(): Promise<AccountRow[]> {
    return this.database.query<AccountRow>(
      `SELECT ${COLUMNS}, disabled_at AS "disabledAt" FROM accounts ORDER BY folded(name), id`,
      [],
      'accounts-all',
    );
  }

  /** One account. @throws DomainError `account.not-found` */
  async byId(id: string): Promise<AccountRow> {
    const [account] = await this.database.query<AccountRow>(
      `SELECT ${COLUMNS}, disabled_at AS "disabledAt" FROM accounts WHERE id = $1`,
      [id],
    );
    if (!account) throw notFound('account', id);
    return account;
  }

  /** What the screens must know of the person who signed in. */
  async profile(accountId: string): Promise<Profile> {
    const [account] = await this.database.query<Omit<Profile, 'organisation'>>(
      `SELECT ${COLUMNS}, signature FROM accounts WHERE id = $1`,
      [accountId],
    );
    if (!account) throw notFound('account', accountId);
    const organisation = await this.settings.read(ORGANISATION, organisationDefaults);
    return { ...account, organisation: { name: organisation.value.name } };
  }
}
