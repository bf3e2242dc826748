import robotsModule from 'robots-parser';

// Its types describe an ES module; what Node imports is the function itself.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** The name by which sites address us in their robots.txt. */
export const ROBOT = 'Rapport';

/** What a site answered when asked for its robots.txt. */
export type RobotsAnswer = 'rules' | 'none' | 'unreachable';

/** RFC 9309 section 2.5: at least this much of the file is read. */
const MOST_READ = 500 * 1024;
/** No rule that people write is longer; matching time grows with it. */
const LONGEST_LINE = 2_000;
const MOST_RULES = 10_000;

/** A site's wishes, read. */
export interface Robots {
  allows(url: string): boolean;
  /** Seconds that the site wants between two visits; 0 when it says nothing. */
  pauseSeconds: number;
}

/**
 * What an HTTP status of robots.txt means (RFC 9309 section 2.3.1): a success brings rules; "not there" or "not for
 * you" means there are none; a server in trouble, or one that is asked too much, forbids everything for the time being.
 */
export function robotsAnswerOf(status: number): RobotsAnswer {
  if (status >= 200 && status < 300) return 'rules';
  return status >= 400 && status < 500 && status !== 429 ? 'none' : 'unreachable';
}

/**
 * Reads a robots.txt. Rules for us by name go before those for everybody; the longest match wins (RFC 9309).
 * @param origin scheme, host and port that the file speaks for
 */
export function readRobots(origin: string, text: string): Robots {
  const lines = text.slice(0, MOST_READ).split(/\r\n|\r|\n/, MOST_RULES);
  const robots = robotsParser(
    `${origin}/robots.txt`,
    lines.filter((line) => line.length <= LONGEST_LINE).join('\n'),
  );
  const delay = robots.getCrawlDelay(ROBOT) ?? 0;
  return {
    allows: (url) => robots.isAllowed(url, ROBOT) ?? true,
    pauseSeconds: Number.isFinite(delay) ? Math.max(delay, 0) : 0,
  };
}
