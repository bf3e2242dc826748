import { Injectable } from '@nestjs/common';
import { Clock, Database, notFound } from '@rapport/platform';
import { MAIL_COLUMNS, MAIL_FROM, type MailLine } from './mail-lines.js';

/** Of a longer conversation the latest are shown. */
const MOST = 100;

export interface ThreadDetail {
  id: string;
  subject: string;
  bloggerId: string;
  bloggerName: string;
  timeZone: string | null;
  /** The absence that holds follow-ups back, where there is one. */
  absence: { until: string; stated: boolean; messageId: string } | null;
  /** The wish that stops everything until it is decided. */
  openWish: { id: string; passage: string; strength: string; messageId: string; version: number } | null;
  /** Answers in the tray of unmatched mail that name a message of this conversation. */
  unmatched: number;
  messages: MailLine[];
  /** How many there are in all. */
  total: number;
}

type Head = Omit<ThreadDetail, 'messages'>;

const HEAD = `
  SELECT t.id, t.subject, t.blogger_id AS "bloggerId", b.name AS "bloggerName", b.time_zone AS "timeZone",
    (SELECT jsonb_build_object('until', a.until, 'stated', a.stated, 'messageId', a.message_id) FROM blogger_absences a
     WHERE a.blogger_id = b.id AND a.ended_at IS NULL AND a.until >= $2::date ORDER BY a.until DESC LIMIT 1) AS absence,
    (SELECT jsonb_build_object('id', w.id, 'passage', w.passage, 'strength', w.strength, 'messageId', w.message_id,
       'version', w.version) FROM opt_out_wishes w WHERE w.blogger_id = b.id AND w.state = 'open') AS "openWish",
    (SELECT count(*) FROM unmatched_messages u JOIN messages m ON m.id = u.answers_id
     WHERE m.thread_id = t.id AND u.state = 'open') AS unmatched,
    (SELECT count(*) FROM messages m WHERE m.thread_id = t.id) AS total
  FROM threads t JOIN bloggers b ON b.id = t.blogger_id WHERE t.id = $1`;

const MESSAGES = `SELECT * FROM (
    SELECT ${MAIL_COLUMNS} ${MAIL_FROM} WHERE m.thread_id = $1 ORDER BY "at" DESC, m.id DESC LIMIT ${MOST}
  ) latest ORDER BY "at", id`;

/** Reading conversations, what came in among them. */
@Injectable()
export class ThreadsQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A conversation with its latest messages, the oldest of them first. @throws DomainError `thread.not-found` */
  async byId(id: string): Promise<ThreadDetail> {
    const [head] = await this.database.query<Head>(HEAD, [id, this.clock.today('UTC')], 'thread-by-id');
    if (!head) throw notFound('thread', id);
    const messages = await this.database.query<MailLine>(MESSAGES, [id], 'thread-messages');
    return { ...head, messages };
  }
}
