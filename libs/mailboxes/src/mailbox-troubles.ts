import { Injectable } from '@nestjs/common';
import { type Actor, Database, hasRole } from '@rapport/platform';
import type { ConnectionFault } from './domain/connection-fault.js';
import type { ReadingFault } from './domain/reading-fault.js';
import { WORTH_TELLING } from './reading-states.js';

export const troubledParts = ['sending', 'reading'] as const;

/** A mailbox that does not send, or can not be read. One that does neither is two of these. */
export interface MailboxTrouble {
  mailboxId: string;
  label: string;
  isTeams: boolean;
  part: (typeof troubledParts)[number];
  /** Nothing is tried any more until somebody acts; else it is tried again by itself. */
  paused: boolean;
  fault: ConnectionFault | ReadingFault | null;
  /** When it could last be read; null where it never was, and of sending. */
  lastReadAt: Date | null;
}

/** Which mailboxes need somebody to look. */
@Injectable()
export class MailboxTroubles {
  constructor(private readonly database: Database) {}

  /**
   * The actor's own mailboxes, and for managers the team's, that don't work: sending is stopped until a test passes,
   * reading paused or failed several times in a row. None for viewers, who can't open them.
   */
  async of(actor: Actor): Promise<MailboxTrouble[]> {
    if (!hasRole(actor, 'officer')) return [];
    return this.database.query<MailboxTrouble>(
      `SELECT m.id AS "mailboxId", m.label, m.account_id IS NULL AS "isTeams", t.part, t.paused, t.fault,
         t.last_read_at AS "lastReadAt"
       FROM mailboxes m LEFT JOIN mailbox_readings r ON r.mailbox_id = m.id
       CROSS JOIN LATERAL (
         SELECT 'sending' AS part, true AS paused, m.last_fault AS fault, NULL::timestamptz AS last_read_at
         WHERE m.state = 'failing'
         UNION ALL
         SELECT 'reading', r.state = 'paused', r.last_fault, r.last_success_at
         WHERE m.imap_host IS NOT NULL AND (r.state = 'paused' OR (r.state = 'failing' AND r.failures >= $3))
       ) t
       WHERE m.disabled_at IS NULL AND (m.account_id = $1 OR (m.account_id IS NULL AND $2))
       ORDER BY m.account_id IS NULL, m.id, t.part DESC`,
      [actor.id, hasRole(actor, 'manager'), WORTH_TELLING],
      'mailbox-troubles',
    );
  }
}
