import { Controller, Get, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CampaignsQueries } from '@rapport/campaigns';
import { type Actor, Clock, Needs, sendPage, SignedIn } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CohortsService } from '../cohorts.service.js';
import { funnelFile } from '../csv/funnel-file.js';
import { pitchesFile } from '../csv/pitches-file.js';
import { FunnelQueries } from '../funnel.queries.js';
import { RecordsQueries } from '../records.queries.js';
import { pageOf } from './page-of.js';
import { FunnelRecordsDto, ReportDto } from './reports.dto.js';
import { CohortRecordView, FunnelView } from './reports.view.js';

@ApiTags('reports')
@Needs('viewer')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly cohorts: CohortsService,
    private readonly funnel: FunnelQueries,
    private readonly records: RecordsQueries,
    private readonly campaigns: CampaignsQueries,
    private readonly clock: Clock,
  ) {}

  /** The funnel of the pitches sent in a period, each figure with its counts and interval. */
  @Get('funnel')
  @ApiOkResponse({ type: FunnelView })
  async readFunnel(@SignedIn() actor: Actor, @Query() query: ReportDto): Promise<FunnelView> {
    const cohort = await this.cohorts.askedFor(actor, query);
    return { ...cohort, madeAt: this.clock.now(), ...(await this.funnel.of(cohort)) };
  }

  /** The pitches behind a number of the funnel. */
  @Get('funnel/records')
  @ApiOkResponse({ type: [CohortRecordView] })
  async readRecords(
    @SignedIn() actor: Actor,
    @Query() query: FunnelRecordsDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CohortRecordView[]> {
    const { limit, offset, after } = pageOf(query);
    const cohort = await this.cohorts.askedFor(actor, query);
    const { stage, part } = query;
    const page = await this.records.page(cohort, { stage, part, limit, offset, after });
    return sendPage(request, reply, 'pitches', page);
  }

  /** The funnel as a spreadsheet, with the definition of each figure. */
  @Get('funnel.csv')
  @ApiProduces('text/csv')
  @ApiOkResponse({ type: String })
  async funnelCsv(@SignedIn() actor: Actor, @Query() query: ReportDto): Promise<StreamableFile> {
    const cohort = await this.cohorts.askedFor(actor, query);
    const { campaignId, period } = cohort;
    const campaign = campaignId ? await this.campaigns.byId(campaignId, period.to) : null;
    const about = { ...cohort, campaignName: campaign?.name ?? '', madeAt: this.clock.now() };
    return download(funnelFile(await this.funnel.of(cohort), about, actor.language), 'funnel', period);
  }

  /** Every pitch of the period with what came of it, as a spreadsheet. */
  @Get('pitches.csv')
  @ApiProduces('text/csv')
  @ApiOkResponse({ type: String })
  async pitchesCsv(@SignedIn() actor: Actor, @Query() query: ReportDto): Promise<StreamableFile> {
    const cohort = await this.cohorts.askedFor(actor, query);
    return download(pitchesFile(this.records.all(cohort), actor.language), 'pitches', cohort.period);
  }
}

function download(
  file: ReturnType<typeof funnelFile>,
  what: string,
  period: { from: string; to: string },
): StreamableFile {
  const name = `rapport-${what}-${period.from}-${period.to}.csv`;
  return new StreamableFile(file, {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${name}"`,
  });
}
