import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CampaignState, Objective } from './domain/campaign-state.js';

/** An objective, a period, products, an approach per network. */
@Entity('campaigns')
export class Campaign {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  objective!: Objective | null;

  /** What would count as having met the objective, in words. */
  @Column('text')
  target!: string;

  /** The same as a number, where it can be counted. */
  @Column('integer', { nullable: true })
  targetCount!: number | null;

  @Column('date', { nullable: true })
  startsOn!: string | null;

  @Column('date', { nullable: true })
  endsOn!: string | null;

  @Column('text')
  state!: CampaignState;

  @Column('uuid', { nullable: true })
  managerId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
