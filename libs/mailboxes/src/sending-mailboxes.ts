import { Injectable } from '@nestjs/common';
import { Database, EventLog, rows } from '@rapport/platform';
import type { ConnectionFault } from './domain/connection-fault.js';
import { isSignInFault } from './domain/server-fault.js';
import type { MailboxState, SmtpSecurity } from './domain/smtp-settings.js';
import { mailboxEvents } from './mailbox.events.js';

/** After so many refused sign-ins in a row a mailbox pauses: providers lock accounts that go on trying. */
const SIGN_INS = 3;

/** A mailbox as the dispatcher needs it. */
export interface SendingMailbox {
  id: string;
  accountId: string | null;
  fromName: string;
  fromAddress: string;
  smtpHost: string;
  smtpPort: number;
  smtpSecurity: SmtpSecurity;
  smtpUser: string;
  smtpSecret: Buffer | null;
  maxConnections: number;
  state: MailboxState;
  version: number;
}

/** Which mailboxes there are to send from, and what sending shows about them. */
@Injectable()
export class SendingMailboxes {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  /** Every mailbox in use. An officer's mail leaves from their own, else the team's, else into the capture. */
  all(): Promise<SendingMailbox[]> {
    return this.database.query<SendingMailbox>(
      `SELECT id, account_id AS "accountId", from_name AS "fromName", from_address AS "fromAddress",
         smtp_host AS "smtpHost", smtp_port AS "smtpPort", smtp_security AS "smtpSecurity", smtp_user AS "smtpUser",
         smtp_secret AS "smtpSecret", max_connections AS "maxConnections", state, version
       FROM mailboxes WHERE disabled_at IS NULL ORDER BY account_id NULLS LAST, id`,
      [],
      'mailboxes-sending',
    );
  }

  /** A message was taken: whatever failed before is over. */
  async noteWorking(mailboxId: string): Promise<void> {
    await this.database.query(
      `UPDATE mailboxes SET state = 'ready', last_fault = NULL, sign_in_failures = 0
       WHERE id = $1 AND (state <> 'ready' OR sign_in_failures > 0 OR last_fault IS NOT NULL)`,
      [mailboxId],
    );
  }

  /** The server could not be used. Gives true when the mailbox has paused itself. */
  async noteFault(mailboxId: string, fault: ConnectionFault): Promise<boolean> {
    const counts = isSignInFault(fault) ? 1 : 0;
    return this.database.transaction(async (tx) => {
      const [mailbox] = await rows<{ state: MailboxState; failures: number }>(
        tx,
        `UPDATE mailboxes SET last_fault = $2, sign_in_failures = sign_in_failures + $3,
           state = CASE WHEN sign_in_failures + $3 >= $4 THEN 'failing' ELSE state END
         WHERE id = $1 AND disabled_at IS NULL RETURNING state, sign_in_failures AS failures`,
        [mailboxId, JSON.stringify(fault), counts, SIGN_INS],
      );
      if (mailbox?.state !== 'failing' || counts === 0) return mailbox?.state === 'failing';
      if (mailbox.failures === SIGN_INS) {
        await this.events.record(tx, {
          type: mailboxEvents.failed,
          actorId: null,
          subjectType: 'mailbox',
          subjectId: mailboxId,
          data: { code: fault.code },
        });
      }
      return true;
    });
  }
}
