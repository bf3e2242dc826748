import type { components } from '../api/schema';

export type PublicationRow = components['schemas']['PublicationView'];
export type Publication = components['schemas']['PublicationDetailView'];
export type DisclosureStatus = Publication['disclosureStatus'];
export type Sentiment = NonNullable<Publication['sentiment']>;

export const disclosureStatuses: DisclosureStatus[] = [
  'pending',
  'compliant',
  'insufficient',
  'missing',
  'removed',
  'unverifiable',
  'not_required',
];
export const sentiments: Sentiment[] = ['positive', 'mixed', 'neutral', 'negative'];

/** Statuses that rest on words, which are then quoted. */
export const quoted: DisclosureStatus[] = ['compliant', 'insufficient', 'removed'];
