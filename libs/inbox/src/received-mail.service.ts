import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, notFound, rows } from '@rapport/platform';
import { noHtml } from './inbox.errors.js';
import { MAIL_COLUMNS, MAIL_FROM, type MailLine } from './mail-lines.js';
import { shownHtml, type ShownHtml } from './showing/shown-html.js';

/** A message that came in, with what its own page shows. */
export interface ReceivedDetail extends MailLine {
  /** All readable text. */
  wholeText: string;
  blockedImages: number;
  lookedByName: string | null;
  /** The Date header; `at` is when the mailbox took it. */
  writtenAt: string | null;
}

const DETAIL = `SELECT ${MAIL_COLUMNS}, coalesce(m.full_text, m.body) AS "wholeText", m.html, l.name AS "lookedByName",
    m.incoming->>'date' AS "writtenAt"
  ${MAIL_FROM} LEFT JOIN accounts l ON l.id = m.looked_by_id WHERE m.id = $1 AND m.direction = 'in'`;

/** Reading a message that came in, and saying that one has looked at it. */
@Injectable()
export class ReceivedMail {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `received-message.not-found` */
  async byId(id: string): Promise<ReceivedDetail> {
    const sql = DETAIL;
    const [found] = await this.database.query<
      Omit<ReceivedDetail, 'blockedImages'> & { html: string | null }
    >(sql, [id], 'received-message');
    if (!found) throw notFound('received-message', id);
    const { html, ...message } = found;
    return { ...message, blockedImages: html === null ? 0 : shownHtml(html).blockedImages };
  }

  /** Its HTML part, made harmless. @throws DomainError `received-message.not-found`, `received-message.no-html` */
  async html(id: string): Promise<ShownHtml> {
    const sql = `SELECT html FROM messages WHERE id = $1 AND direction = 'in'`;
    const [found] = await this.database.query<{ html: string | null }>(sql, [id]);
    if (!found) throw notFound('received-message', id);
    if (found.html === null) throw noHtml();
    return shownHtml(found.html);
  }

  /** Its source, byte for byte. @throws DomainError `received-message.not-found` */
  async source(id: string): Promise<Buffer> {
    const sql = `SELECT raw FROM messages WHERE id = $1 AND direction = 'in' AND raw IS NOT NULL`;
    const [found] = await this.database.query<{ raw: Buffer }>(sql, [id]);
    if (!found) throw notFound('received-message', id);
    return found.raw;
  }

  /** Somebody has looked: it leaves everybody's Today. Saying so again changes nothing. */
  async lookedAt(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [found] = await rows(
        tx,
        `UPDATE messages SET looked_at = coalesce(looked_at, $2),
           looked_by_id = CASE WHEN looked_at IS NULL THEN $3::uuid ELSE looked_by_id END
         WHERE id = $1 AND direction = 'in' RETURNING id`,
        [id, this.clock.now(), actor.id],
      );
      if (!found) throw notFound('received-message', id);
    });
  }
}
