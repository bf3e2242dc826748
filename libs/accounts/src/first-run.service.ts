import { Injectable } from '@nestjs/common';
import {
  Clock,
  Config,
  Database,
  EventLog,
  newId,
  newToken,
  rows,
  SettingsStore,
  tokenHash,
} from '@rapport/platform';
import { Account } from './account.entity.js';
import { linkNotValid } from './accounts.errors.js';
import { ORGANISATION, organisationDefaults } from './organisation.js';
import { hashPassword } from './passwords.js';
import { SessionsService } from './sessions.service.js';

export interface FirstRun {
  token: string;
  name: string;
  email: string;
  password: string;
  language: 'en' | 'fr';
  timeZone: string;
  organisation: string;
}

/** The first administrator, created once through a link that only the person who starts Rapport sees. */
@Injectable()
export class FirstRunService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly settings: SettingsStore,
    private readonly events: EventLog,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Whether there is no account yet. */
  async isNeeded(): Promise<boolean> {
    const [found] = await this.database.query(`SELECT 1 FROM accounts LIMIT 1`);
    return !found;
  }

  /** A fresh one-time link, replacing the one before; null once there is an account. */
  async newLink(): Promise<string | null> {
    if (!(await this.isNeeded())) return null;
    const token = newToken();
    await this.database.query(
      `INSERT INTO first_runs (token_hash) VALUES ($1) ON CONFLICT (singleton) DO UPDATE SET token_hash = $1`,
      [tokenHash(token)],
    );
    return `${this.config.publicUrl}/setup?token=${token}`;
  }

  /**
   * Creates the administrator and opens their session; gives its token.
   * @throws DomainError `link.not-valid` when the link was used or replaced; two at once: one wins.
   */
  async complete(first: FirstRun): Promise<string> {
    const passwordHash = await hashPassword(first.password);
    return this.database.transaction(async (tx) => {
      const [used] = await rows(
        tx,
        `UPDATE first_runs SET completed_at = $2
         WHERE token_hash = $1 AND completed_at IS NULL AND NOT EXISTS (SELECT FROM accounts) RETURNING singleton`,
        [tokenHash(first.token), this.clock.now()],
      );
      if (!used) throw linkNotValid();
      const id = newId();
      await tx.insert(Account, {
        id,
        email: first.email,
        name: first.name,
        role: 'administrator',
        passwordHash,
        language: first.language,
        timeZone: first.timeZone,
        signature: '',
        createdAt: this.clock.now(),
      });
      const organisation = { ...organisationDefaults, name: first.organisation, language: first.language };
      await this.settings.write(tx, ORGANISATION, { value: organisation, version: 0 }, id);
      await this.events.record(tx, {
        type: 'account.created',
        actorId: id,
        subjectType: 'account',
        subjectId: id,
      });
      return this.sessions.open(tx, id);
    });
  }
}
