import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, EventLog, newId, notFound, rows } from '@rapport/platform';
import { publicationEvents } from '../publication.events.js';
import { captureNotReadable, tooManyCaptures } from '../publications.errors.js';
import { PublicationsService } from '../publications.service.js';
import { type CaptureType, captureTypeOf } from './capture-types.js';

export interface CaptureRow {
  id: string;
  name: string;
  mediaType: CaptureType;
  bytes: number;
  sha256: string;
  uploadedByName: string;
  uploadedAt: Date;
}

/** Evidence enough for one publication, and a bound on what one can store. */
const MOST_CAPTURES = 50;

const SELECT = `SELECT c.id, c.name, c.media_type AS "mediaType", c.bytes, c.sha256, a.name AS "uploadedByName",
  c.uploaded_at AS "uploadedAt" FROM publication_captures c JOIN accounts a ON a.id = c.uploaded_by_id`;

/** Pictures and PDFs of publications that a program can't read; kept as they came, with their SHA-256. */
@Injectable()
export class CapturesService {
  constructor(
    private readonly database: Database,
    private readonly publications: PublicationsService,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a capture; gives its id. The same file twice is kept once.
   * @throws DomainError `publication.capture-not-readable`, `publication.too-many-captures`
   */
  async keep(actor: Actor, publicationId: string, file: { name: string; content: Buffer }): Promise<string> {
    const mediaType = await captureTypeOf(file.content);
    if (mediaType === null) throw captureNotReadable();
    const sha256 = createHash('sha256').update(file.content).digest('hex');
    return this.database.transaction(async (tx) => {
      const publication = await this.publications.locked(tx, publicationId);
      const { title, url, bloggerId, campaignId } = publication;
      const kept = await rows<{ id: string; sha256: string }>(
        tx,
        `SELECT id, sha256 FROM publication_captures WHERE publication_id = $1`,
        [publicationId],
      );
      const same = kept.find((capture) => capture.sha256 === sha256);
      if (same) return same.id;
      if (kept.length >= MOST_CAPTURES) throw tooManyCaptures(MOST_CAPTURES);
      const id = newId();
      await rows(
        tx,
        `INSERT INTO publication_captures (id, publication_id, name, media_type, bytes, sha256, content,
           uploaded_by_id, uploaded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          id,
          publicationId,
          file.name,
          mediaType,
          file.content.length,
          sha256,
          file.content,
          actor.id,
          this.clock.now(),
        ],
      );
      await this.events.record(tx, {
        type: publicationEvents.captured,
        actorId: actor.id,
        subjectType: 'publication',
        subjectId: publicationId,
        bloggerId,
        campaignId,
        data: { title, url, name: file.name, sha256 },
      });
      return id;
    });
  }

  /** The captures of a publication, newest first. @throws DomainError `publication.not-found` */
  async of(publicationId: string): Promise<CaptureRow[]> {
    await this.publications.requireThere(publicationId);
    return this.database.query<CaptureRow>(
      `${SELECT} WHERE c.publication_id = $1 ORDER BY c.uploaded_at DESC, c.id DESC`,
      [publicationId],
      'publication-captures',
    );
  }

  /** One capture without its content. @throws DomainError `capture.not-found` */
  async byId(publicationId: string, id: string): Promise<CaptureRow> {
    const [capture] = await this.database.query<CaptureRow>(
      `${SELECT} WHERE c.publication_id = $1 AND c.id = $2`,
      [publicationId, id],
      'publication-capture',
    );
    if (!capture) throw notFound('capture', id);
    return capture;
  }

  /** One capture as it was uploaded. @throws DomainError `capture.not-found` */
  async content(publicationId: string, id: string): Promise<CaptureRow & { content: Buffer }> {
    const capture = await this.byId(publicationId, id);
    const [stored] = await this.database.query<{ content: Buffer }>(
      `SELECT content FROM publication_captures WHERE id = $1`,
      [id],
      'publication-capture-content',
    );
    if (!stored) throw notFound('capture', id);
    return { ...capture, content: stored.content };
  }
}
