import { Injectable } from '@nestjs/common';
import { Clock, Database, EventLog, rows } from '@rapport/platform';
import { GuardSettingsService } from './guard-settings.service.js';
import { pitchEvents } from './pitch.events.js';
import { SILENT_AT } from './pitch-rows.js';

const BATCH = 500;

interface Silent {
  id: string;
  subject: string;
  bloggerId: string;
  campaignId: string;
}

/** Pitches that nobody answered, once the wait after their last message is over. */
@Injectable()
export class SilentPitchesService {
  constructor(
    private readonly database: Database,
    private readonly settings: GuardSettingsService,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Moves them from sent to no_response, while no message of theirs waits to leave. Gives how many. */
  async close(): Promise<number> {
    const { answerDays } = await this.settings.read();
    let closed = 0;
    for (let batch = BATCH; batch === BATCH; closed += batch) batch = await this.closeBatch(answerDays);
    return closed;
  }

  private closeBatch(answerDays: number): Promise<number> {
    return this.database.transaction(async (tx) => {
      const silent = await rows<Silent>(
        tx,
        `UPDATE pitches SET state = 'no_response', closed_at = $2, updated_at = $2, version = version + 1
         WHERE state = 'sent' AND id IN (
           SELECT p.id FROM pitches p
           WHERE p.state = 'sent' AND ${SILENT_AT} <= $2
             AND NOT EXISTS (SELECT FROM messages w WHERE w.origin_type = 'pitch' AND w.origin_id = p.id
               AND w.direction = 'out' AND w.state IN ('draft', 'scheduled', 'claimed', 'transmitting', 'held', 'uncertain'))
           ORDER BY p.id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
         RETURNING id, subject, blogger_id AS "bloggerId", campaign_id AS "campaignId"`,
        [answerDays, this.clock.now()],
      );
      await this.events.recordAll(
        tx,
        silent.map(({ id, subject, bloggerId, campaignId }) => ({
          type: pitchEvents.unanswered,
          actorId: null,
          subjectType: 'pitch',
          subjectId: id,
          bloggerId,
          campaignId,
          data: { subject, from: 'sent', to: 'no_response' },
        })),
      );
      return silent.length;
    });
  }
}
