import { type KeyedChannel, type KeyedDraft } from './keyed-draft.js';
import { isLikeName } from './like-names.js';

/** A blogger whom the product knows already, as far as a decision needs to know them. */
export interface KnownBlogger {
  id: string;
  name: string;
  /** Titles and hosts of their channels; a blogger named like one of them has not been given a person's name yet. */
  channelNames: string[];
}

/** Who of the known bloggers holds which address, site, feed, and who has a name like the one of which row. */
export interface Known {
  byAddress(kind: 'email' | 'phone', key: string): KnownBlogger | undefined;
  bySite(key: string): { blogger: KnownBlogger; feedKey: string | null } | undefined;
  byFeed(key: string): KnownBlogger | undefined;
  likeName(row: number): KnownBlogger | undefined;
}

export type MatchReason = 'same-address' | 'same-site' | 'like-name';
export type Match = { blogger: KnownBlogger; reason: MatchReason };

/** The known blogger this row is about without a doubt: by an address of theirs, else by a site. */
export function certainMatch(draft: KeyedDraft, known: Known): Match | null {
  const mails = draft.contactPoints.filter((point) => point.kind === 'email');
  const byAddress = mails
    .map((point) => known.byAddress('email', point.key))
    .find((blogger) => blogger !== undefined);
  if (byAddress) return { blogger: byAddress, reason: 'same-address' };
  const bySite = draft.channels
    .map((channel) => holderOf(channel, known))
    .find((blogger) => blogger !== undefined);
  return bySite && mayBeOne(draft, bySite) ? { blogger: bySite, reason: 'same-site' } : null;
}

/** A known blogger whom this row may be about: on their site under another name, or under a like name. */
export function possibleMatch(draft: KeyedDraft, known: Known): Match | null {
  const bySite = draft.channels
    .map((channel) => holderOf(channel, known))
    .find((blogger) => blogger !== undefined);
  if (bySite) return { blogger: bySite, reason: 'same-site' };
  const byName = known.likeName(draft.row);
  return byName ? { blogger: byName, reason: 'like-name' } : null;
}

/** Who holds this channel. A site told only from a feed counts when the holder has no other feed there. */
function holderOf(channel: KeyedChannel, known: Known): KnownBlogger | undefined {
  const byFeed = channel.feedKey === null ? undefined : known.byFeed(channel.feedKey);
  const bySite = known.bySite(channel.key);
  const otherFeed = channel.derived && bySite?.feedKey !== null && bySite?.feedKey !== channel.feedKey;
  return byFeed ?? (otherFeed ? undefined : bySite?.blogger);
}

function mayBeOne(draft: KeyedDraft, blogger: KnownBlogger): boolean {
  const namedLikeChannel = blogger.channelNames.some(
    (title) => title !== '' && isLikeName(title, blogger.name),
  );
  return draft.personName === null || namedLikeChannel || isLikeName(draft.personName, blogger.name);
}
