import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { Day, LeftOut, LongText, SingleLine } from '@rapport/platform';
import { type MatchedBy, matchers } from '../domain/post-match.js';
import { type Sentiment, sentiments } from '../domain/sentiment.js';
import { type ProposalState, proposalStates } from '../proposals/publication-proposal.entity.js';

const text = { type: String, nullable: true } as const;

export class ProposalView {
  @ApiProperty() id!: string;
  @ApiProperty() reviewRequestId!: string;
  @ApiProperty() reviewState!: string;
  @ApiProperty() officerId!: string;
  @ApiProperty() productName!: string;
  @ApiProperty() bloggerId!: string;
  @ApiProperty() bloggerName!: string;
  @ApiProperty(text) channelId!: string | null;
  @ApiProperty() url!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) publishedOn!: string;
  @ApiProperty({ enum: matchers, description: 'It links to the brand or product, or names one of them' })
  matchedBy!: MatchedBy;
  @ApiProperty({ description: 'The link or the words that matched' }) matchedWords!: string;
  @ApiProperty({ description: 'The words around; empty for a link' }) passage!: string;
  @ApiProperty({ enum: proposalStates }) state!: ProposalState;
  @ApiProperty({ ...text, description: 'What it was logged as' }) publicationId!: string | null;
  @ApiProperty(text) decidedByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: Date | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: Date;
}

/** What to put right of a post when it is logged; what is left out is taken from the feed. */
export class AcceptProposalDto {
  @ApiPropertyOptional()
  @LeftOut()
  @SingleLine(300)
  title?: string;

  @ApiPropertyOptional({ example: '2026-11-23' })
  @LeftOut()
  @Day()
  publishedOn?: string;

  @ApiPropertyOptional({ enum: sentiments, nullable: true })
  @IsOptional()
  @IsIn(sentiments)
  sentiment?: Sentiment | null;

  @ApiPropertyOptional()
  @LeftOut()
  @LongText(5_000)
  keyPoints?: string;
}

/** The filters of the list of proposals. */
export class ProposalFilterDto {
  @IsOptional()
  @IsIn(proposalStates)
  state?: ProposalState;

  @IsOptional()
  @IsUUID()
  bloggerId?: string;

  @IsOptional()
  @IsUUID()
  reviewRequestId?: string;

  @IsOptional()
  @IsUUID()
  officerId?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  ids?: string[];
}
