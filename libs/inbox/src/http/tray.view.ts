import { ApiProperty } from '@nestjs/swagger';
import type { IncomingKind } from '../domain/incoming.js';
import {
  type UnmatchedReason,
  unmatchedReasons,
  type UnmatchedState,
  unmatchedStates,
} from '../unmatched/unmatched-message.entity.js';
import type { UnmatchedDetail, UnmatchedRow } from '../unmatched/unmatched.queries.js';
import { type WishState, wishStates } from '../wishes/opt-out-wish.entity.js';
import type { WishRow } from '../wishes/opt-out-wishes.queries.js';
import { FileView, incomingKinds } from './mail.view.js';

class AnsweredView {
  @ApiProperty() id!: string;
  @ApiProperty() threadId!: string;
  @ApiProperty() subject!: string;
  @ApiProperty() bloggerId!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) sentAt!: string | null;
}

class ProposedView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) blogTitle!: string | null;
}

export class UnmatchedMessageView implements UnmatchedRow {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: unmatchedStates }) state!: UnmatchedState;
  @ApiProperty({ enum: unmatchedReasons }) because!: UnmatchedReason;
  @ApiProperty({ enum: incomingKinds }) incomingKind!: IncomingKind;
  @ApiProperty() fromName!: string;
  @ApiProperty() fromAddress!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({ description: 'What the person wrote; at most 4,000 characters' }) body!: string;
  @ApiProperty({ type: String, format: 'date-time' }) receivedAt!: Date;
  @ApiProperty() mailboxId!: string;
  @ApiProperty() mailboxAddress!: string;
  @ApiProperty({ type: AnsweredView, nullable: true, description: 'The message of ours that it names' })
  answers!: AnsweredView | null;
  @ApiProperty({ type: [ProposedView], description: 'The bloggers that it may come from' })
  proposed!: ProposedView[];
  @ApiProperty({ type: String, nullable: true }) linkedMessageId!: string | null;
  @ApiProperty({ type: String, nullable: true }) decidedByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: Date | null;
  @ApiProperty({ type: String, nullable: true }) decisionReason!: string | null;
  @ApiProperty() version!: number;
}

export class UnmatchedMessageDetailView extends UnmatchedMessageView implements UnmatchedDetail {
  @ApiProperty({ type: [String] }) to!: string[];
  @ApiProperty({ type: [String] }) cc!: string[];
  @ApiProperty() wholeText!: string;
  @ApiProperty({ type: [FileView] }) attachments!: FileView[];
  @ApiProperty({ description: 'GET /unmatched-messages/:id/html shows it' }) hasHtml!: boolean;
  @ApiProperty({ description: 'Pictures of its HTML that are not fetched' }) blockedImages!: number;
}

export class OptOutWishView implements WishRow {
  @ApiProperty() id!: string;
  @ApiProperty() bloggerId!: string;
  @ApiProperty() bloggerName!: string;
  @ApiProperty() messageId!: string;
  @ApiProperty() threadId!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Where it came from, if that is one of their addresses',
  })
  address!: string | null;
  @ApiProperty({ enum: ['clear', 'likely'] }) strength!: 'clear' | 'likely';
  @ApiProperty({ description: 'In their words' }) passage!: string;
  @ApiProperty({ enum: wishStates }) state!: WishState;
  @ApiProperty({ type: String, nullable: true }) officerId!: string | null;
  @ApiProperty({ type: String, nullable: true }) officerName!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: Date;
  @ApiProperty({ type: String, nullable: true }) decidedByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: Date | null;
  @ApiProperty({ type: String, nullable: true }) decisionReason!: string | null;
  @ApiProperty() version!: number;
}
