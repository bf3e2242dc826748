import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { eventTypes, timelineKinds } from '@rapport/timeline';

const root = join(import.meta.dirname, '../..');

/** Event types as features write them: the constants of `*.events.ts` files, and those written where they are recorded. */
function recordedTypes(): string[] {
  const files = readdirSync(join(root, 'libs'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.includes('/src/') && /(?<!spec)\.ts$/.test(file) && !file.startsWith('timeline/'),
  );
  const found = files.flatMap((file) => {
    const source = readFileSync(join(root, 'libs', file), 'utf8');
    const constants = file.endsWith('.events.ts') ? source.matchAll(/: '([a-z-]+\.[a-z-]+)',$/gm) : [];
    return [...constants, ...source.matchAll(/\btype: '([a-z-]+\.[a-z-]+)'/g)].map(([, type]) => type ?? '');
  });
  return [...new Set(found)].sort();
}

/** The messages of the timeline in one language; found by name, since the back office is compiled on its own. */
async function timelineMessages(language: string): Promise<Record<string, unknown>> {
  const file = join(root, `apps/back-office/src/timeline/messages.${language}.ts`);
  const { timelineMessages: messages } = (await import(pathToFileURL(file).href)) as {
    timelineMessages: { timeline: Record<string, unknown> };
  };
  return messages.timeline;
}

const at = (tree: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((branch, key) => (branch as Record<string, unknown> | undefined)?.[key], tree);

describe('the timeline', () => {
  it('knows every event type that a feature records, and none besides', () => {
    const recorded = recordedTypes();
    expect(recorded.length).toBeGreaterThan(60);
    expect([...eventTypes].sort()).toEqual(recorded);
  });

  it.each(['en', 'fr'])(
    'has a sentence for each of them, and a name for each kind, in %s',
    async (language) => {
      const messages = await timelineMessages(language);
      const missing = [
        ...eventTypes.filter((type) => typeof at(messages['events'], type) !== 'string'),
        ...timelineKinds.filter((kind) => typeof at(messages['kinds'], kind) !== 'string'),
      ];
      expect(missing).toEqual([]);
    },
  );
});
