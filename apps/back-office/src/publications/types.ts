import type { components } from '../api/schema';

export type PublicationRow = components['schemas']['PublicationView'];
export type Publication = components['schemas']['PublicationDetailView'];
export type Check = components['schemas']['PublicationCheckView'];
export type CheckDetail = components['schemas']['PublicationCheckDetailView'];
export type Verdict = NonNullable<CheckDetail['verdict']>;
export type Reason = Verdict['reasons'][number];
export type Evidence = Verdict['evidence'][number];
export type MarkedLink = Verdict['links'][number];
export type Capture = components['schemas']['CaptureView'];
export type ProposedMessage = components['schemas']['ProposedMessageView'];
export type Proposal = components['schemas']['ProposalView'];
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
