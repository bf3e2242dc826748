export { CheckRunner } from './checks/check-runner.js';
export { PUBLICATIONS_QUEUE, RUN_CHECKS } from './checks/checks-queue.js';
export { DisclosureDecision } from './disclosure-decision.entity.js';
export { DisclosureService } from './disclosure.service.js';
export { type DisclosureStatus, disclosureStatuses } from './domain/disclosure-status.js';
export { type Sentiment, sentiments } from './domain/sentiment.js';
export { Publication } from './publication.entity.js';
export { publicationEvents } from './publication.events.js';
export {
  PublicationChecksModule,
  PublicationsHttpModule,
  PublicationsJobsModule,
  PublicationsModule,
} from './publications.module.js';
export { PublicationsQueries, type PublicationRow } from './publications.queries.js';
export { type PublicationLog, PublicationsService } from './publications.service.js';
