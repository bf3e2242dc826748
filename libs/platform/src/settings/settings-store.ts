import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { rows, type Transaction } from '../database/transaction.js';
import { staleEdit } from '../errors/domain-error.js';

/** A stored setting with the version that an edit must name. Version 0: never changed from its default. */
export interface Setting<T> {
  value: T;
  version: number;
}

/** The installation's own numbers and names, a JSON value a key; features own their keys and defaults. */
@Injectable()
export class SettingsStore {
  constructor(private readonly database: Database) {}

  /** The value under this key, laid over the defaults; read on the connection of `tx` inside a transaction. */
  async read<T extends object>(key: string, defaults: T, tx?: Transaction): Promise<Setting<T>> {
    const sql = `SELECT value, version FROM settings WHERE key = $1`;
    const [row] = tx
      ? await rows<Setting<Partial<T>>>(tx, sql, [key])
      : await this.database.query<Setting<Partial<T>>>(sql, [key], 'settings-read');
    return { value: { ...defaults, ...row?.value }, version: row?.version ?? 0 };
  }

  /**
   * Stores the value. @throws DomainError `stale-edit` when somebody stored another since `version` was read.
   */
  async write<T extends object>(
    tx: Transaction,
    key: string,
    { value, version }: Setting<T>,
    accountId: string,
  ): Promise<Setting<T>> {
    const [written] = await rows<Setting<T>>(
      tx,
      `INSERT INTO settings AS s (key, value, version, updated_by_id) VALUES ($1, $2, 1, $4)
       ON CONFLICT (key) DO UPDATE
         SET value = excluded.value, version = s.version + 1, updated_at = now(), updated_by_id = $4
         WHERE s.version = $3
       RETURNING value, version`,
      [key, JSON.stringify(value), version, accountId],
    );
    if (written) return written;
    const [current] = await rows<Setting<T>>(tx, `SELECT value, version FROM settings WHERE key = $1`, [key]);
    throw staleEdit({ ...current?.value, version: current?.version });
  }
}
