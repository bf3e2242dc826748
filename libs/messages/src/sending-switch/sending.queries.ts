import { Injectable } from '@nestjs/common';
import { Database } from '@rapport/platform';
import type { OffBecause } from './sending-switch.service.js';

export interface SendingRow {
  on: boolean;
  offSince: Date | null;
  because: OffBecause | null;
  changedByName: string | null;
  /** Held because sending is off; they leave, after the usual checks, once it is on. */
  waiting: number;
  /** Of those, how many were not looked for in the Sent folders yet. */
  toLookFor: number;
  /** Found in a Sent folder since sending went off: they had left already and don't leave again. */
  foundInSent: number;
  uncertain: number;
}

/** Reading how sending stands, for the screen that turns it on. */
@Injectable()
export class SendingQueries {
  constructor(private readonly database: Database) {}

  async read(): Promise<SendingRow> {
    const [row] = await this.database.query<SendingRow>(SENDING, [], 'sending-read');
    return row as SendingRow;
  }
}

const SENDING = `
  SELECT s.off_since IS NULL AS "on", s.off_since AS "offSince", s.off_because AS because, a.name AS "changedByName",
    m.waiting, m."toLookFor", m.uncertain, m."foundInSent"
  FROM (SELECT 1) one LEFT JOIN sending_switch s ON true LEFT JOIN accounts a ON a.id = s.changed_by_id
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE state = 'held' AND why_not->>'code' = 'sending-off') AS waiting,
      count(*) FILTER (WHERE state = 'held' AND why_not->>'code' = 'sending-off' AND look_in_sent_at IS NOT NULL) AS "toLookFor",
      count(*) FILTER (WHERE state = 'uncertain') AS uncertain,
      (SELECT count(*) FROM messages f WHERE f.state = 'sent' AND f.settled_at >= s.off_since
         AND f.checks @> '[{"code": "proved-by-sent-folder"}]') AS "foundInSent"
    FROM messages WHERE state IN ('held', 'uncertain')
  ) m`;
