import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@rapport/platform';
import { COHORT, type Cohort, cohortValues } from './cohort.js';
import { type Counts, type Share, shareOf } from './domain/figure.js';
import { type Spread, spreadOf } from './domain/spread.js';
import { funnelStages, parts, sideFigures, type Stage } from './domain/stages.js';
import { workingDaysBetween } from './domain/working-days.js';
import { countName, COUNTS } from './funnel.sql.js';

export interface Figure extends Counts, Share {
  stage: Stage;
}

export interface Funnel {
  stages: Figure[];
  figures: Figure[];
  /** Persons written to; fewer than pitches when some were written to more than once. */
  people: number;
  /** Pitches that went to the local capture and so reached nobody. */
  captured: number;
  daysToReply: Spread;
  daysToPublish: Spread;
  /** The same for the same facts: two reports that differ in it are about different facts. */
  fingerprint: string;
}

type CountsRow = Record<string, number> & { people: number; captured: number };

interface Waits {
  sentAt: Date;
  repliedAt: Date | null;
  timeZone: string | null;
  daysToPublish: number | null;
}

/** The funnel of a cohort of pitches. */
@Injectable()
export class FunnelQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Counts, shares with their intervals, and how long it took. */
  async of(cohort: Cohort): Promise<Funnel> {
    const values = cohortValues(cohort, this.clock);
    const [[counts], waits] = await Promise.all([
      this.database.query<CountsRow & { fingerprint: string | null }>(
        `WITH ${COHORT}
         SELECT count(DISTINCT blogger_id) AS people, count(*) FILTER (WHERE captured) AS captured,
           md5(coalesce(string_agg(md5(cohort::text), '' ORDER BY id), '')) AS fingerprint, ${COUNTS}
         FROM cohort`,
        values,
        'report-funnel',
      ),
      this.waits(values),
    ]);
    if (!counts) throw new Error('An aggregate gives one row');
    const figure = (stage: Stage): Figure => {
      const of = Object.fromEntries(parts.map((part) => [part, Number(counts[countName(stage, part)])]));
      const figureCounts = of as unknown as Counts;
      return { stage, ...figureCounts, ...shareOf(figureCounts) };
    };
    return {
      stages: funnelStages.map(figure),
      figures: sideFigures.map(figure),
      people: counts.people,
      captured: counts.captured,
      daysToReply: spreadOf(waits.flatMap(daysToReply)),
      daysToPublish: spreadOf(waits.flatMap((wait) => wait.daysToPublish ?? [])),
      fingerprint: counts.fingerprint ?? '',
    };
  }

  /** How long those waited who got an answer or a publication; the others have not waited to the end. */
  private waits(values: unknown[]): Promise<Waits[]> {
    return this.database.query<Waits>(
      `WITH ${COHORT}
       SELECT c.written_at AS "sentAt", CASE WHEN c.replied THEN c.replied_at END AS "repliedAt",
         b.time_zone AS "timeZone",
         CASE WHEN c.published AND c.began_on IS NOT NULL THEN greatest(c.first_published_on - c.began_on, 0) END
           AS "daysToPublish"
       FROM cohort c JOIN bloggers b ON b.id = c.blogger_id
       WHERE c.replied OR c.published`,
      values,
      'report-waits',
    );
  }
}

function daysToReply({ sentAt, repliedAt, timeZone }: Waits): number[] {
  return repliedAt === null ? [] : [workingDaysBetween(sentAt, repliedAt, timeZone ?? 'UTC')];
}
