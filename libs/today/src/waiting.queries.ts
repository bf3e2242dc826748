import { Injectable } from '@nestjs/common';
import { Database } from '@rapport/platform';
import { FACE, FACE_JOIN } from './blogger-face.js';
import { firstLines } from './domain/first-lines.js';
import type { BloggerFace, Bounded, Named } from './lines.js';
import { LIMIT } from './lines.js';
import type { Whose } from './whose.js';

export interface WaitingLine {
  id: string;
  repliedAt: Date;
  subject: string;
  firstLines: string;
  blogger: BloggerFace;
  campaign: Named;
  officer: Named;
  version: number;
}

type Row = Omit<WaitingLine, 'firstLines'> & { body: string; total: number };

/** They wait for us: answers that nobody has answered or decided yet. */
@Injectable()
export class WaitingQueries {
  constructor(private readonly database: Database) {}

  /**
   * Pitches in `replied`, newest answer first. Not those that we wrote back to since, nor those put off, unless another
   * answer came after that.
   */
  async waitingFor({ accountId, officerIds }: Whose, now: Date): Promise<Bounded<WaitingLine>> {
    const found = await this.database.query<Row>(
      `SELECT p.id, p.replied_at AS "repliedAt", p.subject, left(coalesce(reply.body, ''), 4000) AS body, ${FACE},
         jsonb_build_object('id', k.id, 'name', k.name) AS campaign,
         jsonb_build_object('id', o.id, 'name', o.name) AS officer, p.version, count(*) OVER () AS total
       FROM pitches p
       JOIN bloggers b ON b.id = p.blogger_id
       JOIN campaigns k ON k.id = p.campaign_id
       JOIN accounts o ON o.id = p.officer_id
       LEFT JOIN LATERAL (
         SELECT m.id, m.body, m.created_at FROM messages m
         WHERE m.thread_id = p.thread_id AND m.direction = 'in' ORDER BY m.id DESC LIMIT 1
       ) reply ON true
       ${FACE_JOIN}
       WHERE p.officer_id = ANY ($1::uuid[]) AND p.state = 'replied'
         AND NOT EXISTS (SELECT FROM messages m WHERE m.thread_id = p.thread_id AND m.direction = 'out'
           AND m.id > reply.id AND m.state IN ('scheduled', 'claimed', 'transmitting', 'sent', 'uncertain', 'held'))
         AND NOT EXISTS (SELECT FROM today_snoozes s WHERE s.account_id = $2 AND s.subject_type = 'pitch'
           AND s.subject_id = p.id AND s.until > $3 AND s.created_at >= coalesce(reply.created_at, p.replied_at))
       ORDER BY p.replied_at DESC, p.id DESC LIMIT ${LIMIT}`,
      [officerIds, accountId, now],
      'today-waiting',
    );
    const lines = found.map(({ body, total: _total, ...row }) => ({ ...row, firstLines: firstLines(body) }));
    return { lines, total: found[0]?.total ?? 0 };
  }
}
