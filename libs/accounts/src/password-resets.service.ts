import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  Config,
  Database,
  EventLog,
  newId,
  newToken,
  notFound,
  rows,
  tokenHash,
  type Transaction,
} from '@rapport/platform';
import { passwordEvents } from './account.events.js';
import { accountDisabled, linkNotValid } from './accounts.errors.js';
import { hashPassword } from './passwords.js';
import { SessionsService } from './sessions.service.js';

const VALID_HOURS = 24;

export interface ResetLink {
  link: string;
  expiresAt: Date;
}

/** A colleague who forgot their password sets a new one by a link that is shown once to an administrator. */
@Injectable()
export class PasswordResetsService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly events: EventLog,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Makes a link; an earlier one of the same account is withdrawn. @throws DomainError `account.disabled` */
  async issue(actor: Actor, accountId: string): Promise<ResetLink> {
    const token = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + VALID_HOURS * 3_600_000);
    await this.database.transaction(async (tx) => {
      const [account] = await rows<{ disabledAt: Date | null }>(
        tx,
        `SELECT disabled_at AS "disabledAt" FROM accounts WHERE id = $1 FOR NO KEY UPDATE`,
        [accountId],
      );
      if (!account) throw notFound('account', accountId);
      if (account.disabledAt !== null) throw accountDisabled();
      await this.withdraw(tx, accountId);
      await rows(
        tx,
        `INSERT INTO password_resets (id, account_id, token_hash, issued_by_id, expires_at) VALUES ($1, $2, $3, $4, $5)`,
        [newId(), accountId, tokenHash(token), actor.id, expiresAt],
      );
      await this.record(tx, passwordEvents.resetLinkIssued, actor.id, accountId);
    });
    return { link: `${this.config.publicUrl}/password/${token}`, expiresAt };
  }

  /** Whose password a link sets. @throws DomainError `link.not-valid` */
  async byToken(token: string): Promise<{ email: string; name: string }> {
    const [account] = await this.database.query<{ email: string; name: string }>(
      `SELECT a.email, a.name FROM password_resets r JOIN accounts a ON a.id = r.account_id
       WHERE r.token_hash = $1 AND r.used_at IS NULL AND r.revoked_at IS NULL AND r.expires_at > $2 AND a.disabled_at IS NULL`,
      [tokenHash(token), this.clock.now()],
    );
    if (!account) throw linkNotValid();
    return account;
  }

  /** Sets the password, ends every session and opens one; gives its token. @throws DomainError `link.not-valid` */
  async redeem(token: string, password: string): Promise<string> {
    await this.byToken(token);
    const passwordHash = await hashPassword(password);
    return this.database.transaction(async (tx) => {
      const [reset] = await rows<{ accountId: string }>(
        tx,
        `UPDATE password_resets r SET used_at = $2 FROM accounts a
         WHERE r.token_hash = $1 AND r.used_at IS NULL AND r.revoked_at IS NULL AND r.expires_at > $2
           AND a.id = r.account_id AND a.disabled_at IS NULL
         RETURNING r.account_id AS "accountId"`,
        [tokenHash(token), this.clock.now()],
      );
      if (!reset) throw linkNotValid();
      const { accountId } = reset;
      await rows(tx, `UPDATE accounts SET password_hash = $2 WHERE id = $1`, [accountId, passwordHash]);
      await this.sessions.closeAll(tx, accountId);
      await this.record(tx, passwordEvents.reset, accountId, accountId);
      return this.sessions.open(tx, accountId);
    });
  }

  /** Withdraws what link of an account nobody has used. */
  async withdraw(tx: Transaction, accountId: string): Promise<void> {
    await rows(
      tx,
      `UPDATE password_resets SET revoked_at = $2 WHERE account_id = $1 AND used_at IS NULL AND revoked_at IS NULL`,
      [accountId, this.clock.now()],
    );
  }

  private record(tx: Transaction, type: string, actorId: string, subjectId: string): Promise<void> {
    return this.events.record(tx, { type, actorId, subjectType: 'account', subjectId });
  }
}
