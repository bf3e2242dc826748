import { newId } from '@rapport/platform';
import { bloggerExists, type KnownBlogger, urlNotValid } from './bloggers.errors.js';
import type { Channel } from './channel.entity.js';
import { type Network, networkOfHost } from './domain/networks.js';
import { hostKey, urlKey, webAddress } from './domain/url-key.js';

/** A channel as it is given to us. */
export interface ChannelDraft {
  url: string;
  network?: Network;
  title?: string;
  language?: string | null;
  feedUrl?: string | null;
}

/** A row of `channels` from a draft; the network is known by the address unless it is named. @throws DomainError */
export function toChannel(
  draft: ChannelDraft,
  bloggerId: string,
  now: Date,
  pointer = '/url',
): Omit<Channel, 'version'> {
  const url = webAddress(draft.url);
  if (!url) throw urlNotValid(pointer);
  return {
    id: newId(),
    bloggerId,
    network: draft.network ?? networkOfHost(hostKey(url)),
    url: url.href,
    urlKey: urlKey(url.href) as string,
    title: draft.title ?? '',
    language: draft.language ?? null,
    feedUrl: feedAddress(draft.feedUrl),
    createdAt: now,
  };
}

/** A feed's address, completed; null when there is none. @throws DomainError `channel.url-not-valid` */
export function feedAddress(given: string | null | undefined, pointer = '/feedUrl'): string | null {
  if (!given?.trim()) return null;
  const url = webAddress(given);
  if (!url) throw urlNotValid(pointer);
  return url.href;
}

/** Refuses what belongs to others. */
export function refuseKnown(known: readonly KnownBlogger[], bloggerId: string | null): void {
  const others = known.filter(({ id }) => id !== bloggerId);
  if (others.length > 0)
    throw bloggerExists(others.map(({ id, name, because, value }) => ({ id, name, because, value })));
}
