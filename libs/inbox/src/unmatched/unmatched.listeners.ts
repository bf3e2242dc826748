import { Injectable } from '@nestjs/common';
import { bloggerEvents, mayBeMail } from '@rapport/bloggers';
import { OnEvent, OnEvents, type RecordedEvent, rows, type Transaction } from '@rapport/platform';
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
      `SELECT address_key AS key, blogger_id AS "bloggerId" FROM contact_points p WHERE id = $1 AND ${mayBeMail('p')}`,
      [event.subjectId],
    );
    if (point) await this.decisions.linkFrom(tx, point.key, point.bloggerId);
  }

  /** The same for the addresses that people are entered with. */
  @OnEvents(bloggerEvents.created)
  async bloggersKnown(events: RecordedEvent[], tx: Transaction): Promise<void> {
    const points = await rows<{ key: string; bloggerId: string }>(
      tx,
      `SELECT p.address_key AS key, p.blogger_id AS "bloggerId" FROM contact_points p
       WHERE p.blogger_id = ANY ($1) AND ${mayBeMail('p')}
         AND EXISTS (SELECT FROM unmatched_messages u WHERE u.from_key = p.address_key AND u.state = 'open')
       ORDER BY p.blogger_id, p.id`,
      [events.map(({ subjectId }) => subjectId)],
    );
    for (const { key, bloggerId } of points) await this.decisions.linkFrom(tx, key, bloggerId);
  }
}
