import type { DataSource } from 'typeorm';
import type { Outreach } from './random-outreach.js';

/** Stores it, tables in the order that their references ask for. */
export async function storeOutreach(database: DataSource, outreach: Outreach): Promise<void> {
  for (const [table, rows] of Object.entries(outreach) as [string, object[]][]) {
    if (rows.length === 0) continue;
    const columns = Object.keys(rows[0] ?? {}).join(', ');
    await database.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
}
