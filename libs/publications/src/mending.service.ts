import { Injectable } from '@nestjs/common';
import { OrganisationService } from '@rapport/accounts';
import { remedyLanguages, type Verdict } from '@rapport/disclosure';
import { type Actor, Database, notFound } from '@rapport/platform';
import { type CheckDetail, ChecksQueries } from './checks/checks.queries.js';
import { type MendingLetter, mendingLetter } from './domain/mending/letter.js';
import { nothingToMend } from './publications.errors.js';

/** A letter to open in the composer, and where it belongs. */
export interface ProposedMessage extends MendingLetter {
  bloggerId: string;
  reviewRequestId: string | null;
  pitchId: string | null;
  /** The thread of the review request, or of its pitch; null where nothing was written yet. */
  threadId: string | null;
  /** The check that it answers. */
  checkId: string;
}

interface Facts {
  bloggerId: string;
  bloggerName: string;
  bloggerLanguage: string | null;
  title: string;
  url: string;
  status: string;
  brand: string;
  reviewRequestId: string | null;
  pitchId: string | null;
  threadId: string | null;
}

/** Proposes what to write to a blogger whose disclosure falls short. A draft; nothing sends it. */
@Injectable()
export class MendingService {
  constructor(
    private readonly database: Database,
    private readonly checks: ChecksQueries,
    private readonly organisation: OrganisationService,
  ) {}

  /** The letter for what the last check found. @throws DomainError `publication.nothing-to-mend` */
  async letter(actor: Actor, publicationId: string): Promise<ProposedMessage> {
    const [facts, check, { name, brands }] = await Promise.all([
      this.facts(publicationId),
      this.checks.lastDone(publicationId),
      this.organisation.read(),
    ]);
    const remedy = check?.verdict?.remedy;
    if (!check || !remedy) throw nothingToMend();
    const language = remedyLanguages.find((each) => each === facts.bloggerLanguage) ?? remedy.language;
    const { bloggerId, reviewRequestId, pitchId, threadId, bloggerName, title, url, status } = facts;
    const letter = mendingLetter(
      {
        remedy,
        bloggerName,
        title,
        url,
        brand: facts.brand || brands[0] || name,
        quoted: quotationOf(check),
        vanished: status === 'removed',
        officerName: actor.name,
      },
      language,
    );
    return { ...letter, bloggerId, reviewRequestId, pitchId, threadId, checkId: check.id };
  }

  private async facts(publicationId: string): Promise<Facts> {
    const [facts] = await this.database.query<Facts>(
      `SELECT p.blogger_id AS "bloggerId", b.name AS "bloggerName", b.language AS "bloggerLanguage", p.title, p.url,
         p.disclosure_status AS status, coalesce(d.brand, '') AS brand, r.id AS "reviewRequestId",
         r.pitch_id AS "pitchId",
         (SELECT m.thread_id FROM messages m WHERE m.blogger_id = p.blogger_id
            AND ((m.origin_type = 'review_request' AND m.origin_id = r.id)
              OR (m.origin_type = 'pitch' AND m.origin_id = r.pitch_id))
          ORDER BY m.origin_type <> 'review_request', m.id DESC LIMIT 1) AS "threadId"
       FROM publications p JOIN bloggers b ON b.id = p.blogger_id
       LEFT JOIN review_requests r ON r.id = p.review_request_id
       LEFT JOIN products d ON d.id = r.product_id WHERE p.id = $1`,
      [publicationId],
      'publication-mending-facts',
    );
    if (!facts) throw notFound('publication', publicationId);
    return facts;
  }
}

/** The sentence that the verdict rests on. */
function quotationOf({ verdict }: CheckDetail): string {
  const { reasons, evidence } = verdict as Verdict;
  const index = reasons.find((reason) => reason.weight === 'breach' && reason.evidence !== null)?.evidence;
  return index === null || index === undefined ? '' : (evidence[index]?.sentence ?? '');
}
