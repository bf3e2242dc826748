import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@rapport/platform';

const DAY_MS = 86_400_000;

/** Files that nothing uses any more: their draft was thrown away, or they were taken off. */
@Injectable()
export class UnusedAttachmentsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Removes them a day after they were brought, and contents that no file has. Gives how many files. */
  async remove(): Promise<number> {
    const removed = await this.database.query(
      `DELETE FROM attachments a WHERE created_at < $1
         AND NOT EXISTS (SELECT FROM attachment_uses u WHERE u.attachment_id = a.id) RETURNING a.id`,
      [new Date(this.clock.now().getTime() - DAY_MS)],
    );
    await this.database.query(
      `DELETE FROM attachment_contents c
       WHERE NOT EXISTS (SELECT FROM attachments a WHERE a.sha256 = c.sha256)`,
    );
    return removed.length;
  }
}
