import { Injectable } from '@nestjs/common';
import { Database, type ListRequest, notFound, type Page, toPage } from '@rapport/platform';
import { allowedMoves, type PitchState } from './domain/pitch-state.js';
import { EXCEPTIONS_OF_PITCH } from './guard-exceptions.sql.js';
import { GuardSettingsService } from './guard-settings.service.js';
import {
  nextOf,
  PITCH_COLUMNS,
  PITCH_FROM,
  type PitchDetail,
  type PitchRow,
  type Waiting,
} from './pitch-rows.js';

export interface PitchFilter {
  q?: string;
  state?: PitchState | PitchState[];
  officerId?: string;
  bloggerId?: string;
  campaignId?: string;
}

export const pitchSorts = ['updatedAt', 'sentAt', 'createdAt'] as const;
export type PitchSort = (typeof pitchSorts)[number];

const WHERE = `($2::text[] IS NULL OR p.state = ANY ($2)) AND ($3::uuid IS NULL OR p.officer_id = $3)
  AND ($4::uuid IS NULL OR p.blogger_id = $4) AND ($5::uuid IS NULL OR p.campaign_id = $5)
  AND ($6::text IS NULL OR p.id IN (
    SELECT s.id FROM pitches s WHERE folded(s.subject) LIKE '%' || folded($6) || '%' UNION ALL
    SELECT s.id FROM bloggers n JOIN pitches s ON s.blogger_id = n.id WHERE n.name_key LIKE '%' || folded($6) || '%'))`;

/** A pitch that was never sent comes after those that were when the newest is first. */
const KEYS: Record<PitchSort, string> = {
  updatedAt: `p.updated_at`,
  sentAt: `coalesce(p.sent_at, '-infinity')`,
  createdAt: `p.created_at`,
};

const COUNTED_TO = 1_000;

/** Reading pitches for screens. */
@Injectable()
export class PitchesQueries {
  constructor(
    private readonly database: Database,
    private readonly settings: GuardSettingsService,
  ) {}

  /** A page of pitches, and how many there are, counted up to a thousand. */
  async page(request: ListRequest<PitchFilter, PitchSort>): Promise<Page<PitchRow>> {
    const { filter, sort, descending, after, limit, offset } = request;
    const { answerDays } = await this.settings.read();
    const states = filter.state === undefined ? null : [filter.state].flat();
    const values = [
      answerDays,
      states,
      filter.officerId ?? null,
      filter.bloggerId ?? null,
      filter.campaignId ?? null,
      literally(filter.q?.trim() ?? '') || null,
    ];
    const [key, order, beyond] = [KEYS[sort], descending ? 'DESC' : 'ASC', descending ? '<' : '>'];
    const [found, [counted]] = await Promise.all([
      this.database.query<Omit<PitchRow, 'next'> & Waiting & { sortKey: string }>(
        `SELECT ${PITCH_COLUMNS}, (${key})::text AS "sortKey" ${PITCH_FROM} WHERE ${WHERE}
           AND ($7::text IS NULL OR (${key}, p.id) ${beyond} ($7::timestamptz, $8::uuid))
         ORDER BY ${key} ${order}, p.id ${order} LIMIT $9 OFFSET $10`,
        [
          ...values,
          after === null ? null : String(after.value),
          after?.id ?? null,
          limit + 1,
          after ? 0 : offset,
        ],
        `pitches-page-${sort}-${order}`,
      ),
      this.database.query<{ total: number }>(
        `SELECT count(*) AS total FROM (SELECT $1::integer ${PITCH_FROM} WHERE ${WHERE} LIMIT ${COUNTED_TO + 1}) found`,
        values,
        'pitches-count',
      ),
    ]);
    const total = counted?.total ?? 0;
    const page = toPage(found, request, (row) => row.sortKey, { total, capped: total > COUNTED_TO });
    return {
      ...page,
      rows: page.rows.map(({ sortKey: _key, pending, silentAt, ...row }) => ({
        ...row,
        next: nextOf({ state: row.state, pending, silentAt }),
      })),
    };
  }

  /** One pitch with everything that belongs to it. @throws DomainError `pitch.not-found` */
  async byId(id: string): Promise<PitchDetail> {
    const { answerDays } = await this.settings.read();
    const [found] = await this.database.query<Omit<PitchDetail, 'next' | 'allowed' | 'readingIds'> & Waiting>(
      `SELECT ${PITCH_COLUMNS}, c.state AS "campaignState", b.language AS "bloggerLanguage",
         p.contact_point_id AS "contactPointId", cp.address, p.angle, p.mutual_value AS "mutualValue", p.body,
         p.template_id AS "templateId",
         p.thread_id AS "threadId", p.scheduled_at AS "scheduledAt", p.replied_at AS "repliedAt",
         p.closed_at AS "closedAt", p.close_reason AS "closeReason",
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', r.id, 'postUrl', r.post_url, 'postTitle', r.post_title,
             'takeaway', r.takeaway, 'readAt', r.read_at) ORDER BY r.read_at DESC, r.id)
           FROM pitch_readings pr JOIN readings r ON r.id = pr.reading_id WHERE pr.pitch_id = p.id), '[]') AS readings,
         coalesce((SELECT jsonb_agg(jsonb_build_object('step', f.step, 'waitDays', f.wait_days, 'body', f.body, 'templateId', f.template_id)
             ORDER BY f.step) FROM pitch_follow_ups f WHERE f.pitch_id = p.id), '[]') AS "followUps",
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name, 'type', d.type, 'bytes', d.bytes)
             ORDER BY u.added_at, d.id)
           FROM attachment_uses u JOIN attachments d ON d.id = u.attachment_id WHERE u.pitch_id = p.id), '[]') AS attachments,
         ${EXCEPTIONS_OF_PITCH} AS exceptions
       ${PITCH_FROM} LEFT JOIN contact_points cp ON cp.id = p.contact_point_id WHERE p.id = $2`,
      [answerDays, id],
      'pitch-by-id',
    );
    if (!found) throw notFound('pitch', id);
    const { pending, silentAt, ...pitch } = found;
    return {
      ...pitch,
      next: nextOf({ state: pitch.state, pending, silentAt }),
      readingIds: pitch.readings.map((reading) => reading.id),
      allowed: allowedMoves(pitch.state),
    };
  }

  /** Whose pitch this is; `otherwise` where none is named. @throws DomainError `pitch.not-found` */
  async officerOf(id: string | undefined, otherwise: string): Promise<string> {
    if (id === undefined) return otherwise;
    const sql = `SELECT officer_id AS "officerId" FROM pitches WHERE id = $1`;
    const [pitch] = await this.database.query<{ officerId: string }>(sql, [id], 'pitch-officer');
    if (!pitch) throw notFound('pitch', id);
    return pitch.officerId;
  }

  /** The pitch that holds the blogger of this one; null when nobody does. */
  async holderInsteadOf(
    id: string,
  ): Promise<{ pitchId: string; officerId: string; officerName: string; since: Date } | null> {
    const [holder] = await this.database.query<{
      pitchId: string;
      officerId: string;
      officerName: string;
      since: Date;
    }>(
      `SELECT p.id AS "pitchId", p.officer_id AS "officerId", a.name AS "officerName", p.scheduled_at AS since
       FROM pitches mine JOIN pitches p ON p.blogger_id = mine.blogger_id AND p.id <> mine.id JOIN accounts a ON a.id = p.officer_id
       WHERE mine.id = $1 AND p.state IN ('scheduled', 'sent', 'replied') AND NOT p.outside_lock`,
      [id],
    );
    return holder ?? null;
  }
}

/** The signs that LIKE would read as wildcards. */
function literally(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
