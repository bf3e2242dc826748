import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ContactKind } from './domain/address-key.js';
import type { ContactPointState } from './domain/contact-policy.js';

export const lawfulBases = ['legitimate_interest', 'consent', 'contract', 'published_for_contact'] as const;
export type LawfulBasis = (typeof lawfulBases)[number];

/** An address of a blogger: where it was found, when, and why we may use it. */
@Entity('contact_points')
export class ContactPoint {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  bloggerId!: string;

  @Column('text')
  kind!: ContactKind;

  @Column('text')
  address!: string;

  /** What two spellings of the same address have in common. */
  @Column('text')
  addressKey!: string;

  @Column('text')
  state!: ContactPointState;

  @Column('boolean')
  preferred!: boolean;

  @Column('text')
  foundAt!: string;

  @Column('date', { nullable: true })
  foundOn!: string | null;

  @Column('text', { nullable: true })
  lawfulBasis!: LawfulBasis | null;

  @Column('text')
  basisSource!: string;

  @Column('date', { nullable: true })
  basisReviewedOn!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @VersionColumn()
  version!: number;
}
