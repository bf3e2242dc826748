import { Injectable } from '@nestjs/common';
import { Database, notFound } from '@rapport/platform';
import type { CheckKind, CheckState } from '../domain/check-kind.js';
import type { DisclosureStatus } from '../domain/disclosure-status.js';
import type { JudgedContext, KeptVerdict, PageHeaders } from './publication-check.entity.js';

export interface CheckRow {
  id: string;
  kind: CheckKind;
  state: CheckState;
  dueAt: Date;
  /** When it is tried next, while it is due. */
  notBefore: Date;
  tries: number;
  askedByName: string | null;
  checkedAt: Date | null;
  status: DisclosureStatus | null;
  fault: string | null;
  address: string | null;
  httpStatus: number | null;
  unchanged: boolean | null;
  /** The check that holds the text and the verdict that still stand. */
  judgedInId: string | null;
  judgedAt: Date | null;
  /** Codes of what is wanting, from the verdict. */
  reasons: string[];
}

export interface CheckDetail extends CheckRow {
  publicationId: string;
  headers: PageHeaders;
  pageHash: string | null;
  textHash: string | null;
  title: string | null;
  articleText: string | null;
  language: string | null;
  context: JudgedContext | null;
  verdict: KeptVerdict | null;
}

const ROW = `c.id, c.kind, c.state, c.due_at AS "dueAt", c.not_before AS "notBefore", c.tries, a.name AS "askedByName",
  c.checked_at AS "checkedAt", c.status, c.fault, c.address, c.http_status AS "httpStatus", c.unchanged,
  c.judged_in_id AS "judgedInId", j.checked_at AS "judgedAt",
  coalesce((SELECT jsonb_agg(DISTINCT r ->> 'code') FROM jsonb_array_elements(j.verdict -> 'reasons') r
    WHERE r ->> 'weight' = 'breach'), '[]') AS reasons`;

const FROM = `FROM publication_checks c
  LEFT JOIN publication_checks j ON j.id = c.judged_in_id
  LEFT JOIN accounts a ON a.id = c.asked_by_id`;

/** More looks than this at one publication are not listed; the newest are. */
const MOST = 200;

/** Reading checks for screens. */
@Injectable()
export class ChecksQueries {
  constructor(private readonly database: Database) {}

  /** The checks of a publication: what is planned first, then what was done, newest first. */
  of(publicationId: string): Promise<CheckRow[]> {
    return this.database.query<CheckRow>(
      `SELECT ${ROW} ${FROM} WHERE c.publication_id = $1
       ORDER BY coalesce(c.checked_at, c.due_at) DESC, c.id DESC LIMIT ${MOST}`,
      [publicationId],
      'publication-checks',
    );
  }

  /** One check with the text that was judged and the verdict. @throws DomainError `check.not-found` */
  async byId(publicationId: string, id: string): Promise<CheckDetail> {
    const [check] = await this.database.query<CheckDetail>(
      `SELECT ${ROW}, c.publication_id AS "publicationId", c.headers, c.page_hash AS "pageHash",
         c.text_hash AS "textHash", j.title, j.article_text AS "articleText", j.language, j.context, j.verdict
       ${FROM} WHERE c.publication_id = $1 AND c.id = $2`,
      [publicationId, id],
      'publication-check',
    );
    if (!check) throw notFound('check', id);
    return check;
  }

  /** The last check that was done; null when there is none. */
  async lastDone(publicationId: string): Promise<CheckDetail | null> {
    const [last] = await this.database.query<{ id: string }>(
      `SELECT id FROM publication_checks WHERE publication_id = $1 AND state = 'done'
       ORDER BY checked_at DESC, id DESC LIMIT 1`,
      [publicationId],
      'publication-last-check',
    );
    return last ? this.byId(publicationId, last.id) : null;
  }
}
