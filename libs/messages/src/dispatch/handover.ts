import { Injectable } from '@nestjs/common';
import { isSameAddress, mayBeMail } from '@rapport/bloggers';
import type { SendingMailbox } from '@rapport/mailboxes';
import { Database, EventLog, rows, type Transaction } from '@rapport/platform';
import { CLOCKS_DIFFER } from '../clocks-differ.js';
import { answersCheck, type Readiness, readyToLeave, type SendingFacts } from '../domain/ready-to-leave.js';
import { type IsHoliday, windowOf } from '../domain/send-window.js';
import { wallTimeAt } from '../domain/wall-clock.js';
import { reason } from '../domain/why-not.js';
import { messageEvents } from '../message.events.js';
import { PublicHolidays } from '../public-holidays.js';
import { toEvent } from '../recorded-message.js';
import { type CheckMade, type DueMessage, type GateVerdict, SendingGates } from '../sending-gates.js';
import { SendingSwitch } from '../sending-switch/sending-switch.service.js';
import type { ClaimedMessage } from './claims.js';
import type { ComposedMail } from './composed-mail.js';
import { Leases } from './leases.js';

/** A claimed message with its frozen bytes, about to be handed over from a mailbox. */
export interface ReadyMail {
  message: ClaimedMessage;
  mail: ComposedMail;
  from: { name: string; address: string };
  /** As it was when the run began; null: into the capture. */
  mailbox: Pick<SendingMailbox, 'id' | 'version'> | null;
}

type Stopped = Exclude<Readiness, { go: true }> & { checks: CheckMade[] };

/**
 * The last gate. In one transaction, with the bloggers locked against change: the ledger's own rules, the rules of
 * pitches and review requests, and the move from claimed to transmitting together with the record of the attempt.
 * It is committed before the network is touched. An answer or an opt-out that was committed before wins, because
 * the move is conditional; one that comes later finds the message transmitting and can't call it back.
 */
@Injectable()
export class Handover {
  constructor(
    private readonly database: Database,
    private readonly gates: SendingGates,
    private readonly holidays: PublicHolidays,
    private readonly events: EventLog,
    private readonly leases: Leases,
    private readonly sending: SendingSwitch,
  ) {}

  /** Gives for each whether it may be handed over now; the others have been put back, held or cancelled. */
  async begin(ready: readonly ReadyMail[], token: string, facts: SendingFacts): Promise<boolean[]> {
    const { now } = facts;
    const holidays = await this.holidays.ofAll(ready.map(({ message }) => message.country));
    const begun = await this.database.transaction(
      async (tx) => {
        const bloggerIds = [...new Set(ready.map(({ message }) => message.bloggerId))];
        await rows(tx, LOCK_BLOGGERS, [bloggerIds], 'messages-lock-bloggers');
        const verdicts = await this.verdicts(tx, ready, facts, holidays);
        const going = ready.filter(({ message }) => verdicts.get(message.id)?.go);
        await this.stop(tx, ready, verdicts, token, now);
        return this.move(tx, this.kept(going, verdicts, facts), token, now);
      },
      { relay: 'later' },
    );
    return ready.map(({ message }) => begun.has(message.id));
  }

  private async verdicts(
    tx: Transaction,
    ready: readonly ReadyMail[],
    sending: SendingFacts,
    holidays: ReadonlyMap<string | null, IsHoliday>,
  ): Promise<Map<string, GateVerdict>> {
    const verdicts = new Map<string, GateVerdict>();
    const willing: DueMessage[] = [];
    const answered = await this.answered(tx, ready);
    for (const { message } of ready) {
      const window = windowOf(sending.window, message.country, holidays.get(message.country));
      const previous = message.previousState && {
        state: message.previousState,
        captured: message.previousCaptured,
      };
      const readiness = readyToLeave({ ...message, previous }, { ...sending, window });
      if (answered.has(message.id)) verdicts.set(message.id, stopped('answered'));
      else if (readiness.go)
        willing.push({ ...message, origin: { type: message.originType, id: message.originId } });
      else verdicts.set(message.id, { ...readiness, checks: [] });
    }
    for (const [id, verdict] of await this.gates.check(tx, willing, sending.now)) verdicts.set(id, verdict);
    return verdicts;
  }

  /**
   * Follow-ups to people who wrote since the first message left, or from whose address somebody did who has it too. An
   * answer stops what waits when it comes; one that was on the wire at that moment, and comes back to be sent once
   * more, is stopped here.
   */
  private async answered(tx: Transaction, ready: readonly ReadyMail[]): Promise<Set<string>> {
    const ids = ready.flatMap(({ message }) => (message.step > 0 ? message.id : []));
    if (ids.length === 0) return new Set();
    const found = await rows<{ id: string }>(tx, ANSWERED, [ids], 'messages-answered-meanwhile');
    return new Set(found.map(({ id }) => id));
  }

  private async stop(
    tx: Transaction,
    ready: readonly ReadyMail[],
    verdicts: Map<string, GateVerdict>,
    token: string,
    now: Date,
  ): Promise<void> {
    for (const { message } of ready) {
      const verdict = verdicts.get(message.id);
      if (!verdict || verdict.go) continue;
      const stopped: Stopped = verdict;
      const state = { wait: 'scheduled', hold: 'held', cancel: 'cancelled' }[stopped.then];
      const until = stopped.then === 'wait' ? stopped.until : null;
      const stillDue = stopped.then === 'wait' && 'forMailbox' in stopped;
      const [moved] = await rows(
        tx,
        `UPDATE messages SET state = $3, why_not = $4, checks = $5, not_before = coalesce($6, not_before),
           wall_time = coalesce($7, wall_time), time_zone = CASE WHEN $7 IS NULL THEN time_zone ELSE $10 END, due_at = CASE WHEN $9 THEN coalesce(due_at, not_before) END, lease_token = NULL, lease_until = NULL, updated_at = $8, version = version + 1
         WHERE id = $1 AND lease_token = $2 AND state = 'claimed' RETURNING id`,
        [
          message.id,
          token,
          state,
          JSON.stringify(stopped.reason),
          JSON.stringify(stopped.checks),
          until,
          until && wallTimeAt(until, message.timeZone),
          now,
          stillDue,
          message.timeZone,
        ],
      );
      if (!moved || stopped.then === 'wait') continue;
      const type = stopped.then === 'hold' ? messageEvents.held : messageEvents.cancelled;
      await this.events.record(tx, toEvent(type, null, message, { reason: stopped.reason }));
    }
  }

  /** With each mail that goes, the checks that are kept with it. */
  private kept(
    going: readonly ReadyMail[],
    verdicts: Map<string, GateVerdict>,
    facts: SendingFacts,
  ): { ready: ReadyMail; checks: CheckMade[] }[] {
    return going.map((ready) => {
      const answers = answersCheck(ready.message, facts);
      const rules = verdicts.get(ready.message.id)?.checks ?? [];
      return { ready, checks: answers ? [...rules, answers] : rules };
    });
  }

  private async move(
    tx: Transaction,
    going: readonly { ready: ReadyMail; checks: CheckMade[] }[],
    token: string,
    now: Date,
  ): Promise<Set<string>> {
    if (going.length === 0) return new Set();
    const given = going.map(({ ready: { message, mail, from, mailbox }, checks }) => ({
      id: message.id,
      sha256: mail.sha256,
      messageId: mail.messageId,
      inReplyTo: mail.inReplyTo,
      references: mail.references,
      fromName: from.name,
      fromAddress: from.address,
      toAddress: message.toAddress,
      mailboxId: mailbox?.id ?? null,
      mailbox: mailbox && `${mailbox.id} ${mailbox.version}`,
      checks,
    }));
    const raw = going.map(({ ready }) => ready.mail.raw);
    const values = [token, now, this.leases.seconds, given.map(({ id }) => id), raw, JSON.stringify(given)];
    const sql = move(await this.sending.isOffSql());
    const moved = await rows<{ id: string }>(tx, sql, values, 'messages-move-to-transmitting');
    return new Set(moved.map(({ id }) => id));
  }
}

// What follows in this transaction looks rows up by their keys: planning that anew for every batch takes PostgreSQL
// longer than doing it.
const LOCK_BLOGGERS = `
  SELECT b.id FROM (SELECT set_config('plan_cache_mode', 'force_generic_plan', true)) AS planned_once, bloggers b
  WHERE b.id = ANY ($1) ORDER BY b.id FOR SHARE OF b`;

// What was here already when the first message left is no answer, whatever clocks say.
const ANSWERED = `
  SELECT f.id FROM messages f CROSS JOIN LATERAL (
    SELECT f.blogger_id AS id, NULL::uuid AS "fromPoint"
    UNION ALL SELECT c.blogger_id, c.id
    FROM contact_points t JOIN contact_points c ON ${isSameAddress('t', 'c')} AND c.blogger_id <> t.blogger_id
    WHERE t.blogger_id = f.blogger_id AND ${mayBeMail('t')}
  ) who
  WHERE f.id = ANY ($1) AND EXISTS (
    SELECT FROM messages p JOIN messages i ON i.blogger_id = who.id AND i.direction = 'in'
      AND (who."fromPoint" IS NULL OR i.contact_point_id = who."fromPoint")
      AND coalesce(i.incoming_kind, 'reply') IN ('reply', 'opt_out', 'unreadable')
      AND i.received_at + ${CLOCKS_DIFFER} > coalesce(p.sent_at, p.first_attempt_at)
      AND i.created_at > coalesce(p.sent_at, p.first_attempt_at)
    WHERE p.origin_type = f.origin_type AND p.origin_id = f.origin_id AND p.direction = 'out' AND p.step = 0)`;

// Frozen bytes stay as they are: a retry sends the same, under the same Message-ID, unless an address has changed since.
// What was taken before sending was turned off, the blogger's address changed or the mailbox became another or was
// edited, is given back with the lease. Whoever changes the address locks the blogger.
const move = (isOff: string): string => `
  WITH given AS (
    SELECT j.*, r.raw FROM jsonb_to_recordset($6::jsonb) AS j (id uuid, sha256 text, "messageId" text, "inReplyTo" text,
      "references" text[], "fromName" text, "fromAddress" text, "toAddress" text, "mailboxId" uuid, mailbox text, checks jsonb)
    JOIN unnest($4::uuid[], $5::bytea[]) AS r (id, raw) ON r.id = j.id
  ), moved AS (
    UPDATE messages m SET state = 'transmitting', lease_until = clock_timestamp() + make_interval(secs => $3), attempts = m.attempts + 1,
      first_attempt_at = coalesce(m.first_attempt_at, $2), raw = coalesce(tried.raw, given.raw),
      raw_sha256 = coalesce(tried.raw_sha256, given.sha256), message_id = coalesce(tried.message_id, given."messageId"),
      in_reply_to = given."inReplyTo", references_ids = given."references", from_name = given."fromName",
      from_address = given."fromAddress", to_address = given."toAddress", mailbox_id = given."mailboxId",
      checks = given.checks, due_at = NULL, why_not = NULL, updated_at = $2
    FROM given LEFT JOIN messages tried ON tried.id = given.id AND tried.to_address = given."toAddress"
      AND tried.from_address = given."fromAddress"
    WHERE m.id = given.id AND m.lease_token = $1 AND m.state = 'claimed'
      AND EXISTS (SELECT FROM contact_points c WHERE c.id = m.contact_point_id AND c.address = given."toAddress")
      AND given.mailbox IS NOT DISTINCT FROM (SELECT b.id || ' ' || b.version FROM mailboxes b WHERE b.disabled_at IS NULL
        AND (b.account_id = m.officer_id OR b.account_id IS NULL) ORDER BY b.account_id NULLS LAST LIMIT 1)
      AND NOT ${isOff}
    RETURNING m.id
  )
  INSERT INTO message_attempts (message_id, lease_token, started_at) SELECT id, $1, $2 FROM moved
  RETURNING message_id AS id`;

function stopped(code: Parameters<typeof reason>[0]): Stopped {
  return { go: false, then: 'cancel', reason: reason(code), checks: [] };
}
