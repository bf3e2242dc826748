import type { Sample } from './types';

/** What the API takes of a sample; the form was read from more than that. */
export interface SampleTerms {
  kind: Sample['kind'];
  valueCents: number | null;
  currency: string;
  returnDueOn: string | null;
}

/** The sample as the API takes it: without what only the page shows, and without a day of return for a gift. */
export function sampleTerms(sample: Partial<SampleTerms> & { kind: Sample['kind'] }): SampleTerms {
  const { kind, valueCents = null, currency = 'EUR', returnDueOn = null } = sample;
  return { kind, valueCents, currency, returnDueOn: kind === 'gift' ? null : returnDueOn };
}

/** A form's values as the API takes them; fields that were not changed stay absent. */
export function reviewTerms<V extends Record<string, unknown>>(values: V): V {
  const sample = values['sample'] as SampleTerms | null | undefined;
  return sample ? { ...values, sample: sampleTerms(sample) } : values;
}
