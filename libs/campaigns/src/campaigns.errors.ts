import { QueryFailedError } from 'typeorm';
import { DomainError, type FieldFault, invalidFields } from '@rapport/platform';
import { type PlanFault, type PlanProblem } from './domain/before-start.js';
import { allowedCampaignMoves, type CampaignState } from './domain/campaign-state.js';

const FOREIGN_KEY_VIOLATION = '23503';

const sentences: Record<PlanFault, string> = {
  'objective-missing': 'Choose an objective: a campaign starts with one.',
  'target-missing': 'Say what the campaign should reach.',
  'start-missing': 'A campaign that was started keeps its start date.',
  'end-missing': 'Choose the day on which the campaign ends.',
  'end-before-start': 'The end lies before the start.',
  'end-in-the-past': 'The end lies in the past; choose today or later.',
};

/** The plan lacks what it needs; each fault stands at its field. */
export const campaignIncomplete = (problems: readonly PlanProblem[]): DomainError =>
  invalidFields('campaign.incomplete', 'The campaign lacks what it needs.', problems.map(toFault));

export const campaignMoveRefused = (state: CampaignState, wanted: CampaignState): DomainError => {
  const allowed = allowedCampaignMoves(state);
  const ways = allowed.length > 0 ? `from here it can become ${allowed.join(' or ')}` : 'it stays so';
  return new DomainError(
    'conflict',
    'campaign.move-refused',
    `The campaign is ${state}, not to be ${wanted}: ${ways}.`,
    {
      state,
      wanted,
      allowed,
    },
  );
};

export const campaignInUse = (): DomainError =>
  new DomainError(
    'conflict',
    'campaign.in-use',
    'This campaign has a history; end it instead of deleting it.',
  );

export const productInUse = (): DomainError =>
  new DomainError(
    'conflict',
    'product.in-use',
    'Campaigns or review requests use this product, so it stays.',
  );

/** A reference in the body that leads nowhere. */
export const unknownReference = (field: string, what: string): DomainError =>
  invalidFields('unknown-reference', `There is no such ${what}.`, [
    { pointer: `/${field}`, code: 'unknown-reference', detail: `There is no such ${what}.` },
  ]);

/** For a DELETE: turns PostgreSQL's "still referenced" into this refusal; any other error stays what it is. */
export const refuseWhenReferenced =
  (refusal: () => DomainError) =>
  (error: unknown): never => {
    const referenced = error instanceof QueryFailedError && error.driverError.code === FOREIGN_KEY_VIOLATION;
    throw referenced ? refusal() : error;
  };

function toFault({ field, fault }: PlanProblem): FieldFault {
  return { pointer: `/${field}`, code: `campaign.${fault}`, detail: sentences[fault] };
}
