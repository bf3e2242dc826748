import { Injectable } from '@nestjs/common';
import { type AttachedFile, AttachmentsQueries } from '@rapport/attachments';
import { Database } from '@rapport/platform';
import type { ClaimedMessage } from './claims.js';

/** What a message with files is made of, or was made of when it was tried first. */
export interface Carried {
  files: readonly AttachedFile[];
  raw: Buffer | null;
}

/** So many bytes of files stand in memory at once; each of them is there a few times while a mail is made. */
export const CARRIED_AT_ONCE = 20 * 1_048_576;

/** Brings files into memory when their messages are about to leave, and not before. */
@Injectable()
export class CarriedFiles {
  constructor(
    private readonly attachments: AttachmentsQueries,
    private readonly database: Database,
  ) {}

  /** By message, for those that carry files. */
  async of(messages: readonly ClaimedMessage[]): Promise<Map<string, Carried>> {
    const carriers = messages.filter(({ carriedBytes }) => carriedBytes > 0);
    if (carriers.length === 0) return new Map();
    const tried = carriers.filter(({ messageId }) => messageId !== null).map(({ id }) => id);
    const frozen = await this.database.query<{ id: string; raw: Buffer | null }>(
      `SELECT id, raw FROM messages WHERE id = ANY ($1) AND raw IS NOT NULL`,
      [tried],
      'messages-frozen',
    );
    const raws = new Map(frozen.map(({ id, raw }) => [id, raw]));
    // What was frozen is not made again.
    const files = await this.attachments.carriedBy(
      carriers.filter(({ id }) => !raws.has(id)).map(({ id }) => id),
    );
    return new Map(carriers.map(({ id }) => [id, { raw: raws.get(id) ?? null, files: files.get(id) ?? [] }]));
  }
}
