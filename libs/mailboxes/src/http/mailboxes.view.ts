import { ApiProperty } from '@nestjs/swagger';
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
  @ApiProperty({ enum: mailboxStates }) state!: MailboxState;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastTestedAt!: Date | null;
  @ApiProperty({ type: ConnectionFaultView, nullable: true }) lastFault!: ConnectionFaultView | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: Date;
  @ApiProperty() version!: number;
}

export class ConnectionTestView {
  @ApiProperty() ok!: boolean;
  @ApiProperty({ type: ConnectionFaultView, nullable: true }) fault!: ConnectionFaultView | null;
}
