import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, sendPage, SignedIn } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CohortsService } from '../cohorts.service.js';
import { ComplianceQueries } from '../compliance.queries.js';
import { OutcomesQueries } from '../outcomes.queries.js';
import { pageOf } from './page-of.js';
import { PublicationRecordsDto, ReportDto } from './reports.dto.js';
import { OutcomesView, PublicationRecordView } from './reports.view.js';

@ApiTags('reports')
@Needs('viewer')
@Controller('reports/outcomes')
export class OutcomesController {
  constructor(
    private readonly cohorts: CohortsService,
    private readonly outcomes: OutcomesQueries,
    private readonly compliance: ComplianceQueries,
  ) {}

  /** Tone, disclosure and samples of what appeared in a period. */
  @Get()
  @ApiOkResponse({ type: OutcomesView })
  async readOutcomes(@SignedIn() actor: Actor, @Query() query: ReportDto): Promise<OutcomesView> {
    const cohort = await this.cohorts.askedFor(actor, query);
    const [outcomes, overTime] = await Promise.all([this.outcomes.of(cohort), this.compliance.of(cohort)]);
    return { period: cohort.period, ...outcomes, overTime };
  }

  /** The publications behind a number of the outcomes. */
  @Get('records')
  @ApiOkResponse({ type: [PublicationRecordView] })
  async readPublications(
    @SignedIn() actor: Actor,
    @Query() query: PublicationRecordsDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublicationRecordView[]> {
    const paging = pageOf(query);
    const cohort = await this.cohorts.askedFor(actor, query);
    const filter = { ...query, corrected: query.corrected === undefined ? undefined : true };
    return sendPage(request, reply, 'publications', await this.outcomes.page(cohort, filter, paging));
  }
}
