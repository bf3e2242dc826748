import { Injectable } from '@nestjs/common';
import { Database } from '@rapport/platform';

/** Which of the first steps are done. Each can be skipped; Today says what is left. */
export interface Setup {
  organisation: boolean;
  bloggers: boolean;
  mailbox: boolean;
  campaign: boolean;
  reading: boolean;
  pitch: boolean;
}

@Injectable()
export class SetupQueries {
  constructor(private readonly database: Database) {}

  /** Looks only whether there is one of each, which costs the same however many there are. */
  async done(): Promise<Setup> {
    const [setup] = await this.database.query<Setup>(
      `SELECT
         EXISTS (SELECT FROM settings WHERE key = 'organisation' AND jsonb_array_length(value -> 'brands') > 0) AS organisation,
         EXISTS (SELECT FROM bloggers) AS bloggers,
         EXISTS (SELECT FROM mailboxes WHERE state = 'ready' AND disabled_at IS NULL) AS mailbox,
         EXISTS (SELECT FROM campaigns WHERE state <> 'draft') AS campaign,
         EXISTS (SELECT FROM readings) AS reading,
         EXISTS (SELECT FROM pitches WHERE sent_at IS NOT NULL) AS pitch`,
      [],
      'today-setup',
    );
    if (!setup) throw new Error('A SELECT without FROM gives one row');
    return setup;
  }
}
