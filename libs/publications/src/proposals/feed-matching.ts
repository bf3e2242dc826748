import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OrganisationService } from '@rapport/accounts';
import { FeedNews, type ShownFeed } from '@rapport/bloggers';
import { Clock, EventLog, newId, rows, type Transaction } from '@rapport/platform';
import { DisclosureSettings } from '../disclosure-settings.js';
import { matchOf, type PostMatch } from '../domain/post-match.js';
import { publicationUrl, publicationUrlKey } from '../domain/publication-url.js';
import { publicationEvents } from '../publication.events.js';

interface OpenRequest {
  id: string;
  campaignId: string;
  productName: string;
  productUrl: string;
  brand: string;
  agreedAt: Date;
}

interface Candidate extends PostMatch {
  url: string;
  urlKey: string;
  title: string;
  publishedOn: string;
}

/** A post may carry a date a little before the agreement: feeds have days and zones of their own. */
const BEFORE_MS = 86_400_000;

/** Looks through what feeds show for the publications that review requests wait for. */
@Injectable()
export class FeedMatching implements OnModuleInit {
  constructor(
    private readonly news: FeedNews,
    private readonly organisation: OrganisationService,
    private readonly settings: DisclosureSettings,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.news.register((tx, shown) => this.look(tx, shown));
  }

  /** Proposes the posts that speak of what a request of this blogger is about; each once, whatever became of it. */
  async look(tx: Transaction, shown: ShownFeed): Promise<void> {
    const requests = await rows<OpenRequest>(
      tx,
      `SELECT r.id, r.campaign_id AS "campaignId", d.name AS "productName", d.url AS "productUrl", d.brand,
         r.agreed_at AS "agreedAt"
       FROM review_requests r JOIN products d ON d.id = r.product_id
       WHERE r.blogger_id = $1 AND r.state IN ('agreed', 'shipped', 'received') AND r.agreed_at IS NOT NULL`,
      [shown.bloggerId],
    );
    if (requests.length === 0) return;
    const { brands, name } = await this.organisation.read(tx);
    const { brandDomains } = await this.settings.read(tx);
    for (const request of requests) {
      const own = request.brand === '' ? [...brands, name] : [request.brand];
      const found = this.candidates(shown, request, { brands: own.filter(Boolean), brandDomains });
      await this.propose(tx, shown, request, found);
    }
  }

  private candidates(
    { posts, contentOf }: ShownFeed,
    { productName, productUrl, agreedAt }: OpenRequest,
    brand: { brands: string[]; brandDomains: string[] },
  ): Candidate[] {
    const now = this.clock.now();
    return posts.flatMap((post): Candidate[] => {
      const url = publicationUrl(post.url);
      if (url === null || (post.publishedAt ?? now).getTime() < agreedAt.getTime() - BEFORE_MS) return [];
      const match = matchOf(
        { title: post.title, ...contentOf(post.url) },
        { productName, productUrl, ...brand },
      );
      if (!match) return [];
      const publishedOn = earlier(post.publishedAt ?? now, now)
        .toISOString()
        .slice(0, 10);
      return [{ ...match, url, urlKey: publicationUrlKey(url), title: post.title, publishedOn }];
    });
  }

  private async propose(
    tx: Transaction,
    { bloggerId, channelId }: ShownFeed,
    { id: reviewRequestId, campaignId, productName }: OpenRequest,
    found: readonly Candidate[],
  ): Promise<void> {
    if (found.length === 0) return;
    const proposed = await rows<Candidate & { id: string }>(
      tx,
      `INSERT INTO publication_proposals (id, review_request_id, blogger_id, channel_id, url, url_key, title,
         published_on, matched_by, matched_words, passage, created_at)
       SELECT f.id, $1, $2, $3, f.url, f."urlKey", f.title, f."publishedOn", f.by, f.words, f.passage, $4
       FROM jsonb_to_recordset($5::jsonb) AS f (id uuid, url text, "urlKey" text, title text, "publishedOn" date,
         by text, words text, passage text)
       WHERE NOT EXISTS (SELECT FROM publications p WHERE p.url_key = f."urlKey")
       ON CONFLICT DO NOTHING
       RETURNING id, url, title, matched_by AS by, matched_words AS words`,
      [
        reviewRequestId,
        bloggerId,
        channelId,
        this.clock.now(),
        JSON.stringify(found.map((each) => ({ id: newId(), ...each }))),
      ],
    );
    await this.events.recordAll(
      tx,
      proposed.map(({ id, url, title, by, words }) => ({
        type: publicationEvents.proposed,
        actorId: null,
        subjectType: 'publication_proposal',
        subjectId: id,
        bloggerId,
        campaignId,
        data: { title, url, product: productName, by, words, reviewRequestId },
      })),
    );
  }
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
