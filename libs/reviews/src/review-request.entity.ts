import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { MaterialConnection } from './domain/material-connection.js';
import type { ClauseLanguage } from './domain/review-clauses.js';
import type { ReviewState } from './domain/review-state.js';

/** The agreement that a blogger tries a product and says what they think. */
@Entity('review_requests')
export class ReviewRequest {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  bloggerId!: string;

  @Column('uuid')
  campaignId!: string;

  /** The accepted pitch that it came from; null when it was proposed directly. */
  @Column('uuid', { nullable: true })
  pitchId!: string | null;

  @Column('uuid')
  productId!: string;

  @Column('uuid')
  officerId!: string;

  @Column('text')
  state!: ReviewState;

  /** Named before the request can be agreed. */
  @Column('text', { nullable: true })
  materialConnection!: MaterialConnection | null;

  @Column('text')
  connectionDetail!: string;

  @Column('date', { nullable: true })
  dueOn!: string | null;

  @Column('text')
  subject!: string;

  @Column('text')
  body!: string;

  /** The template that it began as, in the version of then. */
  @Column('uuid', { nullable: true })
  templateId!: string | null;

  @Column('integer', { nullable: true })
  templateVersion!: number | null;

  @Column('text')
  honestOpinionClause!: string;

  @Column('text')
  disclosureClause!: string;

  @Column('text')
  language!: ClauseLanguage;

  @Column('timestamptz', { nullable: true })
  agreedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('text', { nullable: true })
  closeReason!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
