import { Injectable } from '@nestjs/common';
import { Clock, Database, rows, Secrets, type Transaction } from '@rapport/platform';

/**
 * Addresses that must not be written to, kept as keyed hashes: they survive the lifting of do-not-contact and the
 * erasure of the person, and no import loosens them.
 */
@Injectable()
export class SuppressionsService {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Suppresses an address (its key). Doing so again keeps the first reason. */
  async suppress(tx: Transaction, addressKey: string, reason: string, actorId: string | null): Promise<void> {
    await rows(
      tx,
      `INSERT INTO suppressions (address_hash, reason, created_by_id, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (address_hash) DO NOTHING`,
      [this.secrets.keyedHash(addressKey), reason, actorId, this.clock.now()],
    );
  }

  /** Which of these addresses (their keys) are suppressed. */
  async among(addressKeys: readonly string[], tx?: Transaction): Promise<Set<string>> {
    const keyOf = new Map(addressKeys.map((key) => [this.secrets.keyedHash(key), key]));
    if (keyOf.size === 0) return new Set();
    const sql = `SELECT address_hash AS hash FROM suppressions WHERE address_hash = ANY ($1)`;
    const values = [[...keyOf.keys()]];
    const found = tx
      ? await rows<{ hash: string }>(tx, sql, values, 'suppressions-among')
      : await this.database.query<{ hash: string }>(sql, values, 'suppressions-among');
    return new Set(found.map(({ hash }) => keyOf.get(hash) as string));
  }
}
