import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LeftOut, SingleLine } from '@rapport/platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Min,
  ValidateNested,
} from 'class-validator';
import { type Choice, choices } from '../domain/decision.js';
import { type Field, fields } from '../domain/fields.js';
import { type ImportState, importStates } from '../domain/import-state.js';
import { type LawfulBasis, lawfulBases } from '../domain/lawful-basis.js';

const decisions = ['create', 'match', 'wrong', 'skip'] as const;

export class MappedColumnDto {
  @ApiProperty({ description: 'The column, counted from 0' })
  @IsInt()
  @Min(0)
  column!: number;

  @ApiProperty({
    enum: fields,
    description: 'What the column means; columns left out are kept with their rows',
  })
  @IsIn(fields)
  field!: Field;
}

export class MapImportDto {
  @ApiProperty({ type: [MappedColumnDto] })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => MappedColumnDto)
  mapping!: MappedColumnDto[];

  @ApiPropertyOptional({
    nullable: true,
    type: Boolean,
    description: 'Whether the first row names the columns',
  })
  @IsOptional()
  @IsBoolean()
  hasHeader: boolean | null = null;

  @ApiPropertyOptional({
    type: String,
    description: 'Where the list comes from, in the words of the person who brings it',
  })
  @LeftOut()
  @SingleLine(200)
  source = '';

  @ApiPropertyOptional({ enum: lawfulBases, nullable: true, type: String })
  @IsOptional()
  @IsIn(lawfulBases)
  lawfulBasis: LawfulBasis | null = null;

  @ApiPropertyOptional({
    nullable: true,
    type: String,
    description: 'Who looks after the bloggers that no row gives an owner',
  })
  @IsOptional()
  @IsUUID()
  ownerId: string | null = null;

  @ApiProperty()
  @IsInt()
  version!: number;
}

export class ChooseRowDto {
  @ApiProperty({ enum: choices, description: 'Somebody new, the same person, or left out' })
  @IsIn(choices)
  choice!: Choice;
}

export class ImportFilterDto {
  @ApiPropertyOptional({ enum: importStates })
  @IsOptional()
  @IsIn(importStates)
  state?: ImportState;
}

export class ImportRowsFilterDto {
  @ApiPropertyOptional({ enum: decisions })
  @IsOptional()
  @IsIn(decisions)
  decision?: (typeof decisions)[number];

  @ApiPropertyOptional({ description: 'Only rows that a person should look at' })
  @IsOptional()
  @IsBoolean()
  open?: boolean;
}
