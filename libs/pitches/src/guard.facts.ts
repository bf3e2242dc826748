import { Injectable } from '@nestjs/common';
import { openCaseOf } from '@rapport/cases';
import { Database, rows, type Transaction } from '@rapport/platform';
import type { AddressUsed, GuardContext, ReadingUsed } from './domain/guard-types.js';

/** One message whose circumstances are asked for. */
export interface GuardSubject {
  key: string;
  bloggerId: string;
  officerId: string;
  /** The pitch that it is about: its own history does not stand in its way. */
  pitchId: string | null;
  contactPointId: string | null;
  readingIds: readonly string[];
  /** Whether the history with the blogger and the officer's day matter: not for a follow-up. */
  withHistory: boolean;
}

/** What the database knows of a message's circumstances. */
export interface GuardFacts {
  key: string;
  contactPolicy: GuardContext['contactPolicy'];
  wishOpen: boolean;
  awayUntil: string | null;
  officerZone: string;
  address: (AddressUsed & { addressKey: string }) | null;
  readings: ReadingUsed[];
  otherPitches: { at: Date; officerName: string }[];
  heldBy: GuardContext['heldBy'];
  unansweredThread: GuardContext['unansweredThread'];
  openCase: GuardContext['openCase'];
  /** When this officer's other first pitches left or are to leave, from yesterday on. */
  departures: Date[];
  /** Rules to which this pitch has an exception. */
  granted: string[];
}

interface Since {
  /** Pitches that left before are forgotten. */
  year: Date;
  /** Threads that have been silent since before are forgotten. */
  unanswered: Date;
  yesterday: Date;
}

type AsStored = Omit<
  GuardFacts,
  'readings' | 'otherPitches' | 'heldBy' | 'unansweredThread' | 'openCase' | 'departures'
> & {
  readings: (Omit<ReadingUsed, 'readAt'> & { readAt: string })[];
  otherPitches: { at: string; officerName: string }[];
  heldBy: { pitchId: string; officerId: string; officerName: string; since: string } | null;
  unansweredThread: { officerId: string; officerName: string; since: string } | null;
  openCase: { caseId: string; ownerName: string; since: string } | null;
  departures: string[];
};

const HELD_BY = `(SELECT jsonb_build_object('pitchId', p.id, 'officerId', p.officer_id, 'officerName', o.name, 'since', p.scheduled_at)
  FROM pitches p JOIN accounts o ON o.id = p.officer_id
  WHERE p.blogger_id = q."bloggerId" AND p.id IS DISTINCT FROM q."pitchId" AND p.state IN ('scheduled', 'sent', 'replied')
  ORDER BY p.officer_id = q."officerId", p.id LIMIT 1)`;

const OTHER_PITCHES = `(SELECT jsonb_agg(jsonb_build_object('at', coalesce(p.sent_at, m.not_before, p.scheduled_at), 'officerName', o.name))
  FROM pitches p JOIN accounts o ON o.id = p.officer_id
    LEFT JOIN messages m ON p.state = 'scheduled' AND m.origin_type = 'pitch' AND m.origin_id = p.id AND m.step = 0
      AND m.state IN ('scheduled', 'claimed', 'transmitting', 'held', 'uncertain')
  WHERE p.blogger_id = q."bloggerId" AND p.id IS DISTINCT FROM q."pitchId" AND p.state <> 'bounced'
    AND (p.sent_at > $2 OR p.state = 'scheduled'))`;

/** Waiting, from either side: the last word of a thread with a colleague that no closed pitch has settled. */
const UNANSWERED = `(SELECT jsonb_build_object('officerId', o.id, 'officerName', o.name, 'since', last.at)
  FROM (SELECT DISTINCT ON (m.thread_id) m.thread_id, m.officer_id, coalesce(m.sent_at, m.received_at) AS at
        FROM messages m WHERE m.blogger_id = q."bloggerId" AND m.state IN ('sent', 'received')
        ORDER BY m.thread_id, coalesce(m.sent_at, m.received_at) DESC) last
    JOIN accounts o ON o.id = last.officer_id
  WHERE last.at > $3 AND last.officer_id <> q."officerId"
    AND NOT EXISTS (SELECT FROM pitches p WHERE p.thread_id = last.thread_id
      AND (p.id = q."pitchId" OR p.state IN ('declined', 'no_response', 'bounced', 'withdrawn')))
  ORDER BY last.at DESC LIMIT 1)`;

const DEPARTURES = `(SELECT jsonb_agg(coalesce(p.sent_at, m.not_before))
  FROM pitches p LEFT JOIN messages m ON p.sent_at IS NULL AND m.origin_type = 'pitch' AND m.origin_id = p.id
    AND m.step = 0 AND m.state IN ('scheduled', 'claimed', 'transmitting', 'held', 'uncertain')
  WHERE p.officer_id = q."officerId" AND p.id IS DISTINCT FROM q."pitchId"
    AND (p.sent_at > $4 OR (p.state = 'scheduled' AND m.not_before IS NOT NULL)))`;

const FACTS = `SELECT q.key, b.contact_policy AS "contactPolicy",
    EXISTS (SELECT FROM opt_out_wishes w WHERE w.blogger_id = b.id AND w.state = 'open') AS "wishOpen",
    (SELECT max(w.until)::text FROM blogger_absences w WHERE w.blogger_id = b.id AND w.ended_at IS NULL) AS "awayUntil", a.time_zone AS "officerZone",
    (SELECT jsonb_build_object('bloggerId', c.blogger_id, 'kind', c.kind, 'address', c.address,
       'addressKey', c.address_key, 'state', c.state, 'suppressed', false)
     FROM contact_points c WHERE c.id = q."contactPointId") AS address,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', r.id, 'bloggerId', r.blogger_id, 'postUrl', r.post_url,
       'postTitle', r.post_title, 'readAt', r.read_at)) FROM readings r WHERE r.id = ANY (q."readingIds")), '[]') AS readings,
    coalesce(CASE WHEN q."withHistory" THEN ${OTHER_PITCHES} END, '[]') AS "otherPitches",
    CASE WHEN q."withHistory" THEN ${HELD_BY} END AS "heldBy",
    CASE WHEN q."withHistory" THEN ${UNANSWERED} END AS "unansweredThread",
    ${openCaseOf('b.id')} AS "openCase",
    coalesce(CASE WHEN q."withHistory" THEN ${DEPARTURES} END, '[]') AS departures,
    ARRAY(SELECT g.rule FROM guard_exceptions g WHERE g.pitch_id = q."pitchId" AND g.decision = 'granted') AS granted
  FROM jsonb_to_recordset($1::jsonb) AS q (key text, "bloggerId" uuid, "officerId" uuid, "pitchId" uuid,
      "contactPointId" uuid, "readingIds" uuid[], "withHistory" boolean)
    JOIN bloggers b ON b.id = q."bloggerId" JOIN accounts a ON a.id = q."officerId"`;

/** Reads what the guard must know, for one message or for a batch, in one round trip. */
@Injectable()
export class GuardFactsQuery {
  constructor(private readonly database: Database) {}

  /** The facts of each subject by its key; a subject whose blogger or officer is gone has none. */
  async of(
    tx: Transaction | null,
    subjects: readonly GuardSubject[],
    since: Since,
  ): Promise<Map<string, GuardFacts>> {
    const values = [JSON.stringify(subjects), since.year, since.unanswered, since.yesterday];
    const found = tx
      ? await rows<AsStored>(tx, FACTS, values, 'guard-facts')
      : await this.database.query<AsStored>(FACTS, values, 'guard-facts');
    return new Map(found.map((stored) => [stored.key, revived(stored)]));
  }
}

function revived(stored: AsStored): GuardFacts {
  const { heldBy, unansweredThread, openCase } = stored;
  return {
    ...stored,
    readings: stored.readings.map((reading) => ({ ...reading, readAt: new Date(reading.readAt) })),
    otherPitches: stored.otherPitches.map((pitch) => ({ ...pitch, at: new Date(pitch.at) })),
    heldBy: heldBy && { ...heldBy, since: new Date(heldBy.since) },
    unansweredThread: unansweredThread && { ...unansweredThread, since: new Date(unansweredThread.since) },
    openCase: openCase && { ...openCase, since: new Date(openCase.since) },
    departures: stored.departures.map((at) => new Date(at)),
  };
}
