import pg from 'pg';
import { addressOf, letter, MESSAGES } from './letter.js';

/** Two thousand pitches that were sent five days ago and have a follow-up due now; the officer has looked for answers. */
export class DueFollowUps {
  constructor(private readonly database: pg.Client) {}

  /** Fills an empty, migrated database. The team's mailbox leads to the sink. */
  async fill(sinkPort: number, connections: number): Promise<void> {
    const officer = `(SELECT id FROM accounts LIMIT 1)`;
    const letters = Array.from({ length: MESSAGES }, (_, number) => letter(number));
    const addresses = letters.map((_, number) => addressOf(number));
    await this.run(
      `INSERT INTO accounts (id, email, name, role, password_hash, signature)
       VALUES (gen_random_uuid(), 'claire@agency.example', 'Claire Fontaine', 'officer', '-', 'Claire Fontaine')`,
    );
    // Open day and night, so that the benchmark runs whenever somebody runs it.
    await this.run(
      `INSERT INTO settings (key, value) VALUES ('guard', '{"windowFromHour": 0, "windowToHour": 24}')`,
    );
    await this.run(
      `INSERT INTO mailboxes (id, label, from_name, from_address, smtp_host, smtp_port, smtp_security, max_connections, state)
       VALUES (gen_random_uuid(), 'Ours', 'Claire Fontaine', 'claire@agency.example', '127.0.0.1', $1, 'none', $2, 'ready')`,
      [sinkPort, connections],
    );
    await this.run(
      `INSERT INTO campaigns (id, name, objective, target, starts_on, ends_on, state)
       VALUES (gen_random_uuid(), 'Teapots', 'reviews', 'Ten reviews', current_date - 30, current_date + 60, 'running')`,
    );
    await this.run(
      `CREATE TEMP TABLE given AS SELECT gen_random_uuid() AS blogger, gen_random_uuid() AS point, gen_random_uuid() AS pitch,
         gen_random_uuid() AS thread, gen_random_uuid() AS first, gen_random_uuid() AS second, l.body, l.address, l.number
       FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS l (body, address, number)`,
      [letters, addresses],
    );
    await this.run(
      `INSERT INTO bloggers (id, name, time_zone, country) SELECT blogger, 'Blogger ' || number, 'Europe/Paris', 'FR' FROM given`,
    );
    await this.run(
      `INSERT INTO contact_points (id, blogger_id, address, address_key) SELECT point, blogger, address, address FROM given`,
    );
    await this.run(
      `INSERT INTO threads (id, blogger_id, subject) SELECT thread, blogger, 'A teapot' FROM given`,
    );
    await this.run(
      `INSERT INTO pitches (id, blogger_id, campaign_id, officer_id, contact_point_id, state, thread_id, sent_at)
       SELECT pitch, blogger, (SELECT id FROM campaigns LIMIT 1), ${officer}, point, 'sent', thread, now() - interval '5 days'
       FROM given`,
    );
    const common = `thread_id, blogger_id, direction, origin_type, origin_id, officer_id, contact_point_id, to_address, time_zone`;
    const values = `thread, blogger, 'out', 'pitch', pitch, ${officer}, point, address, 'Europe/Paris'`;
    await this.run(
      `INSERT INTO messages (id, ${common}, kind, step, state, subject, body, message_id, sent_at)
       SELECT first, ${values}, 'pitch', 0, 'sent', 'A teapot for your Tuesday post', body,
         '<first-' || number || '@agency.example>', now() - interval '5 days' FROM given`,
    );
    await this.run(
      `INSERT INTO messages (id, ${common}, kind, step, state, subject, body, wait_days, outside_hours,
         silence_seen_by_id, silence_seen_at)
       SELECT second, ${values}, 'follow_up', 1, 'cancelled', 'Re: A teapot for your Tuesday post', body, 4, true,
         ${officer}, now() FROM given`,
    );
    await this.run(`VACUUM ANALYZE`);
  }

  /** Makes every follow-up due at this time, as if none had ever left. */
  async makeDue(at: Date): Promise<void> {
    await this.run(`DELETE FROM message_attempts`);
    await this.run(`DELETE FROM events`);
    await this.run(
      `UPDATE messages SET state = 'scheduled', not_before = $1::timestamptz, wall_time = to_char($1::timestamptz, 'YYYY-MM-DD"T"HH24:MI'),
         raw = NULL, raw_sha256 = NULL, message_id = NULL, sent_at = NULL, attempts = 0, first_attempt_at = NULL,
         why_not = NULL, checks = NULL WHERE step = 1`,
      [at],
    );
    await this.run(`VACUUM ANALYZE messages`);
    await this.run(`CHECKPOINT`);
  }

  /** Resolves once every listener was told of what happened. */
  async settled(): Promise<void> {
    for (;;) {
      const { rowCount } = await this.database.query(`SELECT FROM events WHERE relayed_at IS NULL LIMIT 1`);
      if (rowCount === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** How many stand in each state. */
  async states(): Promise<Record<string, number>> {
    const { rows } = await this.database.query<{ state: string; count: number }>(
      `SELECT state, count(*)::integer AS count FROM messages WHERE step = 1 GROUP BY state`,
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  }

  private async run(sql: string, values: unknown[] = []): Promise<void> {
    await this.database.query(sql, values);
  }
}
