import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsOptional,
  IsUrl,
  IsUUID,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { LeftOut, LongText, SingleLine } from '@rapport/platform';

/** Above any product's price, below what an integer column holds. */
const MOST_CENTS = 1_000_000_000;

export class CreateProductDto {
  @ApiProperty()
  @SingleLine(160)
  @MinLength(1)
  name!: string;

  @ApiPropertyOptional({ description: 'As bloggers know it; the name of the organisation where it is empty' })
  @LeftOut()
  @SingleLine(120)
  brand?: string;

  @ApiPropertyOptional()
  @ValidateIf((product: CreateProductDto) => product.url !== undefined && product.url !== '')
  @SingleLine(500)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  url?: string;

  @ApiPropertyOptional()
  @LeftOut()
  @LongText(5_000)
  description?: string;

  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    description: 'What one piece is worth, in hundredths',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_CENTS)
  valueCents?: number | null;

  @ApiPropertyOptional({ example: 'EUR', description: 'ISO 4217' })
  @LeftOut()
  @Matches(/^[A-Z]{3}$/, { message: 'currency must be three capital letters, like EUR' })
  currency?: string;
}

export class ReviseProductDto extends PartialType(CreateProductDto, { skipNullProperties: false }) {
  @ApiProperty()
  @IsInt()
  version!: number;
}

/** The filters of the list of products. */
export class ProductFilterDto {
  @IsOptional()
  @SingleLine(200)
  q?: string;

  @IsOptional()
  @IsUUID()
  campaignId?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  ids?: string[];
}
