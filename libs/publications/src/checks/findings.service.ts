import { Injectable } from '@nestjs/common';
import { Clock, Database, EventLog, newId, rows, type Transaction } from '@rapport/platform';
import { DisclosureDecision } from '../disclosure-decision.entity.js';
import type { CheckFault } from '../domain/check-fault.js';
import { type Finding, findingOf, type Standing } from '../domain/finding.js';
import { publicationEvents } from '../publication.events.js';
import type { ClaimedCheck } from './check-claims.js';
import type { JudgedPage } from './page-looks.js';
import { type JudgedContext, PublicationCheck } from './publication-check.entity.js';

/** What a check found: a page that was judged, or why there was none. */
export type Found =
  { page: JudgedPage; context: JudgedContext } | { fault: CheckFault; httpStatus: number | null };

interface Held extends Standing {
  id: string;
  url: string;
  title: string;
  bloggerId: string;
  campaignId: string | null;
  tieKnown: boolean;
  differed: boolean;
}

/** Writes what a check found, and what follows for its publication, in one transaction and once. */
@Injectable()
export class FindingsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps what was found. Does nothing when the check is not this worker's any more, or the publication is gone; one
   * that stands elsewhere by now is due again.
   */
  async keep(check: ClaimedCheck, found: Found): Promise<void> {
    await this.database.transaction(async (tx) => {
      const publication = await this.held(tx, check);
      if (!publication) return;
      if (publication.url !== check.url) return this.dueAgain(tx, check);
      const verdict = 'page' in found ? found.page.verdict.status : 'unverifiable';
      const finding = findingOf(verdict, publication.tieKnown, publication);
      await this.writeCheck(tx, check, found, finding);
      await this.writePublication(tx, publication, found, finding);
      await this.tell(tx, publication, check, finding);
      await this.skipOverdue(tx, check);
    });
  }

  /** The publication first, as everywhere; then its check, if it is still held under this token. */
  private async held(tx: Transaction, check: ClaimedCheck): Promise<Held | null> {
    const [publication] = await rows<Held>(
      tx,
      `SELECT p.id, p.url, p.title, p.blogger_id AS "bloggerId", p.campaign_id AS "campaignId",
         p.disclosure_status AS status, p.held_by_person AS "heldByPerson", p.overruled_finding AS overruled,
         p.finding_differs AS differed,
         (SELECT r.material_connection IS NOT NULL FROM review_requests r WHERE r.id = p.review_request_id)
           IS TRUE AS "tieKnown",
         (SELECT d.to_status FROM disclosure_decisions d WHERE d.publication_id = p.id
            AND d.to_status NOT IN ('pending', 'unverifiable') ORDER BY d.decided_at DESC, d.id DESC LIMIT 1) AS "lastSaid"
       FROM publications p WHERE p.id = $1 FOR UPDATE`,
      [check.publicationId],
    );
    const mine = await rows(
      tx,
      `SELECT FROM publication_checks WHERE id = $1 AND lease_token = $2 AND state = 'running' FOR UPDATE`,
      [check.id, check.token],
    );
    return publication && mine.length > 0 ? publication : null;
  }

  private async dueAgain(tx: Transaction, { id }: ClaimedCheck): Promise<void> {
    await tx.update(
      PublicationCheck,
      { id },
      { state: 'due', leaseToken: null, leaseUntil: null, notBefore: this.clock.now() },
    );
  }

  private async writeCheck(
    tx: Transaction,
    { id, kind, publicationId }: ClaimedCheck,
    found: Found,
    { finding }: Finding,
  ): Promise<void> {
    const done = {
      state: 'done',
      leaseToken: null,
      leaseUntil: null,
      checkedAt: this.clock.now(),
      status: finding,
    } as const;
    if (!('page' in found)) {
      const { fault, httpStatus } = found;
      await tx.update(
        PublicationCheck,
        { id },
        { ...done, fault, httpStatus, verdictStatus: 'unverifiable' },
      );
      return;
    }
    const { verdict: judged, ...page } = found.page;
    const { article, ...verdict } = judged;
    const before = await this.judgedBefore(tx, publicationId, found);
    const { title, text, language } = article;
    // What somebody asked for is judged as of today, even where nothing changed.
    const standing = before?.same && before.sameContext && kind !== 'by_hand' ? before.id : null;
    const judgement = { title, articleText: text, language, verdict, context: found.context };
    await tx.update(PublicationCheck, { id }, {
      ...done,
      ...page,
      fault: null,
      verdictStatus: verdict.status,
      unchanged: before?.same ?? null,
      judgedInId: standing ?? id,
      ...(standing === null ? judgement : {}),
    } as object);
  }

  /** The last judgement of this publication, and whether it was of the same article in the same context. */
  private async judgedBefore(
    tx: Transaction,
    publicationId: string,
    found: Extract<Found, { page: JudgedPage }>,
  ): Promise<{ id: string; same: boolean; sameContext: boolean } | undefined> {
    const [before] = await rows<{ id: string; same: boolean; sameContext: boolean }>(
      tx,
      `SELECT j.id, c.text_hash = $2 AS same, j.context = $3::jsonb AS "sameContext"
       FROM publication_checks c JOIN publication_checks j ON j.id = c.judged_in_id
       WHERE c.publication_id = $1 AND c.state = 'done' ORDER BY c.checked_at DESC, c.id DESC LIMIT 1`,
      [publicationId, found.page.textHash, JSON.stringify(found.context)],
    );
    return before;
  }

  private async writePublication(
    tx: Transaction,
    { id, status, title }: Held,
    found: Found,
    { finding, status: next, differs }: Finding,
  ): Promise<void> {
    const now = this.clock.now();
    const reasons =
      'page' in found
        ? found.page.verdict.reasons.filter(({ weight }) => weight === 'breach').map(({ code }) => code)
        : [found.fault];
    const shownTitle =
      title === '' && 'page' in found ? found.page.verdict.article.title.slice(0, 300) : title;
    // Not a person's edit: the version that an open form names stays good.
    await rows(
      tx,
      `UPDATE publications SET disclosure_status = $2, finding = $3, finding_reasons = $4, finding_differs = $5,
         last_checked_at = $6, disclosure_since = CASE WHEN $7 THEN $6 ELSE disclosure_since END, title = $8
       WHERE id = $1`,
      [id, next, finding, [...new Set(reasons)], differs, now, next !== status, shownTitle],
    );
  }

  private async tell(
    tx: Transaction,
    publication: Held,
    check: ClaimedCheck,
    { finding, status, differs }: Finding,
  ): Promise<void> {
    const { id, bloggerId, campaignId, title, url } = publication;
    const from = publication.status;
    const about = { actorId: null, subjectType: 'publication', subjectId: id, bloggerId, campaignId };
    if (status !== from) {
      await tx.insert(DisclosureDecision, {
        id: newId(),
        publicationId: id,
        fromStatus: from,
        toStatus: status,
        reason: '',
        evidence: '',
        decidedById: null,
        decidedAt: this.clock.now(),
        checkId: check.id,
        captureId: null,
      });
      const type =
        status === 'removed' ? publicationEvents.disclosureVanished : publicationEvents.disclosureFound;
      await this.events.record(tx, {
        type,
        ...about,
        data: { title, url, from, to: status, checkId: check.id },
      });
    }
    if (differs && !publication.differed) {
      const data = { title, url, held: from, found: finding, checkId: check.id };
      await this.events.record(tx, { type: publicationEvents.findingDiffers, ...about, data });
    }
  }

  /** One look serves all that were planned for before it: after a long sleep a page is not asked for again and again. */
  private async skipOverdue(tx: Transaction, { id, publicationId }: ClaimedCheck): Promise<void> {
    await rows(
      tx,
      `UPDATE publication_checks SET state = 'skipped'
       WHERE publication_id = $1 AND id <> $2 AND state = 'due' AND kind <> 'by_hand' AND due_at <= $3`,
      [publicationId, id, this.clock.now()],
    );
  }
}
