import type { Schemas } from '../api/paths';

export type BloggerRow = Schemas['BloggerRowView'];
export type Blogger = Schemas['BloggerView'];
export type Channel = Schemas['ChannelView'];
export type Post = Schemas['PostView'];
export type ContactPoint = Schemas['ContactPointView'];
export type Reading = Schemas['ReadingView'];
export type BlogFound = Schemas['BlogFoundView'];
export type Topic = Schemas['TopicView'];
export type Stage = BloggerRow['stage'];
export type ContactPolicy = BloggerRow['contactPolicy'];
export type Network = Channel['network'];

export const stages: Stage[] = ['new', 'researched', 'contacted', 'in_conversation', 'partner', 'dormant'];
export const policies: ContactPolicy[] = ['email_allowed', 'no_email', 'do_not_contact'];
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
export const contactKinds: ContactPoint['kind'][] = ['email', 'phone', 'form', 'other'];
export const contactStates: ContactPoint['state'][] = ['valid', 'bounced', 'opted_out'];
export const lawfulBases: NonNullable<ContactPoint['lawfulBasis']>[] = [
  'published_for_contact',
  'legitimate_interest',
  'consent',
  'contract',
];
export const audienceMetrics: Schemas['AudienceFigureDto']['metric'][] = [
  'monthly_readers',
  'subscribers',
  'followers',
  'listeners',
];
