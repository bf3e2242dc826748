import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ContactPolicy } from './domain/contact-policy.js';
import type { Stage } from './domain/relationship-stage.js';

/** A person who publishes. */
@Entity('bloggers')
export class Blogger {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  language!: string | null;

  @Column('text', { nullable: true })
  country!: string | null;

  @Column('text', { nullable: true })
  timeZone!: string | null;

  @Column('text', { array: true })
  topics!: string[];

  @Column('uuid', { nullable: true })
  ownerId!: string | null;

  @Column('text')
  stage!: Stage;

  @Column('text')
  contactPolicy!: ContactPolicy;

  @Column('text', { nullable: true })
  doNotContactReason!: string | null;

  @Column('timestamptz', { nullable: true })
  doNotContactAt!: Date | null;

  @Column('uuid', { nullable: true })
  doNotContactById!: string | null;

  /** What to know about the person: what they like and refuse. */
  @Column('text')
  notes!: string;

  /** Where the data came from. */
  @Column('text')
  source!: string;

  @Column('uuid', { nullable: true })
  importId!: string | null;

  @Column('uuid', { nullable: true })
  createdById!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
