import { Injectable, Logger } from '@nestjs/common';
import {
  Clock,
  Database,
  decodedText,
  DomainError,
  newId,
  notFound,
  rows,
  SafeFetcher,
  type Validators,
} from '@rapport/platform';
import { FEED_ACCEPT } from './blog-lookup.service.js';
import { channelWithoutFeed } from './bloggers.errors.js';
import { type Feed, readFeed } from './domain/feed.js';
import { hostKey } from './domain/url-key.js';
import { FeedNews } from './feed-news.js';

interface FeedChannel extends Validators {
  id: string;
  bloggerId: string;
  title: string;
  feedUrl: string | null;
}

const COLUMNS = `c.id, c.blogger_id AS "bloggerId", c.title, c.feed_url AS "feedUrl", c.feed_etag AS etag,
  c.feed_last_modified AS "lastModified"`;
const HOURS_FRESH = 12;
const BATCH = 200;
const HOSTS_AT_ONCE = 6;
const POSTS_KEPT = 100;

/** Keeps the latest posts of every channel at hand: each feed about twice a day, politely, and at once when asked. */
@Injectable()
export class FeedsService {
  private readonly log = new Logger('Feeds');

  constructor(
    private readonly database: Database,
    private readonly fetcher: SafeFetcher,
    private readonly news: FeedNews,
    private readonly clock: Clock,
  ) {}

  /** Reads a channel's feed now; gives the blogger's id. @throws DomainError `channel.without-feed`, or FetchFailed */
  async refresh(channelId: string): Promise<string> {
    const sql = `SELECT ${COLUMNS} FROM channels c WHERE c.id = $1`;
    const [channel] = await this.database.query<FeedChannel>(sql, [channelId]);
    if (!channel) throw notFound('channel', channelId);
    if (channel.feedUrl === null) throw channelWithoutFeed();
    await this.read({ ...channel, feedUrl: channel.feedUrl });
    return channel.bloggerId;
  }

  /**
   * Reads the feeds that weren't for half a day, oldest first, several hosts at once but each host one feed at a time.
   * Two workers never take the same ones. Gives how many were read.
   */
  async refreshDue(): Promise<number> {
    const now = this.clock.now();
    const due = await this.database.query<FeedChannel & { feedUrl: string }>(
      `UPDATE channels c SET feed_checked_at = $1
       FROM (SELECT id FROM channels WHERE feed_url IS NOT NULL AND (feed_checked_at IS NULL OR feed_checked_at < $2)
         ORDER BY feed_checked_at NULLS FIRST LIMIT ${BATCH} FOR UPDATE SKIP LOCKED) AS taken
       WHERE c.id = taken.id RETURNING ${COLUMNS}`,
      [now, new Date(now.getTime() - HOURS_FRESH * 3_600_000)],
    );
    const hosts = byHost(due);
    const lane = async (): Promise<void> => {
      for (let host = hosts.shift(); host; host = hosts.shift()) {
        for (const channel of host) await this.readQuietly(channel);
      }
    };
    await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, lane));
    return due.length;
  }

  private async readQuietly(channel: FeedChannel & { feedUrl: string }): Promise<void> {
    try {
      await this.read(channel);
    } catch (error) {
      if (!(error instanceof DomainError))
        this.log.error(`Feed of channel ${channel.id}`, (error as Error).stack);
    }
  }

  private async read(channel: FeedChannel & { feedUrl: string }): Promise<void> {
    const { id, feedUrl, etag, lastModified } = channel;
    try {
      const fetched = await this.fetcher.fetch(feedUrl, {
        accept: FEED_ACCEPT,
        validators: { etag, lastModified },
      });
      const text = fetched.body && decodedText(fetched.body, fetched.contentType);
      const feed = text === null ? null : readFeed(text, fetched.url, this.clock.now());
      if (text !== null && !feed) {
        throw new DomainError('invalid', 'feed.not-readable', 'There is no readable feed at this address.', {
          url: feedUrl,
        });
      }
      await this.keep(channel, feed, fetched.validators);
    } catch (error) {
      if (error instanceof DomainError) await this.note(id, error.code);
      throw error;
    }
  }

  private async note(id: string, code: string | null): Promise<void> {
    const sql = `UPDATE channels SET feed_checked_at = $2, feed_error = $3 WHERE id = $1`;
    await this.database.query(sql, [id, this.clock.now(), code]);
  }

  /** Stores what a feed says; no feed means that nothing changed. */
  private async keep(
    { id, bloggerId, title }: FeedChannel,
    feed: Feed | null,
    validators: Validators,
  ): Promise<void> {
    if (!feed) return this.note(id, null);
    const now = this.clock.now();
    const posts = feed.posts.map((post) => ({ id: newId(), ...post }));
    await this.database.transaction(async (tx) => {
      await rows(
        tx,
        `INSERT INTO posts AS old (id, channel_id, url, title, excerpt, published_at, fetched_at)
         SELECT p.id, $1, p.url, p.title, p.excerpt, p."publishedAt", $2
         FROM jsonb_to_recordset($3::jsonb) AS p (id uuid, url text, title text, excerpt text, "publishedAt" timestamptz)
         ON CONFLICT (channel_id, url) DO UPDATE SET title = excluded.title, excerpt = excluded.excerpt,
           published_at = coalesce(excluded.published_at, old.published_at)
         WHERE (old.title, old.excerpt) <> (excluded.title, excluded.excerpt)`,
        [id, now, JSON.stringify(posts)],
      );
      await rows(
        tx,
        `DELETE FROM posts WHERE channel_id = $1 AND id IN (
           SELECT id FROM posts WHERE channel_id = $1 ORDER BY published_at DESC NULLS LAST, id DESC OFFSET ${POSTS_KEPT})`,
        [id],
      );
      await rows(
        tx,
        `UPDATE channels SET feed_checked_at = $2, feed_error = NULL, feed_etag = $3, feed_last_modified = $4, title = $5,
           last_post_at = (SELECT max(published_at) FROM posts WHERE channel_id = $1)
         WHERE id = $1`,
        [id, now, validators.etag, validators.lastModified, title || feed.title],
      );
      await this.news.tell(tx, { channelId: id, bloggerId, posts: feed.posts, contentOf: feed.contentOf });
    });
  }
}

function byHost<Each extends { feedUrl: string }>(channels: readonly Each[]): Each[][] {
  const hosts = new Map<string, Each[]>();
  for (const channel of channels) {
    const host = hostKey(new URL(channel.feedUrl));
    hosts.set(host, [...(hosts.get(host) ?? []), channel]);
  }
  return [...hosts.values()];
}
