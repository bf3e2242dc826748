import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  Database,
  EventLog,
  newId,
  notFound,
  rows,
  staleEdit,
  type Transaction,
} from '@rapport/platform';
import { Blogger } from './blogger.entity.js';
import { ownerUnknown, policyByItsOwnWay } from './bloggers.errors.js';
import { bloggerEvents } from './bloggers.events.js';
import { Channel } from './channel.entity.js';
import { type ChannelDraft, toChannel } from './channel-drafts.js';
import { changedFields } from './changes.js';
import { ContactPoint } from './contact-point.entity.js';
import { type ContactPointDraft, toContactPoint, underSuppression } from './contact-point-drafts.js';
import type { ContactPolicy } from './domain/contact-policy.js';
import type { Stage } from './domain/relationship-stage.js';
import { tidyTopics } from './domain/topics.js';
import { SuppressionsService } from './suppressions.service.js';
import { Twins } from './twins.js';

export interface BloggerFacts {
  name: string;
  language?: string | null;
  country?: string | null;
  timeZone?: string | null;
  topics?: string[];
  /** A member of staff; the actor unless named, nobody when null. */
  ownerId?: string | null;
  stage?: Stage;
  contactPolicy?: Exclude<ContactPolicy, 'do_not_contact'>;
  notes?: string;
  source?: string;
}

export interface BloggerDraft extends BloggerFacts {
  importId?: string | null;
  /** Marks the blogger do-not-contact from the start (an import that brings a refusal along). */
  doNotContactReason?: string | null;
  channels?: ChannelDraft[];
  contactPoints?: ContactPointDraft[];
}

export type BloggerChange = Partial<BloggerFacts> & { version: number };

/** Bloggers: added with their channels and addresses, revised, barred from contact and released. */
@Injectable()
export class BloggersService {
  constructor(
    private readonly database: Database,
    private readonly twins: Twins,
    private readonly suppressions: SuppressionsService,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds a blogger with channels and contact points, all or nothing; gives the id. Suppressed addresses are kept as
   * opted out.
   * @throws DomainError `blogger.exists`, naming and linking who already has the blog or the address
   */
  async create(actor: Actor, draft: BloggerDraft, tx?: Transaction): Promise<string> {
    if (!tx) return this.database.transaction((own) => this.create(actor, draft, own));
    const {
      channels: channelDrafts = [],
      contactPoints: pointDrafts = [],
      doNotContactReason,
      ...facts
    } = draft;
    const now = this.clock.now();
    const id = newId();
    const channels = once(
      channelDrafts.map((each, at) => toChannel(each, id, now, `/channels/${at}/url`)),
      'urlKey',
    );
    const points = once(
      pointDrafts.map((each, at) => toContactPoint(each, id, now, `/contactPoints/${at}/address`)),
      'addressKey',
    );
    const ownerId = facts.ownerId === undefined ? actor.id : facts.ownerId;
    await this.requireOwner(tx, ownerId);
    const blank = {
      language: null,
      country: null,
      timeZone: null,
      stage: 'new' as const,
      notes: '',
      source: '',
      importId: null,
    };
    const barred = doNotContactReason
      ? {
          contactPolicy: 'do_not_contact' as const,
          doNotContactReason,
          doNotContactAt: now,
          doNotContactById: actor.id,
        }
      : {};
    const keys = {
      urlKeys: channels.map((each) => each.urlKey),
      addressKeys: points.map((each) => each.addressKey),
      bloggerId: id,
    };
    await this.twins.refused(keys, tx, async () => {
      const topics = tidyTopics(facts.topics ?? []);
      const record = {
        contactPolicy: 'email_allowed' as const,
        ...given(facts),
        ...barred,
        id,
        topics,
        ownerId,
      };
      await tx.insert(Blogger, {
        ...blank,
        ...record,
        createdById: actor.id,
        createdAt: now,
        updatedAt: now,
      });
      const suppressed = await this.suppressions.among(keys.addressKeys, tx);
      if (channels.length > 0) await tx.insert(Channel, channels);
      if (points.length > 0) await tx.insert(ContactPoint, underSuppression(points, suppressed));
    });
    for (const { addressKey } of points.filter((each) => each.state === 'opted_out')) {
      await this.suppressions.suppress(tx, addressKey, 'opted out when it was added', actor.id);
    }
    const data = { name: facts.name, source: facts.source ?? '', importId: facts.importId ?? null };
    await this.record(tx, actor, id, bloggerEvents.created, data);
    if (doNotContactReason) {
      const because = { name: facts.name, reason: doNotContactReason, from: 'email_allowed' };
      await this.record(tx, actor, id, bloggerEvents.doNotContactSet, because);
    }
    return id;
  }

  /** Changes what is known of a blogger. @throws DomainError `stale-edit`, `do-not-contact.own-way` */
  async revise(
    actor: Actor,
    id: string,
    { version, ...change }: BloggerChange,
    tx?: Transaction,
  ): Promise<void> {
    if (!tx) return this.database.transaction((own) => this.revise(actor, id, { version, ...change }, own));
    const blogger = await this.locked(tx, id);
    if (blogger.version !== version) throw staleEdit(blogger);
    const barred = blogger.contactPolicy === 'do_not_contact';
    if (barred && change.contactPolicy !== undefined) throw policyByItsOwnWay();
    if (change.ownerId !== undefined && change.ownerId !== blogger.ownerId)
      await this.requireOwner(tx, change.ownerId);
    const tidy = change.topics ? { ...change, topics: tidyTopics(change.topics) } : change;
    const changed = changedFields<Blogger>(blogger, tidy);
    if (Object.keys(changed).length === 0) return;
    await tx.save(tx.merge(Blogger, blogger, tidy, { updatedAt: this.clock.now() }));
    await this.record(tx, actor, id, bloggerEvents.revised, { name: blogger.name, changed });
  }

  private async locked(tx: Transaction, id: string): Promise<Blogger> {
    const blogger = await tx.findOne(Blogger, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!blogger) throw notFound('blogger', id);
    return blogger;
  }

  private async requireOwner(tx: Transaction, ownerId: string | null): Promise<void> {
    if (ownerId === null) return;
    const sql = `SELECT FROM accounts WHERE id = $1 AND disabled_at IS NULL AND role <> 'viewer'`;
    const [found] = await rows(tx, sql, [ownerId]);
    if (!found) throw ownerUnknown();
  }

  private record(
    tx: Transaction,
    actor: Actor,
    id: string,
    type: string,
    data: Record<string, unknown>,
  ): Promise<void> {
    return this.events.record(tx, {
      type,
      actorId: actor.id,
      subjectType: 'blogger',
      subjectId: id,
      bloggerId: id,
      data,
    });
  }
}

function given<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}

function once<Row, Key extends keyof Row>(drafts: Row[], key: Key): Row[] {
  return [...new Map(drafts.map((each) => [each[key], each])).values()];
}
