import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, MinLength } from 'class-validator';
import { Day, LeftOut, SingleLine } from '@rapport/platform';
import { lawfulBases, type LawfulBasis } from '../contact-point.entity.js';
import { contactKinds, type ContactKind } from '../domain/address-key.js';
import { contactPointStates, type ContactPointState } from '../domain/contact-policy.js';

export class ContactPointDto {
  @ApiPropertyOptional({ enum: contactKinds, default: 'email' })
  @LeftOut()
  @IsIn(contactKinds)
  kind?: ContactKind;

  @ApiProperty({ example: 'anna@example.org' })
  @SingleLine(500)
  @MinLength(1)
  address!: string;

  @ApiPropertyOptional({
    enum: contactPointStates,
    description: 'Opting out suppresses the address for good',
  })
  @LeftOut()
  @IsIn(contactPointStates)
  state?: ContactPointState;

  @ApiPropertyOptional()
  @LeftOut()
  @IsBoolean()
  preferred?: boolean;

  @ApiPropertyOptional({ description: 'Where the address was found' })
  @LeftOut()
  @SingleLine(2_000)
  foundAt?: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: '2026-11-22' })
  @IsOptional()
  @Day()
  foundOn?: string | null;

  @ApiPropertyOptional({ enum: lawfulBases, nullable: true })
  @IsOptional()
  @IsIn(lawfulBases)
  lawfulBasis?: LawfulBasis | null;

  @ApiPropertyOptional({ description: 'What the lawful basis rests on' })
  @LeftOut()
  @SingleLine(500)
  basisSource?: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: '2026-11-22' })
  @IsOptional()
  @Day()
  basisReviewedOn?: string | null;
}

export class ReviseContactPointDto extends PartialType(ContactPointDto, { skipNullProperties: false }) {
  @ApiProperty()
  @IsInt()
  version!: number;
}
