/** A campaign is prepared, then runs, then has ended; it never goes back (product.md section 2). */
export const campaignStates = ['draft', 'running', 'ended'] as const;
export type CampaignState = (typeof campaignStates)[number];

export const objectives = ['awareness', 'traffic', 'product_feedback', 'reviews', 'launch', 'event'] as const;
export type Objective = (typeof objectives)[number];

const moves: Record<CampaignState, readonly CampaignState[]> = {
  draft: ['running'],
  running: ['ended'],
  ended: [],
};

/** The states that a campaign can move to from `state`; empty when it has ended. */
export function allowedCampaignMoves(state: CampaignState): readonly CampaignState[] {
  return moves[state];
}

/** True when a campaign in `state` may move to `next`. */
export function canMoveCampaign(state: CampaignState, next: CampaignState): boolean {
  return moves[state].includes(next);
}
