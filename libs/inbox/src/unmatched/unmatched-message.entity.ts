import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { IncomingKind } from '../domain/incoming.js';

export const unmatchedStates = ['open', 'linked', 'dismissed'] as const;
export type UnmatchedState = (typeof unmatchedStates)[number];
export const unmatchedReasons = ['unknown-sender', 'several-bloggers'] as const;
export type UnmatchedReason = (typeof unmatchedReasons)[number];

/** A mail that concerns us, of which a person must say whose it is. */
@Entity('unmatched_messages')
export class UnmatchedMessage {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  arrivalKey!: string;

  @Column('uuid')
  mailboxId!: string;

  /** The message of ours that it names. */
  @Column('uuid', { nullable: true })
  answersId!: string | null;

  /** The bloggers that it may come from. */
  @Column('uuid', { array: true })
  proposed!: string[];

  @Column('text')
  because!: UnmatchedReason;

  @Column('text')
  fromName!: string;

  @Column('text')
  fromAddress!: string;

  @Column('text', { nullable: true })
  fromKey!: string | null;

  @Column('text')
  subject!: string;

  /** What the person wrote. */
  @Column('text')
  body!: string;

  @Column('text')
  incomingKind!: IncomingKind;

  @Column('bytea', { select: false })
  raw!: Buffer;

  @Column('timestamptz')
  receivedAt!: Date;

  @Column('text')
  state!: UnmatchedState;

  @Column('uuid', { nullable: true })
  linkedMessageId!: string | null;

  @Column('uuid', { nullable: true })
  decidedById!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('text', { nullable: true })
  decisionReason!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @VersionColumn()
  version!: number;
}
