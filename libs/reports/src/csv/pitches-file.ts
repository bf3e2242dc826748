import type { Readable } from 'node:stream';
import type { CohortRecord } from '../records.queries.js';
import { csvFile } from './csv-file.js';
import type { Language } from './wording.js';

const columns = [
  'pitch_id',
  'blogger_id',
  'blogger',
  'campaign_id',
  'campaign',
  'officer',
  'subject',
  'state',
  'sent_at',
  'replied_at',
  'published_on',
  'delivered',
  'replied',
  'accepted',
  'shipped',
  'published',
  'disclosed',
] as const;

/** The cohort as a file: a row a pitch, with what came of it. */
export function pitchesFile(records: AsyncIterable<CohortRecord>, language: Language): Readable {
  return csvFile(columns, rowsOf(records), language);
}

async function* rowsOf(records: AsyncIterable<CohortRecord>) {
  for await (const record of records) {
    yield {
      pitch_id: record.id,
      blogger_id: record.bloggerId,
      blogger: record.bloggerName,
      campaign_id: record.campaignId,
      campaign: record.campaignName,
      officer: record.officerName,
      subject: record.subject,
      state: record.state,
      sent_at: record.sentAt,
      replied_at: record.repliedAt,
      published_on: record.publishedOn,
      delivered: record.delivered,
      replied: record.replied,
      accepted: record.accepted,
      shipped: record.shipped,
      published: record.published,
      disclosed: record.disclosed,
    };
  }
}
