import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@rapport/platform';

/** Whoever set a mail aside by mistake may still read it for so long. */
const KEPT_DAYS = 30;

/** Mail that concerned nobody is personal data without a purpose: what it said goes, that it was seen stays. */
@Injectable()
export class SetAsideMail {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Empties mail that was set aside a month ago; it is not taken in again. Gives how many. */
  async empty(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000);
    const emptied = await this.database.query(
      `UPDATE unmatched_messages SET raw = '', body = '', subject = '', from_name = '', from_address = '', from_key = NULL
       WHERE state = 'dismissed' AND decided_at < $1 AND octet_length(raw) > 0 RETURNING id`,
      [before],
    );
    return emptied.length;
  }
}
