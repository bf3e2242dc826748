import { Injectable } from '@nestjs/common';
import { Clock, decodedText, FetchFailed, type Fetched, SafeFetcher } from '@rapport/platform';
import { urlNotValid } from './bloggers.errors.js';
import { type Feed, type FeedPost, readFeed } from './domain/feed.js';
import { languageOf } from './domain/languages.js';
import { pageFacts, type PageFacts } from './domain/page-facts.js';
import { knownAsKeys, webAddress } from './domain/url-key.js';
import { usualFeeds } from './domain/usual-feeds.js';
import { KnownBloggersQueries } from './known-bloggers.queries.js';

/** What a blog's address tells. */
export interface BlogFound {
  url: string;
  title: string;
  description: string;
  language: string | null;
  feedUrl: string | null;
  feeds: { url: string; title: string }[];
  posts: FeedPost[];
  existingBlogger: { id: string; name: string } | null;
}

const MOST_POSTS = 10;
const MOST_ANNOUNCED = 3;
const WITHOUT_TLS = ['fetch.unreachable', 'fetch.untrusted-certificate'];
/** For page and feeds together: a person waits for the answer. */
const PATIENCE_MS = 25_000;
export const FEED_ACCEPT =
  'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5';

/** Finds out what stands behind the address of a blog: its title, language, feed and latest posts. */
@Injectable()
export class BlogLookupService {
  constructor(
    private readonly fetcher: SafeFetcher,
    private readonly known: KnownBloggersQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Looks a blog up; the address of a feed will do as well.
   * @throws DomainError `channel.url-not-valid`, or FetchFailed in one sentence
   */
  async lookUp(address: string): Promise<BlogFound> {
    const asked = webAddress(address);
    if (!asked) throw urlNotValid('/url');
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const fetched = await this.open(address, asked, signal);
    const text = decodedText(fetched.body ?? new Uint8Array(), fetched.contentType);
    const itself = readFeed(text, fetched.url, this.clock.now());
    if (itself) return this.ofFeed(asked.href, fetched, itself);
    if (!isPage(fetched, text)) throw new FetchFailed('fetch.not-a-page', fetched.url);
    const facts = pageFacts(text, fetched.url);
    const found = await this.feedOf(fetched.url, facts, signal);
    const words = [
      facts.text,
      ...(found?.feed.posts ?? []).map(({ title, excerpt }) => `${title} ${excerpt}`),
    ];
    return {
      url: fetched.url,
      title: facts.title || found?.feed.title || '',
      description: facts.description || found?.feed.description || '',
      language: languageOf(facts.language ?? found?.feed.language, words.join(' ').slice(0, 3_000)),
      feedUrl: found?.url ?? null,
      feeds: facts.feeds.length > 0 || !found ? facts.feeds : [{ url: found.url, title: found.feed.title }],
      posts: found?.feed.posts.slice(0, MOST_POSTS) ?? [],
      existingBlogger: await this.existing(asked.href, fetched.url, found?.url),
    };
  }

  /** A scheme that was not typed is https; a site without it is tried by http. */
  private async open(typed: string, asked: URL, signal: AbortSignal): Promise<Fetched> {
    try {
      return await this.fetcher.fetch(asked.href, { signal });
    } catch (error) {
      const insecure = error instanceof FetchFailed && WITHOUT_TLS.includes(error.code);
      if (!insecure || /^https?:\/\//i.test(typed.trim())) throw error;
      return this.fetcher.fetch(asked.href.replace(/^https:/, 'http:'), { signal });
    }
  }

  private async ofFeed(asked: string, { url: feedUrl }: Fetched, feed: Feed): Promise<BlogFound> {
    const url = feed.siteUrl ?? new URL('/', feedUrl).href;
    const words = feed.posts.map(({ title, excerpt }) => `${title} ${excerpt}`).join(' ');
    const { title, description } = feed;
    return {
      url,
      title,
      description,
      language: languageOf(feed.language, words.slice(0, 3_000)),
      feedUrl,
      feeds: [{ url: feedUrl, title }],
      posts: feed.posts.slice(0, MOST_POSTS),
      existingBlogger: await this.existing(asked, url, feedUrl),
    };
  }

  /** The first announced feed that can be read; where none is announced, the usual places, one after the other. */
  private async feedOf(
    page: string,
    { feeds }: PageFacts,
    signal: AbortSignal,
  ): Promise<{ url: string; feed: Feed } | null> {
    const announced = feeds.slice(0, MOST_ANNOUNCED).map(({ url }) => url);
    for (const url of announced.length > 0 ? announced : usualFeeds(page)) {
      const feed = await this.readAt(url, signal);
      if (feed) return { url, feed };
      if (signal.aborted) break;
    }
    return null;
  }

  private async readAt(url: string, signal: AbortSignal): Promise<Feed | null> {
    try {
      const {
        body,
        contentType,
        url: final,
      } = await this.fetcher.fetch(url, { accept: FEED_ACCEPT, signal });
      return body && readFeed(decodedText(body, contentType), final, this.clock.now());
    } catch (error) {
      // A blog without a feed, or with a broken one, is a blog all the same.
      if (error instanceof FetchFailed) return null;
      throw error;
    }
  }

  private async existing(...addresses: (string | undefined)[]): Promise<BlogFound['existingBlogger']> {
    const keys = addresses.flatMap((address) => (address ? knownAsKeys(address) : []));
    const [known] = await this.known.by([...new Set(keys)], []);
    return known ? { id: known.id, name: known.name } : null;
  }
}

function isPage({ contentType }: Fetched, text: string): boolean {
  return (
    /html/i.test(contentType) || /<(!doctype\s+html|html|head|title|body)[\s>]/i.test(text.slice(0, 2_000))
  );
}
