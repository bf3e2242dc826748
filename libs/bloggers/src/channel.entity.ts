import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Network } from './domain/networks.js';

/** One place where a blogger publishes. What its feed last answered is written by the refresh, beside the version. */
@Entity('channels')
export class Channel {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  bloggerId!: string;

  @Column('text')
  network!: Network;

  @Column('text')
  url!: string;

  /** What two addresses of the same place have in common. */
  @Column('text')
  urlKey!: string;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  language!: string | null;

  @Column('text', { nullable: true })
  feedUrl!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @VersionColumn()
  version!: number;
}
