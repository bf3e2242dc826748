import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CaseState } from './domain/case-state.js';
import type { GrievanceSubject, Severity } from './domain/grievance.js';

/** A privately handled grievance of one blogger. */
@Entity('cases')
export class Case {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  bloggerId!: string;

  @Column('text')
  state!: CaseState;

  @Column('text')
  severity!: Severity;

  /** One line. */
  @Column('text')
  summary!: string;

  @Column('text')
  whatHappened!: string;

  @Column('text', { nullable: true })
  aboutType!: GrievanceSubject | null;

  @Column('uuid', { nullable: true })
  aboutId!: string | null;

  /** Who sees to it. */
  @Column('uuid')
  ownerId!: string;

  @Column('uuid')
  openedById!: string;

  /** How it ended; null while it is not closed. */
  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('timestamptz')
  openedAt!: Date;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
