import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType, PartialType } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { SingleLine } from '@rapport/platform';
import { smtpSecurities, type SmtpSecurity } from '../domain/smtp-settings.js';
import { PlainAddress, ServerName } from './plain-address.js';
import { ReadingServerDto } from './reading-server.dto.js';

/** Who sends, and through which server. */
class SenderDto {
  @ApiProperty({ description: "The team's mailbox (administrator) rather than one's own" })
  @IsBoolean()
  team!: boolean;

  @ApiProperty({ example: 'My work address' })
  @SingleLine(80)
  @MinLength(1)
  label!: string;

  @ApiProperty({ description: 'The name that bloggers see', example: 'Claire Fontaine' })
  @SingleLine(120)
  @MinLength(1)
  fromName!: string;

  @ApiProperty({ example: 'claire@agence.example' })
  @PlainAddress()
  fromAddress!: string;

  @ApiProperty({ example: 'smtp.agence.example' })
  @ServerName()
  smtpHost!: string;

  @ApiProperty({ example: 465 })
  @IsInt()
  @Min(1)
  @Max(65_535)
  smtpPort!: number;

  @ApiProperty({ enum: smtpSecurities })
  @IsIn(smtpSecurities)
  smtpSecurity!: SmtpSecurity;

  @ApiProperty({ description: 'Empty where the server wants no sign-in', example: 'claire@agence.example' })
  @SingleLine(254)
  smtpUser!: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Write-only. Left out: the stored one is kept. null: it is removed.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  secret?: string | null;

  @ApiPropertyOptional({ minimum: 1, maximum: 20, default: 3 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  maxConnections?: number;
}

export class CreateMailboxDto extends IntersectionType(SenderDto, ReadingServerDto) {
  @ApiPropertyOptional({
    default: false,
    description: 'The server itself files what it sends among sent mail',
  })
  @IsOptional()
  @IsBoolean()
  serverFilesSent?: boolean;

  @ApiPropertyOptional({
    minimum: 0,
    maximum: 120,
    default: 12,
    description: 'How many months back the first reading goes',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(120)
  historyMonths?: number;
}

export class ReviseMailboxDto extends PartialType(OmitType(CreateMailboxDto, ['team'] as const), {
  skipNullProperties: false,
}) {
  @ApiProperty()
  @IsInt()
  version!: number;
}

/** The server that sends, as it stands in a form. */
class TriedServerDto {
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The mailbox whose form this is',
  })
  @IsOptional()
  @IsUUID()
  mailboxId?: string | null;

  @ApiProperty()
  @ServerName()
  smtpHost!: string;

  @ApiProperty()
  @IsInt()
  @Min(1)
  @Max(65_535)
  smtpPort!: number;

  @ApiProperty({ enum: smtpSecurities })
  @IsIn(smtpSecurities)
  smtpSecurity!: SmtpSecurity;

  @ApiProperty()
  @SingleLine(254)
  smtpUser!: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  secret?: string | null;
}

/** Settings as they stand in a form. */
export class TryConnectionDto extends IntersectionType(TriedServerDto, ReadingServerDto) {
  @ApiPropertyOptional({
    type: String,
    description: 'Write-only. Left out: the stored one is kept. The password for sending where left out.',
  })
  override imapSecret?: string | null;
}
