import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { type Network, networks } from '@rapport/bloggers';
import { Day, LeftOut, LongText, SingleLine } from '@rapport/platform';
import { type CampaignState, campaignStates, type Objective, objectives } from '../domain/campaign-state.js';

export class ApproachDto {
  @ApiProperty({ enum: networks })
  @IsIn(networks)
  network!: Network;

  @ApiProperty()
  @LongText(2_000)
  @MinLength(1)
  approach!: string;
}

export class CreateCampaignDto {
  @ApiProperty()
  @SingleLine(160)
  @MinLength(1)
  name!: string;

  @ApiPropertyOptional({ enum: objectives, nullable: true })
  @IsOptional()
  @IsIn(objectives)
  objective?: Objective | null;

  @ApiPropertyOptional({
    description: 'What would count as having met the objective',
    example: 'Ten honest reviews',
  })
  @LeftOut()
  @LongText(1_000)
  target?: string;

  @ApiPropertyOptional({ type: Number, nullable: true, example: 10 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  targetCount?: number | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: '2026-12-01' })
  @IsOptional()
  @Day()
  startsOn?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: '2026-12-31' })
  @IsOptional()
  @Day()
  endsOn?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Whoever creates it, unless named',
  })
  @IsOptional()
  @IsUUID()
  managerId?: string | null;

  @ApiPropertyOptional({ type: [ApproachDto], description: 'At most one a network' })
  @LeftOut()
  @IsArray()
  @ArrayMaxSize(networks.length)
  @ArrayUnique((approach: ApproachDto) => approach?.network)
  @ValidateNested({ each: true })
  @Type(() => ApproachDto)
  approaches?: ApproachDto[];

  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @LeftOut()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  productIds?: string[];
}

export class ReviseCampaignDto extends PartialType(CreateCampaignDto, { skipNullProperties: false }) {
  @ApiProperty()
  @IsInt()
  version!: number;
}

/** The filters of the list of campaigns. */
export class CampaignFilterDto {
  @IsOptional()
  @SingleLine(200)
  q?: string;

  @IsOptional()
  @IsIn(campaignStates)
  state?: CampaignState;

  @IsOptional()
  @IsUUID()
  managerId?: string;
}
