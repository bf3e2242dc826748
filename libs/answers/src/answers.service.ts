import { AttachmentsService, type ReceivedFile } from '@rapport/attachments';
import { replySubject } from '@rapport/messages';
import { Injectable } from '@nestjs/common';
import { TemplatesService } from '@rapport/templates';
import { type Actor, Clock, Database, newId, rows, staleEdit, type Transaction } from '@rapport/platform';
import { Answer } from './answer.entity.js';
import { AnswerHolds } from './answer-holds.js';
import { noAddressChosen } from './answers.errors.js';
import { AnswersQueries } from './answers.queries.js';
import { subjectLine } from './domain/subject-line.js';
import { addressToAnswer, threadToAnswer } from './threads.js';

export interface AnswerChange {
  body?: string;
  language?: string;
  contactPointId?: string | null;
  templateId?: string | null;
  version: number;
}

/** Answers while they are written: one open draft a thread and officer. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly database: Database,
    private readonly queries: AnswersQueries,
    private readonly holds: AnswerHolds,
    private readonly templates: TemplatesService,
    private readonly attachments: AttachmentsService,
    private readonly clock: Clock,
  ) {}

  /**
   * The actor's draft in a thread, begun where there is none: to where they wrote from, under the subject of the
   * thread. Gives its id. @throws DomainError `thread.not-found`, `answer.not-yours`
   */
  async open(actor: Actor, threadId: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      const thread = await threadToAnswer(tx, actor, threadId);
      const now = this.clock.now();
      await rows(
        tx,
        `INSERT INTO answers (id, thread_id, blogger_id, officer_id, contact_point_id, parent_id, subject, language,
           created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
         ON CONFLICT (thread_id, officer_id) WHERE message_id IS NULL DO NOTHING`,
        [
          newId(),
          threadId,
          thread.bloggerId,
          actor.id,
          await addressToAnswer(tx, threadId, thread),
          thread.parentId,
          replySubject(subjectLine(thread.subject)),
          thread.language ?? actor.language,
          now,
        ],
      );
      const [draft] = await rows<{ id: string }>(
        tx,
        `SELECT id FROM answers WHERE thread_id = $1 AND officer_id = $2 AND message_id IS NULL`,
        [threadId, actor.id],
      );
      if (!draft) throw new Error(`The draft in thread ${threadId} went while it was opened`);
      return draft.id;
    });
  }

  /** Saves what was typed. @throws DomainError `stale-edit` with what is stored, `answer.not-a-draft` */
  async revise(actor: Actor, id: string, { version, templateId, ...change }: AnswerChange): Promise<void> {
    await this.database.transaction(async (tx) => {
      const answer = await this.holds.draft(tx, actor, id);
      if (answer.version !== version) throw staleEdit(await this.queries.byId(actor, id));
      if (change.contactPointId) await requireAddress(tx, answer.bloggerId, change.contactPointId);
      const begunAs = templateId === undefined ? {} : await this.templates.inForce(tx, actor, templateId);
      await tx.update(Answer, { id }, { ...change, ...begunAs, updatedAt: this.clock.now() });
    });
  }

  /** Throws a draft away. @throws DomainError `answer.not-a-draft` */
  async discard(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.holds.draft(tx, actor, id);
      await tx.delete(Answer, { id });
    });
  }

  /** Attaches a file. @throws DomainError `answer.not-a-draft`, `attachment.message-too-large`, `attachment.too-many` */
  async attach(actor: Actor, id: string, file: ReceivedFile): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.holds.draft(tx, actor, id);
      await this.attachments.add(tx, actor, { of: 'answer', id }, file);
    });
  }

  /** Attaches a file of a press kit. @throws DomainError `attachment.not-found`, and as `attach` */
  async attachFromKit(actor: Actor, id: string, attachmentId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.holds.draft(tx, actor, id);
      await this.attachments.addFromKit(tx, { of: 'answer', id }, attachmentId);
    });
  }

  /** Takes a file off. @throws DomainError `answer.not-a-draft`, `attachment.not-found` */
  async detach(actor: Actor, id: string, attachmentId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.holds.draft(tx, actor, id);
      await this.attachments.remove(tx, { of: 'answer', id }, attachmentId);
    });
  }
}

async function requireAddress(tx: Transaction, bloggerId: string, contactPointId: string): Promise<void> {
  const [found] = await rows(
    tx,
    `SELECT id FROM contact_points WHERE id = $1 AND blogger_id = $2 AND kind = 'email'`,
    [contactPointId, bloggerId],
  );
  if (!found) throw noAddressChosen();
}
