import { newId, rows, type Transaction } from '@rapport/platform';
import { type Effects } from './domain/effects.js';
import { type Target } from './import-targets.js';

/** Gives bloggers the channels they don't have yet, and feeds to those of their channels that have none. */
export async function writeChannels(
  tx: Transaction,
  targets: readonly Target[],
  at: Date,
  effects: ReadonlyMap<number, Effects>,
): Promise<void> {
  const rowOf = new Map(targets.map((target) => [target.bloggerId, target.row]));
  const channels = targets.flatMap(({ bloggerId, draft }) =>
    draft.channels.map(({ network, url, key, title, feedUrl }) => ({
      id: newId(),
      blogger_id: bloggerId,
      network,
      url,
      url_key: key,
      title,
      feed_url: feedUrl,
    })),
  );
  const given = JSON.stringify(channels);
  const fed = await rows<{ id: string; bloggerId: string; feedUrl: string }>(
    tx,
    `UPDATE channels c SET feed_url = d.feed_url, feed_checked_at = NULL, version = c.version + 1
     FROM (SELECT DISTINCT ON (url_key) * FROM jsonb_to_recordset($1::jsonb)
       AS d (blogger_id uuid, url_key text, feed_url text) WHERE feed_url IS NOT NULL) AS d
     WHERE c.url_key = d.url_key AND c.blogger_id = d.blogger_id AND c.feed_url IS NULL
     RETURNING c.id, c.blogger_id AS "bloggerId", c.feed_url AS "feedUrl"`,
    [given],
  );
  for (const { id, bloggerId, feedUrl } of fed) effects.get(rowOf.get(bloggerId)!)!.feeds[id] = feedUrl;
  const made = await rows<{ id: string; bloggerId: string }>(
    tx,
    `INSERT INTO channels (id, blogger_id, network, url, url_key, title, feed_url, created_at)
     SELECT d.*, $2::timestamptz FROM jsonb_to_recordset($1::jsonb)
       AS d (id uuid, blogger_id uuid, network text, url text, url_key text, title text, feed_url text)
     ON CONFLICT (url_key) DO NOTHING RETURNING id, blogger_id AS "bloggerId"`,
    [given, at],
  );
  for (const { id, bloggerId } of made) effects.get(rowOf.get(bloggerId)!)!.channels.push(id);
}
