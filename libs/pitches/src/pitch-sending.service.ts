import { Injectable } from '@nestjs/common';
import { MessagesService, type When } from '@rapport/messages';
import { type Actor, Clock, Database, rows, staleEdit, type Transaction } from '@rapport/platform';
import type { PlannedFollowUp } from './domain/guard-types.js';
import { type GuardAnswer, GuardService } from './guard.service.js';
import { Pitch } from './pitch.entity.js';
import { pitchEvents } from './pitch.events.js';
import { PitchMoves } from './pitch-moves.js';
import {
  alreadyLeaving,
  bloggerHeld,
  campaignNotRunning,
  guardRefused,
  isBloggerTaken,
  noAddressChosen,
} from './pitches.errors.js';
import { PitchesQueries } from './pitches.queries.js';

export interface DepartureAsked {
  when: When;
  /** Insist on that time, though it lies outside the blogger's working hours. */
  exactly: boolean;
  version: number;
}

/** Letting a pitch go, taking it back while nothing has left, giving it up. */
@Injectable()
export class PitchSendingService {
  constructor(
    private readonly database: Database,
    private readonly queries: PitchesQueries,
    private readonly guard: GuardService,
    private readonly moves: PitchMoves,
    private readonly messages: MessagesService,
    private readonly clock: Clock,
  ) {}

  /**
   * Schedules a pitch with its follow-ups. In one transaction: the blogger is locked, the guard asked again, the
   * blogger taken (one open pitch at a time), the messages written to the ledger.
   * @throws DomainError `guard.refused` with every broken rule, `pitch.blogger-held` by whom, `stale-edit`,
   *   `pitch.campaign-not-running`, `pitch.move-refused`
   */
  async schedule(actor: Actor, id: string, asked: DepartureAsked): Promise<void> {
    try {
      await this.database.transaction((tx) => this.scheduleIn(tx, actor, id, asked));
    } catch (error) {
      const holder = isBloggerTaken(error) ? await this.queries.holderInsteadOf(id) : null;
      throw holder ? bloggerHeld(holder) : error;
    }
  }

  /** Takes a scheduled pitch back to a draft. @throws DomainError `pitch.already-leaving`, `pitch.move-refused` */
  async takeBack(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const pitch = await this.moves.hold(tx, actor, id);
      this.moves.require(pitch, 'draft');
      await this.stopMessages(tx, actor, pitch, ['transmitting', 'uncertain']);
      const change = { scheduledAt: null, outsideLock: false };
      await this.moves.move(tx, actor.id, pitch, 'draft', pitchEvents.takenBack, { change });
    });
  }

  /**
   * Gives a pitch up, from any open state; what has not left does not leave.
   * @throws DomainError `pitch.already-leaving`, `pitch.move-refused`
   */
  async withdraw(actor: Actor, id: string, reason: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const pitch = await this.moves.hold(tx, actor, id);
      this.moves.require(pitch, 'withdrawn');
      await this.stopMessages(tx, actor, pitch, pitch.state === 'scheduled' ? ['transmitting'] : []);
      const change = { closedAt: this.clock.now(), closeReason: reason };
      await this.moves.move(tx, actor.id, pitch, 'withdrawn', pitchEvents.withdrawn, {
        change,
        data: { reason },
      });
    });
  }

  private async scheduleIn(tx: Transaction, actor: Actor, id: string, asked: DepartureAsked): Promise<void> {
    const pitch = await this.moves.hold(tx, actor, id);
    this.moves.require(pitch, 'scheduled');
    if (pitch.version !== asked.version) throw staleEdit(await this.queries.byId(id));
    await requireRunningCampaign(tx, pitch.campaignId);
    const parts = await partsOf(tx, id);
    const { when, exactly } = asked;
    const content = { ...pitch, ...parts, pitchId: id, kind: 'pitch' as const, clauses: null };
    const answer = await this.guard.check(tx, { ...content, when, exactly });
    if (!answer.ok) throw refusal(answer);
    const { threadId, messages } = await this.messages.schedule(tx, actor, {
      ...pitch,
      contactPointId: pitch.contactPointId ?? refuseWithoutAddress(),
      origin: { type: 'pitch', id },
      when,
      outsideHours: answer.outsideHours,
      followUps: parts.followUps,
      filesOf: { of: 'pitch', id },
    });
    const excepted = answer.rules
      .filter((rule) => rule.excepted && rule.code !== null)
      .map(({ rule }) => rule);
    await this.moves.move(tx, actor.id, pitch, 'scheduled', pitchEvents.scheduled, {
      change: { threadId, scheduledAt: this.clock.now(), outsideLock: excepted.includes('no_collision') },
      data: {
        leavesAt: messages[0]?.notBefore,
        timeZone: answer.timeZone,
        followUps: messages.length - 1,
        excepted,
      },
    });
  }

  private async stopMessages(tx: Transaction, actor: Actor, pitch: Pitch, tooLate: string[]): Promise<void> {
    const why = { code: 'taken-back', params: { name: actor.name }, text: `Taken back by ${actor.name}.` };
    await this.messages.cancelPending(tx, actor, { origin: { type: 'pitch', id: pitch.id } }, why);
    const [left] = await rows(
      tx,
      `SELECT FROM messages WHERE origin_type = 'pitch' AND origin_id = $1 AND state = ANY ($2) LIMIT 1`,
      [pitch.id, tooLate],
    );
    if (left) throw alreadyLeaving();
  }
}

/** A blogger who is taken is a conflict with somebody; every other broken rule is the message's own. */
function refusal({ rules }: GuardAnswer): Error {
  const broken = rules.filter(({ ok }) => !ok);
  const held = broken.find(({ code }) => code === 'no_collision.held');
  return held ? bloggerHeld({ ...held.params }, broken) : guardRefused(broken);
}

function refuseWithoutAddress(): never {
  throw noAddressChosen();
}

async function requireRunningCampaign(tx: Transaction, id: string): Promise<void> {
  const [campaign] = await rows<{ state: string }>(
    tx,
    `SELECT state FROM campaigns WHERE id = $1 FOR SHARE`,
    [id],
  );
  if (campaign?.state !== 'running') throw campaignNotRunning(campaign?.state ?? '');
}

async function partsOf(
  tx: Transaction,
  id: string,
): Promise<{ readingIds: string[]; followUps: PlannedFollowUp[] }> {
  const [readings, followUps] = [
    await rows<{ id: string }>(tx, `SELECT reading_id AS id FROM pitch_readings WHERE pitch_id = $1`, [id]),
    await rows<PlannedFollowUp>(
      tx,
      `SELECT step, wait_days AS "waitDays", body, template_id AS "templateId", template_version AS "templateVersion"
       FROM pitch_follow_ups WHERE pitch_id = $1 ORDER BY step`,
      [id],
    ),
  ];
  return { readingIds: readings.map((reading) => reading.id), followUps };
}
