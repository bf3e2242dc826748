import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, EventLog, newId, rows } from '@rapport/platform';
import { DisclosureDecision } from './disclosure-decision.entity.js';
import {
  allowedDisclosureStatuses,
  decisionProblems,
  type DisclosureStatus,
} from './domain/disclosure-status.js';
import { Publication } from './publication.entity.js';
import { publicationEvents } from './publication.events.js';
import { decisionRefused } from './publications.errors.js';
import { PublicationsService } from './publications.service.js';

export interface Decision {
  status: DisclosureStatus;
  reason: string;
  evidence: string;
}

/** What a person decides on the disclosure of a publication; each decision is kept. */
@Injectable()
export class DisclosureService {
  constructor(
    private readonly database: Database,
    private readonly publications: PublicationsService,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Sets the disclosure status. @throws DomainError `publication.decision-refused` with every fault */
  async decide(actor: Actor, id: string, { status, reason, evidence }: Decision): Promise<void> {
    await this.database.transaction(async (tx) => {
      const {
        bloggerId,
        campaignId,
        reviewRequestId,
        disclosureStatus: from,
      } = await this.publications.locked(tx, id);
      const [review] = await rows<{ connection: string | null }>(
        tx,
        `SELECT material_connection AS connection FROM review_requests WHERE id = $1`,
        [reviewRequestId],
      );
      const connection = review?.connection ?? null;
      const problems = decisionProblems({ from, to: status, reason, evidence, connection });
      if (problems.length > 0) throw decisionRefused(problems, allowedDisclosureStatuses(from, connection));
      const now = this.clock.now();
      await tx.update(Publication, { id }, { disclosureStatus: status, updatedAt: now });
      await tx.insert(DisclosureDecision, {
        id: newId(),
        publicationId: id,
        fromStatus: from,
        toStatus: status,
        reason,
        evidence,
        decidedById: actor.id,
        decidedAt: now,
      });
      await this.events.record(tx, {
        type: publicationEvents.disclosureSet,
        actorId: actor.id,
        subjectType: 'publication',
        subjectId: id,
        bloggerId,
        campaignId,
        data: { from, to: status, reason },
      });
    });
  }
}
