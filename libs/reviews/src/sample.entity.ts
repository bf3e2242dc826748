import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { SampleKind } from './domain/material-connection.js';

/** The product that the blogger gets for a review request: given, or lent until a day. */
@Entity('samples')
export class Sample {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  reviewRequestId!: string;

  @Column('text')
  kind!: SampleKind;

  @Column('integer', { nullable: true })
  valueCents!: number | null;

  /** ISO 4217 */
  @Column('text')
  currency!: string;

  @Column('date', { nullable: true })
  returnDueOn!: string | null;

  @Column('date', { nullable: true })
  returnedOn!: string | null;

  @VersionColumn()
  version!: number;
}
