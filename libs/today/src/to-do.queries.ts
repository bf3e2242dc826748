import { Injectable } from '@nestjs/common';
import { type MailboxTrouble, MailboxTroubles } from '@rapport/mailboxes';
import { type Actor, Database } from '@rapport/platform';
import { FACE, FACE_JOIN } from './blogger-face.js';
import type { BloggerFace, Bounded, Named } from './lines.js';
import { LIMIT } from './lines.js';
import type { ToDoKind } from './to-do-kinds.js';
import { TO_DO } from './to-do.sql.js';
import type { Whose } from './whose.js';

export interface ToDoLine {
  id: string;
  kind: ToDoKind;
  subjectType: string;
  subjectId: string;
  blogger: BloggerFace;
  campaign: Named | null;
  title: string;
  dueOn: string | null;
  late: boolean;
  since: Date;
  pitchId: string | null;
  rule: string | null;
  reason: string | null;
  askedByName: string | null;
  version: number;
}

/** What there is to do, and how much of it stands behind which entry of the menu. */
export interface ToDo extends Bounded<ToDoLine> {
  exceptions: number;
  reviews: number;
  publications: number;
}

type Row = ToDoLine & { total: number; exceptions: number; reviews: number; publications: number };

/** Where and when the asker is. */
export interface Here {
  now: Date;
  today: string;
  timeZone: string;
}

/** Samples to ship, reviews due, disclosures to look at, exceptions to decide, mailboxes to put right… */
@Injectable()
export class ToDoQueries {
  constructor(
    private readonly database: Database,
    private readonly mailboxes: MailboxTroubles,
  ) {}

  /** What stands above all else: mailboxes that don't send or can't be read. */
  mailboxesFor(actor: Actor): Promise<MailboxTrouble[]> {
    return this.mailboxes.of(actor);
  }

  /** What is late comes first, then by due day, then what has waited longest. */
  async toDoFor({ accountId, officerIds, manages }: Whose, { now, today, timeZone }: Here): Promise<ToDo> {
    const found = await this.database.query<Row>(
      `WITH ${TO_DO}
       SELECT t.kind || ':' || t.subject_id AS id, t.kind, t.subject_type AS "subjectType",
         t.subject_id AS "subjectId", ${FACE}, t.title, t.due_on AS "dueOn", coalesce(t.due_on < $3::date, false) AS late,
         t.since, t.pitch_id AS "pitchId", t.rule, t.reason, t.asked_by_name AS "askedByName", t.version,
         CASE WHEN k.id IS NOT NULL THEN jsonb_build_object('id', k.id, 'name', k.name) END AS campaign,
         count(*) OVER () AS total,
         count(*) FILTER (WHERE t.subject_type = 'guard_exception') OVER () AS exceptions,
         count(*) FILTER (WHERE t.subject_type = 'review_request') OVER () AS reviews,
         count(*) FILTER (WHERE t.subject_type IN ('publication', 'publication_proposal')) OVER () AS publications
       FROM to_do t
       JOIN bloggers b ON b.id = t.blogger_id
       LEFT JOIN campaigns k ON k.id = t.campaign_id
       ${FACE_JOIN}
       WHERE NOT EXISTS (SELECT FROM today_snoozes s WHERE s.account_id = $5 AND s.subject_type = t.subject_type
         AND s.subject_id = t.subject_id AND s.until > $6)
       ORDER BY late DESC, t.due_on NULLS LAST, t.since, t.subject_id LIMIT ${LIMIT}`,
      [officerIds, manages, today, timeZone, accountId, now],
      'today-to-do',
    );
    const { total = 0, exceptions = 0, reviews = 0, publications = 0 } = found[0] ?? {};
    const lines = found.map(
      ({ total: _total, exceptions: _exceptions, reviews: _reviews, publications: _publications, ...line }) =>
        line,
    );
    return { lines, total, exceptions, reviews, publications };
  }
}
