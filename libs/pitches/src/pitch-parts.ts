import { Injectable } from '@nestjs/common';
import { type Actor, rows, type Transaction } from '@rapport/platform';
import { TemplatesService } from '@rapport/templates';
import type { PlannedFollowUp } from './domain/guard-types.js';
import { unknownReference } from './pitches.errors.js';

/** The blogger and the campaign of a new pitch. */
export interface PitchFrame {
  bloggerId: string;
  bloggerName: string;
  bloggerLanguage: string | null;
  /** The address to begin with: the preferred one among those that may be written to. */
  contactPointId: string | null;
}

/** What a pitch refers to and consists of: readings, follow-ups, an address. */
@Injectable()
export class PitchParts {
  constructor(private readonly templates: TemplatesService) {}

  /** The template that a pitch begins as, in the version in force. @throws DomainError `template.unknown` */
  begunAs(
    tx: Transaction,
    actor: Actor,
    templateId: string | null,
  ): Promise<{ templateId: string | null; templateVersion: number | null }> {
    return this.templates.inForce(tx, actor, templateId);
  }

  /** What a new pitch starts from. @throws DomainError `unknown-reference` */
  async frame(tx: Transaction, bloggerId: string, campaignId: string): Promise<PitchFrame> {
    const [campaign] = await rows(tx, `SELECT FROM campaigns WHERE id = $1 FOR KEY SHARE`, [campaignId]);
    if (!campaign) throw unknownReference('campaignId', 'campaign');
    const [blogger] = await rows<PitchFrame>(
      tx,
      `SELECT b.id AS "bloggerId", b.name AS "bloggerName", b.language AS "bloggerLanguage",
         (SELECT c.id FROM contact_points c WHERE c.blogger_id = b.id AND c.kind = 'email'
          ORDER BY c.state <> 'valid', NOT c.preferred, c.id LIMIT 1) AS "contactPointId"
       FROM bloggers b WHERE b.id = $1`,
      [bloggerId],
    );
    if (!blogger) throw unknownReference('bloggerId', 'blogger');
    return blogger;
  }

  /** An address of this blogger. @throws DomainError `unknown-reference` */
  async requireAddress(tx: Transaction, bloggerId: string, contactPointId: string | null): Promise<void> {
    if (contactPointId === null) return;
    const [found] = await rows(tx, `SELECT FROM contact_points WHERE id = $1 AND blogger_id = $2`, [
      contactPointId,
      bloggerId,
    ]);
    if (!found) throw unknownReference('contactPointId', 'contact point');
  }

  /** Replaces the readings that a pitch rests on. @throws DomainError `unknown-reference` */
  async writeReadings(
    tx: Transaction,
    pitchId: string,
    bloggerId: string,
    ids: readonly string[],
  ): Promise<void> {
    const wanted = [...new Set(ids)];
    const found = await rows(
      tx,
      `SELECT id FROM readings WHERE id = ANY ($1) AND blogger_id = $2 FOR KEY SHARE`,
      [wanted, bloggerId],
    );
    if (found.length < wanted.length) throw unknownReference('readingIds', 'reading');
    await rows(tx, `DELETE FROM pitch_readings WHERE pitch_id = $1`, [pitchId]);
    await rows(tx, `INSERT INTO pitch_readings (pitch_id, reading_id) SELECT $1, unnest($2::uuid[])`, [
      pitchId,
      wanted,
    ]);
  }

  /** Replaces the follow-ups that are planned with a pitch. */
  async writeFollowUps(
    tx: Transaction,
    pitchId: string,
    followUps: readonly PlannedFollowUp[],
  ): Promise<void> {
    await rows(tx, `DELETE FROM pitch_follow_ups WHERE pitch_id = $1`, [pitchId]);
    await rows(
      tx,
      `INSERT INTO pitch_follow_ups (pitch_id, step, wait_days, body, template_id, template_version)
       SELECT $1, f.step, f."waitDays", f.body, t.id, t.version
       FROM jsonb_to_recordset($2::jsonb) AS f (step integer, "waitDays" integer, body text, "templateId" uuid)
         LEFT JOIN templates t ON t.id = f."templateId"`,
      [pitchId, JSON.stringify(followUps)],
    );
  }
}
