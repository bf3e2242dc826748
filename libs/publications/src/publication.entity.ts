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

  @Column('uuid')
  loggedById!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
