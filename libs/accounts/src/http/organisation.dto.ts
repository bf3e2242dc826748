import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO31661Alpha2,
  IsString,
  MaxLength,
  MinLength,
} from 'class-validator';
import { SingleLine } from '@rapport/platform';

export class ReviseOrganisationDto {
  @ApiProperty()
  @SingleLine(120)
  @MinLength(1)
  name!: string;

  @ApiProperty({ enum: ['en', 'fr'] })
  @IsIn(['en', 'fr'])
  language!: 'en' | 'fr';

  @ApiProperty({ example: 'FR' })
  @IsISO31661Alpha2()
  country!: string;

  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  brands!: string[];

  @ApiProperty()
  @IsInt()
  version!: number;
}
