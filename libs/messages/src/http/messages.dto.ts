import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Matches, MinLength } from 'class-validator';
import { LongText, SingleLine } from '@rapport/platform';
import { type MessageState, outgoingStates } from '../domain/message-state.js';

/** The filters of the list of messages. */
export class MessageFilterDto {
  @IsOptional()
  @IsUUID()
  bloggerId?: string;

  @IsOptional()
  @IsUUID()
  threadId?: string;

  @IsOptional()
  @IsUUID()
  pitchId?: string;

  @IsOptional()
  @IsUUID()
  reviewRequestId?: string;

  @IsOptional()
  @IsUUID()
  officerId?: string;

  @IsOptional()
  @IsIn([...outgoingStates, 'received'])
  state?: MessageState;

  @IsOptional()
  @IsBoolean()
  captured?: boolean;
}

export class ReviseMessageDto {
  @ApiPropertyOptional()
  @IsOptional()
  @SingleLine(250)
  @MinLength(1)
  subject?: string;

  @ApiPropertyOptional({ description: 'Plain text with simple formatting' })
  @IsOptional()
  @LongText(50_000)
  @MinLength(1)
  body?: string;

  @ApiPropertyOptional({ description: "Wall-clock time in the blogger's zone", example: '2026-11-24T09:30' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { message: 'wallTime must look like 2026-11-24T09:30' })
  wallTime?: string;

  @ApiProperty()
  @IsInt()
  version!: number;
}

export class SettleMessageDto {
  @ApiProperty({ description: 'true: it went. false: it did not, and goes out again' })
  @IsBoolean()
  went!: boolean;
}

export class PreviewDto {
  @ApiProperty()
  @LongText(50_000)
  body!: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'fr' })
  @IsOptional()
  @SingleLine(20)
  language?: string | null;
}
