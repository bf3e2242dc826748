import { Injectable } from '@nestjs/common';
import { correctionLetter, namedWordings, type RemedyLanguage, remedyLanguages } from '@rapport/disclosure';
import { Database, notFound } from '@rapport/platform';
import { BrandNames } from './brand-names.js';
import { type CheckDetail, ChecksQueries } from './checks/checks.queries.js';
import { nothingToMend } from './publications.errors.js';

/** A letter to open in the composer, and where it belongs. */
export interface ProposedMessage {
  language: RemedyLanguage;
  subject: string;
  body: string;
  bloggerId: string;
  reviewRequestId: string | null;
  pitchId: string | null;
  /** The thread of the review request, or of its pitch; null where nothing has reached them yet. */
  threadId: string | null;
  /** The check that it answers. */
  checkId: string;
}

interface Facts {
  bloggerId: string;
  bloggerName: string;
  bloggerLanguage: string | null;
  url: string;
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
    private readonly brands: BrandNames,
  ) {}

  /**
   * The letter for what the last check found, in the blogger's language where it is one of ours, else in the article's.
   * @throws DomainError `publication.nothing-to-mend`
   */
  async letter(publicationId: string): Promise<ProposedMessage> {
    const [facts, check, brand] = await Promise.all([
      this.facts(publicationId),
      this.checks.lastDone(publicationId),
      this.brands.of(publicationId),
    ]);
    const { bloggerName, bloggerLanguage, url, ...belongs } = facts;
    const remedy = check?.verdict?.remedy;
    if (!check?.verdict || !remedy) throw nothingToMend();
    const language = remedyLanguages.find((each) => each === bloggerLanguage) ?? remedy.language;
    const { title, articleText, language: written } = check;
    const article = { title: title ?? '', text: articleText ?? '', language: written ?? '' };
    const letter = correctionLetter(
      { ...check.verdict, article },
      {
        name: bloggerName.split(/\s+/)[0] ?? bloggerName,
        brand,
        url,
        language,
      },
    );
    if (!letter) throw nothingToMend();
    return { ...letter, ...belongs, language, checkId: check.id };
  }

  /** A check whose words for mending name the brand, as a person may see them. @throws DomainError `check.not-found` */
  async check(publicationId: string, checkId: string): Promise<CheckDetail> {
    const [check, brand] = await Promise.all([
      this.checks.byId(publicationId, checkId),
      this.brands.of(publicationId),
    ]);
    const { verdict } = check;
    if (!verdict?.remedy) return check;
    const wordings = namedWordings(verdict.remedy.wordings, brand);
    return { ...check, verdict: { ...verdict, remedy: { ...verdict.remedy, wordings } } };
  }

  private async facts(publicationId: string): Promise<Facts> {
    const [facts] = await this.database.query<Facts>(
      `SELECT p.blogger_id AS "bloggerId", b.name AS "bloggerName", b.language AS "bloggerLanguage", p.url,
         r.id AS "reviewRequestId", r.pitch_id AS "pitchId",
         (SELECT m.thread_id FROM messages m WHERE m.blogger_id = p.blogger_id AND m.state IN ('sent', 'received')
            AND ((m.origin_type = 'review_request' AND m.origin_id = r.id)
              OR (m.origin_type = 'pitch' AND m.origin_id = r.pitch_id))
          ORDER BY m.origin_type <> 'review_request', m.id DESC LIMIT 1) AS "threadId"
       FROM publications p JOIN bloggers b ON b.id = p.blogger_id
       LEFT JOIN review_requests r ON r.id = p.review_request_id WHERE p.id = $1`,
      [publicationId],
      'publication-mending-facts',
    );
    if (!facts) throw notFound('publication', publicationId);
    return facts;
  }
}
