import { Injectable } from '@nestjs/common';
import { Database } from '@rapport/platform';
import type { Cohort } from './cohort.js';
import { LOOKED_AT } from './compliance.sql.js';
import { type Share, shareOf } from './domain/figure.js';
import { type Spread, spreadOf } from './domain/spread.js';
import { type DisclosureStatus, disclosureStatuses } from './outcomes.queries.js';

type CountedShare = Share & { numerator: number; denominator: number };

/** How the disclosures of the publications that were looked at stood at first, and how they stand now. */
export interface ComplianceOverTime {
  /** Publications of the period that were looked at. */
  lookedAt: number;
  first: Record<DisclosureStatus, number>;
  firstCompliance: CountedShare;
  last: Record<DisclosureStatus, number>;
  lastCompliance: CountedShare;
  /** Put right since, of those that fell short at the first look. */
  corrected: CountedShare;
  /** From the first look to the one that found it put right, in days. */
  daysToCorrection: Spread;
}

interface Group {
  first: DisclosureStatus;
  last: DisclosureStatus;
  n: number;
  corrected: number;
  days: number[] | null;
}

const FELL_SHORT: readonly DisclosureStatus[] = ['insufficient', 'missing'];
const JUDGED: readonly DisclosureStatus[] = ['compliant', 'insufficient', 'missing', 'removed'];

/** Disclosure compliance over time: evidence of how well a programme of asking and checking works. */
@Injectable()
export class ComplianceQueries {
  constructor(private readonly database: Database) {}

  /** Compliance at the first and at the last look of what appeared in the period. */
  async of({ period, campaignId }: Cohort): Promise<ComplianceOverTime> {
    const groups = await this.database.query<Group>(
      `SELECT f.status AS first, u.disclosure_status AS last, count(*) AS n, count(k.at) AS corrected,
         array_agg(extract(epoch FROM k.at - f.checked_at)::float8 / 86400) FILTER (WHERE k.at IS NOT NULL) AS days
       ${LOOKED_AT} AND f.status IS NOT NULL GROUP BY 1, 2`,
      [period.from, period.to, campaignId],
      'report-compliance',
    );
    const sum = (of: readonly Group[], value: (group: Group) => number = ({ n }) => n): number =>
      of.reduce((total, group) => total + value(group), 0);
    const tally = (when: 'first' | 'last') =>
      Object.fromEntries(
        disclosureStatuses.map((status) => [status, sum(groups.filter((group) => group[when] === status))]),
      ) as Record<DisclosureStatus, number>;
    const [first, last] = [tally('first'), tally('last')];
    const short = groups.filter((group) => FELL_SHORT.includes(group.first));
    return {
      lookedAt: sum(groups),
      first,
      firstCompliance: complianceOf(first),
      last,
      lastCompliance: complianceOf(last),
      corrected: counted(
        sum(short, ({ corrected }) => corrected),
        sum(short),
      ),
      daysToCorrection: spreadOf(short.flatMap(({ days }) => days ?? [])),
    };
  }
}

/** Compliant, of those that need a disclosure and could be checked. */
function complianceOf(counts: Record<DisclosureStatus, number>): CountedShare {
  return counted(
    counts.compliant,
    JUDGED.reduce((total, status) => total + counts[status], 0),
  );
}

function counted(numerator: number, denominator: number): CountedShare {
  return { numerator, denominator, ...shareOf({ numerator, denominator }) };
}
