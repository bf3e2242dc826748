import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, EventLog, notFound, type Transaction } from '@rapport/platform';
import { Blogger } from './blogger.entity.js';
import { alreadyDoNotContact, notDoNotContact } from './bloggers.errors.js';
import { bloggerEvents } from './bloggers.events.js';

/** Do-not-contact stands on the person: anybody on staff sets it, a manager lifts it, both with a reason. */
@Injectable()
export class DoNotContactService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Marks a person do-not-contact. @throws DomainError `do-not-contact.already-set` */
  async set(actor: Actor, id: string, reason: string, tx?: Transaction): Promise<void> {
    if (!tx) return this.database.transaction((own) => this.set(actor, id, reason, own));
    const blogger = await this.locked(tx, id);
    if (blogger.contactPolicy === 'do_not_contact') throw alreadyDoNotContact();
    const data = { name: blogger.name, reason, from: blogger.contactPolicy };
    const now = this.clock.now();
    const mark = {
      doNotContactReason: reason,
      doNotContactAt: now,
      doNotContactById: actor.id,
      updatedAt: now,
    };
    await tx.save(tx.merge(Blogger, blogger, { contactPolicy: 'do_not_contact' }, mark));
    await this.record(tx, actor, id, bloggerEvents.doNotContactSet, data);
  }

  /** Lifts do-not-contact; the suppressions of the person's addresses stay. @throws DomainError `do-not-contact.not-set` */
  async lift(actor: Actor, id: string, reason: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const blogger = await this.locked(tx, id);
      if (blogger.contactPolicy !== 'do_not_contact') throw notDoNotContact();
      const mark = { doNotContactReason: null, doNotContactAt: null, doNotContactById: null };
      const change = { contactPolicy: 'email_allowed' as const, updatedAt: this.clock.now() };
      await tx.save(tx.merge(Blogger, blogger, change, mark));
      await this.record(tx, actor, id, bloggerEvents.doNotContactLifted, { name: blogger.name, reason });
    });
  }

  private async locked(tx: Transaction, id: string): Promise<Blogger> {
    const blogger = await tx.findOne(Blogger, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!blogger) throw notFound('blogger', id);
    return blogger;
  }

  private record(
    tx: Transaction,
    actor: Actor,
    id: string,
    type: string,
    data: Record<string, unknown>,
  ): Promise<void> {
    const subject = { subjectType: 'blogger', subjectId: id, bloggerId: id };
    return this.events.record(tx, { type, actorId: actor.id, ...subject, data });
  }
}
