import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Campaign } from './campaign.entity.js';
import { CampaignsQueries } from './campaigns.queries.js';
import { CampaignsService } from './campaigns.service.js';
import { CampaignsController } from './http/campaigns.controller.js';
import { ProductsController } from './http/products.controller.js';
import { Product } from './product.entity.js';
import { ProductsQueries } from './products.queries.js';
import { ProductsService } from './products.service.js';

const services = [CampaignsQueries, CampaignsService, ProductsQueries, ProductsService];

@Module({ imports: [TypeOrmModule.forFeature([Campaign, Product])], providers: services, exports: services })
export class CampaignsModule {}

@Module({ imports: [CampaignsModule], controllers: [CampaignsController, ProductsController] })
export class CampaignsHttpModule {}
