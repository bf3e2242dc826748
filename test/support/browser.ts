import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * A headless Chromium: the one that `npm test` found on this machine.
 * @throws Error when CHROMIUM_PATH isn't set
 */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath)
    throw new Error('CHROMIUM_PATH is not set: run `npm test`, which looks for a Chromium');
  // Chromium's sandbox refuses to work for root, as which containers run their tests.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args });
}

export const desk = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

/**
 * A page of a person of their own (cookies, language), and what goes wrong on it: errors of scripts, failed requests,
 * requests that leave this machine.
 */
export async function openPage(
  browser: Browser,
  { viewport = desk, locale = 'en-GB' }: { viewport?: typeof desk; locale?: string } = {},
): Promise<{ page: Page; faults: string[] }> {
  // What is half faded in or out has less contrast than the page that a person reads, so nothing fades here.
  const context = await browser.newContext({
    viewport,
    locale,
    timezoneId: 'Europe/Dublin',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1')
      faults.push(`leaves the machine: ${request.url()}`);
  });
  return { page, faults };
}

/** How often a screen may still be on its way to what it shows when axe-core looks. */
const looks = 5;

/**
 * What axe-core calls critical or serious on a page: `rule: element`, a line each. A button that has just been enabled
 * is judged by half of its colours, so only what stands when the page is looked at again counts.
 */
export async function seriousBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  let barriers: string[] = [];
  for (let look = 0; look < looks; look += 1) {
    barriers = await barriersNow(page);
    if (barriers.length === 0) break;
  }
  return barriers;
}

async function barriersNow(page: Page): Promise<string[]> {
  await page.evaluate(
    `Promise.allSettled(document.getAnimations()
      .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
      .map(({ finished }) => finished))`,
  );
  const results = await page.evaluate<AxeResults>(`axe.run({ resultTypes: ['violations'] })`);
  return results.violations
    .filter(({ impact }) => impact === 'critical' || impact === 'serious')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The innermost elements that make a page scroll sideways, a line each; none on a page that fits its window. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= window.innerWidth) return [];
    const beyond = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5);
    const told = beyond
      .filter((element) => !beyond.some((other) => other !== element && element.contains(other)))
      .map((element) => element.outerHTML.slice(0, 200) + ' ends at ' + element.getBoundingClientRect().right);
    return [root.scrollWidth + ' wide in a window of ' + window.innerWidth, ...told.slice(0, 10)];
  })()`);
}
