import { Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccountsQueries } from '@rapport/accounts';
import { MessagesJobsModule } from '@rapport/messages';
import { Clock, Database } from '@rapport/platform';
import { DateTime } from 'luxon';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { Office } from './office.js';
import { addressOf, type Colleague, staff, takeOffice } from './staff.js';
import { tellTheStory } from './story.js';

const PASSWORD = 'bread and embers';
const MARK = 'demo';

/** The API, and what lets messages leave. */
@Module({ imports: [ApiModule, MessagesJobsModule] })
export class DemoModule {}

/**
 * Adds the demonstration set to an empty installation and tells who can sign in. Called again it only tells. An
 * installation that is in use is left alone.
 */
export async function addDemo(api: NestFastifyApplication): Promise<string> {
  const database = api.get(Database);
  const [mark] = await database.query<{ state: string }>(
    `SELECT value ->> 'state' AS state FROM settings WHERE key = $1`,
    [MARK],
  );
  if (mark?.state === 'complete') return whoCanSignIn();
  if (mark) {
    return 'The demonstration set was interrupted and is not complete. For a complete one, begin with an empty data folder.';
  }
  if ((await api.get(AccountsQueries).all()).length > 0) {
    return 'This installation is in use: the demonstration set was not added.';
  }
  await setMark(database, 'begun');
  const office = new Office(api, DateTime.fromJSDate(api.get(Clock).now()), PASSWORD);
  office.openOn(121);
  await takeOffice(api, office);
  await tellTheStory(api, office);
  await setMark(database, 'complete');
  return whoCanSignIn();
}

async function setMark(database: Database, state: 'begun' | 'complete'): Promise<void> {
  await database.query(
    `INSERT INTO settings (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    [MARK, JSON.stringify({ state })],
  );
}

function whoCanSignIn(): string {
  const people = (Object.keys(staff) as Colleague[]).map((who) => {
    const { name, role } = staff[who];
    return `  ${addressOf(who).padEnd(22)} ${name}, ${role}`;
  });
  return [`Sign in to the demonstration with the password “${PASSWORD}” as`, ...people].join('\n');
}
