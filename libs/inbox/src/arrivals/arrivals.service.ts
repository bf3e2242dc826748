import { Injectable } from '@nestjs/common';
import { OwnCopies } from '@rapport/messages';
import { Clock, Database, type Transaction } from '@rapport/platform';
import type { FolderRole } from '../domain/folder-roles.js';
import { placeOf } from '../domain/place-of.js';
import { readIncoming } from '../reading/read-incoming.js';
import { UnmatchedMail } from '../unmatched/unmatched-mail.service.js';
import type { Arrival } from './arrival.js';
import { identityOf } from './arrival-key.js';
import { HeadsWanted } from './heads-wanted.js';
import { Keeping } from './keeping.service.js';
import { circumstancesOf } from './mail-circumstances.js';
import type { FetchedMail, MailboxSeen, MailHead, Taken } from './mailbox-seen.js';
import { whenItCame } from './when-it-came.js';

/** What came in is kept, once, with what follows from it. */
@Injectable()
export class ArrivalsService {
  constructor(
    private readonly database: Database,
    private readonly heads: HeadsWanted,
    private readonly keeping: Keeping,
    private readonly copies: OwnCopies,
    private readonly unmatched: UnmatchedMail,
    private readonly clock: Clock,
  ) {}

  /**
   * Which of these mails are worth fetching: to or from a contact point, naming a message of ours, or from a mail
   * system, whose reports say only inside whom they are about. One query a batch; what is kept already is left out.
   */
  wanted(_mailbox: Pick<MailboxSeen, 'id' | 'address'>, heads: readonly MailHead[]): Promise<Set<number>> {
    return this.heads.among(heads);
  }

  /**
   * Keeps one mail, once, however often and from however many mailboxes it comes, with what follows from it, in one
   * transaction. Never throws for what a mail contains.
   */
  async take(mailbox: MailboxSeen, mail: FetchedMail): Promise<Taken> {
    const now = this.clock.now();
    const incoming = await readIncoming(mail.raw, mail.internalDate ?? now);
    const arrival = {
      mailbox,
      raw: mail.raw,
      incoming,
      at: whenItCame(mail.internalDate, incoming.date, now),
    };
    return this.database.transaction((tx) => this.takeIn(tx, arrival, mail.role));
  }

  private async takeIn(tx: Transaction, read: Omit<Arrival, 'identity'>, role: FolderRole): Promise<Taken> {
    const { mailbox, incoming, at } = read;
    const identity = await identityOf(tx, incoming, read.raw);
    if (identity.known) return 'known';
    const around = await circumstancesOf(tx, mailbox, incoming, at);
    const arrival = { ...read, identity };
    const place = placeOf(around.facts);
    if (place.kind === 'ignored') return 'ignored';
    if (place.kind === 'unmatched') return this.unmatched.keep(tx, arrival, place);
    if (place.kind === 'theirs') return this.keeping.keepTheirs(tx, arrival, place, around);
    const fromSentFolder = role === 'sent';
    const ours = place.kind === 'own' ? place.id : fromSentFolder && (await this.renamed(tx, arrival));
    if (!ours) {
      // Among what people file, a draft or a template of ours can't be told from what left.
      const left = place.kind === 'by-hand' && role !== 'filed';
      return left ? this.keeping.keepByHand(tx, arrival, place, around) : 'own';
    }
    // A copy in a Sent folder proves that a message went; anywhere else it proves nothing, and is no answer either.
    if (fromSentFolder) await this.copies.proveSent(tx, ours, 'sent-folder');
    return 'own';
  }

  /** A message of ours to which a server gave another Message-ID. */
  private renamed(tx: Transaction, { mailbox, incoming, identity, at }: Arrival): Promise<string | null> {
    const { messageId } = identity;
    if (messageId === null) return Promise.resolve(null);
    const { to, subject } = incoming;
    return this.copies.recogniseRenamed(tx, { mailboxId: mailbox.id, messageId, to, subject, at });
  }
}
