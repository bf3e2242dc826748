import { Injectable } from '@nestjs/common';
import { messageEvent, messageEvents, OwnCopies, PendingFollowUps, reason } from '@rapport/messages';
import { EventLog, type Transaction } from '@rapport/platform';
import type { IncomingKind } from '../domain/incoming.js';
import { OptOutWishes } from '../wishes/opt-out-wishes.service.js';
import { Absences } from './absences.service.js';
import { DeliveryReports } from './delivery-reports.service.js';
import type { KeptMail } from './kept-mail.js';

type Consequence = (tx: Transaction, mail: KeptMail) => Promise<void>;

/** What follows from each kind of mail, in the transaction that keeps it: what stops something is never too late. */
@Injectable()
export class Consequences {
  private readonly of: Record<IncomingKind, Consequence> = {
    reply: (tx, mail) => this.answered(tx, mail),
    opt_out: (tx, mail) => this.answered(tx, mail),
    // From their address and not to be read: whatever it says, they are not chased before a person has looked.
    unreadable: (tx, mail) => this.answered(tx, mail),
    auto_reply: (tx, mail) => this.absences.note(tx, mail),
    bounce: (tx, mail) => this.reports.bounced(tx, mail),
    delay_notice: (tx, mail) => this.reports.delayed(tx, mail),
    feedback_report: (tx, mail) => this.reports.complained(tx, mail),
    challenge: (tx, mail) => this.tell(tx, mail, messageEvents.challenged),
    receipt: async () => {},
  };

  constructor(
    private readonly followUps: PendingFollowUps,
    private readonly copies: OwnCopies,
    private readonly absences: Absences,
    private readonly reports: DeliveryReports,
    private readonly wishes: OptOutWishes,
    private readonly events: EventLog,
  ) {}

  /** Does what follows from a mail. Whatever names a message of ours proves that it went. */
  async follow(tx: Transaction, mail: KeptMail): Promise<void> {
    if (mail.about) await this.copies.proveSent(tx, mail.about.id, 'answer');
    await this.of[mail.incoming.kind](tx, mail);
  }

  private async answered(tx: Transaction, mail: KeptMail): Promise<void> {
    const { kept, incoming, at, alsoBloggerIds } = mail;
    for (const bloggerId of [kept.bloggerId, ...alsoBloggerIds]) {
      await this.followUps.stop(tx, bloggerId, at, reason('answered'));
      await this.absences.end(tx, bloggerId, at);
    }
    if (mail.history) {
      const data = { direction: 'in', date: at };
      await this.events.record(tx, messageEvent(messageEvents.found, null, kept, data));
    } else {
      await this.tell(tx, mail, messageEvents.received, {
        receivedAt: at,
        text: (incoming.text || incoming.fullText).slice(0, 280),
      });
    }
    if (incoming.optOut) await this.wishes.open(tx, mail);
  }

  private tell(
    tx: Transaction,
    { kept, incoming }: KeptMail,
    type: typeof messageEvents.received | typeof messageEvents.challenged,
    data: Record<string, unknown> = {},
  ): Promise<void> {
    return this.events.record(tx, messageEvent(type, null, kept, { incomingKind: incoming.kind, ...data }));
  }
}
