import { Module } from '@nestjs/common';
import { BloggersModule } from '@rapport/bloggers';
import { SearchController } from './http/search.controller.js';
import { SearchQueries } from './search.queries.js';

@Module({ imports: [BloggersModule], providers: [SearchQueries], exports: [SearchQueries] })
export class SearchModule {}

@Module({ imports: [SearchModule], controllers: [SearchController] })
export class SearchHttpModule {}
