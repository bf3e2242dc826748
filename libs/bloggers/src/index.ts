export { BlogLookupService, type BlogFound } from './blog-lookup.service.js';
export { BloggerDetailQueries, type BloggerDetail, type ReadingRow } from './blogger-detail.queries.js';
export type { BloggerFilter, BloggerRow, BloggerSort } from './blogger-rows.js';
export { BloggerSearchQueries, type BloggerHit } from './blogger-search.queries.js';
export type { KnownBlogger } from './bloggers.errors.js';
export { bloggerEvents, type BloggerEventType } from './bloggers.events.js';
export { BloggersHttpModule, BloggersJobsModule, BloggersModule } from './bloggers.module.js';
export { BloggersQueries } from './bloggers.queries.js';
export {
  BloggersService,
  type BloggerChange,
  type BloggerDraft,
  type BloggerFacts,
} from './bloggers.service.js';
export type { ChannelDraft } from './channel-drafts.js';
export { ChannelsService } from './channels.service.js';
export type { ContactPointDraft } from './contact-point-drafts.js';
export { ContactPointsService } from './contact-points.service.js';
export { DoNotContactService } from './do-not-contact.service.js';
export { addressKey, contactKinds, type ContactKind } from './domain/address-key.js';
export {
  contactPolicies,
  contactRefusals,
  type ContactPolicy,
  type ContactRefusal,
} from './domain/contact-policy.js';
export { networks, type Network } from './domain/networks.js';
export { stages, type Stage } from './domain/relationship-stage.js';
export { knownAsKeys, urlKey } from './domain/url-key.js';
export { FeedNews, type FeedReader, type ShownFeed } from './feed-news.js';
export { FeedsService } from './feeds.service.js';
export { BLOGGERS_QUEUE, REFRESH_FEEDS, REMOVE_WORDS } from './jobs/bloggers.job.js';
export { ForgottenWordsService } from './forgotten-words.service.js';
export { KnownBloggersQueries } from './known-bloggers.queries.js';
export { ReadingsService } from './readings.service.js';
export { contactPointsLike, isSameAddress, mayBeMail, type SharedPoint } from './same-address.js';
export { searchedOnce } from './searched-once.js';
export { SuppressionsService } from './suppressions.service.js';
