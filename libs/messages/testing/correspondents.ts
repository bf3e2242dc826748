import { newId } from '@rapport/platform';
import type { DataSource } from 'typeorm';

export interface TestBlogger {
  id: string;
  contactPointId: string;
  address: string;
}

/** A blogger with one e-mail address, stored. By default in Paris. */
export async function insertBlogger(
  database: DataSource,
  { name = 'Anna Weiss', timeZone = 'Europe/Paris', country = 'FR', address = '' } = {},
): Promise<TestBlogger> {
  const [id, contactPointId] = [newId(), newId()];
  const written = address || `anna.${id}@blog.example`;
  await database.query(`INSERT INTO bloggers (id, name, time_zone, country) VALUES ($1, $2, $3, $4)`, [
    id,
    name,
    timeZone,
    country,
  ]);
  await database.query(
    `INSERT INTO contact_points (id, blogger_id, address, address_key) VALUES ($1, $2, $3, lower($3))`,
    [contactPointId, id, written],
  );
  return { id, contactPointId, address: written };
}

/** An officer in Paris with a signature, stored. Gives the id. */
export async function insertOfficer(database: DataSource, name = 'Claire Fontaine'): Promise<string> {
  const id = newId();
  await database.query(
    `INSERT INTO accounts (id, email, name, role, password_hash, signature) VALUES ($1, $2, $3, 'officer', '-', $4)`,
    [id, `claire.${id}@agency.example`, name, `${name}\nThe Agency`],
  );
  return id;
}

/** A mailbox that reaches a mail server on this machine; the team's unless an officer is named. Gives the id. */
export async function insertMailbox(
  database: DataSource,
  port: number,
  { accountId = null as string | null, connections = 2, address = 'claire@agency.example' } = {},
): Promise<string> {
  const id = newId();
  await database.query(
    `INSERT INTO mailboxes (id, account_id, label, from_name, from_address, smtp_host, smtp_port, smtp_security, max_connections)
     VALUES ($1, $2, 'Ours', 'Claire Fontaine', $3, '127.0.0.1', $4, 'none', $5)`,
    [id, accountId, address, port, connections],
  );
  return id;
}
