import type { Agent } from './pitching.js';

/** A case as the API answers with it, as far as tests look at it. */
export interface CaseBody {
  id: string;
  state: string;
  version: number;
  ownerId: string;
  allowed: string[];
}

/** Opens a case about a blogger, with what a test changes of it. */
export async function openCase(agent: Agent, bloggerId: string, change: object = {}): Promise<CaseBody> {
  const body = { bloggerId, summary: 'The sample arrived broken', severity: 'medium', ...change };
  return (await agent.post('/api/cases').send(body).expect(201)).body as CaseBody;
}

/** Moves a case and gives it as it is then. */
export async function moveCase(
  agent: Agent,
  { id, version }: Pick<CaseBody, 'id' | 'version'>,
  state: string,
  reason = 'We wrote to her',
): Promise<CaseBody> {
  const move = { state, reason, version };
  return (await agent.put(`/api/cases/${id}/state`).send(move).expect(200)).body as CaseBody;
}

/** Closes a case the way that is allowed: they were written to, and it is settled. */
export async function settleCase(agent: Agent, opened: CaseBody): Promise<CaseBody> {
  const waiting = await moveCase(agent, opened, 'waiting_for_blogger');
  return moveCase(agent, waiting, 'resolved', 'She got another one and is content');
}
