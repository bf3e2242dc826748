import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { MessageState } from './domain/message-state.js';
import type { Reason } from './domain/why-not.js';
import type { OriginType } from './sending-gates.js';

/** One e-mail, as a person may change it while it is still ours. The dispatcher works on the same row by SQL. */
@Entity('messages')
export class Message {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  bloggerId!: string;

  @Column('text')
  direction!: 'out' | 'in';

  @Column('text')
  kind!: 'pitch' | 'follow_up' | 'review_request' | 'answer';

  @Column('text', { nullable: true })
  originType!: OriginType | null;

  @Column('uuid', { nullable: true })
  originId!: string | null;

  @Column('integer')
  step!: number;

  @Column('text')
  state!: MessageState;

  @Column('uuid', { nullable: true })
  officerId!: string | null;

  @Column('text')
  subject!: string;

  @Column('text')
  body!: string;

  @Column('text', { nullable: true })
  wallTime!: string | null;

  @Column('text', { nullable: true })
  timeZone!: string | null;

  @Column('timestamptz', { nullable: true })
  notBefore!: Date | null;

  /** Days after the message before it; null once somebody chose a time of its own. */
  @Column('integer', { nullable: true })
  waitDays!: number | null;

  /** When it first came due, where it has waited for its mailbox since. */
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  /** Who looked for answers in a mailbox that nobody else reads, and when. */
  @Column('uuid', { nullable: true })
  silenceSeenById!: string | null;

  @Column('timestamptz', { nullable: true })
  silenceSeenAt!: Date | null;

  @Column('jsonb', { nullable: true })
  whyNot!: Reason | null;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
