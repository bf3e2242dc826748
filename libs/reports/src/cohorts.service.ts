import { Injectable } from '@nestjs/common';
import { CampaignsQueries } from '@rapport/campaigns';
import { type Actor, Clock } from '@rapport/platform';
import { DateTime } from 'luxon';
import type { Cohort } from './cohort.js';
import { lastMonths } from './domain/period.js';
import { periodBackwards, periodTooLong } from './reports.errors.js';

const YEARS = 10;

/** What was asked for; days are ISO dates in the asker's time zone. */
export interface ReportRequest {
  from?: string;
  to?: string;
  campaignId?: string;
}

/** Turns what was asked for into the cohort that a report is about. */
@Injectable()
export class CohortsService {
  constructor(
    private readonly campaigns: CampaignsQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * The cohort: without days, those of the campaign, else the last three months.
   * @throws DomainError `campaign.not-found`, `report.period-backwards`, `report.period-too-long`
   */
  async askedFor(actor: Actor, request: ReportRequest): Promise<Cohort> {
    const today = this.clock.today(actor.timeZone);
    const usual = lastMonths(today, actor.timeZone);
    const campaign = request.campaignId ? await this.campaigns.byId(request.campaignId, today) : null;
    const from = request.from ?? campaign?.startsOn ?? earlier(usual.from, request.to);
    const to = request.to ?? later(campaign?.endsOn ?? usual.to, from);
    if (to < from) throw periodBackwards(from, to);
    if (DateTime.fromISO(to) > DateTime.fromISO(from).plus({ years: YEARS })) throw periodTooLong(YEARS);
    return { period: { from, to, timeZone: actor.timeZone }, campaignId: campaign?.id ?? null };
  }
}

const earlier = (day: string, other = day): string => (day < other ? day : other);
const later = (day: string, other: string): string => (day > other ? day : other);
