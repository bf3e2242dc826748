import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseState } from './domain/case-state.js';

/** What somebody did about a case, or a move with its reason. Never changed afterwards. */
@Entity('case_steps')
export class CaseStep {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  caseId!: string;

  /** The day on which it was done, by the calendar of who wrote it. */
  @Column('date')
  takenOn!: string;

  @Column('text')
  text!: string;

  /** Both null for a note that moves nothing. */
  @Column('text', { nullable: true })
  fromState!: CaseState | null;

  @Column('text', { nullable: true })
  toState!: CaseState | null;

  @Column('uuid')
  writtenById!: string;

  @Column('timestamptz')
  writtenAt!: Date;
}
