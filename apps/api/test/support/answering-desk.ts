import { type AnsweredThread, answeredThread } from './answering.js';
import type { Agent, Ground } from './pitching.js';
import { openSendingDesk, type SendingDesk } from './sending-desk.js';

/** A draft of an answer as the API gives it. */
export interface Answer {
  id: string;
  version: number;
  body: string;
  subject: string;
  contactPointId: string | null;
  messageId: string | null;
  leavesAt: string | null;
}

/** A desk on which Anna has answered a pitch of Ben's. */
export class AnsweringDesk {
  anna!: Ground;
  thread!: AnsweredThread;

  private constructor(readonly sending: SendingDesk) {}

  static async open(): Promise<AnsweringDesk> {
    return new AnsweringDesk(await openSendingDesk());
  }

  close(): Promise<void> {
    return this.sending.close();
  }

  /** Monday at ten, and eleven seconds later her answer is here. */
  async newDay(): Promise<void> {
    const { api, worker, ben } = this.sending;
    this.anna = await this.sending.newDay();
    this.thread = await answeredThread(api, worker, ben, this.anna);
  }

  /** Begins an answer, or goes on with the one that is begun. */
  async begun(agent: Agent = this.sending.ben): Promise<Answer> {
    return (await agent.post(`/api/threads/${this.thread.threadId}/answers`).expect(200)).body;
  }

  /** Ben's answer with these words. */
  async written(body: string): Promise<Answer> {
    const { id, version } = await this.begun();
    return (await this.sending.ben.patch(`/api/answers/${id}`).send({ body, version }).expect(200)).body;
  }

  /** Ben's answer, let go. */
  async scheduled(body: string, when: object = { when: 'now' }): Promise<Answer> {
    const { id, version } = await this.written(body);
    const asked = { ...when, version };
    return (await this.sending.ben.put(`/api/answers/${id}/schedule`).send(asked).expect(200)).body;
  }

  /** The ten seconds to take it back are over: gives what the mail server took since. */
  async leave(): Promise<number> {
    const { api, worker, sink } = this.sending;
    const before = sink.messages.length;
    api.clock.advance(11_000);
    await worker.send();
    return sink.messages.length - before;
  }

  /** What the ledger holds of a message. */
  async messageOf(id: string | null): Promise<Record<string, unknown>> {
    const [found] = await this.sending.database.query(`SELECT * FROM messages WHERE id = $1`, [id]);
    return found ?? {};
  }
}
