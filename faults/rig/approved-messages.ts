import pg from 'pg';

/** Bloggers of one line, each with a follow-up that people approved; nothing but its time keeps it from leaving. */
export class ApprovedMessages {
  /** Follow-ups that were made due so far. */
  due = 0;
  private stored = 0;

  private constructor(
    readonly url: string,
    private client: pg.Client,
  ) {}

  /** Opens an empty, migrated database and fills in what messages need: an officer, a campaign, the team's mailbox. */
  static async open(
    url: string,
    { smtpPort, connections }: { smtpPort: number; connections: number },
  ): Promise<ApprovedMessages> {
    const approved = new ApprovedMessages(url, await connect(url));
    await approved.run(
      `INSERT INTO accounts (id, email, name, role, password_hash)
       VALUES (gen_random_uuid(), 'claire@agency.example', 'Claire Fontaine', 'officer', '-')`,
    );
    await approved.run(
      `INSERT INTO settings (key, value) VALUES ('guard', '{"windowFromHour": 0, "windowToHour": 24}')`,
    );
    await approved.run(
      `INSERT INTO campaigns (id, name, objective, target, starts_on, ends_on, state)
       VALUES (gen_random_uuid(), 'Teapots', 'reviews', 'Ten reviews', current_date - 30, current_date + 60, 'running')`,
    );
    await approved.run(
      `INSERT INTO mailboxes (id, label, from_name, from_address, smtp_host, smtp_port, smtp_security, max_connections, state)
       VALUES (gen_random_uuid(), 'Ours', 'Claire Fontaine', 'claire@agency.example', '127.0.0.1', $1, 'none', $2, 'ready')`,
      [smtpPort, connections],
    );
    return approved;
  }

  /**
   * Adds messages that are approved and due in the year 2100.
   * @param unread nobody reads the mailbox and the officer looked; otherwise the worker must read it
   * @returns their recipients
   */
  async add(count: number, unread = true): Promise<string[]> {
    const first = this.stored;
    this.stored += count;
    const addresses = Array.from({ length: count }, (_, number) => addressOf(first + number));
    await this.run(FILL, [addresses, unread]);
    return addresses;
  }

  /** From now on the mailbox is read, on this port of the loopback. */
  async readMailboxAt(port: number, user: string, sealedPassword: Buffer): Promise<void> {
    await this.run(
      `UPDATE mailboxes SET imap_host = '127.0.0.1', imap_port = $1, imap_security = 'none', imap_user = $2,
         imap_secret = $3, version = version + 1`,
      [port, user, sealedPassword],
    );
  }

  /** The Message-ID of the first message to everybody. */
  async openings(): Promise<Map<string, string>> {
    const found = await this.insist<{ to: string; id: string }>(
      `SELECT to_address AS "to", message_id AS id FROM messages WHERE step = 0`,
    );
    return new Map(found.map(({ to, id }) => [to, id]));
  }

  /** Lets each come due at its moment. */
  async makeDueAt(moments: { recipient: string; due: number }[]): Promise<void> {
    this.due += moments.length;
    await this.insist(
      `UPDATE messages SET not_before = given.due FROM unnest($1::text[], $2::timestamptz[]) AS given (recipient, due)
       WHERE step = 1 AND to_address = given.recipient`,
      [moments.map(({ recipient }) => recipient), moments.map(({ due }) => new Date(due).toISOString())],
    );
  }

  /** Lets so many more come due this moment. */
  async makeDue(count: number): Promise<void> {
    this.due += count;
    await this.insist(
      `UPDATE messages SET not_before = now() WHERE id IN
         (SELECT id FROM messages WHERE step = 1 AND state = 'scheduled' AND not_before > '2099-01-01' ORDER BY to_address LIMIT $1)`,
      [count],
    );
  }

  /** How the follow-ups stand, by recipient. Those that were never made due are left out. */
  async states(): Promise<Map<string, { state: string; why: string | null }>> {
    const found = await this.insist<{ to: string; state: string; why: string | null }>(
      `SELECT to_address AS "to", state, why_not->>'code' AS why FROM messages
       WHERE step = 1 AND (not_before IS NULL OR not_before < '2099-01-01')`,
    );
    return new Map(found.map(({ to, state, why }) => [to, { state, why }]));
  }

  /** How many are neither done with nor before a person's eyes. */
  async unsettled(): Promise<number> {
    const [row] = await this.insist<{ count: number }>(
      `SELECT count(*)::integer AS count FROM messages
       WHERE step = 1 AND state IN ('scheduled', 'claimed', 'transmitting') AND not_before < '2099-01-01'`,
    );
    return row?.count ?? 0;
  }

  /** How many a worker has in its hands, and how many came due and were never tried. */
  async underWay(): Promise<{ inHand: number; untried: number }> {
    const [row] = await this.insist<{ inHand: number; untried: number }>(
      `SELECT count(*) FILTER (WHERE state IN ('claimed', 'transmitting'))::integer AS "inHand",
         count(*) FILTER (WHERE state = 'scheduled' AND attempts = 0)::integer AS untried
       FROM messages WHERE step = 1 AND not_before < '2099-01-01'`,
    );
    return row ?? { inHand: 0, untried: 0 };
  }

  /** Runs a statement however often the server restarts meanwhile. */
  async insist<T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> {
    for (let left = 600; ; left -= 1) {
      try {
        return (await this.client.query<T>(sql, values)).rows;
      } catch (error) {
        if (left === 0 || /^(42|22|23)/.test((error as { code?: string }).code ?? '')) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
        this.client.end().catch(() => {});
        this.client = await connect(this.url).catch(() => this.client);
      }
    }
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => {});
  }

  private async run(sql: string, values: unknown[] = []): Promise<void> {
    await this.client.query(sql, values);
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  await client.connect();
  return client;
}

const addressOf = (number: number): string => `blogger-${String(number).padStart(5, '0')}@blog.example`;

// Pitched eight days ago, so that a clock that is a day slow finds the follow-up in its time as well.
const FILL = `
  WITH given AS MATERIALIZED (
    SELECT gen_random_uuid() AS blogger, gen_random_uuid() AS point, gen_random_uuid() AS pitch, gen_random_uuid() AS thread,
      gen_random_uuid() AS opening, gen_random_uuid() AS follow_up, address,
      (SELECT id FROM accounts) AS officer, (SELECT id FROM campaigns) AS campaign
    FROM unnest($1::text[]) AS address
  ), bloggers_in AS (
    INSERT INTO bloggers (id, name, time_zone, country) SELECT blogger, address, 'Europe/Paris', 'FR' FROM given
  ), points_in AS (
    INSERT INTO contact_points (id, blogger_id, address, address_key) SELECT point, blogger, address, address FROM given
  ), threads_in AS (
    INSERT INTO threads (id, blogger_id, subject) SELECT thread, blogger, 'A teapot' FROM given
  ), pitches_in AS (
    INSERT INTO pitches (id, blogger_id, campaign_id, officer_id, contact_point_id, state, thread_id, sent_at)
    SELECT pitch, blogger, campaign, officer, point, 'sent', thread, now() - interval '8 days' FROM given
  ), openings_in AS (
    INSERT INTO messages (id, thread_id, blogger_id, direction, origin_type, origin_id, officer_id, contact_point_id,
      to_address, time_zone, kind, step, state, subject, body, message_id, sent_at)
    SELECT opening, thread, blogger, 'out', 'pitch', pitch, officer, point, address, 'Europe/Paris', 'pitch', 0, 'sent',
      'A teapot', 'Dear reader', '<' || opening || '@agency.example>', now() - interval '8 days' FROM given
  )
  INSERT INTO messages (id, thread_id, blogger_id, direction, origin_type, origin_id, officer_id, contact_point_id,
    to_address, time_zone, kind, step, state, subject, body, not_before, wait_days, outside_hours, silence_seen_by_id,
    silence_seen_at)
  SELECT follow_up, thread, blogger, 'out', 'pitch', pitch, officer, point, address, 'Europe/Paris', 'follow_up', 1,
    'scheduled', 'Re: A teapot', 'Did my note reach you?', '2100-01-01', 4, true,
    CASE WHEN $2 THEN officer END, CASE WHEN $2 THEN now() END FROM given`;
