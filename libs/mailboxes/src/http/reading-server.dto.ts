import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { SingleLine } from '@rapport/platform';
import { smtpSecurities, type SmtpSecurity } from '../domain/smtp-settings.js';
import { ServerName } from './plain-address.js';

/** Where the mail of a mailbox is read, as it is saved and as it is tried. */
export class ReadingServerDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Where its mail is read (IMAP). null or empty: the mailbox only sends.',
    example: 'imap.agence.example',
  })
  @ValidateIf((form: { imapHost?: unknown }) => form.imapHost !== '' && form.imapHost != null)
  @ServerName()
  imapHost?: string | null;

  @ApiPropertyOptional({ type: Number, nullable: true, example: 993 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(65_535)
  imapPort?: number | null;

  @ApiPropertyOptional({ enum: smtpSecurities, nullable: true })
  @IsOptional()
  @IsIn(smtpSecurities)
  imapSecurity?: SmtpSecurity | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'claire@agence.example' })
  @IsOptional()
  @SingleLine(254)
  imapUser?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Write-only. Left out: the stored one is kept. null: the password for sending is used.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  imapSecret?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description:
      'Where copies of sent mail are. null: the folder that the server marks as such, or is called so.',
  })
  @IsOptional()
  @SingleLine(254)
  @MinLength(1)
  sentFolder?: string | null;
}
