import { Injectable } from '@nestjs/common';
import { KEPT_BACK } from '@rapport/mailboxes';
import { Clock, Database, EventLog, rows } from '@rapport/platform';
import { type Delivery, isDeadAddress } from '../domain/delivery-outcome.js';
import { fileAfter, nextLook } from '../domain/looking-in-sent.js';
import type { MessageState } from '../domain/message-state.js';
import { nextAttempt } from '../domain/trying-again.js';
import { reason, type Reason } from '../domain/why-not.js';
import { messageEvents, type MessageEventType } from '../message.events.js';
import { toEvent } from '../recorded-message.js';
import type { ClaimedMessage } from './claims.js';

export interface Finished {
  message: ClaimedMessage;
  /** What an attempt came to; `kept-back`: its turn came too late for this worker, and nothing was tried. */
  delivery: Delivery | typeof KEPT_BACK;
  captured: boolean;
}

interface Result {
  id: string;
  state: MessageState;
  /** Of the attempt; null where nothing was tried. */
  outcome: string | null;
  replyCode: number | null;
  serverReply: string | null;
  whyNot: Reason | null;
  captured: boolean;
  notBefore: Date | null;
  event: MessageEventType | null;
}

const shown: Partial<Record<MessageState, MessageEventType>> = {
  sent: messageEvents.sent,
  refused: messageEvents.refused,
  uncertain: messageEvents.uncertain,
  held: messageEvents.held,
};

/** Writing down what attempts came to. Only the worker whose lease it is may: a zombie's late word changes nothing. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Writes the results of a batch in one transaction, each message by itself: sent, refused, put off or uncertain. */
  async write(finished: readonly Finished[], token: string): Promise<void> {
    const now = this.clock.now();
    const results = finished.map((one) => resultOf(one, now));
    await this.database.transaction(
      async (tx) => {
        const values = [token, now, JSON.stringify(results), nextLook(0, now), fileAfter(now)];
        const written = await rows<{ id: string }>(tx, WRITE, values, 'messages-write-outcomes');
        const ids = new Set(written.map(({ id }) => id));
        const events = finished.flatMap(({ message }, index) => {
          const result = results[index] as Result;
          if (!ids.has(message.id) || !result.event) return [];
          const { captured, serverReply, whyNot } = result;
          const deadAddress =
            result.state === 'refused' && isDeadAddress(result.replyCode, serverReply ?? '');
          return [
            toEvent(result.event, null, message, { captured, serverReply, reason: whyNot, deadAddress }),
          ];
        });
        await this.events.recordAll(tx, events);
      },
      { relay: 'later' },
    );
  }
}

function resultOf({ message, delivery, captured }: Finished, now: Date): Result {
  if (delivery === KEPT_BACK) return dueAsBefore(message.id);
  const { outcome, replyCode, serverReply } = delivery;
  const base = { id: message.id, replyCode, serverReply, captured, notBefore: null, whyNot: null };
  const as = (state: MessageState, more: Partial<Result> = {}): Result => ({
    ...base,
    outcome: captured ? 'captured' : outcome,
    state,
    event: shown[state] ?? null,
    ...more,
  });
  if (outcome === 'sent') return as('sent');
  if (outcome === 'refused') return as('refused', { whyNot: reason('refused', { reply: serverReply }) });
  if (outcome === 'uncertain') return as('uncertain', { whyNot: reason('uncertain') });
  const again = nextAttempt(outcome, message.attempts + 1, message.firstAttemptAt ?? now, now);
  if (!again) return as('held', { whyNot: reason('gave-up', { reply: serverReply }) });
  const why = outcome === 'deferred' ? 'put-off' : 'unreachable';
  return as('scheduled', { notBefore: again, whyNot: reason(why, { reply: serverReply }) });
}

/** Not put off either: the clock that stopped this worker may be a day ahead. */
function dueAsBefore(id: string): Result {
  const nothing = { outcome: null, replyCode: null, serverReply: null, whyNot: null, notBefore: null };
  return { id, state: 'scheduled', captured: false, event: null, ...nothing };
}

// Where nothing was tried, the attempt that was begun is none and is taken back.
// Not waiting for the disk is safe here: a result that a power failure takes away leaves its message transmitting,
// and so uncertain, never due again. The move to transmitting, which prevents a second sending, does wait.
const WRITE = `
  WITH hurried AS (SELECT set_config('synchronous_commit', 'off', true)), given AS (
    SELECT * FROM jsonb_to_recordset($3::jsonb) AS j (id uuid, state text, outcome text, "replyCode" integer,
      "serverReply" text, "whyNot" jsonb, captured boolean, "notBefore" timestamptz)
  ), noted AS (
    UPDATE message_attempts a SET finished_at = $2, outcome = given.outcome, reply_code = given."replyCode",
      server_reply = given."serverReply"
    FROM given WHERE a.message_id = given.id AND a.lease_token = $1 AND a.finished_at IS NULL
      AND given.outcome IS NOT NULL
  ), taken_back AS (
    DELETE FROM message_attempts a USING given WHERE a.message_id = given.id AND a.lease_token = $1
      AND a.finished_at IS NULL AND given.outcome IS NULL
  )
  UPDATE messages m SET state = given.state, why_not = nullif(given."whyNot", 'null'::jsonb),
    server_reply = given."serverReply", captured = given.captured,
    attempts = m.attempts - (given.outcome IS NULL)::integer,
    first_attempt_at = CASE WHEN given.outcome IS NOT NULL OR m.attempts > 1 THEN m.first_attempt_at END,
    sent_at = CASE WHEN given.state = 'sent' THEN $2 ELSE m.sent_at END,
    look_in_sent_at = CASE WHEN given.state = 'uncertain' THEN $4::timestamptz END, looks_in_sent = 0,
    file_in_sent_at = CASE WHEN given.state = 'sent' AND EXISTS (SELECT FROM mailboxes b
      WHERE b.id = m.mailbox_id AND b.imap_host IS NOT NULL AND NOT b.server_files_sent) THEN $5::timestamptz END,
    not_before = coalesce(given."notBefore", m.not_before), lease_token = NULL, lease_until = NULL, updated_at = $2,
    version = m.version + 1
  FROM given, hurried WHERE m.id = given.id AND m.lease_token = $1 AND m.state = 'transmitting'
  RETURNING m.id`;
