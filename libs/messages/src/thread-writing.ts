import { Injectable } from '@nestjs/common';
import { Clock, newId, rows, type Transaction } from '@rapport/platform';
import type { Departure } from './domain/departure.js';
import { alreadyScheduled, noAddress } from './message.errors.js';
import type { OutgoingKind } from './sending-gates.js';
import type { BegunAs, SendingPlan } from './sending-plan.js';

/** One message of a plan with its own time. */
export interface PlannedMessage extends Departure, BegunAs {
  id: string;
  step: number;
  kind: OutgoingKind;
  subject: string;
  body: string;
  waitDays: number | null;
}

/** The rows of threads and of the messages in them. */
@Injectable()
export class ThreadWriting {
  constructor(private readonly clock: Clock) {}

  /** Begins a thread with a blogger. */
  async begin(tx: Transaction, bloggerId: string, subject: string): Promise<string> {
    const id = newId();
    const values = [id, bloggerId, subject, this.clock.now()];
    await rows(
      tx,
      `INSERT INTO threads (id, blogger_id, subject, created_at) VALUES ($1, $2, $3, $4)`,
      values,
    );
    return id;
  }

  /** Whom a plan writes to. @throws DomainError `message.no-address` */
  async addressee(tx: Transaction, plan: SendingPlan): Promise<{ address: string; name: string }> {
    const [found] = await rows<{ address: string; name: string }>(
      tx,
      `SELECT c.address, b.name FROM contact_points c JOIN bloggers b ON b.id = c.blogger_id
       WHERE c.id = $1 AND c.blogger_id = $2 AND c.kind = 'email'`,
      [plan.contactPointId, plan.bloggerId],
    );
    if (!found) throw noAddress();
    return found;
  }

  /** Writes scheduled messages. @throws DomainError `message.already-scheduled` when a live one of a step is there */
  async schedule(
    tx: Transaction,
    plan: SendingPlan & { threadId: string },
    to: { address: string; name: string },
    messages: PlannedMessage[],
  ): Promise<void> {
    await rows(tx, INSERT, [
      plan.threadId,
      plan.bloggerId,
      plan.origin.type,
      plan.origin.id,
      plan.officerId,
      plan.contactPointId,
      to.name,
      to.address,
      plan.language,
      plan.outsideHours ?? false,
      this.clock.now(),
      JSON.stringify(messages),
      plan.parentId ?? null,
    ]).catch((error: { code?: string }) => {
      throw error.code === '23505' ? alreadyScheduled() : error;
    });
  }
}

const INSERT = `
  INSERT INTO messages (id, thread_id, blogger_id, direction, kind, origin_type, origin_id, step, state, officer_id,
    contact_point_id, to_name, to_address, subject, body, language, wall_time, time_zone, not_before, wait_days,
    outside_hours, created_at, updated_at, template_id, template_version, parent_id)
  SELECT m.id, $1, $2, 'out', m.kind, $3, $4, m.step, 'scheduled', $5, $6, $7, $8, m.subject, m.body, $9,
    m."wallTime", m."timeZone", m."notBefore", m."waitDays", $10, $11, $11, m."templateId", m."templateVersion", $13
  FROM jsonb_to_recordset($12::jsonb) AS m (id uuid, kind text, step integer, subject text, body text,
    "wallTime" text, "timeZone" text, "notBefore" timestamptz, "waitDays" integer,
    "templateId" uuid, "templateVersion" integer)`;
