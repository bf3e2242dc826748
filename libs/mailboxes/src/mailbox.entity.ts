import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ConnectionFault } from './domain/connection-fault.js';
import type { MailboxState, SmtpSecurity } from './domain/smtp-settings.js';

/** Where an officer, or the whole team, sends from and gets answers. */
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

  /** Where its mail is read; null: the mailbox only sends. */
  @Column('text', { nullable: true })
  imapHost!: string | null;

  @Column('integer', { nullable: true })
  imapPort!: number | null;

  @Column('text', { nullable: true })
  imapSecurity!: SmtpSecurity | null;

  @Column('text', { nullable: true })
  imapUser!: string | null;

  /** Sealed; null: the password for sending is used. */
  @Column('bytea', { nullable: true })
  imapSecret!: Buffer | null;

  /** The folder of sent mail where the server doesn't mark one; null: it is looked for. */
  @Column('text', { nullable: true })
  sentFolder!: string | null;

  /** The server files what it sends in the folder of sent mail by itself. */
  @Column('boolean')
  serverFilesSent!: boolean;

  /** How many months back the first reading goes. */
  @Column('integer')
  historyMonths!: number;

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
