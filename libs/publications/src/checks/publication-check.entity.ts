import type { DisclosureContext, Verdict, VerdictStatus } from '@rapport/disclosure';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CheckKind, CheckState } from '../domain/check-kind.js';
import type { DisclosureStatus } from '../domain/disclosure-status.js';

/** What a verdict rested on besides the page. `tieKnown` false: judged as if there were a gift. */
export type JudgedContext = DisclosureContext & { tieKnown: boolean };

/** A verdict as it is kept: its article stands beside it. */
export type KeptVerdict = Omit<Verdict, 'article'>;

/** Response headers that tell one version of a page from another. */
export interface PageHeaders {
  contentType?: string;
  etag?: string;
  lastModified?: string;
}

/** One look at a publication: planned, under way, or done with what was found. The ledger of all checks. */
@Entity('publication_checks')
export class PublicationCheck {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  publicationId!: string;

  @Column('text')
  kind!: CheckKind;

  @Column('text')
  state!: CheckState;

  /** Of the publication's address, with its port where it has one: one request at a time goes there. */
  @Column('text')
  host!: string;

  /** When it was planned for. */
  @Column('timestamptz')
  dueAt!: Date;

  /** Not taken up before; later than `dueAt` after a failure. */
  @Column('timestamptz')
  notBefore!: Date;

  @Column('integer')
  tries!: number;

  @Column('uuid', { nullable: true })
  leaseToken!: string | null;

  @Column('timestamptz', { nullable: true })
  leaseUntil!: Date | null;

  @Column('uuid', { nullable: true })
  askedById!: string | null;

  @Column('timestamptz', { nullable: true })
  checkedAt!: Date | null;

  /** What it means for the publication. */
  @Column('text', { nullable: true })
  status!: DisclosureStatus | null;

  /** What the page amounts to on its own. */
  @Column('text', { nullable: true })
  verdictStatus!: VerdictStatus | null;

  /** Why the page could not be read; also of the last try while it is due again. */
  @Column('text', { nullable: true })
  fault!: string | null;

  /** Where the redirects ended. */
  @Column('text', { nullable: true })
  address!: string | null;

  @Column('integer', { nullable: true })
  httpStatus!: number | null;

  @Column('jsonb')
  headers!: PageHeaders;

  /** SHA-256 of the bytes, in hexadecimal. */
  @Column('text', { nullable: true })
  pageHash!: string | null;

  /** SHA-256 of title, text and links of the article. */
  @Column('text', { nullable: true })
  textHash!: string | null;

  /** Whether the article is the one that was judged before; null where none was. */
  @Column('boolean', { nullable: true })
  unchanged!: boolean | null;

  /** The check that holds the text and the verdict: this one, or the earlier one that still stands. */
  @Column('uuid', { nullable: true })
  judgedInId!: string | null;

  @Column('jsonb', { nullable: true })
  context!: JudgedContext | null;

  @Column('text', { nullable: true })
  title!: string | null;

  /** The text that was judged; offsets of the evidence point into it. */
  @Column('text', { nullable: true })
  articleText!: string | null;

  @Column('text', { nullable: true })
  language!: string | null;

  @Column('jsonb', { nullable: true })
  verdict!: KeptVerdict | null;

  @Column('timestamptz')
  createdAt!: Date;
}
