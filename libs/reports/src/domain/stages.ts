/** The seven stages of the funnel, in order (product.md section 8). */
export const funnelStages = [
  'pitched',
  'delivered',
  'replied',
  'accepted',
  'shipped',
  'published',
  'disclosed',
] as const;

/** Figures beside the funnel: the same events over another denominator, and the refusals (field.md section 5). */
export const sideFigures = [
  'accepted_of_delivered',
  'declined',
  'opted_out',
  'published_of_shipped',
] as const;

export const stages = [...funnelStages, ...sideFigures] as const;
export type Stage = (typeof stages)[number];

/** Which of a figure's counts, and so which of its records, is meant. */
export const parts = ['reached', 'numerator', 'denominator', 'open'] as const;
export type Part = (typeof parts)[number];

/** Working days that a blogger is given before silence counts as no reply. */
export const REPLY_PATIENCE = 10;

/** Days after the agreement before a sample that wasn't shipped counts against us. */
export const SHIPPING_PATIENCE = 5;

/** Days after the agreement (or the acceptance) that a review without a due date is waited for. */
export const REVIEW_PATIENCE = 60;
