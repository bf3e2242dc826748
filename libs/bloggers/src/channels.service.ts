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
import { requireBlogger } from './blogger-of.js';
import { urlNotValid } from './bloggers.errors.js';
import { bloggerEvents } from './bloggers.events.js';
import { changedFields } from './changes.js';
import { Channel } from './channel.entity.js';
import { type ChannelDraft, feedAddress, toChannel } from './channel-drafts.js';
import { urlKey, webAddress } from './domain/url-key.js';
import { Twins } from './twins.js';

export type ChannelChange = Partial<ChannelDraft> & { version: number };

export const audienceMetrics = ['followers', 'subscribers', 'monthly_readers', 'listeners'] as const;

export interface AudienceFigure {
  metric: (typeof audienceMetrics)[number];
  value: number;
  measuredOn: string;
  source: string;
}

/** A blogger's channels and how many people they reach, each figure with its date and source. */
@Injectable()
export class ChannelsService {
  constructor(
    private readonly database: Database,
    private readonly twins: Twins,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Adds a channel; gives its id. @throws DomainError `blogger.exists`, `channel.url-not-valid` */
  async add(actor: Actor, bloggerId: string, draft: ChannelDraft, tx?: Transaction): Promise<string> {
    if (!tx) return this.database.transaction((own) => this.add(actor, bloggerId, draft, own));
    await requireBlogger(tx, bloggerId);
    const channel = toChannel(draft, bloggerId, this.clock.now());
    const keys = { urlKeys: [channel.urlKey], addressKeys: [], bloggerId };
    await this.twins.refused(keys, tx, () => tx.insert(Channel, channel));
    await this.record(tx, actor, channel, bloggerEvents.channelAdded, {
      url: channel.url,
      network: channel.network,
    });
    return channel.id;
  }

  /** Changes a channel. A new feed address is read at the next refresh. @throws DomainError `stale-edit`, `blogger.exists` */
  async revise(actor: Actor, id: string, { version, url, feedUrl, ...rest }: ChannelChange): Promise<string> {
    return this.database.transaction(async (tx) => {
      const channel = await this.locked(tx, id);
      if (channel.version !== version) throw staleEdit(channel);
      const change: Partial<Channel> = { ...rest };
      if (url !== undefined) Object.assign(change, addressed(url));
      if (feedUrl !== undefined) change.feedUrl = feedAddress(feedUrl);
      const changed = changedFields(channel, change);
      if (Object.keys(changed).length === 0) return channel.bloggerId;
      const keys = {
        urlKeys: change.urlKey ? [change.urlKey] : [],
        addressKeys: [],
        bloggerId: channel.bloggerId,
      };
      await this.twins.refused(keys, tx, () => tx.save(tx.merge(Channel, channel, change)));
      if ('feedUrl' in changed) {
        const unread = `UPDATE channels SET feed_checked_at = NULL, feed_error = NULL, feed_etag = NULL, feed_last_modified = NULL WHERE id = $1`;
        await rows(tx, unread, [id]);
      }
      const { urlKey: _key, ...shown } = changed;
      await this.record(tx, actor, channel, bloggerEvents.channelRevised, {
        url: channel.url,
        changed: shown,
      });
      return channel.bloggerId;
    });
  }

  /** Removes a channel with its posts and figures; readings keep their post's address. Gives the blogger's id. */
  async remove(actor: Actor, id: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      const channel = await this.locked(tx, id);
      await tx.delete(Channel, { id });
      await this.record(tx, actor, channel, bloggerEvents.channelRemoved, { url: channel.url });
      return channel.bloggerId;
    });
  }

  /** Notes how many people a channel reached on a day, and where the figure comes from. Gives the blogger's id. */
  async measureAudience(actor: Actor, id: string, figure: AudienceFigure): Promise<string> {
    return this.database.transaction(async (tx) => {
      const channel = await this.locked(tx, id);
      const { metric, value, measuredOn, source } = figure;
      await rows(
        tx,
        `INSERT INTO audience_figures (id, channel_id, metric, value, measured_on, source, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [newId(), id, metric, value, measuredOn, source, this.clock.now()],
      );
      await this.record(tx, actor, channel, bloggerEvents.audienceMeasured, {
        url: channel.url,
        metric,
        value,
        measuredOn,
      });
      return channel.bloggerId;
    });
  }

  private async locked(tx: Transaction, id: string): Promise<Channel> {
    const channel = await tx.findOne(Channel, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!channel) throw notFound('channel', id);
    return channel;
  }

  private record(
    tx: Transaction,
    actor: Actor,
    { id, bloggerId }: Pick<Channel, 'id' | 'bloggerId'>,
    type: string,
    data: Record<string, unknown>,
  ): Promise<void> {
    return this.events.record(tx, {
      type,
      actorId: actor.id,
      subjectType: 'channel',
      subjectId: id,
      bloggerId,
      data,
    });
  }
}

function addressed(given: string): Pick<Channel, 'url' | 'urlKey'> {
  const url = webAddress(given);
  if (!url) throw urlNotValid('/url');
  return { url: url.href, urlKey: urlKey(url.href) as string };
}
