import { ApiProperty } from '@nestjs/swagger';

const text = { type: String, nullable: true } as const;

class SendingRuleView {
  @ApiProperty() rule!: string;
  @ApiProperty({ description: 'It lets the message through' }) ok!: boolean;
  @ApiProperty({ ...text, example: 'honest_opinion.tied' }) code!: string | null;
  @ApiProperty({ ...text, description: 'The English sentence' }) detail!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) params!: Record<string, unknown>;
  @ApiProperty({ ...text, description: 'What to do about it' }) remedy!: string | null;
  @ApiProperty() exceptable!: boolean;
  @ApiProperty() excepted!: boolean;
}

export class SendingCheckView {
  @ApiProperty() ok!: boolean;
  @ApiProperty({ type: [SendingRuleView] }) rules!: SendingRuleView[];
  @ApiProperty({ type: String, format: 'date-time' }) leavesAt!: Date;
  @ApiProperty({ example: '2026-11-24T09:30' }) wallTime!: string;
  @ApiProperty({ example: 'Europe/Paris' }) timeZone!: string;
}
