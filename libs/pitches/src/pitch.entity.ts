import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { PitchState } from './domain/pitch-state.js';

/** One approach to one blogger for one campaign. */
@Entity('pitches')
export class Pitch {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  bloggerId!: string;

  @Column('uuid')
  campaignId!: string;

  @Column('uuid')
  officerId!: string;

  @Column('uuid', { nullable: true })
  contactPointId!: string | null;

  @Column('text')
  state!: PitchState;

  @Column('text')
  angle!: string;

  /** What the blogger gains, in the officer's words. */
  @Column('text')
  mutualValue!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  body!: string;

  @Column('text')
  language!: string;

  /** The template that it began as, in the version of then. */
  @Column('uuid', { nullable: true })
  templateId!: string | null;

  @Column('integer', { nullable: true })
  templateVersion!: number | null;

  /** Not held by the lock of one open pitch per blogger. */
  @Column('boolean')
  outsideLock!: boolean;

  @Column('uuid', { nullable: true })
  threadId!: string | null;

  @Column('timestamptz', { nullable: true })
  scheduledAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  repliedAt!: Date | null;

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
