import { type Agent, CONTENT, type Ground } from './pitching.js';

/** One rule of the guard as the API answers. */
export interface Rule {
  rule: string;
  ok: boolean;
  code: string | null;
  params: Record<string, unknown>;
  remedy: string | null;
  exceptable: boolean;
  excepted: boolean;
}

/** What the guard answers while one writes. */
export interface GuardAnswer {
  ok: boolean;
  rules: Rule[];
  [key: string]: unknown;
}

/** A pitch that keeps every rule and is not saved, with what a test changes of it. */
export function unsavedPitch(to: Ground, change: object = {}): object {
  return {
    bloggerId: to.bloggerId,
    campaignId: to.campaignId,
    contactPointId: to.contactPointId,
    readingIds: [to.readingId],
    followUps: [{ step: 1, waitDays: 6, body: 'Dear Anna, did it reach you?' }],
    when: 'now',
    ...CONTENT,
    ...change,
  };
}

/** Asks the guard about it. */
export async function dryRun(agent: Agent, to: Ground, change: object = {}): Promise<GuardAnswer> {
  return (await agent.post('/api/guard-checks').send(unsavedPitch(to, change)).expect(200)).body;
}

/** The codes of the rules that are broken. */
export function brokenIn(rules: Rule[]): (string | null)[] {
  return rules.filter(({ ok }) => !ok).map(({ code }) => code);
}
