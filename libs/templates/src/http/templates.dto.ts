import { ApiProperty, ApiPropertyOptional, PartialType, PickType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Matches, MinLength } from 'class-validator';
import { LeftOut, LongText, SingleLine } from '@rapport/platform';
import { type TemplateKind, templateKinds } from '../domain/template-kinds.js';

/** A BCP 47 tag: language, and perhaps script or region. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

export class CreateTemplateDto {
  @ApiProperty()
  @SingleLine(120)
  @MinLength(1)
  name!: string;

  @ApiProperty({ enum: templateKinds })
  @IsIn(templateKinds)
  kind!: TemplateKind;

  @ApiProperty({ example: 'fr', description: 'BCP 47 language tag' })
  @Matches(LANGUAGE)
  language!: string;

  @ApiPropertyOptional({ description: 'Only of a pitch or a review request', default: '' })
  @LeftOut()
  @SingleLine(200)
  subject?: string;

  @ApiProperty({ description: 'Plain text with simple formatting, and {{variables}}' })
  @LongText(10_000)
  @MinLength(1)
  body!: string;

  @ApiPropertyOptional({ description: 'One of the team; otherwise your own', default: false })
  @LeftOut()
  @IsBoolean()
  ofTeam?: boolean;
}

export class ReviseTemplateDto extends PartialType(
  PickType(CreateTemplateDto, ['name', 'language', 'subject', 'body'] as const),
  { skipNullProperties: false },
) {
  @ApiProperty()
  @IsInt()
  version!: number;
}

/** For whom and about what it is filled in: what stands in the composer. */
export class FillTemplateDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  bloggerId!: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  campaignId?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Otherwise those of the campaign',
  })
  @IsOptional()
  @IsUUID()
  productId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  readingId?: string | null;

  @ApiPropertyOptional({ description: 'What the blogger gains, as it is typed' })
  @LeftOut()
  @LongText(2_000)
  mutualValue?: string;
}

/** The filters of the list of templates. */
export class TemplateFilterDto {
  @IsOptional()
  @SingleLine(200)
  q?: string;

  @IsOptional()
  @IsIn(templateKinds)
  kind?: TemplateKind;

  @IsOptional()
  @Matches(LANGUAGE)
  language?: string;

  @IsOptional()
  @IsBoolean()
  archived?: boolean;
}
