import { Injectable } from '@nestjs/common';
import { ContactPointsService, DoNotContactService, mayBeMail } from '@rapport/bloggers';
import { MessagesService, reason } from '@rapport/messages';
import {
  type Actor,
  Clock,
  Database,
  EventLog,
  hasRole,
  newId,
  notFound,
  rows,
  type Transaction,
} from '@rapport/platform';
import type { KeptMail } from '../arrivals/kept-mail.js';
import { wishDecided, wishNotYours } from '../inbox.errors.js';
import { inboxEvents } from '../inbox.events.js';
import { OptOutWish } from './opt-out-wish.entity.js';

/** How far a confirmed wish reaches: the person with all their addresses, or only the address it came from. */
export const wishScopes = ['person', 'address'] as const;
export type WishScope = (typeof wishScopes)[number];

/** Wishes not to be written to, read in what came in: they stop everything at once; a person confirms or dismisses. */
@Injectable()
export class OptOutWishes {
  constructor(
    private readonly database: Database,
    private readonly messages: MessagesService,
    private readonly contactPoints: ContactPointsService,
    private readonly doNotContact: DoNotContactService,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Stops all mail to them and to whoever shares the address, of the whole team, and asks. A second wish while one is open asks nothing more. */
  async open(tx: Transaction, mail: KeptMail): Promise<void> {
    const { kept, incoming, contactPointId, alsoBloggerIds } = mail;
    if (!incoming.optOut) return;
    for (const bloggerId of [kept.bloggerId, ...alsoBloggerIds]) {
      await this.messages.cancelPending(tx, null, { bloggerId }, reason('opt-out-wished'));
    }
    const { strength, passage } = incoming.optOut;
    const [wish] = await rows<{ id: string }>(
      tx,
      `INSERT INTO opt_out_wishes (id, blogger_id, message_id, contact_point_id, strength, passage, created_at)
       SELECT $1, $2, $3, $4, $5, $6, $7
       WHERE NOT EXISTS (SELECT FROM bloggers WHERE id = $2 AND contact_policy = 'do_not_contact')
       ON CONFLICT DO NOTHING RETURNING id`,
      [newId(), kept.bloggerId, kept.id, contactPointId, strength, passage, this.clock.now()],
    );
    if (!wish) return;
    await this.record(tx, null, { id: wish.id, bloggerId: kept.bloggerId }, inboxEvents.wished, {
      passage,
      strength,
      officerId: kept.officerId,
    });
  }

  /**
   * It is so: the address, or all addresses of the person, are opted out and suppressed; the person is marked
   * do-not-contact unless only the address is meant. Anybody on staff may make things stricter.
   * @throws DomainError `opt-out-wish.not-found`, `opt-out-wish.decided`
   */
  async confirm(actor: Actor, id: string, scope: WishScope): Promise<void> {
    await this.database.transaction(async (tx) => {
      const wish = await this.hold(tx, id);
      await this.decide(tx, actor, wish, 'confirmed', null);
      const points = await this.addressesOf(tx, wish, scope);
      for (const point of points) await this.contactPoints.optOut(tx, point, 'asked by mail', actor.id);
      if (scope === 'person' || points.length === 0) await this.mark(tx, actor, wish);
      await this.record(tx, actor.id, wish, inboxEvents.wishConfirmed, { passage: wish.passage, scope });
    });
  }

  /**
   * It was not meant so: they may be written to again, but nothing that was stopped starts by itself.
   * @throws DomainError `opt-out-wish.not-found`, `opt-out-wish.decided`, `opt-out-wish.not-yours`
   */
  async dismiss(actor: Actor, id: string, why: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const wish = await this.hold(tx, id);
      const [concerned] = await rows<{ officerId: string | null; ownerId: string | null }>(
        tx,
        `SELECT m.officer_id AS "officerId", b.owner_id AS "ownerId" FROM messages m JOIN bloggers b ON b.id = m.blogger_id
         WHERE m.id = $1`,
        [wish.messageId],
      );
      const theirs = concerned?.officerId === actor.id || concerned?.ownerId === actor.id;
      if (!theirs && !hasRole(actor, 'manager')) throw wishNotYours();
      await this.decide(tx, actor, wish, 'dismissed', why);
      const data = { passage: wish.passage, reason: why };
      await this.record(tx, actor.id, wish, inboxEvents.wishDismissed, data);
    });
  }

  /** Locked after its blogger, as everything that belongs to one. */
  private async hold(tx: Transaction, id: string): Promise<OptOutWish> {
    await rows(
      tx,
      `SELECT FROM bloggers WHERE id = (SELECT blogger_id FROM opt_out_wishes WHERE id = $1) FOR UPDATE`,
      [id],
    );
    const wish = await tx.findOne(OptOutWish, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!wish) throw notFound('opt-out-wish', id);
    if (wish.state !== 'open') throw wishDecided(wish.state);
    return wish;
  }

  private async decide(
    tx: Transaction,
    actor: Actor,
    wish: OptOutWish,
    state: 'confirmed' | 'dismissed',
    decisionReason: string | null,
  ): Promise<void> {
    const decided = { state, decidedById: actor.id, decidedAt: this.clock.now(), decisionReason };
    await tx.update(OptOutWish, { id: wish.id }, decided);
    await rows(
      tx,
      `UPDATE messages SET looked_at = $2, looked_by_id = $3 WHERE id = $1 AND looked_at IS NULL`,
      [wish.messageId, decided.decidedAt, actor.id],
    );
  }

  private async addressesOf(tx: Transaction, wish: OptOutWish, scope: WishScope): Promise<string[]> {
    if (scope === 'address') return wish.contactPointId ? [wish.contactPointId] : [];
    const points = await rows<{ id: string }>(
      tx,
      `SELECT id FROM contact_points p WHERE blogger_id = $1 AND ${mayBeMail('p')} ORDER BY id`,
      [wish.bloggerId],
    );
    return points.map(({ id }) => id);
  }

  private async mark(tx: Transaction, actor: Actor, { bloggerId, passage }: OptOutWish): Promise<void> {
    const [marked] = await rows(
      tx,
      `SELECT FROM bloggers WHERE id = $1 AND contact_policy = 'do_not_contact'`,
      [bloggerId],
    );
    if (!marked)
      await this.doNotContact.set(actor, bloggerId, `asked by mail: “${passage}”`.slice(0, 500), tx);
  }

  private record(
    tx: Transaction,
    actorId: string | null,
    { id, bloggerId }: Pick<OptOutWish, 'id' | 'bloggerId'>,
    type: string,
    data: Record<string, unknown>,
  ): Promise<void> {
    return this.events.record(tx, {
      type,
      actorId,
      subjectType: 'opt_out_wish',
      subjectId: id,
      bloggerId,
      data,
    });
  }
}
