import { Injectable } from '@nestjs/common';
import { Clock, Database, rows } from '@rapport/platform';
import { signInTooOften, wrongSignIn } from './accounts.errors.js';
import { FORGOTTEN_AFTER_MS, waitAfter } from './domain/slow-down.js';
import { passwordFits } from './passwords.js';
import { SessionsService } from './sessions.service.js';

interface Credentials {
  email: string;
  password: string;
}

/** Signs people in, and slows down those who guess: by account and by network address. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a session and gives its token.
   * @throws DomainError `sign-in.wrong`, or `sign-in.wait` with the seconds to wait in `retryAfter`.
   */
  async signIn({ email, password }: Credentials, address: string): Promise<string> {
    const keys = [`email:${email.toLowerCase()}`, `address:${address}`];
    await this.refuseWhileBlocked(keys);
    const [account] = await this.database.query<{ id: string; passwordHash: string }>(
      `SELECT id, password_hash AS "passwordHash" FROM accounts WHERE lower(email) = lower($1) AND disabled_at IS NULL`,
      [email],
    );
    if (!(await passwordFits(account?.passwordHash, password)) || !account) {
      await this.noteFailure(keys);
      throw wrongSignIn();
    }
    return this.database.transaction(async (tx) => {
      await rows(tx, `DELETE FROM sign_in_failures WHERE key = ANY ($1)`, [keys]);
      return this.sessions.open(tx, account.id);
    });
  }

  private async refuseWhileBlocked(keys: string[]): Promise<void> {
    const now = this.clock.now();
    const [blocked] = await this.database.query<{ until: Date }>(
      `SELECT max(blocked_until) AS until FROM sign_in_failures WHERE key = ANY ($1) AND blocked_until > $2 HAVING count(*) > 0`,
      [keys, now],
    );
    if (blocked) throw signInTooOften(Math.ceil((blocked.until.getTime() - now.getTime()) / 1000));
  }

  /** Counts in the database, so that guesses sent at once, or to several API processes, all count. */
  private async noteFailure(keys: string[]): Promise<void> {
    const now = this.clock.now();
    const forgotten = new Date(now.getTime() - FORGOTTEN_AFTER_MS);
    await this.database.transaction(async (tx) => {
      for (const key of keys) {
        const [{ failures }] = (await rows<{ failures: number }>(
          tx,
          `INSERT INTO sign_in_failures AS f (key, failures, last_failed_at, blocked_until) VALUES ($1, 1, $2, $2)
           ON CONFLICT (key) DO UPDATE SET last_failed_at = $2,
             failures = CASE WHEN f.last_failed_at < $3 THEN 1 ELSE f.failures + 1 END
           RETURNING failures`,
          [key, now, forgotten],
        )) as [{ failures: number }];
        const until = new Date(now.getTime() + waitAfter(failures) * 1000);
        await rows(tx, `UPDATE sign_in_failures SET blocked_until = $2 WHERE key = $1`, [key, until]);
      }
    });
  }
}
