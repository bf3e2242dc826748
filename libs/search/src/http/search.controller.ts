import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Needs } from '@rapport/platform';
import { SearchQueries } from '../search.queries.js';
import { SearchDto } from './search.dto.js';
import { FoundView } from './search.view.js';

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly queries: SearchQueries) {}

  /** Bloggers, addresses, campaigns, pitches and posts; at most eight of each. */
  @Needs('viewer')
  @Get()
  @ApiOkResponse({ type: [FoundView] })
  find(@Query() { q }: SearchDto): Promise<FoundView[]> {
    return this.queries.find(q);
  }
}
