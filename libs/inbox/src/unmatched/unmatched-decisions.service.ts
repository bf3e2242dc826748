import { Injectable } from '@nestjs/common';
import { ContactPointsService, mayBeMail } from '@rapport/bloggers';
import { messageById, openThreads, PendingFollowUps } from '@rapport/messages';
import { type Actor, Clock, Database, EventLog, notFound, rows, type Transaction } from '@rapport/platform';
import { Keeping } from '../arrivals/keeping.service.js';
import type { MailboxSeen } from '../arrivals/mailbox-seen.js';
import { keysOf, peopleAt } from '../arrivals/people.js';
import { sameSubject } from '../domain/place-of.js';
import { unmatchedDecided } from '../inbox.errors.js';
import { inboxEvents } from '../inbox.events.js';
import { readIncoming } from '../reading/read-incoming.js';
import { UnmatchedMessage, type UnmatchedState } from './unmatched-message.entity.js';

export interface Linking {
  bloggerId: string;
  /** The address becomes one of theirs: what comes from it later is theirs at once. */
  addAddress: boolean;
}

type Who = Pick<Actor, 'id'> | null;

/** A person says whose a mail of the tray is, or that it is nobody's. */
@Injectable()
export class UnmatchedDecisions {
  constructor(
    private readonly database: Database,
    private readonly keeping: Keeping,
    private readonly contactPoints: ContactPointsService,
    private readonly followUps: PendingFollowUps,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /**
   * It is this blogger's: it is kept in their conversation, with everything that follows from it. Gives the message's id.
   * @throws DomainError `unmatched-message.not-found`, `unmatched-message.decided`, `blogger.not-found`, `blogger.exists`
   *   when the address is another blogger's
   */
  async link(actor: Actor, id: string, { bloggerId, addAddress }: Linking): Promise<string> {
    return this.database.transaction(async (tx) => {
      const mail = await this.hold(tx, id, bloggerId);
      const known = (await peopleAt(tx, keysOf([mail.fromAddress]))).some(
        (one) => one.bloggerId === bloggerId,
      );
      if (addAddress && !known) {
        const draft = { address: mail.fromAddress, foundAt: 'a mail of theirs' };
        await this.contactPoints.add(actor, bloggerId, draft, tx);
      }
      return this.keep(tx, actor, mail, bloggerId);
    });
  }

  /** An address became a blogger's: what came from it and waited in the tray is theirs. */
  async linkFrom(tx: Transaction, addressKey: string, bloggerId: string): Promise<void> {
    const waiting = await rows<{ id: string }>(
      tx,
      `SELECT id FROM unmatched_messages WHERE from_key = $1 AND state = 'open' ORDER BY received_at, id LIMIT 200`,
      [addressKey],
    );
    for (const { id } of waiting) await this.keep(tx, null, await this.hold(tx, id, bloggerId), bloggerId);
  }

  /** It is no answer of anybody's: what was held because of it may leave again. @throws DomainError as `link` */
  async setAside(actor: Actor, id: string, reason: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const mail = await this.hold(tx, id);
      await this.decide(tx, actor, mail, 'dismissed', { decisionReason: reason });
      await this.releaseOthers(tx, mail, null);
      const { fromAddress: address, subject } = mail;
      await this.record(tx, actor, mail, inboxEvents.setAside, null, { address, subject, reason });
    });
  }

  private async keep(
    tx: Transaction,
    actor: Who,
    mail: UnmatchedMessage,
    bloggerId: string,
  ): Promise<string> {
    await this.requireBlogger(tx, bloggerId);
    const [raw, mailbox] = await this.sourceOf(tx, mail);
    const incoming = await readIncoming(raw, mail.receivedAt);
    const at = mail.receivedAt;
    const threads = await openThreads(tx, [bloggerId], mailbox.id, at);
    const answered = mail.answersId ? await messageById(tx, mail.answersId) : null;
    const theirs = answered?.bloggerId === bloggerId ? answered : null;
    const last = threads.find((one) => sameSubject(one.subject, mail.subject)) ?? threads[0];
    const people = await peopleAt(tx, keysOf([mail.fromAddress]));
    const others = people.filter((one) => one.bloggerId !== bloggerId);
    await this.decide(tx, actor, mail, 'linked', {});
    const messageId = mail.arrivalKey.startsWith('<') ? mail.arrivalKey : null;
    const identity = { key: mail.arrivalKey, messageId, known: false };
    const place = {
      kind: 'theirs' as const,
      bloggerId,
      contactPointId: people.find((one) => one.bloggerId === bloggerId)?.contactPointId ?? null,
      threadId: theirs?.threadId ?? last?.id ?? null,
      aboutId: theirs?.direction === 'out' ? theirs.id : (last?.lastSentId ?? null),
      // Whoever has the sender's address too is not chased either, as when the mail names whose it is.
      alsoBloggerIds: [...new Set(others.map((one) => one.bloggerId))],
    };
    const named = theirs ? [theirs] : [];
    await this.keeping.keepTheirs(tx, { mailbox, raw, incoming, identity, at }, place, { named, threads });
    await this.releaseOthers(tx, mail, bloggerId);
    const [kept] = await rows<{ id: string }>(tx, `SELECT id FROM messages WHERE arrival_key = $1`, [
      mail.arrivalKey,
    ]);
    const linkedMessageId = kept?.id ?? '';
    await tx.update(UnmatchedMessage, { id: mail.id }, { linkedMessageId });
    const { fromAddress: address, subject } = mail;
    await this.record(tx, actor, mail, inboxEvents.linked, bloggerId, { address, subject });
    return linkedMessageId;
  }

  /** What was held because of this mail may leave again, but for the one whose it is, and where another mail waits. */
  private async releaseOthers(
    tx: Transaction,
    mail: UnmatchedMessage,
    bloggerId: string | null,
  ): Promise<void> {
    const free = await rows<{ id: string }>(
      tx,
      `SELECT b.id FROM unnest($1::uuid[]) AS b (id) WHERE b.id IS DISTINCT FROM $2::uuid
         AND NOT EXISTS (SELECT FROM unmatched_messages u WHERE u.state = 'open' AND b.id = ANY (u.proposed))`,
      [mail.proposed, bloggerId],
    );
    await this.followUps.release(
      tx,
      free.map(({ id }) => id),
    );
  }

  /** Locked after the bloggers that it may concern, as everything that touches their messages. */
  private async hold(
    tx: Transaction,
    id: string,
    bloggerId: string | null = null,
  ): Promise<UnmatchedMessage> {
    await rows(
      tx,
      `SELECT FROM bloggers WHERE id = $2 OR id = ANY (SELECT unnest(proposed) FROM unmatched_messages WHERE id = $1)
         OR id IN (SELECT c.blogger_id FROM contact_points c JOIN unmatched_messages u ON u.from_key = c.address_key
           WHERE u.id = $1 AND ${mayBeMail('c')})
       ORDER BY id FOR NO KEY UPDATE`,
      [id, bloggerId],
    );
    const mail = await tx.findOne(UnmatchedMessage, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!mail) throw notFound('unmatched-message', id);
    if (mail.state !== 'open') throw unmatchedDecided(mail.state);
    return mail;
  }

  private async decide(
    tx: Transaction,
    actor: Who,
    { id }: UnmatchedMessage,
    state: Exclude<UnmatchedState, 'open'>,
    more: { decisionReason?: string },
  ): Promise<void> {
    const decided = { state, decidedById: actor?.id ?? null, decidedAt: this.clock.now(), ...more };
    await tx.update(UnmatchedMessage, { id }, decided);
  }

  private async requireBlogger(tx: Transaction, id: string): Promise<void> {
    const [found] = await rows(tx, `SELECT FROM bloggers WHERE id = $1`, [id]);
    if (!found) throw notFound('blogger', id);
  }

  private async sourceOf(
    tx: Transaction,
    { id, mailboxId }: UnmatchedMessage,
  ): Promise<[Buffer, MailboxSeen]> {
    const [found] = await rows<MailboxSeen & { raw: Buffer }>(
      tx,
      `SELECT u.raw, x.account_id AS "accountId", x.from_address AS address
       FROM unmatched_messages u JOIN mailboxes x ON x.id = u.mailbox_id WHERE u.id = $1`,
      [id],
    );
    if (!found) throw notFound('unmatched-message', id);
    return [found.raw, { id: mailboxId, accountId: found.accountId, address: found.address }];
  }

  private record(
    tx: Transaction,
    actor: Who,
    { id }: UnmatchedMessage,
    type: string,
    bloggerId: string | null,
    data: Record<string, unknown>,
  ): Promise<void> {
    const subject = { subjectType: 'unmatched_message', subjectId: id, bloggerId };
    return this.events.record(tx, { type, actorId: actor?.id ?? null, ...subject, data });
  }
}
