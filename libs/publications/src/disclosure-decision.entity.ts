import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DisclosureStatus } from './domain/disclosure-status.js';

/** One change of a disclosure status: who, when, why, and what was seen. Never changed afterwards. */
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

  @Column('uuid', { nullable: true })
  decidedById!: string | null;

  @Column('timestamptz')
  decidedAt!: Date;
}
