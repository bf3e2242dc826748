import { type Next, nextThing, type PendingMessage } from './domain/next-thing.js';
import type { PitchState } from './domain/pitch-state.js';
import type { ExceptionRow } from './guard-exceptions.sql.js';

/** A pitch as lists show it. */
export interface PitchRow {
  id: string;
  state: PitchState;
  subject: string;
  bloggerId: string;
  bloggerName: string;
  timeZone: string | null;
  campaignId: string;
  campaignName: string;
  officerId: string;
  officerName: string;
  language: string;
  next: Next;
  openExceptions: number;
  sentAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  version: number;
}

/** A pitch with everything that belongs to it. */
export interface PitchDetail extends PitchRow {
  campaignState: string;
  bloggerLanguage: string | null;
  contactPointId: string | null;
  address: string | null;
  angle: string;
  mutualValue: string;
  body: string;
  readingIds: string[];
  readings: { id: string; postUrl: string; postTitle: string; takeaway: string; readAt: Date }[];
  followUps: { step: number; waitDays: number; body: string; templateId: string | null }[];
  templateId: string | null;
  attachments: { id: string; name: string; type: string; bytes: number }[];
  exceptions: ExceptionRow[];
  allowed: readonly PitchState[];
  threadId: string | null;
  scheduledAt: Date | null;
  repliedAt: Date | null;
  closedAt: Date | null;
  closeReason: string | null;
}

/** What a row is read with, from which its next thing follows. */
export interface Waiting {
  pending: (Omit<PendingMessage, 'notBefore'> & { notBefore: string | null }) | null;
  silentAt: Date | null;
}

/** What is next with a pitch as it was read. */
export function nextOf({ state, pending, silentAt }: Waiting & { state: PitchState }): Next {
  const notBefore = pending?.notBefore ? new Date(pending.notBefore) : null;
  return nextThing(state, pending && { ...pending, notBefore }, silentAt);
}

/** When a pitch that waits for an answer counts as unanswered; `$1` is the wait where there is no follow-up. */
export const SILENT_AT = `(SELECT max(m.sent_at) FROM messages m
    WHERE m.origin_type = 'pitch' AND m.origin_id = p.id AND m.direction = 'out')
  + make_interval(days => coalesce((SELECT f.wait_days FROM pitch_follow_ups f
    WHERE f.pitch_id = p.id ORDER BY f.step DESC LIMIT 1), $1::integer))`;

/** What a list shows of the pitch `p`; `$1` as above. */
export const PITCH_COLUMNS = `p.id, p.state, p.subject, p.language, p.blogger_id AS "bloggerId", b.name AS "bloggerName",
  b.time_zone AS "timeZone", p.campaign_id AS "campaignId", c.name AS "campaignName", p.officer_id AS "officerId",
  a.name AS "officerName", p.sent_at AS "sentAt", p.created_at AS "createdAt", p.updated_at AS "updatedAt", p.version,
  (SELECT count(*) FROM guard_exceptions g WHERE g.pitch_id = p.id AND g.decision IS NULL) AS "openExceptions",
  CASE WHEN p.state IN ('scheduled', 'sent') THEN
    (SELECT jsonb_build_object('id', m.id, 'step', m.step, 'state', m.state, 'notBefore', m.not_before, 'whyNot', m.why_not)
     FROM messages m WHERE m.origin_type = 'pitch' AND m.origin_id = p.id AND m.direction = 'out' AND m.kind <> 'answer'
       AND m.state IN ('scheduled', 'claimed', 'transmitting', 'held', 'uncertain') ORDER BY m.step LIMIT 1) END AS pending,
  CASE WHEN p.state = 'sent' THEN ${SILENT_AT} END AS "silentAt"`;

export const PITCH_FROM = `FROM pitches p JOIN bloggers b ON b.id = p.blogger_id JOIN campaigns c ON c.id = p.campaign_id
  JOIN accounts a ON a.id = p.officer_id`;
