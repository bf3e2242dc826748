import { Injectable } from '@nestjs/common';
import { Database } from '@rapport/platform';
import { FACE, FACE_JOIN } from './blogger-face.js';
import { firstLines } from './domain/first-lines.js';
import type { BloggerFace, Bounded, Named } from './lines.js';
import { LIMIT } from './lines.js';
import type { Whose } from './whose.js';

export interface LeavingLine {
  id: string;
  kind: string;
  step: number;
  state: string;
  leavesAt: Date | null;
  timeZone: string | null;
  whyNot: object | null;
  subject: string;
  firstLines: string;
  blogger: BloggerFace;
  originType: string | null;
  originId: string | null;
  officer: Named | null;
  version: number;
}

type Row = Omit<LeavingLine, 'firstLines'> & { body: string; total: number };

const MINE = `m.direction = 'out' AND (m.officer_id = ANY ($1::uuid[]) OR ($2 AND m.officer_id IS NULL))`;

/** Messages on their way out. */
@Injectable()
export class LeavingQueries {
  constructor(private readonly database: Database) {}

  /** Held and uncertain messages, which a person must settle, then those that leave before `until`, by time. */
  async leavingBefore(until: Date, { officerIds, manages }: Whose): Promise<Bounded<LeavingLine>> {
    const found = await this.database.query<Row>(
      `SELECT m.id, m.kind, m.step, m.state, m.not_before AS "leavesAt", m.time_zone AS "timeZone",
         m.why_not AS "whyNot", m.subject, left(m.body, 4000) AS body, ${FACE}, m.origin_type AS "originType",
         m.origin_id AS "originId", m.version, count(*) OVER () AS total,
         CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'name', o.name) END AS officer
       FROM messages m
       JOIN bloggers b ON b.id = m.blogger_id
       LEFT JOIN accounts o ON o.id = m.officer_id
       ${FACE_JOIN}
       WHERE ${MINE} AND (m.state IN ('held', 'uncertain')
         OR (m.state IN ('scheduled', 'claimed', 'transmitting') AND m.not_before < $3))
       ORDER BY m.state NOT IN ('held', 'uncertain'), m.not_before, m.id LIMIT ${LIMIT}`,
      [officerIds, manages, until],
      'today-leaving',
    );
    const lines = found.map(({ body, total: _total, ...row }) => ({ ...row, firstLines: firstLines(body) }));
    return { lines, total: found[0]?.total ?? 0 };
  }

  /** How many messages leave at `from` or later. */
  async countFrom(from: Date, { officerIds, manages }: Whose): Promise<number> {
    const [row] = await this.database.query<{ total: number }>(
      `SELECT count(*) AS total FROM messages m WHERE ${MINE} AND m.state = 'scheduled' AND m.not_before >= $3`,
      [officerIds, manages, from],
      'today-leaving-later',
    );
    return row?.total ?? 0;
  }
}
