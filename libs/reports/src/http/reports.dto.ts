import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Day, LeftOut } from '@rapport/platform';
import { type Part, parts, type Stage, stages } from '../domain/stages.js';
import {
  type DisclosureStatus,
  disclosureStatuses,
  type Sentiment,
  sentiments,
} from '../outcomes.queries.js';

const tones = [...sentiments, 'unjudged'] as const;

/** What a report is about. Days are the asker's; both are included. */
export class ReportDto {
  @ApiPropertyOptional({
    example: '2026-09-01',
    description: 'First day; else the campaign’s, else three months ago',
  })
  @LeftOut()
  @Day()
  from?: string;

  @ApiPropertyOptional({ example: '2026-11-30', description: 'Last day; else the campaign’s, else today' })
  @LeftOut()
  @Day()
  to?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @LeftOut()
  @IsUUID()
  campaignId?: string;
}

class PagedReportDto extends ReportDto {
  @ApiPropertyOptional({ description: 'JSON pair of first and last row', example: '[0,24]' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  range?: string;

  @ApiPropertyOptional({ description: 'Cursor from the Link header of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string;
}

export class FunnelRecordsDto extends PagedReportDto {
  @ApiProperty({ enum: stages })
  @IsIn(stages)
  stage!: Stage;

  @ApiProperty({ enum: parts })
  @IsIn(parts)
  part!: Part;
}

export class PublicationRecordsDto extends PagedReportDto {
  @ApiPropertyOptional({ enum: tones })
  @LeftOut()
  @IsIn(tones)
  sentiment?: Sentiment | 'unjudged';

  @ApiPropertyOptional({ enum: disclosureStatuses })
  @LeftOut()
  @IsIn(disclosureStatuses)
  disclosureStatus?: DisclosureStatus;

  @ApiPropertyOptional({ enum: disclosureStatuses, description: 'As the first look found it' })
  @LeftOut()
  @IsIn(disclosureStatuses)
  firstDisclosure?: DisclosureStatus;

  @ApiPropertyOptional({
    enum: disclosureStatuses,
    description: 'As it stands, of those that were looked at',
  })
  @LeftOut()
  @IsIn(disclosureStatuses)
  lastDisclosure?: DisclosureStatus;

  @ApiPropertyOptional({
    enum: ['true'],
    description: 'Fell short at the first look and was put right since',
  })
  @LeftOut()
  @IsIn(['true'])
  corrected?: 'true';
}

/** Reports are paged by `range` and `after` alone: they have one order, and filter by named parameters. */
export class NoFilterDto {}
