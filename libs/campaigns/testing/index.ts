export { insertCampaign, type CampaignSeed } from './insert-campaign.js';
export { insertProduct, type ProductSeed } from './insert-product.js';
