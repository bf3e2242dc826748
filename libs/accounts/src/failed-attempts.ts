import { Injectable } from '@nestjs/common';
import { Clock, Database, rows, type Transaction } from '@rapport/platform';
import { signInTooOften } from './accounts.errors.js';
import { FORGOTTEN_AFTER_MS, waitAfter } from './domain/slow-down.js';

const ADDRESS = 'address:';

/** The key under which the guesses from one network address count. */
export const addressKey = (address: string): string => ADDRESS + address;

/** Slows down those who guess passwords, by keys: an account's, and a network address's (`addressKey`). */
@Injectable()
export class FailedAttempts {
  private readonly turns = new Map<string, Promise<unknown>>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One guess at a time: of those that are sent at once by this key, each is judged once those before it are counted. */
  async inTurn<T>(key: string, judge: () => Promise<T>): Promise<T> {
    const turn = (this.turns.get(key) ?? Promise.resolve()).then(judge);
    const over = turn.catch(() => undefined);
    this.turns.set(key, over);
    try {
      return await turn;
    } finally {
      if (this.turns.get(key) === over) this.turns.delete(key);
    }
  }

  /** @throws DomainError `sign-in.wait` with the seconds to wait in `retryAfter` */
  async refuseWhileBlocked(keys: string[]): Promise<void> {
    const now = this.clock.now();
    const [blocked] = await this.database.query<{ until: Date }>(
      `SELECT max(blocked_until) AS until FROM sign_in_failures WHERE key = ANY ($1) AND blocked_until > $2 HAVING count(*) > 0`,
      [keys, now],
    );
    if (blocked) throw signInTooOften(Math.ceil((blocked.until.getTime() - now.getTime()) / 1000));
  }

  /** Counts in the database, so that guesses sent at once, or to several API processes, all count. */
  async note(keys: string[]): Promise<void> {
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
        const until = new Date(
          now.getTime() + waitAfter(failures, key.startsWith(ADDRESS) ? 'address' : 'account') * 1000,
        );
        await rows(tx, `UPDATE sign_in_failures SET blocked_until = $2 WHERE key = $1`, [key, until]);
      }
    });
  }

  /** After one that went well. A network address's stay: whoever has one account may be guessing at others. */
  async forget(tx: Transaction, keys: string[]): Promise<void> {
    await rows(tx, `DELETE FROM sign_in_failures WHERE key = ANY ($1) AND NOT starts_with(key, $2)`, [
      keys,
      ADDRESS,
    ]);
  }
}
