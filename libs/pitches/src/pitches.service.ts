import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, newId, staleEdit } from '@rapport/platform';
import { followUpLanguage, followUpText } from './domain/follow-up-text.js';
import type { PlannedFollowUp } from './domain/guard-types.js';
import { canRevise } from './domain/pitch-state.js';
import { GuardSettingsService } from './guard-settings.service.js';
import { Pitch } from './pitch.entity.js';
import { pitchEvents } from './pitch.events.js';
import { PitchMoves } from './pitch-moves.js';
import { PitchParts } from './pitch-parts.js';
import { draftHasHistory, pitchNotRevisable } from './pitches.errors.js';
import { PitchesQueries } from './pitches.queries.js';

/** Days after which the follow-up to begin with leaves: a working week and a day. */
const USUAL_WAIT_DAYS = 6;

/** The composer saves while one types: the log tells of one sitting, not of each pause. */
const SITTING_MS = 10 * 60_000;

export interface PitchContent {
  angle?: string;
  mutualValue?: string;
  readingIds?: string[];
  subject?: string;
  body?: string;
  language?: string;
  contactPointId?: string | null;
  followUps?: PlannedFollowUp[];
  templateId?: string | null;
}

export type PitchDraft = PitchContent & { bloggerId: string; campaignId: string };
export type PitchRevision = PitchContent & { campaignId?: string; version: number };

/** Pitches while they are written. */
@Injectable()
export class PitchesService {
  constructor(
    private readonly database: Database,
    private readonly queries: PitchesQueries,
    private readonly moves: PitchMoves,
    private readonly parts: PitchParts,
    private readonly settings: GuardSettingsService,
    private readonly clock: Clock,
  ) {}

  /** Begins a pitch: their language, their preferred address, the usual follow-up. Gives its id. */
  async draft(
    actor: Actor,
    { bloggerId, campaignId, readingIds, followUps, templateId = null, ...content }: PitchDraft,
  ): Promise<string> {
    const id = newId();
    const now = this.clock.now();
    const { followUpsByDefault } = await this.settings.read();
    await this.database.transaction(async (tx) => {
      const frame = await this.parts.frame(tx, bloggerId, campaignId);
      await this.parts.requireAddress(tx, bloggerId, content.contactPointId ?? null);
      const written = {
        angle: '',
        mutualValue: '',
        subject: '',
        body: '',
        language: frame.bloggerLanguage ?? actor.language,
        contactPointId: frame.contactPointId,
        ...content,
      };
      const pitch = { id, bloggerId, campaignId, officerId: actor.id, ...written };
      await tx.insert(Pitch, {
        ...pitch,
        ...(await this.parts.begunAs(tx, actor, templateId)),
        state: 'draft',
        outsideLock: false,
        createdAt: now,
        updatedAt: now,
      });
      await this.parts.writeReadings(tx, id, bloggerId, readingIds ?? []);
      const planned =
        followUps ?? usualFollowUps(followUpsByDefault, written.language, frame.bloggerName, actor.name);
      await this.parts.writeFollowUps(tx, id, planned);
      await this.moves.record(tx, actor.id, pitch, pitchEvents.drafted);
    });
    return id;
  }

  /** Saves what was typed. @throws DomainError `stale-edit` with what is stored, `pitch.not-a-draft` */
  async revise(
    actor: Actor,
    id: string,
    { version, readingIds, followUps, templateId, ...change }: PitchRevision,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const pitch = await this.moves.hold(tx, actor, id);
      if (!canRevise(pitch.state)) throw pitchNotRevisable(pitch.state);
      if (pitch.version !== version) throw staleEdit(await this.queries.byId(id));
      if (change.contactPointId !== undefined) {
        await this.parts.requireAddress(tx, pitch.bloggerId, change.contactPointId);
      }
      if (change.campaignId !== undefined) await this.parts.frame(tx, pitch.bloggerId, change.campaignId);
      // An update, not a save: other readings or follow-ups alone are a new version too.
      const begunAs = templateId === undefined ? {} : await this.parts.begunAs(tx, actor, templateId);
      await this.moves.update(tx, pitch, { ...change, ...begunAs });
      if (readingIds) await this.parts.writeReadings(tx, id, pitch.bloggerId, readingIds);
      if (followUps) await this.parts.writeFollowUps(tx, id, followUps);
      if (this.clock.now().getTime() - pitch.updatedAt.getTime() > SITTING_MS) {
        await this.moves.record(tx, actor.id, { ...pitch, ...change }, pitchEvents.revised);
      }
    });
  }

  /** Throws a draft away that was never scheduled. @throws DomainError `pitch.not-a-draft`, `pitch.has-history` */
  async discard(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const pitch = await this.moves.hold(tx, actor, id);
      if (!canRevise(pitch.state)) throw pitchNotRevisable(pitch.state);
      if (pitch.threadId !== null) throw draftHasHistory();
      await tx.delete(Pitch, { id });
      await this.moves.record(tx, actor.id, pitch, pitchEvents.deleted);
    });
  }
}

function usualFollowUps(
  count: number,
  language: string,
  bloggerName: string,
  officerName: string,
): PlannedFollowUp[] {
  return Array.from({ length: count }, (_, index) => ({
    step: index + 1,
    waitDays: USUAL_WAIT_DAYS,
    body: followUpText(followUpLanguage(language), {
      bloggerName,
      officerName,
      subject: '',
      postTitle: null,
      step: index + 1,
    }),
  }));
}
