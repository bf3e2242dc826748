import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Matches, Max, Min, MinLength } from 'class-validator';
import { Day, LeftOut, SingleLine } from '@rapport/platform';
import { audienceMetrics } from '../channels.service.js';
import { type Network, networks } from '../domain/networks.js';

export class ChannelDto {
  @ApiProperty({ example: 'https://example.org' })
  @SingleLine(2_000)
  @MinLength(1)
  url!: string;

  @ApiPropertyOptional({ enum: networks, description: 'Told by the address where it is left out' })
  @LeftOut()
  @IsIn(networks)
  network?: Network;

  @ApiPropertyOptional()
  @LeftOut()
  @SingleLine(200)
  title?: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'fr' })
  @IsOptional()
  @Matches(/^[a-z]{2,3}$/, { message: '$property must be a language code like fr' })
  language?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'https://example.org/feed' })
  @IsOptional()
  @SingleLine(2_000)
  feedUrl?: string | null;
}

export class ReviseChannelDto extends PartialType(ChannelDto, { skipNullProperties: false }) {
  @ApiProperty()
  @IsInt()
  version!: number;
}

export class AudienceFigureDto {
  @ApiProperty({ enum: audienceMetrics })
  @IsIn(audienceMetrics)
  metric!: (typeof audienceMetrics)[number];

  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(10_000_000_000)
  value!: number;

  @ApiProperty({ example: '2026-11-22' })
  @Day()
  measuredOn!: string;

  @ApiProperty({ description: 'Where the figure comes from', example: 'media kit' })
  @SingleLine(300)
  @MinLength(1)
  source!: string;
}
