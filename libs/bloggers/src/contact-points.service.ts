import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  Database,
  EventLog,
  notFound,
  rows,
  staleEdit,
  type Transaction,
} from '@rapport/platform';
import { requireBlogger } from './blogger-of.js';
import { addressNotValid, addressSuppressed } from './bloggers.errors.js';
import { bloggerEvents } from './bloggers.events.js';
import { changedFields } from './changes.js';
import { ContactPoint } from './contact-point.entity.js';
import { type ContactPointDraft, toContactPoint, underSuppression } from './contact-point-drafts.js';
import { addressKey } from './domain/address-key.js';
import type { SharedPoint } from './same-address.js';
import { SuppressionsService } from './suppressions.service.js';
import { Twins } from './twins.js';

export type ContactPointChange = Partial<ContactPointDraft> & { version: number };

/** The addresses of bloggers and what became of them. An objection is kept on the address for good. */
@Injectable()
export class ContactPointsService {
  constructor(
    private readonly database: Database,
    private readonly twins: Twins,
    private readonly suppressions: SuppressionsService,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Adds an address; gives its id. A suppressed one is kept as opted out. @throws DomainError `blogger.exists` */
  async add(actor: Actor, bloggerId: string, draft: ContactPointDraft, tx?: Transaction): Promise<string> {
    if (!tx) return this.database.transaction((own) => this.add(actor, bloggerId, draft, own));
    await requireBlogger(tx, bloggerId);
    const fresh = toContactPoint(draft, bloggerId, this.clock.now());
    const suppressed = await this.suppressions.among([fresh.addressKey], tx);
    const points = underSuppression([fresh], suppressed);
    const keys = { urlKeys: [], addressKeys: [fresh.addressKey], bloggerId };
    await this.twins.refused(keys, tx, () => tx.insert(ContactPoint, points));
    if (fresh.preferred) await this.preferOnly(tx, fresh);
    await this.record(tx, actor.id, fresh, bloggerEvents.contactPointAdded, { kind: fresh.kind });
    if (fresh.state === 'opted_out') {
      await this.suppressions.suppress(tx, fresh.addressKey, 'opted out when it was added', actor.id);
    }
    return fresh.id;
  }

  /**
   * Changes an address; gives the blogger's id. Opting out suppresses the address, and that isn't undone by an edit.
   * @throws DomainError `stale-edit`, `blogger.exists`, `contact-point.suppressed`
   */
  async revise(actor: Actor, id: string, { version, ...given }: ContactPointChange): Promise<string> {
    return this.database.transaction(async (tx) => {
      const point = await this.locked(tx, id);
      if (point.version !== version) throw staleEdit(point);
      const change = rekeyed(point, given);
      const changed = changedFields(point, change);
      if (Object.keys(changed).length === 0) return point.bloggerId;
      const key = change.addressKey ?? point.addressKey;
      const wasOptedOut = point.state === 'opted_out';
      const willBe = change.state ?? point.state;
      if (willBe !== 'opted_out' && (wasOptedOut || (await this.suppressions.among([key], tx)).size > 0)) {
        throw addressSuppressed(change.address ?? point.address);
      }
      const keys = { urlKeys: [], addressKeys: [key], bloggerId: point.bloggerId };
      await this.twins.refused(keys, tx, () => tx.save(tx.merge(ContactPoint, point, change)));
      if (change.preferred) await this.preferOnly(tx, point);
      const { addressKey: _key, ...shown } = changed;
      await this.record(tx, actor.id, point, bloggerEvents.contactPointRevised, { changed: shown });
      if (willBe === 'opted_out')
        await this.suppress(tx, point, 'marked as opted out', actor.id, !wasOptedOut);
      return point.bloggerId;
    });
  }

  /** Removes an address; its suppression stays. Gives the blogger's id. */
  async remove(actor: Actor, id: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      const point = await this.locked(tx, id);
      await tx.delete(ContactPoint, { id });
      await this.record(tx, actor.id, point, bloggerEvents.contactPointRemoved, {});
      return point.bloggerId;
    });
  }

  /** The address's owner objects: it is opted out and suppressed. Harmless when said again. */
  async optOut(tx: Transaction, id: string, reason: string, actorId: string | null): Promise<void> {
    const point = await this.locked(tx, id);
    if (point.state === 'opted_out') return;
    await tx.save(tx.merge(ContactPoint, point, { state: 'opted_out' }));
    await this.suppress(tx, point, reason, actorId, true);
  }

  /**
   * Mail to an address comes back for good: it is marked with everybody who has it, as `contactPointsLike` gives them.
   * One that opted out stays opted out.
   */
  async markBounced(tx: Transaction, points: readonly SharedPoint[]): Promise<void> {
    for (const { contactPointId } of points) {
      const point = await this.locked(tx, contactPointId);
      if (point.state !== 'valid') continue;
      await tx.save(tx.merge(ContactPoint, point, { state: 'bounced' }));
      await this.record(tx, null, point, bloggerEvents.contactPointBounced, {});
    }
  }

  private async suppress(
    tx: Transaction,
    point: ContactPoint,
    reason: string,
    actorId: string | null,
    tell: boolean,
  ): Promise<void> {
    await this.suppressions.suppress(tx, point.addressKey, reason, actorId);
    if (tell) await this.record(tx, actorId, point, bloggerEvents.contactPointOptedOut, { reason });
  }

  private async preferOnly(
    tx: Transaction,
    { id, bloggerId }: Pick<ContactPoint, 'id' | 'bloggerId'>,
  ): Promise<void> {
    const others = `UPDATE contact_points SET preferred = false WHERE blogger_id = $1 AND id <> $2 AND preferred`;
    await rows(tx, others, [bloggerId, id]);
  }

  /** Locked after its blogger: a message to the address that is being handed over leaves before, or sees the change. */
  private async locked(tx: Transaction, id: string): Promise<ContactPoint> {
    await rows(
      tx,
      `SELECT FROM bloggers WHERE id = (SELECT blogger_id FROM contact_points WHERE id = $1) FOR NO KEY UPDATE`,
      [id],
    );
    const point = await tx.findOne(ContactPoint, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!point) throw notFound('contact-point', id);
    return point;
  }

  private record(
    tx: Transaction,
    actorId: string | null,
    { id, bloggerId, address }: Pick<ContactPoint, 'id' | 'bloggerId' | 'address'>,
    type: string,
    data: Record<string, unknown>,
  ): Promise<void> {
    const subject = { subjectType: 'contact_point', subjectId: id, bloggerId };
    return this.events.record(tx, { type, actorId, ...subject, data: { address, ...data } });
  }
}

/** A change with the key that its new kind or address has. */
function rekeyed(point: ContactPoint, change: Partial<ContactPointDraft>): Partial<ContactPoint> {
  const { kind = point.kind, address = point.address } = change;
  if (kind === point.kind && address.trim() === point.address) return change;
  const key = addressKey(kind, address);
  if (key === null) throw addressNotValid('/address', kind);
  return { ...change, address: address.trim(), addressKey: key };
}
