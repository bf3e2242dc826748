import { Injectable } from '@nestjs/common';
import {
  connectionFault,
  type MailTransport,
  MailTransports,
  type SendingMailbox,
  SendingMailboxes,
} from '@rapport/mailboxes';
import { Clock } from '@rapport/platform';
import { MailboxReading } from '../mailbox-reading.js';
import { SendingSettings } from '../sending-settings.js';
import type { Lane } from './lane.js';
import type { LaneWork } from './lane-run.js';
import { Ledger } from './ledger.js';
import { MailboxReadings } from './mailbox-readings.js';

/** What the dispatcher decides about a run, not its lane. */
export interface RunOfLane {
  token: string;
  stopping: () => boolean;
  holds: () => boolean;
  /** Writes though the database may be away for a moment. */
  insist: (write: () => Promise<void>) => Promise<void>;
}

/** What a pass over a lane needs of the ledger, of its mailbox and of the network. */
@Injectable()
export class LaneWorks {
  constructor(
    private readonly mailboxes: SendingMailboxes,
    private readonly transports: MailTransports,
    private readonly settings: SendingSettings,
    private readonly ledger: Ledger,
    private readonly reading: MailboxReading,
    private readonly clock: Clock,
  ) {}

  /** The work of one run over a lane, as the settings and its mailbox stand now. */
  async of({ mailbox, ...whose }: Lane, { token, stopping, holds, insist }: RunOfLane): Promise<LaneWork> {
    const { window, latenessHours } = await this.settings.read();
    const id = mailbox?.id ?? '';
    const facts = {
      window,
      latenessHours,
      mode: mailbox ? ('smtp' as const) : ('capture' as const),
      mailboxFailing: mailbox !== null && (mailbox.state === 'failing' || !this.opens(mailbox)),
    };
    const readings = new MailboxReadings((mailboxId) => this.reading.readNow(mailboxId));
    return {
      take: (limit) => this.ledger.claims.take({ mailbox, ...whose }, token, limit),
      read: (followUps) =>
        readings.since(
          [id, ...followUps.flatMap(({ previousMailboxId }) => previousMailboxId ?? [])],
          followUps.map(({ dueAt, notBefore }) => dueAt ?? notBefore),
        ),
      carried: (messages) => this.ledger.carried.of(messages),
      begin: (ready, reading) =>
        this.ledger.handover.begin(ready, token, { ...facts, reading, now: this.clock.now() }),
      write: (finished) => insist(() => this.ledger.outcomes.write(finished, token)),
      now: () => this.clock.now(),
      uniqueId: (message) => this.ledger.ids.of(message),
      stopping,
      holds,
      noteFault: (report) =>
        this.mailboxes.noteFault(
          id,
          connectionFault({
            code: report.code,
            command: report.command,
            responseCode: report.responseCode ?? undefined,
            message: report.response,
          }),
        ),
      noteWorking: () => this.mailboxes.noteWorking(id),
    };
  }

  /** The connections of a lane's mailbox; null for the capture and while the password can't be read. */
  transportOf({ mailbox }: Lane): MailTransport | null {
    return mailbox && this.opens(mailbox) ? this.transports.for(mailbox) : null;
  }

  /** Whether the mailbox's password can be read; sealed under another secret, its messages are held. */
  private opens(mailbox: SendingMailbox): boolean {
    try {
      this.transports.settingsOf(mailbox);
      return true;
    } catch {
      return false;
    }
  }
}
