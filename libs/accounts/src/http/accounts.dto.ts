import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsTimeZone,
  MaxLength,
  MinLength,
} from 'class-validator';
import { LongText, type Role, roles, SingleLine } from '@rapport/platform';

const languages = ['en', 'fr'] as const;

/** Long rather than odd: NIST SP 800-63B section 5.1.1 asks for length and no composition rules. */
export const PASSWORD_MIN = 12;

export class SignInDto {
  @ApiProperty()
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(200)
  password!: string;
}

export class NewPasswordDto {
  @ApiProperty({ minLength: PASSWORD_MIN })
  @IsString()
  @MinLength(PASSWORD_MIN)
  @MaxLength(200)
  password!: string;
}

export class ChangePasswordDto extends NewPasswordDto {
  @ApiProperty({ description: 'The one that one has now' })
  @IsString()
  @MaxLength(200)
  current!: string;
}

export class AcceptInvitationDto extends NewPasswordDto {
  @ApiProperty()
  @SingleLine(120)
  @MinLength(1)
  name!: string;

  @ApiProperty({ enum: languages })
  @IsIn(languages)
  language!: 'en' | 'fr';

  @ApiProperty({ example: 'Europe/Paris' })
  @IsTimeZone()
  timeZone!: string;
}

export class CompleteFirstRunDto extends AcceptInvitationDto {
  @ApiProperty()
  @IsString()
  @MaxLength(100)
  token!: string;

  @ApiProperty()
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @ApiProperty()
  @SingleLine(120)
  @MinLength(1)
  organisation!: string;
}

export class ReviseProfileDto extends OmitType(AcceptInvitationDto, ['password'] as const) {
  @ApiProperty()
  @LongText(2_000)
  signature!: string;

  @ApiProperty()
  @IsInt()
  version!: number;
}

export class ChangeRightsDto {
  @ApiPropertyOptional({ enum: roles })
  @IsOptional()
  @IsIn(roles)
  role?: Role;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  disabled?: boolean;

  @ApiProperty()
  @IsInt()
  version!: number;
}

export class InviteDto {
  @ApiProperty()
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @ApiProperty({ enum: roles })
  @IsIn(roles)
  role!: Role;
}
