import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { AttachmentView } from '@rapport/attachments';
import { type MessageState, outgoingStates } from '../domain/message-state.js';
import { type OriginType, originTypes } from '../sending-gates.js';

const kinds = ['pitch', 'follow_up', 'review_request', 'answer'] as const;
const attemptOutcomes = ['sent', 'captured', 'deferred', 'refused', 'uncertain', 'not_sent'] as const;

export class ReasonView {
  @ApiProperty({ description: 'What screens translate by' }) code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params!: Record<string, unknown>;
  @ApiProperty({ description: 'The sentence in English' }) text!: string;
}

export class MessageView {
  @ApiProperty() id!: string;
  @ApiProperty() threadId!: string;
  @ApiProperty() bloggerId!: string;
  @ApiProperty() bloggerName!: string;
  @ApiProperty({ enum: ['out', 'in'] }) direction!: 'out' | 'in';
  @ApiProperty({ enum: kinds }) kind!: (typeof kinds)[number];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What mail that came in turned out to be, as in ReceivedMessageView; null for ours',
  })
  incomingKind!: string | null;
  @ApiProperty({ enum: originTypes, nullable: true }) originType!: OriginType | null;
  @ApiProperty({ type: String, nullable: true }) originId!: string | null;
  @ApiProperty({ description: '0 for a first message, then the number of the follow-up' }) step!: number;
  @ApiProperty({ enum: [...outgoingStates, 'received'] }) state!: MessageState;
  @ApiProperty({ type: String, nullable: true }) officerId!: string | null;
  @ApiProperty({ type: String, nullable: true }) officerName!: string | null;
  @ApiProperty() fromName!: string;
  @ApiProperty() fromAddress!: string;
  @ApiProperty() toName!: string;
  @ApiProperty() toAddress!: string;
  @ApiProperty() subject!: string;
  @ApiProperty() body!: string;
  @ApiProperty({ type: String, nullable: true }) language!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '2026-11-24T09:30' }) wallTime!: string | null;
  @ApiProperty({ type: String, nullable: true, description: "The blogger's zone" }) timeZone!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) leavesAt!: Date | null;
  @ApiProperty({ type: Number, nullable: true }) waitDays!: number | null;
  @ApiProperty({ type: ReasonView, nullable: true, description: "Why it hasn't left" })
  whyNot!: ReasonView | null;
  @ApiProperty({ description: 'It stayed on this machine: no mail server was set up' }) captured!: boolean;
  @ApiProperty() attempts!: number;
  @ApiProperty({ type: String, nullable: true }) serverReply!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) sentAt!: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) receivedAt!: Date | null;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Date;
  @ApiProperty() hasSource!: boolean;
  @ApiProperty({ type: [AttachmentView], description: 'The files that it carries' })
  attachments!: AttachmentView[];
  @ApiProperty() version!: number;
}

class AttemptView {
  @ApiProperty({ type: String, format: 'date-time' }) startedAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt!: Date | null;
  @ApiProperty({ enum: attemptOutcomes, nullable: true }) outcome!: string | null;
  @ApiProperty({ type: Number, nullable: true }) replyCode!: number | null;
  @ApiProperty({ type: String, nullable: true }) serverReply!: string | null;
}

class CheckView {
  @ApiProperty() rule!: string;
  @ApiProperty() ok!: boolean;
  @ApiPropertyOptional() code?: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) params?: Record<string, unknown>;
}

export class MessageDetailView extends MessageView {
  @ApiProperty({ type: String, nullable: true }) messageId!: string | null;
  @ApiProperty({ type: String, nullable: true }) inReplyTo!: string | null;
  @ApiProperty({ type: [CheckView], description: 'The rules that were checked when it left' })
  checks!: CheckView[];
  @ApiProperty({ type: [AttemptView] }) attemptsMade!: AttemptView[];
  @ApiProperty({ type: String, nullable: true }) settledByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) settledAt!: Date | null;
}

export class PreviewView {
  @ApiProperty() text!: string;
  @ApiProperty({ description: 'A whole document; show it in a sandboxed frame' }) html!: string;
}
