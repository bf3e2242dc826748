import type { components } from '../api/schema';

export type ReviewRow = components['schemas']['ReviewView'];
export type Review = components['schemas']['ReviewDetailView'];
export type ReviewState = Review['state'];
export type MaterialConnection = NonNullable<Review['materialConnection']>;
export type Sample = NonNullable<Review['sample']>;

export const connections: MaterialConnection[] = [
  'gift',
  'loan',
  'payment',
  'affiliate',
  'trip',
  'employment',
  'none',
];
export const clauseLanguages: Review['language'][] = ['en', 'fr', 'de', 'es', 'it'];
export const reviewStates: ReviewState[] = [
  'proposed',
  'agreed',
  'shipped',
  'received',
  'published',
  'closed',
  'declined',
  'cancelled',
];
