import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsTimeZone,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { LeftOut, LongText, SingleLine } from '@rapport/platform';
import { contactPolicies, type ContactPolicy } from '../domain/contact-policy.js';
import { type Network, networks } from '../domain/networks.js';
import { type Stage, stages } from '../domain/relationship-stage.js';
import { ChannelDto } from './channels.dto.js';
import { ContactPointDto } from './contact-points.dto.js';

const editablePolicies = ['email_allowed', 'no_email'] as const;
const LANGUAGE = { message: '$property must be a language code like fr' };
const COUNTRY = { message: '$property must be a country code like FR' };

export class BloggerFactsDto {
  @ApiProperty()
  @SingleLine(160)
  @MinLength(1)
  name!: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'fr', description: 'ISO 639' })
  @IsOptional()
  @Matches(/^[a-z]{2,3}$/, LANGUAGE)
  language?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'FR', description: 'ISO 3166-1' })
  @IsOptional()
  @Matches(/^[A-Z]{2}$/, COUNTRY)
  country?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'Europe/Paris' })
  @IsOptional()
  @IsTimeZone()
  timeZone?: string | null;

  @ApiPropertyOptional({ type: [String], example: ['food', 'travel'] })
  @LeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @SingleLineEach()
  topics?: string[];

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Whoever adds the blogger, unless named; null for nobody',
  })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @ApiPropertyOptional({ enum: stages })
  @LeftOut()
  @IsIn(stages)
  stage?: Stage;

  @ApiPropertyOptional({ enum: editablePolicies })
  @LeftOut()
  @IsIn(editablePolicies)
  contactPolicy?: (typeof editablePolicies)[number];

  @ApiPropertyOptional({ description: 'What to know about the person: what they like and refuse' })
  @LeftOut()
  @LongText(10_000)
  notes?: string;

  @ApiPropertyOptional({ description: 'Where the data came from' })
  @LeftOut()
  @SingleLine(500)
  source?: string;
}

export class CreateBloggerDto extends BloggerFactsDto {
  @ApiPropertyOptional({ type: [ChannelDto] })
  @LeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ChannelDto)
  channels?: ChannelDto[];

  @ApiPropertyOptional({ type: [ContactPointDto] })
  @LeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ContactPointDto)
  contactPoints?: ContactPointDto[];
}

export class ReviseBloggerDto extends PartialType(OmitType(BloggerFactsDto, [] as const), {
  skipNullProperties: false,
}) {
  @ApiProperty()
  @IsInt()
  version!: number;
}

export class ReasonDto {
  @ApiProperty({ description: 'Why; kept in the timeline' })
  @LongText(1_000)
  @MinLength(3, { message: 'Say why, in a few words' })
  reason!: string;
}

export class NoteDto {
  @ApiProperty()
  @LongText(10_000)
  @MinLength(1)
  body!: string;
}

export class BlogLookupDto {
  @ApiProperty({ example: 'https://example.org' })
  @SingleLine(2_000)
  @MinLength(1)
  url!: string;
}

export class BloggerFilterDto {
  @IsOptional()
  @SingleLine(200)
  q?: string;

  @IsOptional()
  @IsIn(stages)
  stage?: Stage;

  /** An account, or `none` */
  @IsOptional()
  @Matches(/^(none|[0-9a-f-]{36})$/i)
  ownerId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  topic?: string;

  @IsOptional()
  @Matches(/^[a-z]{2,3}$/, LANGUAGE)
  language?: string;

  @IsOptional()
  @Matches(/^[A-Z]{2}$/, COUNTRY)
  country?: string;

  @IsOptional()
  @IsIn(networks)
  network?: Network;

  @IsOptional()
  @IsIn(contactPolicies)
  contactPolicy?: ContactPolicy;

  @IsOptional()
  @IsUUID()
  importId?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  ids?: string[];
}

function SingleLineEach(): PropertyDecorator {
  return (target, property) => {
    IsString({ each: true })(target, property);
    MaxLength(60, { each: true })(target, property);
    Matches(/^[^\u0000-\u001f\u007f]*$/, { each: true })(target, property);
  };
}
