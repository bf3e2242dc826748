/**
 * The publications of a period with how their disclosure stood at the first look: `f.status`, `f.checked_at`, null where
 * none was done; and since when it was put right, `k.at`. What a person decided upon the first look counts as its
 * finding: they say that it was misread. What falls short and is found compliant by a later look, or judged so upon one,
 * was put right. Parameters: $1 first day, $2 last day, $3 campaign or null.
 */
export const LOOKED_AT = `FROM publications u
  LEFT JOIN review_requests r ON r.id = u.review_request_id
  LEFT JOIN LATERAL (
    SELECT c.checked_at, coalesce((SELECT d.to_status FROM disclosure_decisions d
        WHERE d.check_id = c.id AND d.decided_by_id IS NOT NULL AND d.to_status <> 'pending'
        ORDER BY d.decided_at, d.id LIMIT 1), c.status) AS status
    FROM publication_checks c WHERE c.publication_id = u.id AND c.state = 'done' ORDER BY c.checked_at, c.id LIMIT 1
  ) f ON true
  LEFT JOIN LATERAL (
    SELECT min(d.decided_at) AS at FROM disclosure_decisions d
    WHERE d.publication_id = u.id AND d.to_status = 'compliant' AND d.decided_at > f.checked_at
      AND f.status IN ('insufficient', 'missing')
  ) k ON true
  WHERE u.published_on BETWEEN $1::date AND $2::date
    AND ($3::uuid IS NULL OR coalesce(u.campaign_id, r.campaign_id) = $3)`;
