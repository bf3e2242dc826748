import { Injectable } from '@nestjs/common';
import { type Actor, Database, EventLog, rows } from '@rapport/platform';
import { passwordEvents } from './account.events.js';
import { wrongCurrentPassword } from './accounts.errors.js';
import { FailedAttempts } from './failed-attempts.js';
import { PasswordResetsService } from './password-resets.service.js';
import { hashPassword, passwordFits } from './passwords.js';
import { SessionsService } from './sessions.service.js';

/** One's own password. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly failed: FailedAttempts,
    private readonly resets: PasswordResetsService,
    private readonly events: EventLog,
  ) {}

  /**
   * Changes it for whoever knows the present one; every session but this one (`token`) ends, and a link to set another
   * is withdrawn. Guessing is slowed down as at sign-in. @throws DomainError `password.wrong-current`, `sign-in.wait`
   */
  change(actor: Actor, token: string, passwords: { current: string; password: string }): Promise<void> {
    const key = `password:${actor.id}`;
    return this.failed.inTurn(key, () => this.judge(actor, token, passwords, [key]));
  }

  private async judge(
    actor: Actor,
    token: string,
    { current, password }: { current: string; password: string },
    keys: string[],
  ): Promise<void> {
    await this.failed.refuseWhileBlocked(keys);
    const [account] = await this.database.query<{ hash: string }>(
      `SELECT password_hash AS hash FROM accounts WHERE id = $1`,
      [actor.id],
    );
    if (!(await passwordFits(account?.hash, current))) {
      await this.failed.note(keys);
      throw wrongCurrentPassword();
    }
    const passwordHash = await hashPassword(password);
    await this.database.transaction(async (tx) => {
      // Only where it still is the one that was asked for: somebody may have changed it meanwhile.
      const [changed] = await rows(
        tx,
        `UPDATE accounts SET password_hash = $3 WHERE id = $1 AND password_hash = $2 RETURNING id`,
        [actor.id, account?.hash, passwordHash],
      );
      if (!changed) throw wrongCurrentPassword();
      await this.failed.forget(tx, keys);
      await this.sessions.closeOthers(tx, actor.id, token);
      await this.resets.withdraw(tx, actor.id);
      await this.events.record(tx, {
        type: passwordEvents.changed,
        actorId: actor.id,
        subjectType: 'account',
        subjectId: actor.id,
      });
    });
  }
}
