import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, EventLog, newId, rows, type Transaction } from '@rapport/platform';
import { CheckPlan } from './checks/check-plan.js';
import { DisclosureDecision } from './disclosure-decision.entity.js';
import {
  allowedDisclosureStatuses,
  decisionProblems,
  type DisclosureStatus,
} from './domain/disclosure-status.js';
import { Publication } from './publication.entity.js';
import { publicationEvents } from './publication.events.js';
import { decisionRefused, unknownReference } from './publications.errors.js';
import { PublicationsService } from './publications.service.js';

export interface Decision {
  status: DisclosureStatus;
  reason: string;
  evidence: string;
  /** A capture of this publication that it was judged by. */
  captureId?: string | null;
}

/** What a person decides on the disclosure of a publication; each decision is kept. */
@Injectable()
export class DisclosureService {
  constructor(
    private readonly database: Database,
    private readonly publications: PublicationsService,
    private readonly plan: CheckPlan,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Sets the disclosure status; checks don't overwrite it from then on. `pending` hands it back to them.
   * @throws DomainError `publication.decision-refused` with every fault, `unknown-reference` at the capture
   */
  async decide(actor: Actor, id: string, decision: Decision): Promise<void> {
    const { status, reason, evidence, captureId = null } = decision;
    await this.database.transaction(async (tx) => {
      const {
        bloggerId,
        campaignId,
        reviewRequestId,
        url,
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
      const before = await this.basis(tx, id, captureId);
      await tx.update(
        Publication,
        { id },
        {
          disclosureStatus: status,
          heldByPerson: status !== 'pending',
          overruledFinding: before.verdictStatus,
          findingDiffers: false,
          disclosureSince: now,
          updatedAt: now,
        },
      );
      if (status === 'pending') await this.plan.soon(tx, { id, url }, actor.id);
      await tx.insert(DisclosureDecision, {
        id: newId(),
        publicationId: id,
        fromStatus: from,
        toStatus: status,
        reason,
        evidence,
        checkId: before.checkId,
        captureId,
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
    if (status === 'pending') this.plan.wake();
  }

  /** What the decision is made upon: the last check that was done, and the capture. */
  private async basis(
    tx: Transaction,
    publicationId: string,
    captureId: string | null,
  ): Promise<{ checkId: string | null; verdictStatus: string | null }> {
    const [check] = await rows<{ checkId: string; verdictStatus: string }>(
      tx,
      `SELECT id AS "checkId", verdict_status AS "verdictStatus" FROM publication_checks
       WHERE publication_id = $1 AND state = 'done' ORDER BY checked_at DESC, id DESC LIMIT 1`,
      [publicationId],
    );
    if (captureId !== null) {
      const sql = `SELECT FROM publication_captures WHERE id = $1 AND publication_id = $2`;
      const [capture] = await rows(tx, sql, [captureId, publicationId]);
      if (!capture) throw unknownReference('captureId', 'capture');
    }
    return check ?? { checkId: null, verdictStatus: null };
  }
}
