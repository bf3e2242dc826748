import { Injectable } from '@nestjs/common';
import { Database, type ListRequest, notFound, type Page, toPage } from '@rapport/platform';
import type { IncomingKind } from '../domain/incoming.js';
import { noHtml } from '../inbox.errors.js';
import { readIncoming } from '../reading/read-incoming.js';
import { shownHtml, type ShownHtml } from '../showing/shown-html.js';
import type { UnmatchedReason, UnmatchedState } from './unmatched-message.entity.js';

export interface UnmatchedFilter {
  state?: UnmatchedState;
}

export const unmatchedSorts = ['receivedAt'] as const;
export type UnmatchedSort = (typeof unmatchedSorts)[number];

export interface UnmatchedRow {
  id: string;
  state: UnmatchedState;
  because: UnmatchedReason;
  incomingKind: IncomingKind;
  fromName: string;
  fromAddress: string;
  subject: string;
  /** What the person wrote. */
  body: string;
  receivedAt: Date;
  mailboxId: string;
  mailboxAddress: string;
  /** The message of ours that it names, with its conversation. */
  answers: { id: string; threadId: string; subject: string; bloggerId: string; sentAt: string | null } | null;
  /** The bloggers that it may come from. */
  proposed: { id: string; name: string; blogTitle: string | null }[];
  linkedMessageId: string | null;
  decidedByName: string | null;
  decidedAt: Date | null;
  decisionReason: string | null;
  version: number;
}

export interface UnmatchedDetail extends UnmatchedRow {
  to: string[];
  cc: string[];
  wholeText: string;
  attachments: { name: string; type: string; bytes: number }[];
  hasHtml: boolean;
  blockedImages: number;
}

const COLUMNS = `u.id, u.state, u.because, u.incoming_kind AS "incomingKind", u.from_name AS "fromName",
  u.from_address AS "fromAddress", u.subject, left(u.body, 4000) AS body, u.received_at AS "receivedAt",
  u.mailbox_id AS "mailboxId", x.from_address AS "mailboxAddress",
  CASE WHEN m.id IS NOT NULL THEN jsonb_build_object('id', m.id, 'threadId', m.thread_id, 'subject', m.subject,
    'bloggerId', m.blogger_id, 'sentAt', m.sent_at) END AS answers,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name, 'blogTitle',
      (SELECT c.title FROM channels c WHERE c.blogger_id = b.id ORDER BY c.network <> 'blog', c.id LIMIT 1)) ORDER BY b.name)
    FROM bloggers b WHERE b.id = ANY (u.proposed)), '[]') AS proposed,
  u.linked_message_id AS "linkedMessageId", a.name AS "decidedByName", u.decided_at AS "decidedAt",
  u.decision_reason AS "decisionReason", u.version`;

const FROM = `FROM unmatched_messages u JOIN mailboxes x ON x.id = u.mailbox_id
  LEFT JOIN messages m ON m.id = u.answers_id LEFT JOIN accounts a ON a.id = u.decided_by_id`;

const WHERE = `($1::text IS NULL OR u.state = $1)`;
const COUNTED_TO = 1_000;

/** Reading the tray of mail of which nobody knows whose it is. */
@Injectable()
export class UnmatchedQueries {
  constructor(private readonly database: Database) {}

  /** A page of the tray. */
  async page(request: ListRequest<UnmatchedFilter, UnmatchedSort>): Promise<Page<UnmatchedRow>> {
    const { filter, descending, after, limit, offset } = request;
    const values = [filter.state ?? null];
    const [order, beyond] = descending ? ['DESC', '<'] : ['ASC', '>'];
    const found = await this.database.query<UnmatchedRow>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${WHERE}
         AND ($2::timestamptz IS NULL OR (u.received_at, u.id) ${beyond} ($2, $3::uuid))
       ORDER BY u.received_at ${order}, u.id ${order} LIMIT $4 OFFSET $5`,
      [...values, after?.value ?? null, after?.id ?? null, limit + 1, after ? 0 : offset],
      `unmatched-page-${order}`,
    );
    const [counted] = await this.database.query<{ total: number }>(
      `SELECT count(*) AS total FROM (SELECT 1 ${FROM} WHERE ${WHERE} LIMIT ${COUNTED_TO + 1}) AS counted`,
      values,
      'unmatched-count',
    );
    const total = counted?.total ?? 0;
    const keyOf = (row: UnmatchedRow): string => row.receivedAt.toISOString();
    return toPage(found, request, keyOf, { total, capped: total > COUNTED_TO });
  }

  /** One of them, with its whole text. @throws DomainError `unmatched-message.not-found` */
  async byId(id: string): Promise<UnmatchedDetail> {
    const [found] = await this.database.query<UnmatchedRow>(
      `SELECT ${COLUMNS} ${FROM} WHERE u.id = $1`,
      [id],
      'unmatched-by-id',
    );
    if (!found) throw notFound('unmatched-message', id);
    const { to, cc, fullText, attachments, html } = await readIncoming(
      await this.source(id),
      found.receivedAt,
    );
    return {
      ...found,
      to,
      cc,
      wholeText: fullText,
      attachments,
      hasHtml: html !== null,
      blockedImages: html === null ? 0 : shownHtml(html).blockedImages,
    };
  }

  /** Its HTML part, made harmless. @throws DomainError `unmatched-message.not-found`, `received-message.no-html` */
  async html(id: string): Promise<ShownHtml> {
    const { html } = await readIncoming(await this.source(id), new Date(0));
    if (html === null) throw noHtml();
    return shownHtml(html);
  }

  /** Its source, byte for byte. @throws DomainError `unmatched-message.not-found` */
  async source(id: string): Promise<Buffer> {
    const sql = `SELECT raw FROM unmatched_messages WHERE id = $1`;
    const [found] = await this.database.query<{ raw: Buffer }>(sql, [id]);
    if (!found) throw notFound('unmatched-message', id);
    return found.raw;
  }
}
