import type { Figure, Part, Share } from './types';

/** How a share is shown: in per cent of 0 to 100, with its interval; null where only counts are. */
export interface Bar {
  stage: Figure['stage'];
  share: number | null;
  /** How far the interval reaches below and above the share. */
  whisker: [number, number];
  small: boolean;
}

/** What the chart draws of a figure. */
export function barOf({ stage, rate, low, high, size }: Figure): Bar {
  if (rate === null || low === null || high === null)
    return { stage, share: null, whisker: [0, 0], small: true };
  return {
    stage,
    share: rate * 100,
    whisker: [(rate - low) * 100, (high - rate) * 100],
    small: size === 'small',
  };
}

/** Which message says how much a share can be trusted; null where it stands as it is. */
export function caveatOf({ size }: Pick<Share, 'size'>): 'tooFew' | 'fewNote' | 'nothingYet' | null {
  return ({ none: 'nothingYet', counts_only: 'tooFew', small: 'fewNote', enough: null } as const)[size];
}

/** What a report is about, as the address of its pages and of its files says it. */
export interface Asked {
  from?: string;
  to?: string;
  campaignId?: string;
}

/** Reads what is asked for from an address; what isn't there is left to the server. */
export function askedIn(search: URLSearchParams): Asked {
  const given = (['from', 'to', 'campaignId'] as const).map((name) => [name, search.get(name) || undefined]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined)) as Asked;
}

/** The page with the records behind a count. */
export function recordsPath(asked: Asked, stage: Figure['stage'], part: Part): string {
  return `/reports/pitches?${new URLSearchParams({ ...asked, stage, part })}`;
}

/** Which publications are meant: of one tone, or by how their disclosure stands, stood at first, or was put right. */
export interface ChosenPublications {
  sentiment?: string;
  disclosureStatus?: string;
  firstDisclosure?: string;
  lastDisclosure?: string;
  corrected?: 'true';
}

/** The page with the publications behind a count. */
export function publicationsPath(asked: Asked, chosen: ChosenPublications): string {
  return `/reports/publications?${new URLSearchParams({ ...asked, ...chosen })}`;
}

/** The report itself. */
export function reportPath(asked: Asked): string {
  const search = new URLSearchParams({ ...asked }).toString();
  return search ? `/reports?${search}` : '/reports';
}
