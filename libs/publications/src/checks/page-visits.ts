import { Injectable } from '@nestjs/common';
import { decodedText, type Fetched, openableAddress, SafeFetcher } from '@rapport/platform';
import type { Page } from '@rapport/disclosure';
import type { Robots } from '../domain/robots.js';
import { HostLanes, type Lane } from './host-lanes.js';
import { PageTrouble } from './page-trouble.js';
import { RobotsFiles } from './robots-files.js';

/** A page as a visit brought it. */
export interface VisitedPage extends Page {
  fetched: Fetched & { body: Buffer };
}

/** Between two visits to a host, where it asks for no more. */
const PAUSE_MS = 1_000;
/** No site is waited for longer than this between two visits. */
const LONGEST_PAUSE_MS = 60_000;

/** Reads a page of somebody's site as a polite visitor: by its rules, one request at a time. */
@Injectable()
export class PageVisits {
  constructor(
    private readonly fetcher: SafeFetcher,
    private readonly lanes: HostLanes,
    private readonly robots: RobotsFiles,
  ) {}

  /**
   * Fetches a page and reads its letters. Every host on the way is asked for its rules, and leased.
   * @throws PageTrouble, FetchFailed, HostBusy
   */
  async read(address: string): Promise<VisitedPage> {
    const lane = this.lanes.open();
    let pauseMs = 0;
    const enter = async (url: URL): Promise<void> => {
      const { pauseSeconds } = await this.enter(url, lane);
      pauseMs = Math.min(Math.max(PAUSE_MS, pauseSeconds * 1000), LONGEST_PAUSE_MS);
    };
    try {
      await enter(openableAddress(address));
      const fetched = await this.fetcher.fetch(address, { onRedirect: enter });
      const body = fetched.body ?? Buffer.alloc(0);
      const format = formatOf(fetched);
      const content = decodedText(body, fetched.contentType);
      return { fetched: { ...fetched, body }, content, format, address: fetched.url };
    } finally {
      await lane.end(pauseMs);
    }
  }

  private async enter(url: URL, lane: Lane): Promise<Robots> {
    await lane.moveTo(url.host);
    const robots = await this.robots.of(url, lane);
    if (!robots.allows(url.href)) throw new PageTrouble('robots-refused');
    return robots;
  }
}

const FORMATS: [RegExp, Page['format']][] = [
  [/^(text\/html|application\/xhtml\+xml)\b/i, 'html'],
  [/^text\/(x-)?markdown\b/i, 'markdown'],
  [/^text\/plain\b/i, 'text'],
  [/^\s*$/, 'html'],
];

function formatOf({ contentType, url }: Fetched): Page['format'] {
  const format = FORMATS.find(([pattern]) => pattern.test(contentType))?.[1];
  if (!format) throw new PageTrouble('fetch.not-a-page');
  return format === 'text' && /\.(md|markdown)$/i.test(new URL(url).pathname) ? 'markdown' : format;
}
