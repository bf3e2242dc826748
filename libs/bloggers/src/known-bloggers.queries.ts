import { Injectable } from '@nestjs/common';
import { Database, rows, type Transaction } from '@rapport/platform';
import type { KnownBlogger } from './bloggers.errors.js';

const KNOWN = `
  SELECT b.id, b.name, 'url' AS because, c.url AS value, c.url_key AS key
  FROM channels c JOIN bloggers b ON b.id = c.blogger_id WHERE c.url_key = ANY ($1)
  UNION ALL
  SELECT b.id, b.name, 'address', p.address, p.address_key
  FROM contact_points p JOIN bloggers b ON b.id = p.blogger_id WHERE p.address_key = ANY ($2)`;

const KNOWN_BY_NAME = `
  SELECT b.id, b.name FROM bloggers b WHERE b.name_key = folded($1) ORDER BY b.id LIMIT 5`;

/** Finding the bloggers we already know: by blog, by address, by name. */
@Injectable()
export class KnownBloggersQueries {
  constructor(private readonly database: Database) {}

  /** Who owns any of these blogs (url keys) or addresses (address keys); `key` says which. */
  async by(
    urlKeys: readonly string[],
    addressKeys: readonly string[],
    tx?: Transaction,
  ): Promise<(KnownBlogger & { key: string })[]> {
    const values = [urlKeys, addressKeys];
    return tx
      ? rows<KnownBlogger & { key: string }>(tx, KNOWN, values)
      : this.database.query<KnownBlogger & { key: string }>(KNOWN, values, 'known-bloggers');
  }

  /** Who bears this name, accents and capitals apart: at most five. */
  async byName(name: string): Promise<{ id: string; name: string }[]> {
    return this.database.query(KNOWN_BY_NAME, [name], 'known-bloggers-by-name');
  }
}
