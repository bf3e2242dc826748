import { type Draft, type DraftChannel, type DraftContactPoint } from './draft.js';

/** How the product tells that two addresses are the same one. */
export interface Keys {
  site(url: string): string;
  address(kind: DraftContactPoint['kind'], address: string): string;
}

export type KeyedChannel = DraftChannel & { key: string; feedKey: string | null };
export type KeyedContactPoint = DraftContactPoint & { key: string };
export type KeyedDraft = Omit<Draft, 'channels' | 'contactPoints'> & {
  channels: KeyedChannel[];
  contactPoints: KeyedContactPoint[];
};

/** The draft with the keys by which its addresses are compared; of channels that turn out the same, the first stays. */
export function withKeys(draft: Draft, keys: Keys): KeyedDraft {
  const channels = draft.channels.map((channel) => ({
    ...channel,
    key: keys.site(channel.url),
    feedKey: channel.feedUrl === null ? null : keys.site(channel.feedUrl),
  }));
  const contactPoints = draft.contactPoints.map((point) => ({
    ...point,
    key: keys.address(point.kind, point.address),
  }));
  return { ...draft, channels: distinctByKey(channels), contactPoints: distinctByKey(contactPoints) };
}

/** The first of those that share a key. */
export function distinctByKey<T extends { key: string }>(items: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(item.key)) first.set(item.key, item);
  return [...first.values()];
}

/** A channel whose site was only told from its feed, named by the feed instead, because the site is somebody else's. */
export function byItsFeed(channel: KeyedChannel): KeyedChannel | null {
  if (!channel.derived || channel.feedUrl === null || channel.feedKey === null) return null;
  return { ...channel, url: channel.feedUrl, key: channel.feedKey };
}
