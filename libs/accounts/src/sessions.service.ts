import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, newToken, rows, tokenHash, type Transaction } from '@rapport/platform';

/** A session ends after this long, whatever happens: 14 days. */
export const SESSION_SECONDS = 14 * 24 * 60 * 60;

/**
 * Sessions in PostgreSQL behind a random token. The account is read together with the session by one
 * prepared statement, so a changed role or a disabled account counts from the next request on.
 */
@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The actor behind a token; null when it was signed out, has expired or its account was disabled. */
  async actorOf(token: string): Promise<Actor | null> {
    const [actor] = await this.database.query<Actor>(
      `SELECT a.id, a.name, a.email, a.role, a.language, a.time_zone AS "timeZone"
       FROM sessions s JOIN accounts a ON a.id = s.account_id
       WHERE s.id_hash = $1 AND s.expires_at > $2 AND a.disabled_at IS NULL`,
      [tokenHash(token), this.clock.now()],
      'session-actor',
    );
    return actor ?? null;
  }

  /** Opens a session and gives the token for its cookie; only the token's hash is stored. */
  async open(tx: Transaction, accountId: string): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await rows(tx, `DELETE FROM sessions WHERE expires_at <= $1`, [now]);
    await rows(tx, `INSERT INTO sessions (id_hash, account_id, expires_at) VALUES ($1, $2, $3)`, [
      tokenHash(token),
      accountId,
      new Date(now.getTime() + SESSION_SECONDS * 1000),
    ]);
    return token;
  }

  /** Ends one session. */
  async close(token: string): Promise<void> {
    await this.database.query(`DELETE FROM sessions WHERE id_hash = $1`, [tokenHash(token)]);
  }

  /** Ends every session of an account but this one: its password was changed in it. */
  async closeOthers(tx: Transaction, accountId: string, token: string): Promise<void> {
    await rows(tx, `DELETE FROM sessions WHERE account_id = $1 AND id_hash <> $2`, [
      accountId,
      tokenHash(token),
    ]);
  }

  /** Ends every session of an account: its password or its rights have changed. */
  async closeAll(tx: Transaction, accountId: string): Promise<void> {
    await rows(tx, `DELETE FROM sessions WHERE account_id = $1`, [accountId]);
  }
}
