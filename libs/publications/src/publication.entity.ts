import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { DisclosureStatus } from './domain/disclosure-status.js';
import type { Sentiment } from './domain/sentiment.js';

/** What appeared: a post, a video, a story. */
@Entity('publications')
export class Publication {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  bloggerId!: string;

  @Column('uuid', { nullable: true })
  channelId!: string | null;

  @Column('uuid', { nullable: true })
  reviewRequestId!: string | null;

  @Column('uuid', { nullable: true })
  campaignId!: string | null;

  @Column('text')
  url!: string;

  /** What every address of this publication has in common; unique. */
  @Column('text')
  urlKey!: string;

  @Column('text')
  title!: string;

  @Column('date')
  publishedOn!: string;

  /** As judged by staff; null until somebody has. */
  @Column('text', { nullable: true })
  sentiment!: Sentiment | null;

  @Column('text')
  keyPoints!: string;

  @Column('text')
  disclosureStatus!: DisclosureStatus;

  /** What the last check found; null until one is done. Differs from the status where a person decided otherwise. */
  @Column('text', { nullable: true })
  finding!: DisclosureStatus | null;

  /** Codes: what the last check finds wanting, or why it found nothing. */
  @Column('text', { array: true })
  findingReasons!: string[];

  @Column('timestamptz', { nullable: true })
  lastCheckedAt!: Date | null;

  /** The status is a person's; checks don't overwrite it. */
  @Column('boolean')
  heldByPerson!: boolean;

  /** What the last check had said of the page when a person decided. */
  @Column('text', { nullable: true })
  overruledFinding!: string | null;

  /** A check since found something else than the person decided, and than they had decided upon. */
  @Column('boolean')
  findingDiffers!: boolean;

  /** Since when it has its disclosure status. */
  @Column('timestamptz', { nullable: true })
  disclosureSince!: Date | null;

  @Column('uuid')
  loggedById!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
