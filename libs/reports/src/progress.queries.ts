import { Injectable } from '@nestjs/common';
import { CampaignsQueries, type CampaignDetail } from '@rapport/campaigns';
import { Database } from '@rapport/platform';
import { objectiveReading, type ObjectiveReading } from './domain/objective-reading.js';

export interface Progress {
  campaign: Pick<
    CampaignDetail,
    'id' | 'name' | 'state' | 'objective' | 'target' | 'targetCount' | 'startsOn' | 'endsOn'
  >;
  /** By state; a state that nobody is in is left out. */
  pitches: Record<string, number>;
  reviewRequests: Record<string, number>;
  publications: number;
  reviewsPublished: number;
  reading: ObjectiveReading | null;
}

/** Where a campaign stands, over its whole life. */
@Injectable()
export class ProgressQueries {
  constructor(
    private readonly database: Database,
    private readonly campaigns: CampaignsQueries,
  ) {}

  /** Counts by state and the objective's reading on `today`. @throws DomainError `campaign.not-found` */
  async of(campaignId: string, today: string): Promise<Progress> {
    const { id, name, state, objective, target, targetCount, startsOn, endsOn } = await this.campaigns.byId(
      campaignId,
      today,
    );
    const [counted] = await this.database.query<Omit<Progress, 'campaign' | 'reading'>>(
      `SELECT
         (SELECT coalesce(jsonb_object_agg(state, n), '{}') FROM
           (SELECT state, count(*) AS n FROM pitches WHERE campaign_id = $1 GROUP BY state) AS p) AS pitches,
         (SELECT coalesce(jsonb_object_agg(state, n), '{}') FROM
           (SELECT state, count(*) AS n FROM review_requests WHERE campaign_id = $1 GROUP BY state) AS r)
           AS "reviewRequests",
         count(*) AS publications, count(DISTINCT r.id) AS "reviewsPublished"
       FROM publications u LEFT JOIN review_requests r ON r.id = u.review_request_id
       WHERE coalesce(u.campaign_id, r.campaign_id) = $1`,
      [campaignId],
      'campaign-progress',
    );
    if (!counted) throw new Error('An aggregate gives one row');
    const counts = { reviews_published: counted.reviewsPublished, publications: counted.publications };
    return {
      campaign: { id, name, state, objective, target, targetCount, startsOn, endsOn },
      ...counted,
      reading: objectiveReading({ objective, targetCount }, counts),
    };
  }
}
