import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  Database,
  EventLog,
  notFound,
  type Role,
  rows,
  staleEdit,
  type Transaction,
} from '@rapport/platform';
import { Account } from './account.entity.js';
import { lastAdministrator } from './accounts.errors.js';
import { SessionsService } from './sessions.service.js';

export interface ProfileChange {
  name: string;
  language: 'en' | 'fr';
  timeZone: string;
  signature: string;
  version: number;
}

export interface RightsChange {
  role?: Role;
  disabled?: boolean;
  version: number;
}

/** Members of staff: their own profile, and what the administrator decides about them. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Changes one's own profile. @throws DomainError `stale-edit` */
  async reviseProfile(actor: Actor, { version, ...change }: ProfileChange): Promise<void> {
    await this.database.transaction(async (tx) => {
      const account = await this.locked(tx, actor.id, version);
      await tx.save(tx.merge(Account, account, change));
    });
  }

  /** Gives another role, disables or enables; signs the person out. @throws DomainError `account.last-administrator` */
  async changeRights(actor: Actor, id: string, { role, disabled, version }: RightsChange): Promise<void> {
    await this.database.transaction(async (tx) => {
      // Locked together in one order, so that two administrators can't demote each other at once.
      const administrators = await rows<{ id: string }>(
        tx,
        `SELECT id FROM accounts WHERE role = 'administrator' AND disabled_at IS NULL ORDER BY id FOR UPDATE`,
      );
      const account = await this.locked(tx, id, version);
      const before = { role: account.role, disabled: account.disabledAt !== null };
      const after = { role: role ?? before.role, disabled: disabled ?? before.disabled };
      const staysAdministrator = after.role === 'administrator' && !after.disabled;
      if (!staysAdministrator && administrators.every((other) => other.id === id)) throw lastAdministrator();
      const disabledAt = after.disabled ? (account.disabledAt ?? this.clock.now()) : null;
      await tx.save(tx.merge(Account, account, { role: after.role }, { disabledAt }));
      if (after.role !== before.role || after.disabled) await this.sessions.closeAll(tx, id);
      await this.events.record(tx, {
        type: 'account.rights-changed',
        actorId: actor.id,
        subjectType: 'account',
        subjectId: id,
        data: { before, after },
      });
    });
  }

  private async locked(tx: Transaction, id: string, version: number): Promise<Account> {
    const account = await tx.findOne(Account, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!account) throw notFound('account', id);
    if (account.version !== version) {
      const { passwordHash: _kept, ...current } = account;
      throw staleEdit(current);
    }
    return account;
  }
}
