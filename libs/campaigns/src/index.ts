export { Campaign } from './campaign.entity.js';
export { campaignEvents, productEvents } from './campaign.events.js';
export { CampaignsHttpModule, CampaignsModule } from './campaigns.module.js';
export { CampaignsQueries, type CampaignDetail, type CampaignRow } from './campaigns.queries.js';
export { CampaignsService, type CampaignDraft } from './campaigns.service.js';
export { type CampaignState, campaignStates, type Objective, objectives } from './domain/campaign-state.js';
export { Product } from './product.entity.js';
export { ProductsQueries, type ProductRow } from './products.queries.js';
export { ProductsService, type ProductDraft } from './products.service.js';
