/** What ties a blogger to the brand (product.md section 3); readers are told of it, save when there is none. */
export const materialConnections = [
  'gift',
  'loan',
  'payment',
  'affiliate',
  'trip',
  'employment',
  'none',
] as const;
export type MaterialConnection = (typeof materialConnections)[number];

export const sampleKinds = ['gift', 'loan'] as const;
export type SampleKind = (typeof sampleKinds)[number];

export type AgreementFault =
  'connection-missing' | 'connection-denies-sample' | 'connection-contradicts-sample';

/**
 * Why the material connection does not hold with the sample; null when it does.
 * A sample is a connection, so "none" would be untrue; a gift is no loan and a loan no gift. Payment, commission,
 * a trip or a tie of work may come with a sample of either kind.
 */
export function connectionFault(
  connection: MaterialConnection | null,
  sample: SampleKind | null,
): Exclude<AgreementFault, 'connection-missing'> | null {
  if (connection === null || sample === null) return null;
  if (connection === 'none') return 'connection-denies-sample';
  const contradicts = (connection === 'gift' || connection === 'loan') && connection !== sample;
  return contradicts ? 'connection-contradicts-sample' : null;
}

/** Why a review request can't be agreed yet; null when it can. It names its material connection first (section 7). */
export function agreementFault(
  connection: MaterialConnection | null,
  sample: SampleKind | null,
): AgreementFault | null {
  return connection === null ? 'connection-missing' : connectionFault(connection, sample);
}
