import { ApiProperty } from '@nestjs/swagger';
import { GUARD_RULES, type GuardRule } from '../domain/guard-types.js';

export class RuleView {
  @ApiProperty({ enum: GUARD_RULES }) rule!: GuardRule;
  @ApiProperty({ description: 'It lets the message through: it holds, or an exception was granted' })
  ok!: boolean;
  @ApiProperty({ type: String, nullable: true, example: 'read.not-mentioned' }) code!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The English sentence' }) detail!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What goes into the sentence' })
  params!: Record<string, unknown>;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'mention-reading',
    description: 'What to do about it',
  })
  remedy!: string | null;
  @ApiProperty({ description: 'A manager may grant an exception' }) exceptable!: boolean;
  @ApiProperty({ description: 'An exception was granted' }) excepted!: boolean;
}

export class GuardView {
  @ApiProperty() ok!: boolean;
  @ApiProperty({ type: [RuleView] }) rules!: RuleView[];
  @ApiProperty({ type: String, format: 'date-time', description: 'When it would leave' }) leavesAt!: Date;
  @ApiProperty({ example: '2026-11-24T09:30', description: 'The same by the blogger’s clock' })
  wallTime!: string;
  @ApiProperty({ example: 'Europe/Paris', description: 'The zone of that clock' }) timeZone!: string;
}

export class GuardSettingsView {
  @ApiProperty({ description: 'How old a reading may be, in days' }) readingMaxAgeDays!: number;
  @ApiProperty({ description: 'Days between two pitches to one blogger' }) breathingDays!: number;
  @ApiProperty({ description: 'Pitches to one blogger within 12 months' }) pitchesPerYear!: number;
  @ApiProperty({ description: 'Days after which an unanswered thread is over' }) unansweredDays!: number;
  @ApiProperty() followUpsByDefault!: number;
  @ApiProperty() followUpsAtMost!: number;
  @ApiProperty() followUpDaysApart!: number;
  @ApiProperty({ description: 'Days after which a pitch without follow-up is unanswered' })
  answerDays!: number;
  @ApiProperty({ description: 'First pitches of an officer a day' }) pitchesPerDay!: number;
  @ApiProperty() windowFromHour!: number;
  @ApiProperty() windowToHour!: number;
  @ApiProperty() latenessHours!: number;
  @ApiProperty() version!: number;
}
