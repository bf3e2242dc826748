import type { components } from '../api/schema';

export type CampaignRow = components['schemas']['CampaignView'];
export type Campaign = components['schemas']['CampaignDetailView'];
export type CampaignState = Campaign['state'];
export type Objective = NonNullable<Campaign['objective']>;
export type Network = Campaign['approaches'][number]['network'];

export const objectives: Objective[] = [
  'awareness',
  'traffic',
  'product_feedback',
  'reviews',
  'launch',
  'event',
];
export const networks: Network[] = [
  'blog',
  'newsletter',
  'instagram',
  'youtube',
  'tiktok',
  'podcast',
  'x',
  'mastodon',
  'linkedin',
  'forum',
  'other',
];
