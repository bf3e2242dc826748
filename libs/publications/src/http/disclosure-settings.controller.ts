import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Jurisdiction, jurisdictions } from '@rapport/disclosure';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { ArrayMaxSize, ArrayUnique, IsArray, IsFQDN, IsIn, IsInt } from 'class-validator';
import { DisclosureSettings } from '../disclosure-settings.js';

const hosts: { type: [typeof String]; example: string[] } = { type: [String], example: ['lumen.example'] };

export class DisclosureSettingsView {
  @ApiProperty({ ...hosts, description: 'Hosts of the brands; those of the products count anyway' })
  brandDomains!: string[];
  @ApiProperty({ ...hosts, description: 'Hosts of shops and agencies that act for the brands' })
  partnerDomains!: string[];
  @ApiProperty({
    enum: jurisdictions,
    isArray: true,
    description: 'Whose rules hold; empty: those of the blogger’s and the organisation’s countries',
  })
  jurisdictions!: Jurisdiction[];
  @ApiProperty() version!: number;
}

export class ReviseDisclosureSettingsDto {
  @ApiProperty(hosts)
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsFQDN({}, { each: true })
  brandDomains!: string[];

  @ApiProperty(hosts)
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsFQDN({}, { each: true })
  partnerDomains!: string[];

  @ApiProperty({ enum: jurisdictions, isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(jurisdictions, { each: true })
  jurisdictions!: Jurisdiction[];

  @ApiProperty()
  @IsInt()
  version!: number;
}

@ApiTags('settings')
@Controller('settings/disclosure')
export class DisclosureSettingsController {
  constructor(private readonly settings: DisclosureSettings) {}

  @Needs('viewer')
  @Get()
  @ApiOkResponse({ type: DisclosureSettingsView })
  read(): Promise<DisclosureSettingsView> {
    return this.settings.read();
  }

  /** Checks from now on go by these. */
  @Needs('manager')
  @Put()
  @ApiOkResponse({ type: DisclosureSettingsView })
  revise(
    @SignedIn() actor: Actor,
    @Body() body: ReviseDisclosureSettingsDto,
  ): Promise<DisclosureSettingsView> {
    return this.settings.revise(actor, body);
  }
}
