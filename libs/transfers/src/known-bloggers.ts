import { rows, type Transaction } from '@rapport/platform';
import { urlKey } from '@rapport/bloggers';
import { type KeyedDraft } from './domain/keyed-draft.js';
import { LikeNames } from './domain/like-names.js';
import { type Known, type KnownBlogger } from './domain/matching.js';

interface ChannelRow {
  bloggerId: string;
  name: string;
  key: string;
  title: string;
  feedUrl: string | null;
}

/** Looks up, in a few statements whatever the size of the file, whom of its bloggers the product knows already. */
export async function knownBloggers(tx: Transaction, drafts: readonly KeyedDraft[]): Promise<Known> {
  const byAddress = await holdersOfAddresses(tx, drafts);
  const channels = await channelsOf(tx, drafts);
  const likeName = await peopleOfLikeName(tx, drafts);
  const names = new Map<string, string[]>();
  for (const { bloggerId, title, key } of channels) {
    names.set(bloggerId, [...(names.get(bloggerId) ?? []), title, key.split(/[/?]/, 1)[0] ?? '']);
  }
  const blogger = ({ bloggerId, name }: ChannelRow): KnownBlogger => ({
    id: bloggerId,
    name,
    channelNames: names.get(bloggerId) ?? [],
  });
  const feedKeyOf = (channel: ChannelRow) => (channel.feedUrl === null ? null : urlKey(channel.feedUrl));
  const bySite = new Map(channels.map((channel) => [channel.key, channel]));
  const byFeed = new Map(channels.map((channel) => [feedKeyOf(channel), channel]));
  return {
    byAddress: (kind, key) => byAddress.get(`${kind} ${key}`),
    bySite: (key) => {
      const channel = bySite.get(key);
      return channel && { blogger: blogger(channel), feedKey: feedKeyOf(channel) };
    },
    byFeed: (key) => {
      const channel = byFeed.get(key);
      return channel && blogger(channel);
    },
    likeName: (row) => likeName.get(row),
  };
}

async function holdersOfAddresses(
  tx: Transaction,
  drafts: readonly KeyedDraft[],
): Promise<Map<string, KnownBlogger>> {
  const points = drafts.flatMap((draft) => draft.contactPoints);
  const found = await rows<{ kind: string; key: string; id: string; name: string }>(
    tx,
    `SELECT p.kind, p.address_key AS key, b.id, b.name
     FROM unnest($1::text[], $2::text[]) AS given (kind, key)
     JOIN contact_points p ON p.kind = given.kind AND p.address_key = given.key
     JOIN bloggers b ON b.id = p.blogger_id`,
    [points.map((point) => point.kind), points.map((point) => point.key)],
  );
  return new Map(found.map(({ kind, key, id, name }) => [`${kind} ${key}`, { id, name, channelNames: [] }]));
}

/** The known channels at the sites of the file, and those that have one of its feeds under another address. */
async function channelsOf(tx: Transaction, drafts: readonly KeyedDraft[]): Promise<ChannelRow[]> {
  const channels = drafts.flatMap((draft) => draft.channels);
  const keys = channels.flatMap(({ key, feedKey }) => (feedKey === null ? [key] : [key, feedKey]));
  const feedUrls = channels.flatMap(({ feedUrl }) => (feedUrl === null ? [] : spellings(feedUrl)));
  return rows<ChannelRow>(
    tx,
    `SELECT c.blogger_id AS "bloggerId", b.name, c.url_key AS key, c.title, c.feed_url AS "feedUrl"
     FROM channels c JOIN bloggers b ON b.id = c.blogger_id
     WHERE c.url_key = ANY ($1) OR c.feed_url = ANY ($2)`,
    [[...new Set(keys)], [...new Set(feedUrls)]],
  );
}

/** A feed's address as it may be stored: with http or https, with www or not, with a final slash or not. */
function spellings(feedUrl: string): string[] {
  const bare = feedUrl.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  return ['http://', 'https://', 'http://www.', 'https://www.'].flatMap((start) => [
    start + bare,
    `${start}${bare}/`,
  ]);
}

async function peopleOfLikeName(
  tx: Transaction,
  drafts: readonly KeyedDraft[],
): Promise<Map<number, KnownBlogger>> {
  const names = new LikeNames(drafts.map((draft) => draft.name));
  const everybody = await rows<{ id: string; name: string }>(tx, `SELECT id, name FROM bloggers ORDER BY id`);
  const found = new Map<number, KnownBlogger>();
  for (const { id, name } of everybody) {
    for (const position of names.like(name)) {
      const row = drafts[position]?.row ?? 0;
      if (!found.has(row)) found.set(row, { id, name, channelNames: [] });
    }
  }
  return found;
}
