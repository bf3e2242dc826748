export { DisclosureDecision } from './disclosure-decision.entity.js';
export { DisclosureService } from './disclosure.service.js';
export { type DisclosureStatus, disclosureStatuses } from './domain/disclosure-status.js';
export { type Sentiment, sentiments } from './domain/sentiment.js';
export { Publication } from './publication.entity.js';
export { publicationEvents } from './publication.events.js';
export { PublicationsHttpModule, PublicationsModule } from './publications.module.js';
export { PublicationsQueries, type PublicationRow } from './publications.queries.js';
export { type PublicationLog, PublicationsService } from './publications.service.js';
