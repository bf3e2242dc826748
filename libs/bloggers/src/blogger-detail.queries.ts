import { Injectable } from '@nestjs/common';
import { Database, notFound, rows, type Transaction } from '@rapport/platform';
import { type BloggerRow, ROW_COLUMNS, ROW_JOINS } from './blogger-rows.js';
import { type ContactRefusal, contactRefusals, type ContactPointState } from './domain/contact-policy.js';
import type { ContactKind } from './domain/address-key.js';
import type { Network } from './domain/networks.js';
import { SuppressionsService } from './suppressions.service.js';

export interface PostRow {
  id: string;
  url: string;
  title: string;
  excerpt: string;
  publishedAt: string | null;
}

export interface AudienceRow {
  metric: string;
  value: number;
  measuredOn: string;
  source: string;
}

export interface ChannelRow {
  id: string;
  network: Network;
  url: string;
  title: string;
  language: string | null;
  feedUrl: string | null;
  feedCheckedAt: string | null;
  feedError: string | null;
  lastPostAt: string | null;
  version: number;
  posts: PostRow[];
  audience: AudienceRow[];
}

export interface ContactPointRow {
  id: string;
  kind: ContactKind;
  address: string;
  state: ContactPointState;
  preferred: boolean;
  foundAt: string;
  foundOn: string | null;
  lawfulBasis: string | null;
  basisSource: string;
  basisReviewedOn: string | null;
  version: number;
  /** Why no mail may go there; empty when it may. */
  refusals: ContactRefusal[];
}

export interface ReadingRow {
  id: string;
  bloggerId: string;
  channelId: string | null;
  officerId: string;
  officerName: string;
  postUrl: string;
  postTitle: string;
  takeaway: string;
  readAt: string;
  version: number;
}

export interface NoteRow {
  id: string;
  authorId: string;
  authorName: string;
  body: string;
  createdAt: string;
}

export interface BloggerDetail extends BloggerRow {
  notes: string;
  source: string;
  importId: string | null;
  doNotContactReason: string | null;
  doNotContactAt: Date | null;
  doNotContactByName: string | null;
  channels: ChannelRow[];
  contactPoints: ContactPointRow[];
  readings: ReadingRow[];
  noteList: NoteRow[];
}

const POSTS = 5;
const READINGS = 10;
const NOTES = 20;

const DETAIL = `
  SELECT ${ROW_COLUMNS}, b.notes, b.source, b.import_id AS "importId", b.do_not_contact_reason AS "doNotContactReason",
    b.do_not_contact_at AS "doNotContactAt", barrer.name AS "doNotContactByName",
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', c.id, 'network', c.network, 'url', c.url, 'title', c.title,
        'language', c.language, 'feedUrl', c.feed_url, 'feedCheckedAt', c.feed_checked_at, 'feedError', c.feed_error,
        'lastPostAt', c.last_post_at, 'version', c.version,
        'posts', coalesce((SELECT jsonb_agg(to_jsonb(p)) FROM (
            SELECT p.id, p.url, p.title, p.excerpt, p.published_at AS "publishedAt" FROM posts p WHERE p.channel_id = c.id
            ORDER BY p.published_at DESC NULLS LAST, p.id DESC LIMIT ${POSTS}) p), '[]'),
        'audience', coalesce((SELECT jsonb_agg(to_jsonb(f)) FROM (
            SELECT DISTINCT ON (f.metric) f.metric, f.value, f.measured_on AS "measuredOn", f.source
            FROM audience_figures f WHERE f.channel_id = c.id ORDER BY f.metric, f.measured_on DESC, f.id DESC) f), '[]'))
      ORDER BY c.network <> 'blog', c.id) FROM channels c WHERE c.blogger_id = b.id), '[]') AS channels,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'address', p.address, 'state', p.state,
        'preferred', p.preferred, 'foundAt', p.found_at, 'foundOn', p.found_on, 'lawfulBasis', p.lawful_basis,
        'basisSource', p.basis_source, 'basisReviewedOn', p.basis_reviewed_on, 'version', p.version, 'key', p.address_key)
      ORDER BY NOT p.preferred, p.kind <> 'email', p.id) FROM contact_points p WHERE p.blogger_id = b.id), '[]') AS "contactPoints",
    coalesce((SELECT jsonb_agg(to_jsonb(n)) FROM (
        SELECT n.id, n.author_id AS "authorId", a.name AS "authorName", n.body, n.created_at AS "createdAt"
        FROM blogger_notes n JOIN accounts a ON a.id = n.author_id WHERE n.blogger_id = b.id
        ORDER BY n.created_at DESC LIMIT ${NOTES}) n), '[]') AS "noteList"
  FROM bloggers b LEFT JOIN accounts barrer ON barrer.id = b.do_not_contact_by_id ${ROW_JOINS}
  WHERE b.id = $1`;

const READING_COLUMNS = `r.id, r.blogger_id AS "bloggerId", r.channel_id AS "channelId", r.officer_id AS "officerId",
  a.name AS "officerName", r.post_url AS "postUrl", r.post_title AS "postTitle", r.takeaway, r.read_at AS "readAt", r.version`;

/** One blogger with everything that their page shows at once. */
@Injectable()
export class BloggerDetailQueries {
  constructor(
    private readonly database: Database,
    private readonly suppressions: SuppressionsService,
  ) {}

  /** Who the blogger is, where they publish, how to reach them, what was read. @throws DomainError `blogger.not-found` */
  async byId(id: string, tx?: Transaction): Promise<BloggerDetail> {
    type Raw = Omit<BloggerDetail, 'contactPoints' | 'readings'> & {
      contactPoints: (ContactPointRow & { key: string })[];
    };
    const [found, readings] = [
      tx ? await rows<Raw>(tx, DETAIL, [id]) : await this.database.query<Raw>(DETAIL, [id], 'blogger-by-id'),
      await this.readingsOf(id, READINGS),
    ];
    const [blogger] = found;
    if (!blogger) throw notFound('blogger', id);
    const suppressed = await this.suppressions.among(
      blogger.contactPoints.map(({ key }) => key),
      tx,
    );
    const contactPoints = blogger.contactPoints.map(({ key, ...point }) => {
      const wish = { ...point, contactPolicy: blogger.contactPolicy, suppressed: suppressed.has(key) };
      return { ...point, refusals: contactRefusals(wish) };
    });
    return { ...blogger, contactPoints, readings };
  }

  /** Readings of a blogger, latest first. */
  async readingsOf(bloggerId: string, limit: number): Promise<ReadingRow[]> {
    return this.database.query<ReadingRow>(
      `SELECT ${READING_COLUMNS} FROM readings r JOIN accounts a ON a.id = r.officer_id
       WHERE r.blogger_id = $1 ORDER BY r.read_at DESC, r.id DESC LIMIT $2`,
      [bloggerId, limit],
      'readings-of-blogger',
    );
  }

  /** One reading. @throws DomainError `reading.not-found` */
  async readingById(id: string): Promise<ReadingRow> {
    const [reading] = await this.database.query<ReadingRow>(
      `SELECT ${READING_COLUMNS} FROM readings r JOIN accounts a ON a.id = r.officer_id WHERE r.id = $1`,
      [id],
      'reading-by-id',
    );
    if (!reading) throw notFound('reading', id);
    return reading;
  }
}
