import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { rows, type Transaction } from '../database/transaction.js';
import type { EventToRecord } from './event.js';
import { EventListeners } from './event-listeners.js';
import { noteRecorded } from './recorded.js';

/** Writes events in the transaction of the change they tell of: both are there, or neither. */
@Injectable()
export class EventLog {
  constructor(
    private readonly clock: Clock,
    private readonly listeners: EventListeners,
  ) {}

  /** Records one event. It reaches its listeners only after the transaction is committed. */
  async record(tx: Transaction, event: EventToRecord): Promise<void> {
    await this.recordAll(tx, [event]);
  }

  /** Records many events in one statement, in order. */
  async recordAll(tx: Transaction, events: EventToRecord[]): Promise<void> {
    if (events.length === 0) return;
    const at = this.clock.now();
    const stored = await rows<{ id: number; type: string }>(
      tx,
      RECORD,
      [at, this.listeners.types(), JSON.stringify(events.map(toRow))],
      'events-record',
    );
    for (const { id, type } of stored) if (this.listeners.has(type)) noteRecorded(tx, { id, type });
  }
}

const RECORD = `
  INSERT INTO events (type, at, actor_id, subject_type, subject_id, blogger_id, campaign_id, data, relayed_at)
  SELECT e.type, $1, e.actor_id, e.subject_type, e.subject_id, e.blogger_id, e.campaign_id, e.data,
         CASE WHEN e.type = ANY ($2) THEN NULL ELSE $1::timestamptz END
  FROM jsonb_to_recordset($3::jsonb) AS e (type text, actor_id uuid, subject_type text,
       subject_id uuid, blogger_id uuid, campaign_id uuid, data jsonb, position integer)
  ORDER BY e.position
  RETURNING id, type`;

function toRow(event: EventToRecord, position: number): object {
  return {
    type: event.type,
    actor_id: event.actorId,
    subject_type: event.subjectType,
    subject_id: event.subjectId,
    blogger_id: event.bloggerId ?? null,
    campaign_id: event.campaignId ?? null,
    data: event.data ?? {},
    position,
  };
}
