import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ConnectionFault } from './domain/connection-fault.js';
import type { MailboxState, SmtpSecurity } from './domain/smtp-settings.js';

/** Where an officer, or the whole team, sends from. */
@Entity('mailboxes')
export class Mailbox {
  @PrimaryColumn('uuid')
  id!: string;

  /** The officer it belongs to; null for the team's. */
  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('text')
  label!: string;

  @Column('text')
  fromName!: string;

  @Column('text')
  fromAddress!: string;

  @Column('text')
  smtpHost!: string;

  @Column('integer')
  smtpPort!: number;

  @Column('text')
  smtpSecurity!: SmtpSecurity;

  @Column('text')
  smtpUser!: string;

  /** Sealed; it is opened only to connect. */
  @Column('bytea', { nullable: true })
  smtpSecret!: Buffer | null;

  @Column('integer')
  maxConnections!: number;

  @Column('text')
  state!: MailboxState;

  @Column('timestamptz', { nullable: true })
  lastTestedAt!: Date | null;

  @Column('jsonb', { nullable: true })
  lastFault!: ConnectionFault | null;

  /** Sign-ins refused in a row; after three the mailbox pauses, so that the account isn't locked. */
  @Column('integer')
  signInFailures!: number;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @VersionColumn()
  version!: number;
}
