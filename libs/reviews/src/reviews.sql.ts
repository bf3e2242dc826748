/** A review request with everything that its standing follows from; `$1` is the reader's time zone. */
export const FROM = `FROM review_requests r
  JOIN bloggers b ON b.id = r.blogger_id
  JOIN campaigns c ON c.id = r.campaign_id
  JOIN products p ON p.id = r.product_id
  JOIN accounts o ON o.id = r.officer_id
  LEFT JOIN samples s ON s.review_request_id = r.id
  LEFT JOIN LATERAL (SELECT * FROM shipments WHERE sample_id = s.id ORDER BY shipped_on DESC, id DESC LIMIT 1) h ON true
  LEFT JOIN LATERAL (
    SELECT id, state, not_before, sent_at, time_zone, why_not, captured FROM messages
    WHERE origin_type = 'review_request' AND origin_id = r.id AND kind = 'review_request' AND direction = 'out'
      AND state <> 'cancelled'
    ORDER BY id DESC LIMIT 1) m ON true`;

const LOAN_OUT = `(s.kind = 'loan' AND h.shipped_on IS NOT NULL AND s.returned_on IS NULL)`;
const LEAVING = `m.state IN ('scheduled', 'claimed', 'transmitting')`;

/** The same answer as domain/next-step.ts gives, for filtering; a test holds the two against each other. */
export const WAITING_ON = `CASE
    WHEN r.state = 'proposed' THEN CASE WHEN m.state = 'sent' THEN 'them' WHEN ${LEAVING} THEN 'nobody' ELSE 'us' END
    WHEN r.state = 'agreed' THEN CASE WHEN s.id IS NULL THEN 'them' ELSE 'us' END
    WHEN r.state IN ('shipped', 'received') THEN 'them'
    WHEN ${LOAN_OUT} THEN 'them'
    WHEN r.state = 'published' THEN 'us'
    ELSE 'nobody' END`;

export const ROW = `r.id, r.blogger_id AS "bloggerId", b.name AS "bloggerName", r.campaign_id AS "campaignId",
  c.name AS "campaignName", r.product_id AS "productId", p.name AS "productName", r.pitch_id AS "pitchId",
  r.officer_id AS "officerId", o.name AS "officerName", r.state, r.material_connection AS "materialConnection",
  s.kind AS "sampleKind", r.due_on AS "dueOn", r.created_at AS "createdAt", r.updated_at AS "updatedAt", r.version,
  s.id IS NOT NULL AS "hasSample",
  CASE WHEN ${LEAVING} THEN (m.not_before AT TIME ZONE $1)::date END AS "requestLeavesOn",
  CASE WHEN m.state = 'sent' THEN (m.sent_at AT TIME ZONE $1)::date END AS "requestSentOn",
  (r.agreed_at AT TIME ZONE $1)::date AS "agreedOn", h.shipped_on AS "shippedOn",
  coalesce(${LOAN_OUT}, false) AS "loanOut", s.return_due_on AS "returnDueOn"`;

export const DETAILS = `p.brand, b.time_zone AS "bloggerTimeZone", r.connection_detail AS "connectionDetail", r.subject,
  r.body, r.language, r.honest_opinion_clause AS "honestOpinionClause", r.disclosure_clause AS "disclosureClause",
  r.agreed_at AS "agreedAt", r.closed_at AS "closedAt", r.close_reason AS "closeReason",
  CASE WHEN m.id IS NOT NULL THEN jsonb_build_object('id', m.id, 'state', m.state, 'notBefore', m.not_before,
    'sentAt', m.sent_at, 'timeZone', m.time_zone, 'whyNot', m.why_not, 'captured', m.captured) END AS request,
  CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('kind', s.kind, 'valueCents', s.value_cents,
    'currency', s.currency, 'returnDueOn', s.return_due_on, 'returnedOn', s.returned_on,
    'shipment', CASE WHEN h.id IS NOT NULL THEN jsonb_build_object('shippedOn', h.shipped_on,
      'receivedOn', h.received_on, 'carrier', h.carrier, 'trackingNumber', h.tracking_number,
      'costCents', h.cost_cents, 'currency', h.currency, 'address', h.address) END) END AS sample`;
