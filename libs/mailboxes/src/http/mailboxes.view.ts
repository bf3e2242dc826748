import { ApiProperty } from '@nestjs/swagger';
import { readingFaults, type ReadingFaultCode } from '../domain/reading-fault.js';
import { readingStates, type ReadingState } from '../domain/reading-again.js';
import { connectionFaults, type ConnectionFaultCode } from '../domain/connection-fault.js';
import {
  mailboxStates,
  type MailboxState,
  smtpSecurities,
  type SmtpSecurity,
} from '../domain/smtp-settings.js';

export class ConnectionFaultView {
  @ApiProperty({ enum: connectionFaults }) code!: ConnectionFaultCode;
  @ApiProperty({ description: 'What the server or the network said' }) detail!: string;
  @ApiProperty({ description: 'What to do about it, in English; screens translate by code' }) remedy!: string;
}

export class ReadingFaultView {
  @ApiProperty({ enum: readingFaults }) code!: ReadingFaultCode;
  @ApiProperty({ description: 'What the server or the network said' }) detail!: string;
  @ApiProperty({ description: 'What to do about it, in English; screens translate by code' }) remedy!: string;
}

export class ReadingProgressView {
  @ApiProperty() folder!: string;
  @ApiProperty() done!: number;
  @ApiProperty() total!: number;
}

/** How the reading of a mailbox stands. */
export class MailboxReadingView {
  @ApiProperty({ enum: readingStates }) state!: ReadingState;
  @ApiProperty({ description: 'It is being read at this moment' }) reading!: boolean;
  @ApiProperty({ description: 'Somebody asked for it, and it has not begun yet' }) asked!: boolean;
  @ApiProperty({ type: ReadingProgressView, nullable: true }) progress!: ReadingProgressView | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'The last try, however it ended',
  })
  lastReadAt!: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the last reading began that got through: whatever had come by then is kept',
  })
  lastSuccessAt!: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the newest message kept came',
  })
  lastMessageAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) nextTryAt!: string | null;
  @ApiProperty({ description: 'Messages whose heads were looked at' }) lookedAt!: number;
  @ApiProperty({ description: 'Messages that were kept, to or from bloggers' }) kept!: number;
  @ApiProperty({ description: 'Messages that could not be taken in, several times over' }) setAside!: number;
  @ApiProperty({ description: 'New mail is reported by the server at once' }) listening!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'The folder of sent mail that was found' })
  sentFolderFound!: string | null;
  @ApiProperty({ type: ReadingFaultView, nullable: true }) lastFault!: ReadingFaultView | null;
  @ApiProperty({ description: 'Failures in a row' }) failures!: number;
}

export class MailboxView {
  @ApiProperty() id!: string;
  @ApiProperty({ type: String, nullable: true, description: "null: the team's" }) accountId!: string | null;
  @ApiProperty({ type: String, nullable: true }) accountName!: string | null;
  @ApiProperty() label!: string;
  @ApiProperty() fromName!: string;
  @ApiProperty() fromAddress!: string;
  @ApiProperty() smtpHost!: string;
  @ApiProperty() smtpPort!: number;
  @ApiProperty({ enum: smtpSecurities }) smtpSecurity!: SmtpSecurity;
  @ApiProperty() smtpUser!: string;
  @ApiProperty({ description: 'Whether a password is stored; it can not be read' }) hasSecret!: boolean;
  @ApiProperty() maxConnections!: number;
  @ApiProperty({ type: String, nullable: true, description: 'null: the mailbox only sends' })
  imapHost!: string | null;
  @ApiProperty({ type: Number, nullable: true }) imapPort!: number | null;
  @ApiProperty({ enum: smtpSecurities, nullable: true }) imapSecurity!: SmtpSecurity | null;
  @ApiProperty({ type: String, nullable: true }) imapUser!: string | null;
  @ApiProperty({ description: 'Whether reading has a password of its own' }) hasImapSecret!: boolean;
  @ApiProperty({ type: String, nullable: true }) sentFolder!: string | null;
  @ApiProperty() serverFilesSent!: boolean;
  @ApiProperty() historyMonths!: number;
  @ApiProperty({ type: MailboxReadingView, nullable: true, description: 'null: the mailbox only sends' })
  reading!: MailboxReadingView | null;
  @ApiProperty({ enum: mailboxStates }) state!: MailboxState;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastTestedAt!: Date | null;
  @ApiProperty({ type: ConnectionFaultView, nullable: true }) lastFault!: ConnectionFaultView | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: Date;
  @ApiProperty() version!: number;
}

export class ReadingTestView {
  @ApiProperty() ok!: boolean;
  @ApiProperty({ type: ReadingFaultView, nullable: true }) fault!: ReadingFaultView | null;
}

export class ConnectionTestView {
  @ApiProperty() ok!: boolean;
  @ApiProperty({ type: ConnectionFaultView, nullable: true }) fault!: ConnectionFaultView | null;
  @ApiProperty({
    type: ReadingTestView,
    nullable: true,
    description: 'Of reading; null where the mailbox only sends',
  })
  reading!: ReadingTestView | null;
}
