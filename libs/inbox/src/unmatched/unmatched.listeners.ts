import { Injectable } from '@nestjs/common';
import { bloggerEvents } from '@rapport/bloggers';
import { OnEvent, type RecordedEvent, rows, type Transaction } from '@rapport/platform';
import { UnmatchedDecisions } from './unmatched-decisions.service.js';

/** What becomes of the tray when bloggers change. */
@Injectable()
export class UnmatchedListeners {
  constructor(private readonly decisions: UnmatchedDecisions) {}

  /** An address that becomes a blogger's says whose the mail from it is. */
  @OnEvent(bloggerEvents.contactPointAdded, bloggerEvents.contactPointRevised)
  async addressKnown(event: RecordedEvent, tx: Transaction): Promise<void> {
    const [point] = await rows<{ key: string; bloggerId: string }>(
      tx,
      `SELECT address_key AS key, blogger_id AS "bloggerId" FROM contact_points WHERE id = $1 AND kind = 'email'`,
      [event.subjectId],
    );
    if (point) await this.decisions.linkFrom(tx, point.key, point.bloggerId);
  }

  /** The same for the addresses that somebody is entered with. */
  @OnEvent(bloggerEvents.created)
  async bloggerKnown(event: RecordedEvent, tx: Transaction): Promise<void> {
    const points = await rows<{ key: string }>(
      tx,
      `SELECT address_key AS key FROM contact_points WHERE blogger_id = $1 AND kind = 'email'`,
      [event.subjectId],
    );
    for (const { key } of points) await this.decisions.linkFrom(tx, key, event.subjectId);
  }
}
