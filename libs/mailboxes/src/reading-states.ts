import { Injectable } from '@nestjs/common';
import { Clock, Database, EventLog, rows, type Transaction } from '@rapport/platform';
import { pauseAfter, type ReadingState, secondsToWait } from './domain/reading-again.js';
import type { ReadingFault } from './domain/reading-fault.js';
import { isSignInFault } from './domain/server-fault.js';
import { mailboxEvents } from './mailbox.events.js';

/** Readings that failed in a row before the owner is told; one hiccup is no news. */
export const WORTH_TELLING = 3;

/** How far a reading has come, for whoever looks at the page. */
export interface ReadingProgress {
  folder: string;
  done: number;
  total: number;
}

/** What stands about the reading of a mailbox. */
export interface ReadingNow {
  state: ReadingState;
  startedAt: Date | null;
  lastReadAt: Date | null;
  lastSuccessAt: Date | null;
  lastFault: ReadingFault | null;
  /** It failed and waits before it tries again, or it is paused. */
  resting: boolean;
  reading: boolean;
}

/** What reading shows about a mailbox: when, how much, what failed, and when it is tried again. */
@Injectable()
export class ReadingStates {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async of(id: string): Promise<ReadingNow | null> {
    const [now] = await this.database.query<ReadingNow>(
      `SELECT state, started_at AS "startedAt", last_read_at AS "lastReadAt", last_success_at AS "lastSuccessAt",
         last_fault AS "lastFault", state = 'paused' OR (failures > 0 AND next_try_at > now()) AS resting,
         coalesce(lease_until > now(), false) AS reading
       FROM mailbox_readings WHERE mailbox_id = $1`,
      [id],
      'mailbox-reading-now',
    );
    return now ?? null;
  }

  /** A reading began. Gives whether it shall compare the last days, message by message. */
  async noteBegun(id: string, token: string, startedAt: Date): Promise<{ compareLately: boolean }> {
    const [reading] = await this.database.query<{ compareLately: boolean }>(
      `UPDATE mailbox_readings SET started_at = $3, asked_at = NULL WHERE mailbox_id = $1 AND lease_token = $2
       RETURNING compare_lately AS "compareLately"`,
      [id, token, startedAt],
      'mailbox-begun',
    );
    return reading ?? { compareLately: false };
  }

  /** So many more were looked at, kept, set aside; how far it is. `newest`: when the newest of those kept came. */
  async noteProgress(
    id: string,
    more: { lookedAt: number; kept: number; setAside: number; newest: Date | null },
    progress: ReadingProgress | null,
  ): Promise<void> {
    await this.database.query(
      `UPDATE mailbox_readings SET looked_at = looked_at + $2, kept = kept + $3, set_aside = set_aside + $4,
         last_message_at = greatest(last_message_at, $5::timestamptz), progress = coalesce($6::jsonb, progress)
       WHERE mailbox_id = $1`,
      [id, more.lookedAt, more.kept, more.setAside, more.newest, progress && JSON.stringify(progress)],
      'mailbox-progress',
    );
  }

  /** Everything that had come by `startedAt` is stored. Only the holder of the lease says so. */
  async noteRead(
    id: string,
    token: string,
    startedAt: Date,
    { pollSeconds, comparedLately }: { pollSeconds: number; comparedLately: boolean },
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [before] = await rows<{ failures: number }>(
        tx,
        `SELECT failures FROM mailbox_readings WHERE mailbox_id = $1 AND lease_token = $2 FOR UPDATE`,
        [id, token],
      );
      if (!before) return;
      await rows(
        tx,
        `UPDATE mailbox_readings SET state = 'ready', last_fault = NULL, failures = 0, sign_in_failures = 0,
           last_read_at = $2, last_success_at = $3,
           compare_lately = compare_lately AND NOT $5,
           next_try_at = CASE WHEN asked_at IS NULL THEN now() + make_interval(secs => $4) ELSE now() END
         WHERE mailbox_id = $1`,
        [id, this.clock.now(), startedAt, pollSeconds, comparedLately],
      );
      if (before.failures >= WORTH_TELLING) await this.tell(tx, id, mailboxEvents.read, {});
    });
  }

  /**
   * It could not be read, or not all of it; tried again after a while. `chance` (0 to 1) spreads mailboxes. After three refused sign-ins in a row it pauses until somebody acts.
   */
  async noteFault(id: string, token: string, fault: ReadingFault, chance: number): Promise<void> {
    const counts = isSignInFault(fault) ? 1 : 0;
    await this.database.transaction(async (tx) => {
      const [before] = await rows<{ failures: number; signIns: number }>(
        tx,
        `SELECT failures, sign_in_failures AS "signIns" FROM mailbox_readings
         WHERE mailbox_id = $1 AND lease_token = $2 FOR UPDATE`,
        [id, token],
      );
      if (!before) return;
      const failures = before.failures + 1;
      const signIns = counts === 0 ? 0 : before.signIns + 1;
      await rows(
        tx,
        `UPDATE mailbox_readings SET state = $2, last_fault = $3, failures = $4, sign_in_failures = $5,
           last_read_at = $6, next_try_at = now() + make_interval(secs => $7) WHERE mailbox_id = $1`,
        [
          id,
          signIns >= pauseAfter ? 'paused' : 'failing',
          JSON.stringify(fault),
          failures,
          signIns,
          this.clock.now(),
          secondsToWait(failures, chance),
        ],
      );
      if (failures === WORTH_TELLING) await this.tell(tx, id, mailboxEvents.unread, { code: fault.code });
    });
  }

  /** Somebody wants it read as soon as can be, a paused one too. */
  async ask(id: string): Promise<void> {
    await this.database.query(
      `INSERT INTO mailbox_readings (mailbox_id, asked_at) VALUES ($1, $2)
       ON CONFLICT (mailbox_id) DO UPDATE SET asked_at = $2, next_try_at = now(),
         state = CASE WHEN mailbox_readings.state = 'paused' THEN 'failing' ELSE mailbox_readings.state END`,
      [id, this.clock.now()],
    );
  }

  /** At night: the next reading of each also compares the last days, message by message. */
  async compareLately(): Promise<void> {
    await this.database.query(`UPDATE mailbox_readings SET compare_lately = true`);
  }

  private tell(tx: Transaction, id: string, type: string, data: Record<string, unknown>): Promise<void> {
    return this.events.record(tx, { type, actorId: null, subjectType: 'mailbox', subjectId: id, data });
  }
}
