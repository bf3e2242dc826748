import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRobots, robotsAnswerOf } from './robots.js';

const ORIGIN = 'https://anna.example';
const allowed = (text: string, path = '/lamp'): boolean =>
  readRobots(ORIGIN, text).allows(`${ORIGIN}${path}`);

describe('robots.txt', () => {
  it.each([
    ['nothing', '', true],
    ['everybody out', 'User-agent: *\nDisallow: /', false],
    ['another robot out', 'User-agent: OtherBot\nDisallow: /', true],
    ['us out by name', 'User-agent: rapport\nDisallow: /', false],
    ['everybody out but us', 'User-agent: *\nDisallow: /\n\nUser-agent: Rapport\nAllow: /', true],
    ['everybody in but us', 'User-agent: *\nAllow: /\n\nUser-agent: Rapport\nDisallow: /', false],
    ['a longer rule that allows', 'User-agent: *\nDisallow: /\nAllow: /lamp', true],
    ['a pattern', 'User-agent: *\nDisallow: /*mp$', false],
    ['no path at all', 'User-agent: *\nDisallow:', true],
    ['a page instead of rules', '<!doctype html><title>404</title>', true],
    ['an old Mac’s lines and a mark in front', '\ufeffUser-agent: *\rDisallow: /lamp', false],
  ])('%s', (_what, text, expected) => {
    expect(allowed(text)).toBe(expected);
  });

  it.each([
    ['Crawl-delay: 7', 7],
    ['Crawl-delay: -3', 0],
    ['Crawl-delay: soon', 0],
    ['', 0],
  ])('with %j waits %i seconds between visits', (line, pause) => {
    expect(readRobots(ORIGIN, `User-agent: *\n${line}`).pauseSeconds).toBe(pause);
  });

  it.each([
    [200, 'rules'],
    [404, 'none'],
    [401, 'none'],
    [403, 'none'],
    [429, 'unreachable'],
    [500, 'unreachable'],
    [503, 'unreachable'],
  ])('answered with %i: %s', (status, answer) => {
    expect(robotsAnswerOf(status)).toBe(answer);
  });

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof allowed(text)).toBe('boolean');
        expect(allowed(`User-agent: *\nDisallow: /\n${text.replace(/allow|user-agent/gi, '')}`)).toBe(false);
      }),
    );
  });

  it('of many pages and endless lines costs no more than its limit', () => {
    const text = `User-agent: *\nDisallow: /${'*a'.repeat(300_000)}\n${'Disallow: /private\n'.repeat(100_000)}`;
    expect(allowed(text, `/${'a'.repeat(1_500)}`)).toBe(true);
  });
});
