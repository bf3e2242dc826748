import { type INestApplicationContext } from '@nestjs/common';
import { MessagesService } from '@rapport/messages';
import { Database, newId } from '@rapport/platform';
import { DataSource } from 'typeorm';
import { type Agent, type Ground, scheduledPitch } from './pitching.js';
import type { TestApi } from './start-api.js';
import type { TestWorker } from './start-worker.js';

/** A thread in which Anna has answered a pitch. */
export interface AnsweredThread {
  threadId: string;
  pitchId: string;
  /** Her answer, and its Message-ID. */
  inboundId: string;
  inboundMessageId: string;
}

/** Sends a pitch and stores Anna's answer to it as a mailbox would have brought it. */
export async function answeredThread(
  api: TestApi,
  worker: TestWorker,
  agent: Agent,
  where: Ground,
  answer: { from?: string; subject?: string } = {},
): Promise<AnsweredThread> {
  const pitchId = await scheduledPitch(agent, where, { followUps: [] });
  api.clock.advance(11_000);
  await worker.send();
  const database = api.app.get(DataSource);
  const [sent] = (await database.query(
    `SELECT m.thread_id AS "threadId", m.message_id AS "messageId", m.references_ids AS refs, m.officer_id AS "officerId",
       coalesce($2, c.address) AS "from"
     FROM messages m JOIN contact_points c ON c.id = m.contact_point_id
     WHERE m.origin_id = $1 AND m.step = 0 AND m.state = 'sent'`,
    [pitchId, answer.from ?? null],
  )) as { threadId: string; messageId: string; officerId: string; from: string }[];
  if (!sent) throw new Error('The pitch did not leave');
  const inboundId = newId();
  const inboundMessageId = `<${inboundId}@blog.example>`;
  await database.query(
    `INSERT INTO messages (id, thread_id, blogger_id, direction, kind, origin_type, origin_id, state, officer_id,
       from_address, subject, body, message_id, in_reply_to, references_ids, received_at, incoming_kind)
     VALUES ($1, $2, $3, 'in', 'answer', 'pitch', $4, 'received', $5, $6, $7, 'Yes, gladly! [Name] is my name.', $8, $9,
       ARRAY[$9], $10, 'reply')`,
    [
      inboundId,
      sent.threadId,
      where.bloggerId,
      pitchId,
      sent.officerId,
      sent.from,
      answer.subject ?? 'Re: An oven for your slow breads?',
      inboundMessageId,
      sent.messageId,
      api.clock.now(),
    ],
  );
  await database.query(`UPDATE pitches SET state = 'replied', replied_at = $2 WHERE id = $1`, [
    pitchId,
    api.clock.now(),
  ]);
  return { threadId: sent.threadId, pitchId, inboundId, inboundMessageId };
}

/** Anna's answer as the ledger of a worker would cancel it: somebody wished not to be written to. */
export async function cancelAll(app: INestApplicationContext, bloggerId: string): Promise<void> {
  const why = { code: 'do-not-contact', params: {}, text: 'They must not be contacted.' };
  await app
    .get(Database)
    .transaction((tx) => app.get(MessagesService).cancelPending(tx, null, { bloggerId }, why));
}
