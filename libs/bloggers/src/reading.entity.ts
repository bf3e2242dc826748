import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Proof that somebody on staff read the blogger: which post, when, and what they take from it. */
@Entity('readings')
export class Reading {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  bloggerId!: string;

  @Column('uuid', { nullable: true })
  channelId!: string | null;

  @Column('uuid')
  officerId!: string;

  @Column('text')
  postUrl!: string;

  @Column('text')
  postTitle!: string;

  /** In the officer's own words. */
  @Column('text')
  takeaway!: string;

  @Column('timestamptz')
  readAt!: Date;

  @Column('timestamptz')
  createdAt!: Date;

  @VersionColumn()
  version!: number;
}
