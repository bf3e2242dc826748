import { newId } from '@rapport/platform';
import { insertBlogger } from '@rapport/messages/testing';
import { insertCampaign } from '@rapport/campaigns/testing';
import type { DataSource } from 'typeorm';

/**
 * Pitches that left five days ago and have a follow-up due now, whatever the hour and the day. No mailbox is read: the
 * officer has looked for answers.
 */
export async function insertDueFollowUps(
  database: DataSource,
  officerId: string,
  count: number,
): Promise<void> {
  // Open day and night, so that the test runs whenever somebody runs it.
  await database.query(
    `INSERT INTO settings (key, value) VALUES ('guard', '{"windowFromHour": 0, "windowToHour": 24}')`,
  );
  const campaignId = await insertCampaign(database);
  for (let number = 0; number < count; number += 1) {
    const blogger = await insertBlogger(database, { name: `Anna ${number}` });
    const [thread, pitch] = [newId(), newId()];
    await database.query(`INSERT INTO threads (id, blogger_id, subject) VALUES ($1, $2, 'A teapot')`, [
      thread,
      blogger.id,
    ]);
    await database.query(
      `INSERT INTO pitches (id, blogger_id, campaign_id, officer_id, contact_point_id, state, thread_id, sent_at)
       VALUES ($1, $2, $3, $4, $5, 'sent', $6, now() - interval '5 days')`,
      [pitch, blogger.id, campaignId, officerId, blogger.contactPointId, thread],
    );
    for (const step of [0, 1]) {
      await database.query(
        `INSERT INTO messages (id, thread_id, blogger_id, direction, origin_type, origin_id, officer_id, contact_point_id,
           to_address, time_zone, kind, step, state, subject, body, message_id, sent_at, not_before, wait_days, outside_hours,
           silence_seen_by_id, silence_seen_at)
         VALUES ($1, $2, $3, 'out', 'pitch', $4, $5, $6, $7, 'Europe/Paris', $8, $9, $10, 'Re: A teapot', 'Dear Anna', $11,
           $12, now(), 4, true, $5, now())`,
        [
          newId(),
          thread,
          blogger.id,
          pitch,
          officerId,
          blogger.contactPointId,
          blogger.address,
          step === 0 ? 'pitch' : 'follow_up',
          step,
          step === 0 ? 'sent' : 'scheduled',
          step === 0 ? `<${newId()}@agency.example>` : null,
          step === 0 ? new Date(Date.now() - 5 * 86_400_000) : null,
        ],
      );
    }
  }
}
