import { Injectable } from '@nestjs/common';
import { Database, rows } from '@rapport/platform';

/** Words of names and addresses that no blogger has any more are personal data without a purpose: they go. */
@Injectable()
export class ForgottenWordsService {
  constructor(private readonly database: Database) {}

  /** Removes the words that nobody uses; gives how many. */
  async remove(): Promise<number> {
    const unused = `NOT EXISTS (SELECT FROM blogger_search s WHERE s.words @@ quote_literal(w.word)::tsquery)`;
    const suspects = await this.database.query<{ word: string }>(
      `SELECT w.word FROM blogger_words w WHERE ${unused}`,
    );
    if (suspects.length === 0) return 0;
    return this.database.transaction(async (tx) => {
      // Whoever is adding a word right now is waited for and seen by the second look.
      await tx.query(`LOCK TABLE blogger_words IN SHARE ROW EXCLUSIVE MODE`);
      const sql = `DELETE FROM blogger_words w WHERE w.word = ANY ($1) AND ${unused} RETURNING word`;
      return (await rows(tx, sql, [suspects.map(({ word }) => word)])).length;
    });
  }
}
