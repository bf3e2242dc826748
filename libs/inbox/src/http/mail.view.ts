import { ApiProperty } from '@nestjs/swagger';
import type { IncomingKind } from '../domain/incoming.js';
import type { FailureLine, MailLine } from '../mail-lines.js';
import type { ReceivedDetail } from '../received-mail.service.js';
import type { ThreadDetail } from '../threads.queries.js';

export const incomingKinds = [
  'reply',
  'opt_out',
  'auto_reply',
  'bounce',
  'delay_notice',
  'feedback_report',
  'challenge',
  'receipt',
  'unreadable',
] as const satisfies readonly IncomingKind[];

export class FileView {
  @ApiProperty() name!: string;
  @ApiProperty() type!: string;
  @ApiProperty() bytes!: number;
}

class FailureView implements FailureLine {
  @ApiProperty({ description: 'Empty where the notice names nobody' }) address!: string;
  @ApiProperty({ enum: ['hard', 'soft'] }) permanence!: 'hard' | 'soft';
  @ApiProperty({ description: 'false: their server refuses us, whatever the address' })
  blamesAddress!: boolean;
  @ApiProperty({ type: String, nullable: true, example: '5.1.1', description: 'RFC 3463' })
  status!: string | null;
  @ApiProperty({ example: 'no-such-user', description: 'What screens translate by' }) reason!: string;
  @ApiProperty({ type: String, nullable: true, description: "The server's words" })
  diagnostic!: string | null;
  @ApiProperty({ description: 'The message that told of it' }) noticeId!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The message of ours that failed' })
  messageId!: string | null;
}

class OptOutView {
  @ApiProperty({ enum: ['clear', 'likely'] }) strength!: 'clear' | 'likely';
  @ApiProperty({ description: 'In their words' }) passage!: string;
}

export class MailLineView implements MailLine {
  @ApiProperty() id!: string;
  @ApiProperty() threadId!: string;
  @ApiProperty() bloggerId!: string;
  @ApiProperty() bloggerName!: string;
  @ApiProperty({ enum: ['out', 'in'] }) direction!: 'out' | 'in';
  @ApiProperty({ enum: ['pitch', 'follow_up', 'review_request', 'answer'] }) kind!: string;
  @ApiProperty({
    enum: incomingKinds,
    nullable: true,
    description: 'null for ours, and for answers that somebody logged by hand',
  })
  incomingKind!: IncomingKind | null;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the rule that decided on the kind' })
  because!: string | null;
  @ApiProperty({ type: String }) state!: MailLine['state'];
  @ApiProperty() step!: number;
  @ApiProperty({ type: String, nullable: true }) originType!: string | null;
  @ApiProperty({ type: String, nullable: true }) originId!: string | null;
  @ApiProperty({ type: String, nullable: true }) officerId!: string | null;
  @ApiProperty({ type: String, nullable: true }) officerName!: string | null;
  @ApiProperty() fromName!: string;
  @ApiProperty() fromAddress!: string;
  @ApiProperty({ type: [String] }) to!: string[];
  @ApiProperty({ type: [String] }) cc!: string[];
  @ApiProperty() subject!: string;
  @ApiProperty({ description: 'What was written; of mail that came in without quoted text and signature' })
  body!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'All that stands in it where that is more: to be folded away. At most 50,000 characters',
  })
  fullText!: string | null;
  @ApiProperty({ type: String, nullable: true }) language!: string | null;
  @ApiProperty({ type: String, format: 'date-time', description: 'When it happened, or will' }) at!: Date;
  @ApiProperty({ description: 'It stayed on this machine' }) captured!: boolean;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) whyNot!: object | null;
  @ApiProperty({ type: String, nullable: true }) serverReply!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'First day back, of an absence' })
  returnDate!: string | null;
  @ApiProperty({ type: OptOutView, nullable: true, description: 'A wish for no more mail, read in it' })
  optOut!: OptOutView | null;
  @ApiProperty({
    type: [FileView],
    description: 'Of mail that came in; files of ours: GET /messages/:id/attachments',
  })
  attachments!: FileView[];
  @ApiProperty({
    type: [FailureView],
    description: 'Of a notice: what it tells. Of a message of ours: what came back about it',
  })
  failures!: FailureView[];
  @ApiProperty({ description: 'GET /received-messages/:id/html shows it' }) hasHtml!: boolean;
  @ApiProperty() hasSource!: boolean;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Somebody has looked at it: it waits for nobody any more',
  })
  lookedAt!: Date | null;
  @ApiProperty() version!: number;
}

export class ReceivedMessageView extends MailLineView implements ReceivedDetail {
  @ApiProperty({ description: 'All readable text' }) wholeText!: string;
  @ApiProperty({ description: 'Pictures of its HTML that are not fetched' }) blockedImages!: number;
  @ApiProperty({ type: String, nullable: true }) lookedByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Its Date header' })
  writtenAt!: string | null;
}

class AbsenceView {
  @ApiProperty({ format: 'date', description: 'The first day back' }) until!: string;
  @ApiProperty({ description: 'false: the note named no day, this one is assumed' }) stated!: boolean;
  @ApiProperty() messageId!: string;
}

class OpenWishView {
  @ApiProperty() id!: string;
  @ApiProperty() passage!: string;
  @ApiProperty({ enum: ['clear', 'likely'] }) strength!: string;
  @ApiProperty() messageId!: string;
  @ApiProperty() version!: number;
}

export class ThreadView implements ThreadDetail {
  @ApiProperty() id!: string;
  @ApiProperty() subject!: string;
  @ApiProperty() bloggerId!: string;
  @ApiProperty() bloggerName!: string;
  @ApiProperty({ type: String, nullable: true }) timeZone!: string | null;
  @ApiProperty({ type: AbsenceView, nullable: true, description: 'They are away: follow-ups wait' })
  absence!: AbsenceView | null;
  @ApiProperty({ type: OpenWishView, nullable: true, description: 'Nothing leaves until it is decided' })
  openWish!: OpenWishView | null;
  @ApiProperty({ description: 'Answers to it in the tray of unmatched mail' }) unmatched!: number;
  @ApiProperty({ type: [MailLineView], description: 'The latest 100, the oldest of them first' })
  messages!: MailLineView[];
  @ApiProperty() total!: number;
}
