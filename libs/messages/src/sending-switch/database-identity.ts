/**
 * What tells a database from one that was restored from its backup, as one text.
 * - the system identifier: made when a server's data folder is made; a dump loaded into another server finds another
 * - the timeline: PostgreSQL begins another one after a recovery to a point in time, and when a standby takes over
 * - the number of the database: a dump loaded into a new database of the same server gets another
 * - the number of this very table: a dump loaded over the old database makes its tables anew
 * A copy of the whole data folder put back file by file is the one case that keeps all four.
 */
export const IDENTITY = `concat_ws(':', (SELECT system_identifier FROM pg_control_system()),
  left(pg_walfile_name(pg_current_wal_lsn()), 8),
  (SELECT oid FROM pg_database WHERE datname = current_database()), 'sending_switch'::regclass::oid)`;
