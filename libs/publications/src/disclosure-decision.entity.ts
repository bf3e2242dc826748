import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DisclosureStatus } from './domain/disclosure-status.js';

/**
 * One change of a disclosure status: who, when, why, and what was seen. Never changed afterwards. A check's has nobody
 * who decided and no reason of its own: the check holds them.
 */
@Entity('disclosure_decisions')
export class DisclosureDecision {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  publicationId!: string;

  @Column('text', { nullable: true })
  fromStatus!: DisclosureStatus | null;

  @Column('text')
  toStatus!: DisclosureStatus;

  @Column('text')
  reason!: string;

  @Column('text')
  evidence!: string;

  /** The check that set it, or that the person who set it had before them. */
  @Column('uuid', { nullable: true })
  checkId!: string | null;

  /** The capture that it was judged by. */
  @Column('uuid', { nullable: true })
  captureId!: string | null;

  @Column('uuid', { nullable: true })
  decidedById!: string | null;

  @Column('timestamptz')
  decidedAt!: Date;
}
