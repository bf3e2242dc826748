import { byItsFeed, type KeyedDraft } from './keyed-draft.js';
import { certainMatch, type Known, type KnownBlogger, type MatchReason, possibleMatch } from './matching.js';
import { notice, type Problem } from './problems.js';

export const choices = ['create', 'match', 'skip'] as const;
/** What a person decided about a row whose name is like a known one: somebody new, the same person, or left out. */
export type Choice = (typeof choices)[number];

export interface Decision {
  decision: 'create' | 'match' | 'skip';
  reason: MatchReason | null;
  blogger: KnownBlogger | null;
  /** Somebody it might be, for a person to judge. */
  possible: KnownBlogger | null;
  /** What of the row is to be kept: without what belongs to somebody else. */
  draft: KeyedDraft;
}

/**
 * What becomes of a blogger of the file: the same address or the same site is the same blogger; a like name, or the
 * site of a person with another name, is only possibly so and a new blogger until somebody says otherwise.
 */
export function decide(draft: KeyedDraft, known: Known, choice: Choice | null): Decision {
  const certain = certainMatch(draft, known);
  if (certain)
    return {
      decision: 'match',
      ...certain,
      possible: null,
      draft: withoutOthers(draft, known, certain.blogger.id),
    };
  const possible = possibleMatch(draft, known);
  if (possible && choice === 'match') {
    const { blogger, reason } = possible;
    return {
      decision: 'match',
      reason,
      blogger,
      possible: null,
      draft: withoutOthers(draft, known, blogger.id),
    };
  }
  const kept = withoutOthers(draft, known, null);
  if (possible && choice === 'skip')
    return {
      decision: 'skip',
      reason: possible.reason,
      blogger: null,
      possible: possible.blogger,
      draft: kept,
    };
  if (!possible) return { decision: 'create', reason: null, blogger: null, possible: null, draft: kept };
  const problems =
    choice === null && possible.reason === 'like-name'
      ? [...kept.problems, notice('like-name', null, possible.blogger.name)]
      : kept.problems;
  return {
    decision: 'create',
    reason: possible.reason,
    blogger: null,
    possible: possible.blogger,
    draft: { ...kept, problems },
  };
}

function withoutOthers(draft: KeyedDraft, known: Known, ownId: string | null): KeyedDraft {
  const problems: Problem[] = [...draft.problems];
  const channels = draft.channels.flatMap((channel) => {
    const holder = known.bySite(channel.key)?.blogger;
    if (!holder || holder.id === ownId) return [channel];
    const own = byItsFeed(channel);
    if (own && !known.bySite(own.key)) return [own];
    problems.push(notice('site-of-another', null, channel.url, { bloggerId: holder.id, name: holder.name }));
    return [];
  });
  const contactPoints = draft.contactPoints.filter((point) => {
    const holder = known.byAddress(point.kind, point.key);
    if (!holder || holder.id === ownId) return true;
    if (point.kind === 'email')
      problems.push(
        notice('address-of-another', null, point.address, { bloggerId: holder.id, name: holder.name }),
      );
    return false;
  });
  return { ...draft, channels, contactPoints, problems };
}
