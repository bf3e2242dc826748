/** The blogger's face line as a JSON column: needs `b` (bloggers) and FACE_JOIN. */
export const FACE = `jsonb_build_object('id', b.id, 'name', b.name, 'blogTitle', face.title, 'blogUrl', face.url,
  'language', b.language, 'timeZone', b.time_zone, 'stage', b.stage, 'contactPolicy', b.contact_policy) AS blogger`;

/** The channel that a blogger is known by: their blog before anything else, the oldest first. */
export const FACE_JOIN = `LEFT JOIN LATERAL (
  SELECT c.title, c.url FROM channels c WHERE c.blogger_id = b.id ORDER BY c.network <> 'blog', c.created_at, c.id LIMIT 1
) face ON true`;
