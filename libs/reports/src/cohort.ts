import type { Clock } from '@rapport/platform';
import { instantsOf, type Period } from './domain/period.js';
import { REPLY_PATIENCE, REVIEW_PATIENCE, SHIPPING_PATIENCE, type Stage } from './domain/stages.js';
import { workingDaysBefore } from './domain/working-days.js';

/** Which pitches a report is about: those sent in a period, of one campaign or of all. */
export interface Cohort {
  period: Period;
  campaignId: string | null;
}

/** The parameters $1 to $6 of COHORT. */
export function cohortValues({ period, campaignId }: Cohort, clock: Clock): unknown[] {
  const { start, end } = instantsOf(period);
  const today = clock.today(period.timeZone);
  return [start, end, campaignId, period.timeZone, today, workingDaysBefore(today, REPLY_PATIENCE)];
}

const SAMPLE_OR_NOT = `FROM review_requests r LEFT JOIN samples s ON s.review_request_id = r.id`;

/** A request or publication without a pitch of its own belongs to the last pitch before it, same blogger, same campaign. */
const lastPitchBefore = (row: string, at: string): string => `(
  SELECT q.id FROM pitches q WHERE q.blogger_id = ${row}.blogger_id AND q.campaign_id = ${row}.campaign_id
    AND q.sent_at <= ${at} ORDER BY q.sent_at DESC, q.id DESC LIMIT 1)`;

const REQUEST_OF = `r.blogger_id = p.blogger_id AND (r.pitch_id = p.id
  OR (r.pitch_id IS NULL AND r.campaign_id = p.campaign_id AND p.id = ${lastPitchBefore('r', 'r.created_at')}))`;

const DAY_AFTER = `((u.published_on + 1)::timestamp AT TIME ZONE $4)`;

const PUBLICATION_OF = `u.blogger_id = p.blogger_id AND (
  EXISTS (SELECT FROM review_requests r WHERE r.id = u.review_request_id AND ${REQUEST_OF})
  OR (u.review_request_id IS NULL AND u.campaign_id = p.campaign_id AND p.id = ${lastPitchBefore('u', DAY_AFTER)}))`;

/**
 * One row a pitch that was sent in the period, with what came of it, as the CTE `cohort`. A pitch whose address was
 * refused outright was never sent, yet we wrote to that person: it counts by the day it was refused.
 * Parameters: $1 first instant, $2 instant after the last, $3 campaign or null, $4 time zone, $5 today, $6 the last day
 * whose pitches are old enough for silence to mean no reply.
 */
export const COHORT = `cohort AS (
  SELECT p.id, p.blogger_id, p.campaign_id, p.officer_id, p.subject, p.state, written.at AS written_at, p.replied_at,
    p.closed_at, (written.at AT TIME ZONE $4)::date <= $6::date AS old_enough,
    p.state <> 'bounced' AS delivered,
    p.state <> 'bounced' AND p.replied_at IS NOT NULL AS replied,
    p.state = 'accepted' AS accepted,
    p.state = 'declined' AS declined,
    EXISTS (SELECT FROM bloggers b WHERE b.id = p.blogger_id AND b.do_not_contact_at >= written.at)
      OR EXISTS (SELECT FROM contact_points x WHERE x.id = p.contact_point_id AND x.state = 'opted_out') AS opted_out,
    EXISTS (SELECT FROM messages m WHERE m.origin_type = 'pitch' AND m.origin_id = p.id AND m.step = 0
      AND m.direction = 'out' AND m.captured) AS captured,
    coalesce(request.sample_agreed, false) AS sample_agreed,
    coalesce(request.ship_by <= $5::date, false) AS shipping_due,
    coalesce(request.shipped, false) AS shipped,
    coalesce(request.due_on, (p.closed_at AT TIME ZONE $4)::date + ${REVIEW_PATIENCE}) < $5::date AS review_due,
    publication.published, publication.to_disclose, publication.all_judged, publication.all_compliant,
    publication.first_published_on, request.began_on
  FROM pitches p
  CROSS JOIN LATERAL (SELECT coalesce(p.sent_at, p.closed_at) AS at) written
  CROSS JOIN LATERAL (
    SELECT bool_or(s.id IS NOT NULL) AS sample_agreed,
      min((r.agreed_at AT TIME ZONE $4)::date + ${SHIPPING_PATIENCE}) FILTER (WHERE s.id IS NOT NULL) AS ship_by,
      bool_or(EXISTS (SELECT FROM shipments h WHERE h.sample_id = s.id)) AS shipped,
      min(coalesce((SELECT min(h.received_on) FROM shipments h WHERE h.sample_id = s.id),
        (r.agreed_at AT TIME ZONE $4)::date)) AS began_on,
      min(coalesce(r.due_on, (r.agreed_at AT TIME ZONE $4)::date + ${REVIEW_PATIENCE})) AS due_on
    ${SAMPLE_OR_NOT} WHERE r.agreed_at IS NOT NULL AND ${REQUEST_OF}
  ) request
  CROSS JOIN LATERAL (
    SELECT count(*) > 0 AS published, min(u.published_on) AS first_published_on,
      coalesce(bool_or(u.disclosure_status <> 'not_required'), false) AS to_disclose,
      coalesce(bool_and(u.disclosure_status NOT IN ('pending', 'unverifiable')), false) AS all_judged,
      coalesce(bool_and(u.disclosure_status IN ('compliant', 'not_required')), false) AS all_compliant
    FROM publications u WHERE ${PUBLICATION_OF}
  ) publication
  WHERE ($3::uuid IS NULL OR p.campaign_id = $3)
    AND ((p.sent_at >= $1 AND p.sent_at < $2)
      OR (p.sent_at IS NULL AND p.state = 'bounced' AND p.closed_at >= $1 AND p.closed_at < $2))
)`;

/** A figure over the cohort: of whom, from when on it can be judged, and what counts. */
interface Definition {
  of: string;
  judged: string;
  got: string;
}

/** Every figure as conditions on one row of the cohort. Its counts and its records come from the same conditions. */
export const definitions: Record<Stage, Definition> = {
  pitched: { of: 'true', judged: 'true', got: 'true' },
  delivered: { of: 'true', judged: 'true', got: 'delivered' },
  replied: { of: 'delivered', judged: 'old_enough', got: 'replied' },
  accepted: { of: 'replied', judged: 'old_enough', got: 'accepted' },
  shipped: { of: '(accepted AND sample_agreed)', judged: 'shipping_due', got: 'shipped' },
  published: { of: 'accepted', judged: 'review_due', got: 'published' },
  disclosed: { of: '(accepted AND published AND to_disclose)', judged: 'all_judged', got: 'all_compliant' },
  accepted_of_delivered: { of: 'delivered', judged: 'old_enough', got: 'accepted' },
  declined: { of: 'delivered', judged: 'old_enough', got: 'declined' },
  opted_out: { of: 'delivered', judged: 'true', got: 'opted_out' },
  published_of_shipped: { of: '(accepted AND shipped)', judged: 'review_due', got: 'published' },
};
