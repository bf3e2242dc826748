import type { Schemas } from '../api/paths';

export type Funnel = Schemas['FunnelView'];
export type Figure = Schemas['FigureView'];
export type Stage = Figure['stage'];
export type Outcomes = Schemas['OutcomesView'];
export type Progress = Schemas['ProgressView'];
export type CohortRecord = Schemas['CohortRecordView'];
export type PublicationRecord = Schemas['PublicationRecordView'];
export type Share = Outcomes['compliance'];

/** Which of a figure's counts is meant. */
export type Part = 'reached' | 'numerator' | 'denominator' | 'open';

export const tones = ['positive', 'mixed', 'neutral', 'negative'] as const;

export const disclosures = [
  'compliant',
  'insufficient',
  'missing',
  'removed',
  'unverifiable',
  'pending',
  'not_required',
] as const;
