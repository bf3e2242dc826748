import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can stand on Today and be put off. */
export const snoozable = [
  'pitch',
  'message',
  'review_request',
  'publication',
  'publication_proposal',
  'guard_exception',
] as const;
export type Snoozable = (typeof snoozable)[number];

/** A line that one person put off. */
@Entity('today_snoozes')
export class Snooze {
  @PrimaryColumn('uuid')
  accountId!: string;

  @PrimaryColumn('text')
  subjectType!: Snoozable;

  @PrimaryColumn('uuid')
  subjectId!: string;

  @Column('timestamptz')
  until!: Date;

  @Column('timestamptz')
  createdAt!: Date;
}
