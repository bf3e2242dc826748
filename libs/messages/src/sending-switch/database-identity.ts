import type { Database } from '@rapport/platform';

/** Whether this role may ask when a file of the server was made; on a server of somebody else it often may not. */
const MAY_STAT = `SELECT has_function_privilege('pg_stat_file(text)', 'execute') AS may`;

/**
 * SQL for what tells this database from one that was restored from its backup, as one text.
 * - the system identifier: made with a server's data folder; a dump loaded into another server finds another
 * - the timeline: PostgreSQL begins another one after a recovery to a point in time, and when a standby takes over
 * - the number of the database: a dump loaded into a new database of the same server gets another
 * - the number of the table that this is kept in: a dump loaded over the old database makes its tables anew
 * - when a file that never changes came to its place (its ctime, which no copying keeps): a data folder put back from
 *   a copy has a later one
 *
 * A snapshot of a whole disk or virtual machine that is rolled back keeps all of them.
 */
export async function identitySql(database: Database): Promise<string> {
  const [stat] = await database.query<{ may: boolean }>(MAY_STAT);
  const parts = [
    `(SELECT system_identifier FROM pg_control_system())`,
    `left(pg_walfile_name(pg_current_wal_lsn()), 8)`,
    `(SELECT oid FROM pg_database WHERE datname = current_database())`,
    `'sending_switch'::regclass::oid`,
    ...(stat?.may ? [`extract(epoch FROM (pg_stat_file('PG_VERSION')).change)`] : []),
  ];
  return `concat_ws(':', ${parts.join(', ')})`;
}
