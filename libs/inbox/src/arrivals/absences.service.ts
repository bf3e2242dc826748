import { Injectable } from '@nestjs/common';
import { messageEvent, messageEvents, PendingFollowUps } from '@rapport/messages';
import { EventLog, newId, rows, type Transaction } from '@rapport/platform';
import { dayAfter } from '../domain/days.js';
import { InboxSettings } from '../inbox-settings.js';
import type { KeptMail } from './kept-mail.js';

/** Who is away, and until when. Being away belongs to the person, not to one pitch (mail.md section 3.4, row 23). */
@Injectable()
export class Absences {
  constructor(
    private readonly followUps: PendingFollowUps,
    private readonly settings: InboxSettings,
    private readonly events: EventLog,
  ) {}

  /** Their mailbox answered that they are away: every follow-up to them waits, and the owner is told. */
  async note(tx: Transaction, mail: KeptMail): Promise<void> {
    const { kept, incoming, at, alsoBloggerIds } = mail;
    const { absenceDays } = await this.settings.read();
    const until = incoming.returnDate ?? dayAfter(at, absenceDays);
    const stated = incoming.returnDate !== null;
    await rows(
      tx,
      `INSERT INTO blogger_absences (id, blogger_id, message_id, until, stated, since) VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(), kept.bloggerId, kept.id, until, stated, at],
    );
    const putOff = mail.history ? 0 : await this.followUps.putOff(tx, kept.bloggerId, until);
    // Who shares the mailbox is not there to read it either; whether they are away, nobody knows.
    if (!mail.history) for (const id of alsoBloggerIds) await this.followUps.putOff(tx, id, until);
    const data = { returnDate: incoming.returnDate, until, stated, putOff };
    await this.events.record(tx, messageEvent(messageEvents.absence, null, kept, data));
  }

  /** They wrote themselves: they are back, whatever their note said. */
  async end(tx: Transaction, bloggerId: string, at: Date): Promise<void> {
    await rows(
      tx,
      `UPDATE blogger_absences SET ended_at = $2 WHERE blogger_id = $1 AND ended_at IS NULL AND since < $2`,
      [bloggerId, at],
    );
  }
}
