import { Injectable } from '@nestjs/common';
import { Database, rows } from '@rapport/platform';
import { wrongSignIn } from './accounts.errors.js';
import { addressKey, FailedAttempts } from './failed-attempts.js';
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
    private readonly failed: FailedAttempts,
  ) {}

  /**
   * Opens a session and gives its token.
   * @throws DomainError `sign-in.wrong`, or `sign-in.wait` with the seconds to wait in `retryAfter`.
   */
  signIn(credentials: Credentials, address: string): Promise<string> {
    const account = `email:${credentials.email.toLowerCase()}`;
    return this.failed.inTurn(account, () => this.judge(credentials, [account, addressKey(address)]));
  }

  private async judge({ email, password }: Credentials, keys: string[]): Promise<string> {
    await this.failed.refuseWhileBlocked(keys);
    const [account] = await this.database.query<{ id: string; passwordHash: string }>(
      `SELECT id, password_hash AS "passwordHash" FROM accounts WHERE lower(email) = lower($1) AND disabled_at IS NULL`,
      [email],
    );
    if (!(await passwordFits(account?.passwordHash, password)) || !account) {
      await this.failed.note(keys);
      throw wrongSignIn();
    }
    return this.database.transaction(async (tx) => {
      await this.failed.forget(tx, keys);
      // Comparing takes long: meanwhile the password may have been set anew, and every session ended.
      const [still] = await rows(
        tx,
        `SELECT FROM accounts WHERE id = $1 AND password_hash = $2 AND disabled_at IS NULL FOR SHARE`,
        [account.id, account.passwordHash],
      );
      if (!still) throw wrongSignIn();
      return this.sessions.open(tx, account.id);
    });
  }
}
