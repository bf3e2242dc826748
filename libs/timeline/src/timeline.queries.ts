import { Injectable } from '@nestjs/common';
import { type Actor, Database, hasRole, notFound } from '@rapport/platform';
import {
  eventKinds,
  type EventType,
  privateKinds,
  type TimelineKind,
  timelineKinds,
  typesOf,
} from './event-kinds.js';

/** Lines of one page. */
export const PAGE = 30;

/** One thing that happened. */
export interface TimelineEntry {
  id: number;
  at: Date;
  type: EventType;
  kind: TimelineKind;
  /** null: the product itself, such as a follow-up that left or an answer that arrived */
  actorId: string | null;
  actorName: string | null;
  subjectType: string;
  subjectId: string;
  bloggerId: string | null;
  bloggerName: string | null;
  campaignId: string | null;
  campaignName: string | null;
  /** What it is about, as it is called now: subject of the mail, product, title of the publication, person. */
  about: string | null;
  /** How the message begins. */
  excerpt: string | null;
  data: Record<string, unknown>;
}

export interface TimelinePage {
  entries: TimelineEntry[];
  /** Whether there is more before the last entry. */
  more: boolean;
}

export interface TimelineFilter {
  /** Only what happened before this event. */
  before?: number;
  kinds?: readonly TimelineKind[];
}

export interface AuditFilter extends TimelineFilter {
  subjectType?: string;
  subjectId?: string;
}

type Row = Omit<TimelineEntry, 'kind'>;

const COLUMNS = `e.id, e.at, e.type, e.actor_id AS "actorId", a.name AS "actorName", e.subject_type AS "subjectType",
  e.subject_id AS "subjectId", e.blogger_id AS "bloggerId", b.name AS "bloggerName", e.campaign_id AS "campaignId",
  c.name AS "campaignName", coalesce(m.subject, g.name, nullif(u.title, ''), u.url, p.subject, t.name, i.email,
  x.label, k.summary, CASE WHEN e.subject_type IN ('campaign', 'product') THEN e.data ->> 'name' END) AS about,
  CASE WHEN e.type IN ('message.sent', 'message.received') THEN left(m.body, 280) END AS excerpt, e.data`;

const JOINS = `LEFT JOIN accounts a ON a.id = e.actor_id
  LEFT JOIN bloggers b ON b.id = e.blogger_id
  LEFT JOIN campaigns c ON c.id = e.campaign_id
  LEFT JOIN messages m ON e.subject_type = 'message' AND m.id = e.subject_id
  LEFT JOIN pitches p ON e.subject_type = 'pitch' AND p.id = e.subject_id
  LEFT JOIN review_requests r ON e.subject_type = 'review_request' AND r.id = e.subject_id
  LEFT JOIN products g ON g.id = r.product_id
  LEFT JOIN publications u ON e.subject_type = 'publication' AND u.id = e.subject_id
  LEFT JOIN accounts t ON e.subject_type = 'account' AND t.id = e.subject_id
  LEFT JOIN invitations i ON e.subject_type = 'invitation' AND i.id = e.subject_id
  LEFT JOIN mailboxes x ON e.subject_type = 'mailbox' AND x.id = e.subject_id
  LEFT JOIN cases k ON e.subject_type = 'case' AND k.id = e.subject_id`;

const NARROWED = `AND ($2::bigint IS NULL OR id < $2) AND ($3::text[] IS NULL OR type = ANY ($3))`;

/** What happened, the latest first: of one blogger, or of everything. */
@Injectable()
export class TimelineQueries {
  constructor(private readonly database: Database) {}

  /** A page of a blogger's timeline, without what a viewer must not see. @throws DomainError `blogger.not-found` */
  async ofBlogger(actor: Actor, bloggerId: string, { before, kinds }: TimelineFilter): Promise<TimelinePage> {
    const [blogger] = await this.database.query(
      `SELECT FROM bloggers WHERE id = $1`,
      [bloggerId],
      'timeline-blogger',
    );
    if (!blogger) throw notFound('blogger', bloggerId);
    return this.page(
      `blogger_id = $1 ${NARROWED}`,
      [bloggerId, before ?? null, typesFor(actor, kinds)],
      'timeline-page',
    );
  }

  /** A page of all that was recorded, or of what concerns one subject. */
  async audit({ before, kinds, subjectType, subjectId }: AuditFilter): Promise<TimelinePage> {
    return this.page(
      `($1::text IS NULL OR subject_type = $1) ${NARROWED} AND ($4::uuid IS NULL OR subject_id = $4)`,
      [subjectType ?? null, before ?? null, typesIn(kinds), subjectId ?? null],
    );
  }

  private async page(condition: string, values: unknown[], name?: string): Promise<TimelinePage> {
    const found = await this.database.query<Row>(
      `SELECT ${COLUMNS} FROM (SELECT * FROM events WHERE ${condition} ORDER BY id DESC LIMIT ${PAGE + 1}) e ${JOINS}
       ORDER BY e.id DESC`,
      values,
      name,
    );
    const entries = found.slice(0, PAGE).map((row) => ({ ...row, kind: eventKinds[row.type] }));
    return { entries, more: found.length > PAGE };
  }
}

function typesFor(actor: Actor, kinds: readonly TimelineKind[] | undefined): string[] | null {
  if (hasRole(actor, 'officer')) return typesIn(kinds);
  const asked = kinds && kinds.length > 0 ? kinds : timelineKinds;
  return typesOf(asked.filter((kind) => !privateKinds.includes(kind)));
}

function typesIn(kinds: readonly TimelineKind[] | undefined): string[] | null {
  return kinds && kinds.length > 0 ? typesOf(kinds) : null;
}
