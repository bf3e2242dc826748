import { ApiProperty } from '@nestjs/swagger';
import { AttachmentView } from '@rapport/attachments';
import { NEXT_THINGS, type NextThing } from '../domain/next-thing.js';
import { PITCH_STATES, type PitchState } from '../domain/pitch-state.js';
import { ExceptionView } from './exceptions.view.js';

const instant = { type: String, format: 'date-time' } as const;

class ReasonView {
  @ApiProperty() code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params!: Record<string, unknown>;
  @ApiProperty({ description: 'The English sentence' }) text!: string;
}

class NextView {
  @ApiProperty({ enum: NEXT_THINGS }) what!: NextThing;
  @ApiProperty({ ...instant, nullable: true }) at!: Date | null;
  @ApiProperty({ type: String, nullable: true }) messageId!: string | null;
  @ApiProperty({ type: Number, nullable: true }) step!: number | null;
  @ApiProperty({ type: ReasonView, nullable: true }) whyNot!: ReasonView | null;
}

export class PitchView {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: PITCH_STATES }) state!: PitchState;
  @ApiProperty() subject!: string;
  @ApiProperty() bloggerId!: string;
  @ApiProperty() bloggerName!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The zone that the blogger is known to live in' })
  timeZone!: string | null;
  @ApiProperty() campaignId!: string;
  @ApiProperty() campaignName!: string;
  @ApiProperty() officerId!: string;
  @ApiProperty() officerName!: string;
  @ApiProperty() language!: string;
  @ApiProperty({ type: NextView }) next!: NextView;
  @ApiProperty({ description: 'Exceptions that a manager has not decided about' }) openExceptions!: number;
  @ApiProperty({ ...instant, nullable: true }) sentAt!: Date | null;
  @ApiProperty(instant) createdAt!: Date;
  @ApiProperty(instant) updatedAt!: Date;
  @ApiProperty() version!: number;
}

class PitchReadingView {
  @ApiProperty() id!: string;
  @ApiProperty() postUrl!: string;
  @ApiProperty() postTitle!: string;
  @ApiProperty() takeaway!: string;
  @ApiProperty(instant) readAt!: Date;
}

class PlannedFollowUpView {
  @ApiProperty() step!: number;
  @ApiProperty() waitDays!: number;
  @ApiProperty() body!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The template it began as' })
  templateId!: string | null;
}

export class PitchDetailView extends PitchView {
  @ApiProperty({ enum: ['draft', 'running', 'ended'] }) campaignState!: string;
  @ApiProperty({ type: String, nullable: true }) bloggerLanguage!: string | null;
  @ApiProperty({ type: String, nullable: true }) contactPointId!: string | null;
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  @ApiProperty() angle!: string;
  @ApiProperty() mutualValue!: string;
  @ApiProperty() body!: string;
  @ApiProperty({ type: [String] }) readingIds!: string[];
  @ApiProperty({ type: [PitchReadingView] }) readings!: PitchReadingView[];
  @ApiProperty({ type: [PlannedFollowUpView] }) followUps!: PlannedFollowUpView[];
  @ApiProperty({ type: String, nullable: true, description: 'The template it began as' })
  templateId!: string | null;
  @ApiProperty({ type: [AttachmentView] }) attachments!: AttachmentView[];
  @ApiProperty({ type: [ExceptionView] }) exceptions!: ExceptionView[];
  @ApiProperty({ enum: PITCH_STATES, isArray: true, description: 'Where it may go from here' })
  allowed!: readonly PitchState[];
  @ApiProperty({ type: String, nullable: true }) threadId!: string | null;
  @ApiProperty({ ...instant, nullable: true }) scheduledAt!: Date | null;
  @ApiProperty({ ...instant, nullable: true }) repliedAt!: Date | null;
  @ApiProperty({ ...instant, nullable: true }) closedAt!: Date | null;
  @ApiProperty({ type: String, nullable: true }) closeReason!: string | null;
}

export class FollowUpSuggestionView {
  @ApiProperty() body!: string;
}
