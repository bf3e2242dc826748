import { Injectable } from '@nestjs/common';
import { type Actor, Database, notFound } from '@rapport/platform';

export interface AttachedRow {
  id: string;
  name: string;
  type: string;
  bytes: number;
}

export interface AnswerRow {
  id: string;
  threadId: string;
  bloggerId: string;
  bloggerName: string;
  contactPointId: string | null;
  parentId: string | null;
  subject: string;
  body: string;
  language: string;
  templateId: string | null;
  messageId: string | null;
  leavesAt: Date | null;
  attachments: AttachedRow[];
  updatedAt: Date;
  version: number;
}

const ANSWER = `SELECT a.id, a.thread_id AS "threadId", a.blogger_id AS "bloggerId", b.name AS "bloggerName",
    a.contact_point_id AS "contactPointId", a.parent_id AS "parentId", a.subject, a.body, a.language,
    a.template_id AS "templateId", a.message_id AS "messageId", m.not_before AS "leavesAt",
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'type', f.type, 'bytes', f.bytes)
        ORDER BY u.added_at, f.id)
      FROM attachment_uses u JOIN attachments f ON f.id = u.attachment_id WHERE u.answer_id = a.id), '[]') AS attachments,
    a.updated_at AS "updatedAt", a.version
  FROM answers a JOIN bloggers b ON b.id = a.blogger_id LEFT JOIN messages m ON m.id = a.message_id`;

/** Reading answers, each by who writes it. */
@Injectable()
export class AnswersQueries {
  constructor(private readonly database: Database) {}

  /** One answer of one's own. @throws DomainError `answer.not-found` */
  async byId(actor: Pick<Actor, 'id'>, id: string): Promise<AnswerRow> {
    const [answer] = await this.database.query<AnswerRow>(
      `${ANSWER} WHERE a.id = $1 AND a.officer_id = $2`,
      [id, actor.id],
      'answer-by-id',
    );
    if (!answer) throw notFound('answer', id);
    return answer;
  }

  /** One's open drafts with a blogger, the newest first. */
  drafts(actor: Pick<Actor, 'id'>, bloggerId: string): Promise<AnswerRow[]> {
    return this.database.query<AnswerRow>(
      `${ANSWER} WHERE a.blogger_id = $1 AND a.officer_id = $2 AND a.message_id IS NULL
       ORDER BY a.updated_at DESC, a.id DESC LIMIT 50`,
      [bloggerId, actor.id],
      'answer-drafts',
    );
  }
}
