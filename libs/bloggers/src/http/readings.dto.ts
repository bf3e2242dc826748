import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { IsInt, IsOptional, IsUrl, IsUUID, MaxLength, MinLength } from 'class-validator';
import { LongText, SingleLine } from '@rapport/platform';

export class MakeReadingDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  bloggerId!: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  channelId?: string | null;

  @ApiProperty({ description: 'The post that was read' })
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(2_000)
  postUrl!: string;

  @ApiProperty()
  @SingleLine(300)
  @MinLength(1)
  postTitle!: string;

  @ApiProperty({ description: 'What I take from it, in my own words' })
  @LongText(5_000)
  @MinLength(1)
  takeaway!: string;
}

export class ReviseReadingDto extends PartialType(
  OmitType(MakeReadingDto, ['bloggerId', 'channelId'] as const),
  {
    skipNullProperties: false,
  },
) {
  @ApiProperty()
  @IsInt()
  version!: number;
}

export class ReadingFilterDto {
  @IsUUID()
  bloggerId!: string;
}
