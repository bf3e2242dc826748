import type { Readable } from 'node:stream';
import type { Cohort } from '../cohort.js';
import type { Figure, Funnel } from '../funnel.queries.js';
import { csvFile } from './csv-file.js';
import { type Language, wordings } from './wording.js';

const columns = [
  'figure',
  'name',
  'reached',
  'numerator',
  'denominator',
  'still_open',
  'rate',
  'interval_low',
  'interval_high',
  'sample',
  'definition',
  'from',
  'to',
  'time_zone',
  'campaign',
  'made_at',
] as const;

/** The funnel as a file: a row a figure, each with its definition and what the report was about. */
export function funnelFile(
  { stages, figures }: Pick<Funnel, 'stages' | 'figures'>,
  about: Cohort & { campaignName: string; madeAt: Date },
  language: Language,
): Readable {
  const row = (figure: Figure) => ({
    figure: figure.stage,
    ...wordings[language][figure.stage],
    reached: figure.reached,
    numerator: figure.numerator,
    denominator: figure.denominator,
    still_open: figure.open,
    rate: rounded(figure.rate),
    interval_low: rounded(figure.low),
    interval_high: rounded(figure.high),
    sample: figure.size,
    from: about.period.from,
    to: about.period.to,
    time_zone: about.period.timeZone,
    campaign: about.campaignName,
    made_at: about.madeAt,
  });
  return csvFile(columns, [...stages, ...figures].map(row), language);
}

function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 10_000) / 10_000;
}
