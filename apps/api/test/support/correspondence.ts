import { ArrivalsService, type FetchedMail, type Taken } from '@rapport/inbox';
import { newId } from '@rapport/platform';
import { type Ground, pitchingGround, scheduledPitch, startPitching, type PitchingTeam } from './pitching.js';

/** A team whose officer Ben has a mailbox that is read, and pitches that were sent. */
export interface Correspondence extends PitchingTeam {
  mailboxId: string;
  /** Takes a mail as if it had just been fetched from Ben's mailbox. */
  take(raw: Buffer, how?: Partial<Omit<FetchedMail, 'raw'>>): Promise<Taken>;
  /** A pitch of Ben's that reached its blogger three days ago, with a follow-up that waits. */
  sentPitch(): Promise<SentPitch>;
}

export interface SentPitch extends Ground {
  id: string;
  address: string;
  messageId: string;
  threadId: string;
  followUpId: string;
}

export const BEN = 'ben@agency.example';

/** Starts an API with a team and the mailbox of one officer. */
export async function startCorrespondence(): Promise<Correspondence> {
  const team = await startPitching();
  const { api, database, ben, benWho } = team;
  const mailbox = { id: newId(), accountId: benWho.id, address: BEN };
  await database.query(
    `INSERT INTO mailboxes (id, account_id, label, from_name, from_address, smtp_host, smtp_port, smtp_security, max_connections)
     VALUES ($1, $2, 'Ben', 'Ben Okafor', $3, '127.0.0.1', 1, 'none', 1)`,
    [mailbox.id, benWho.id, BEN],
  );
  return {
    ...team,
    mailboxId: mailbox.id,
    take: (raw, how = {}) =>
      api.app
        .get(ArrivalsService)
        .take(mailbox, { raw, role: 'inbox', internalDate: api.clock.now(), ...how }),
    sentPitch: async () => {
      const ground = await pitchingGround(api, benWho.id);
      const id = await scheduledPitch(ben, ground);
      const sentAt = api.clock.now();
      const [first] = (await database.query(
        `UPDATE messages SET state = 'sent', sent_at = $2, first_attempt_at = $2, mailbox_id = $3, from_address = $4,
           message_id = '<' || id || '@agency.example>'
         WHERE origin_id = $1 AND step = 0 RETURNING message_id AS "messageId", thread_id AS "threadId"`,
        [id, sentAt, mailbox.id, BEN],
      )) as [{ messageId: string; threadId: string }[]];
      await database.query(`UPDATE pitches SET state = 'sent', sent_at = $2 WHERE id = $1`, [id, sentAt]);
      const [followUp] = await database.query(`SELECT id FROM messages WHERE origin_id = $1 AND step = 1`, [
        id,
      ]);
      const address = `anna.${ground.bloggerId}@blog.example`;
      return {
        ...ground,
        ...(first[0] as { messageId: string; threadId: string }),
        id,
        address,
        followUpId: followUp.id,
      };
    },
  };
}
