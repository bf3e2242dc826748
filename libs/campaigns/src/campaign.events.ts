/** What the event log says of campaigns and products. `data.name` is kept so that the timeline reads on its own. */
export const campaignEvents = {
  created: 'campaign.created',
  revised: 'campaign.revised',
  started: 'campaign.started',
  ended: 'campaign.ended',
  deleted: 'campaign.deleted',
} as const;

export const productEvents = {
  created: 'product.created',
  revised: 'product.revised',
  deleted: 'product.deleted',
} as const;
