import { ApiProperty } from '@nestjs/swagger';
import { type EventType, eventTypes, type TimelineKind, timelineKinds } from '../event-kinds.js';

const text = { type: String, nullable: true } as const;

export class TimelineEntryView {
  @ApiProperty({ description: 'Grows with time; give it as `before` for what was earlier' }) id!: number;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Date;
  @ApiProperty({ enum: eventTypes }) type!: EventType;
  @ApiProperty({ enum: timelineKinds }) kind!: TimelineKind;
  @ApiProperty(text) actorId!: string | null;
  @ApiProperty({ ...text, description: 'null: the product itself' }) actorName!: string | null;
  @ApiProperty() subjectType!: string;
  @ApiProperty() subjectId!: string;
  @ApiProperty(text) bloggerId!: string | null;
  @ApiProperty(text) bloggerName!: string | null;
  @ApiProperty(text) campaignId!: string | null;
  @ApiProperty(text) campaignName!: string | null;
  @ApiProperty({ ...text, description: 'Subject of the mail, product, title of the publication' })
  about!: string | null;
  @ApiProperty({ ...text, description: 'How the message begins' }) excerpt!: string | null;
  @ApiProperty({ type: Object, description: 'The particulars of this type: from and to, reason, url…' })
  data!: Record<string, unknown>;
}
