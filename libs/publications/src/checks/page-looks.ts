import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { judge, type Verdict } from '@rapport/disclosure';
import type { FetchTrouble } from '../domain/check-fault.js';
import { readableByProgram } from '../domain/readable-page.js';
import { storable } from './storable.js';
import { computedWithin, JUDGING_MS, JudgingTooLong } from './judging.js';
import { PageTrouble, troubleOf } from './page-trouble.js';
import { PageVisits, type VisitedPage } from './page-visits.js';
import type { JudgedContext, PageHeaders } from './publication-check.entity.js';

/** A page that was read and judged. */
export interface JudgedPage {
  address: string;
  httpStatus: number;
  headers: PageHeaders;
  pageHash: string;
  textHash: string;
  verdict: Verdict;
}

/** What came of looking at a page. */
export type Look = { page: JudgedPage } | { trouble: FetchTrouble };

/** Looks at one page: fetches it and judges what it discloses. */
@Injectable()
export class PageLooks {
  constructor(private readonly visits: PageVisits) {}

  /** Looks at the page at this address. @throws HostBusy; faults of ours */
  async at(url: string, network: string | null, context: JudgedContext): Promise<Look> {
    try {
      if (!readableByProgram(url, network)) throw new PageTrouble('network-page');
      const visited = await this.visits.read(url);
      return { page: judged(visited, context) };
    } catch (error) {
      if (error instanceof JudgingTooLong) return { trouble: tooLong };
      const trouble = troubleOf(error);
      if (!trouble) throw error;
      return { trouble };
    }
  }
}

const tooLong: FetchTrouble = { fault: 'judging-too-long', httpStatus: null, retryAfter: null };

function judged({ fetched, ...page }: VisitedPage, context: JudgedContext): JudgedPage {
  const verdict = storable(computedWithin(JUDGING_MS, () => judge(page, context)));
  const { title, text } = verdict.article;
  const { etag, lastModified } = fetched.validators;
  return {
    address: fetched.url,
    httpStatus: fetched.status,
    headers: {
      contentType: fetched.contentType,
      ...(etag ? { etag } : {}),
      ...(lastModified ? { lastModified } : {}),
    },
    pageHash: hashOf(fetched.body),
    textHash: hashOf(JSON.stringify([title, text, verdict.links.map(({ href, rel }) => [href, rel])])),
    verdict,
  };
}

function hashOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}
