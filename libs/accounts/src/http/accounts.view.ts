import { ApiProperty } from '@nestjs/swagger';
import { type Role, roles } from '@rapport/platform';

export class AccountView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ enum: roles }) role!: Role;
  @ApiProperty({ enum: ['en', 'fr'] }) language!: 'en' | 'fr';
  @ApiProperty() timeZone!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) disabledAt!: Date | null;
  @ApiProperty() version!: number;
}

class OrganisationName {
  @ApiProperty() name!: string;
}

export class ProfileView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ enum: roles }) role!: Role;
  @ApiProperty({ enum: ['en', 'fr'] }) language!: 'en' | 'fr';
  @ApiProperty() timeZone!: string;
  @ApiProperty() signature!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: OrganisationName }) organisation!: OrganisationName;
}

export class InvitationView {
  @ApiProperty() id!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ enum: roles }) role!: Role;
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt!: Date;
}

export class SentInvitationView extends InvitationView {
  @ApiProperty({ description: 'Shown this once; only its hash is kept' }) link!: string;
}

export class InvitedView {
  @ApiProperty() email!: string;
  @ApiProperty({ enum: roles }) role!: Role;
}

export class ResetLinkView {
  @ApiProperty({ description: 'Shown this once; only its hash is kept' }) link!: string;
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt!: Date;
}

export class ResetView {
  @ApiProperty() email!: string;
  @ApiProperty() name!: string;
}

export class SetupView {
  @ApiProperty() needed!: boolean;
}

export class OrganisationView {
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ['en', 'fr'] }) language!: 'en' | 'fr';
  @ApiProperty() country!: string;
  @ApiProperty({ type: [String] }) brands!: string[];
  @ApiProperty() version!: number;
}
