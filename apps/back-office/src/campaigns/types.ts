import type { components } from '../api/schema';

export type CampaignRow = components['schemas']['CampaignView'];
export type Campaign = components['schemas']['CampaignDetailView'];
export type CampaignState = Campaign['state'];
export type Objective = NonNullable<Campaign['objective']>;

export const objectives: Objective[] = [
  'awareness',
  'traffic',
  'product_feedback',
  'reviews',
  'launch',
  'event',
];
