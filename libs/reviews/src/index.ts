export { type MaterialConnection, materialConnections } from './domain/material-connection.js';
export { type ReviewState, reviewStates } from './domain/review-state.js';
export { type HeldReview, ReviewMoves } from './review-moves.js';
export { ReviewOutcomeService } from './review-outcome.service.js';
export { ReviewRequest } from './review-request.entity.js';
export { reviewEvents } from './review-request.events.js';
export { ReviewsHttpModule, ReviewsModule } from './reviews.module.js';
export { ReviewsQueries, type ReviewRow } from './reviews.queries.js';
export { type ReviewProposal, ReviewsService } from './reviews.service.js';
