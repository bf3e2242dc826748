import { courtesyDays } from '@rapport/reviews';

/** Days ahead that a due date shows on Today before it has come. */
const AHEAD = 7;

/**
 * One SELECT for each kind of thing to do. All give: kind, subject_type, subject_id, blogger_id, campaign_id, title,
 * due_on, since, pitch_id, rule, reason, asked_by_name, version. Parameters: $1 officers, $2 whether the asker manages,
 * $3 today where the asker is, $4 the asker's time zone.
 */
const sources = [
  `SELECT 'exception_to_decide', 'guard_exception', e.id, p.blogger_id, p.campaign_id, p.subject, NULL::date,
     e.requested_at, p.id, e.rule, e.reason, a.name, e.version
   FROM guard_exceptions e JOIN pitches p ON p.id = e.pitch_id JOIN accounts a ON a.id = e.requested_by_id
   WHERE $2 AND e.decision IS NULL AND p.state IN ('draft', 'scheduled')`,

  `SELECT 'wish_to_confirm', 'opt_out_wish', w.id, w.blogger_id, NULL, m.subject, NULL, w.created_at,
     CASE m.origin_type WHEN 'pitch' THEN m.origin_id END, NULL, w.passage, NULL, w.version
   FROM opt_out_wishes w JOIN messages m ON m.id = w.message_id JOIN bloggers h ON h.id = w.blogger_id
   WHERE w.state = 'open' AND (m.officer_id = ANY ($1::uuid[]) OR h.owner_id = ANY ($1::uuid[])
     OR ($2 AND m.officer_id IS NULL AND h.owner_id IS NULL))`,

  // What mail servers and answering machines told, until somebody says that they have seen it.
  `SELECT CASE m.incoming_kind WHEN 'bounce' THEN 'bounce_to_look_at' WHEN 'challenge' THEN 'challenge_to_answer'
       ELSE 'complaint_to_look_at' END,
     'message', m.id, m.blogger_id, NULL, m.subject, NULL, m.received_at,
     CASE m.origin_type WHEN 'pitch' THEN m.origin_id END, NULL,
     (SELECT coalesce(f.diagnostic, f.reason) FROM delivery_failures f WHERE f.notice_id = m.id ORDER BY f.id LIMIT 1),
     NULL, m.version
   FROM messages m
   WHERE m.incoming_kind IN ('bounce', 'challenge', 'feedback_report') AND m.looked_at IS NULL
     AND (m.officer_id = ANY ($1::uuid[]) OR ($2 AND m.officer_id IS NULL))`,

  `(SELECT DISTINCT ON (a.blogger_id) 'absence_to_note', 'message', m.id, m.blogger_id, NULL, m.subject, NULL::date,
     m.received_at, CASE m.origin_type WHEN 'pitch' THEN m.origin_id END, NULL, a.until::text, NULL, m.version
   FROM blogger_absences a JOIN messages m ON m.id = a.message_id
   WHERE a.ended_at IS NULL AND a.until >= $3::date AND m.looked_at IS NULL
     AND (m.officer_id = ANY ($1::uuid[]) OR ($2 AND m.officer_id IS NULL))
   ORDER BY a.blogger_id, a.until DESC)`,

  // Final for the message, not for the person: somebody must look at the address or the mailbox.
  `SELECT 'refusal_to_look_at', 'message', m.id, m.blogger_id, NULL, m.subject, NULL, m.updated_at,
     CASE m.origin_type WHEN 'pitch' THEN m.origin_id END, NULL, m.server_reply, NULL, m.version
   FROM messages m
   WHERE m.direction = 'out' AND m.state = 'refused'
     AND (m.officer_id = ANY ($1::uuid[]) OR ($2 AND m.officer_id IS NULL))
     AND NOT EXISTS (SELECT FROM messages n WHERE n.blogger_id = m.blogger_id AND n.direction = 'out'
       AND n.id > m.id AND n.state <> 'cancelled')`,

  `SELECT 'sample_to_ship', 'review_request', r.id, r.blogger_id, r.campaign_id, g.name,
     least((r.agreed_at AT TIME ZONE $4)::date + ${courtesyDays.ship}, r.due_on), r.agreed_at, r.pitch_id, NULL, NULL, NULL, r.version
   FROM review_requests r JOIN samples s ON s.review_request_id = r.id JOIN products g ON g.id = r.product_id
   WHERE r.officer_id = ANY ($1::uuid[]) AND r.state = 'agreed'`,

  `SELECT 'request_to_send', 'review_request', r.id, r.blogger_id, r.campaign_id, g.name, NULL, r.created_at,
     r.pitch_id, NULL, NULL, NULL, r.version
   FROM review_requests r JOIN products g ON g.id = r.product_id
   WHERE r.officer_id = ANY ($1::uuid[]) AND r.state = 'proposed'
     AND NOT EXISTS (SELECT FROM messages m WHERE m.origin_type = 'review_request' AND m.origin_id = r.id
       AND m.direction = 'out' AND m.state NOT IN ('draft', 'cancelled', 'refused'))`,

  `SELECT 'review_due', 'review_request', r.id, r.blogger_id, r.campaign_id, g.name, r.due_on, r.updated_at,
     r.pitch_id, NULL, NULL, NULL, r.version
   FROM review_requests r JOIN products g ON g.id = r.product_id
   LEFT JOIN samples s ON s.review_request_id = r.id
   WHERE r.officer_id = ANY ($1::uuid[]) AND r.due_on <= $3::date + ${AHEAD}
     AND (r.state IN ('shipped', 'received') OR (r.state = 'agreed' AND s.id IS NULL))`,

  `SELECT 'review_to_close', 'review_request', r.id, r.blogger_id, r.campaign_id, g.name, NULL, r.updated_at,
     r.pitch_id, NULL, NULL, NULL, r.version
   FROM review_requests r JOIN products g ON g.id = r.product_id
   WHERE r.officer_id = ANY ($1::uuid[]) AND r.state = 'published'
     AND NOT EXISTS (SELECT FROM samples s WHERE s.review_request_id = r.id AND s.kind = 'loan' AND s.returned_on IS NULL)`,

  `SELECT 'loan_due_back', 'review_request', r.id, r.blogger_id, r.campaign_id, g.name, s.return_due_on, r.updated_at,
     r.pitch_id, NULL, NULL, NULL, r.version
   FROM review_requests r JOIN samples s ON s.review_request_id = r.id JOIN products g ON g.id = r.product_id
   WHERE r.officer_id = ANY ($1::uuid[]) AND s.kind = 'loan' AND s.returned_on IS NULL
     AND s.return_due_on <= $3::date + ${AHEAD} AND EXISTS (SELECT FROM shipments h WHERE h.sample_id = s.id)`,

  `SELECT 'disclosure_pending', 'publication', u.id, u.blogger_id, u.campaign_id, coalesce(nullif(u.title, ''), u.url),
     NULL, u.created_at, r.pitch_id, NULL, NULL, NULL, u.version
   FROM publications u LEFT JOIN review_requests r ON r.id = u.review_request_id
   WHERE u.disclosure_status = 'pending' AND coalesce(r.officer_id, u.logged_by_id) = ANY ($1::uuid[])
     AND NOT EXISTS (SELECT FROM publication_checks c WHERE c.publication_id = u.id
       AND c.kind IN ('first', 'by_hand') AND c.state IN ('due', 'running'))`,

  // A person who decided has looked. One who wrote to the blogger since the last look waits for the next.
  `SELECT CASE WHEN u.finding_differs THEN 'disclosure_differs'
       WHEN u.disclosure_status = 'missing' AND 'denied' = ANY (u.finding_reasons) THEN 'disclosure_denied'
       ELSE 'disclosure_' || u.disclosure_status END,
     'publication', u.id, u.blogger_id, u.campaign_id, coalesce(nullif(u.title, ''), u.url),
     NULL, CASE WHEN u.finding_differs THEN u.last_checked_at ELSE u.disclosure_since END, r.pitch_id, NULL, NULL, NULL,
     u.version
   FROM publications u LEFT JOIN review_requests r ON r.id = u.review_request_id
   WHERE coalesce(r.officer_id, u.logged_by_id) = ANY ($1::uuid[]) AND u.last_checked_at IS NOT NULL
     AND (u.finding_differs OR (NOT u.held_by_person AND (u.disclosure_status = 'unverifiable'
       OR (u.disclosure_status IN ('removed', 'missing', 'insufficient') AND NOT EXISTS (SELECT FROM messages m
         WHERE m.blogger_id = u.blogger_id AND m.direction = 'out' AND m.created_at > u.last_checked_at
           AND m.state NOT IN ('draft', 'cancelled', 'refused'))))))`,

  `SELECT 'publication_proposed', 'publication_proposal', s.id, s.blogger_id, r.campaign_id,
     coalesce(nullif(s.title, ''), s.url), NULL, s.created_at, r.pitch_id, NULL, s.url, NULL, r.version
   FROM publication_proposals s JOIN review_requests r ON r.id = s.review_request_id
   WHERE s.state = 'open' AND r.state IN ('agreed', 'shipped', 'received') AND r.officer_id = ANY ($1::uuid[])`,

  `SELECT 'review_to_request', 'pitch', p.id, p.blogger_id, p.campaign_id, p.subject, NULL,
     coalesce(p.closed_at, p.updated_at), p.id, NULL, NULL, NULL, p.version
   FROM pitches p JOIN campaigns k ON k.id = p.campaign_id
   WHERE p.officer_id = ANY ($1::uuid[]) AND p.state = 'accepted' AND k.state = 'running'
     AND NOT EXISTS (SELECT FROM review_requests r WHERE r.pitch_id = p.id
       OR (r.blogger_id = p.blogger_id AND r.campaign_id = p.campaign_id))
     AND NOT EXISTS (SELECT FROM publications u WHERE u.blogger_id = p.blogger_id AND u.campaign_id = p.campaign_id)`,
];

/** Everything to do, of every kind, as the body of a CTE. */
export const TO_DO = `to_do (kind, subject_type, subject_id, blogger_id, campaign_id, title, due_on, since, pitch_id,
  rule, reason, asked_by_name, version) AS (${sources.join('\n UNION ALL ')})`;
