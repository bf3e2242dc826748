import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { IsBoolean } from 'class-validator';
import { SendingQueries } from '../sending-switch/sending.queries.js';
import { type OffBecause, SendingSwitch } from '../sending-switch/sending-switch.service.js';

class SendingDto {
  @ApiProperty({ description: 'false: nothing leaves any more, whatever comes due' })
  @IsBoolean()
  on!: boolean;
}

class SendingView {
  @ApiProperty() on!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) offSince!: Date | null;
  @ApiProperty({ enum: ['restored', 'person'], nullable: true, description: 'Why it is off' })
  because!: OffBecause | null;
  @ApiProperty({ type: String, nullable: true }) changedByName!: string | null;
  @ApiProperty({ description: 'Messages that are held for it' }) waiting!: number;
  @ApiProperty({ description: 'Of those, not looked for in the Sent folders yet' }) toLookFor!: number;
  @ApiProperty({ description: 'Found in a Sent folder: they had left before' }) foundInSent!: number;
  @ApiProperty({ description: 'Messages of which nobody knows whether they went' }) uncertain!: number;
}

/** Whether messages leave at all. Everybody sees it, an administrator changes it. */
@ApiTags('messages')
@Controller('sending')
export class SendingController {
  constructor(
    private readonly sending: SendingSwitch,
    private readonly queries: SendingQueries,
  ) {}

  @Needs('viewer')
  @Get()
  @ApiOkResponse({ type: SendingView })
  async read(): Promise<SendingView> {
    // A restore is noticed here too, should no worker have looked yet.
    await this.sending.isOn();
    return this.queries.read();
  }

  @Needs('administrator')
  @Put()
  @ApiOkResponse({ type: SendingView })
  async turn(@SignedIn() actor: Actor, @Body() { on }: SendingDto): Promise<SendingView> {
    await this.sending.isOn();
    await this.sending.turn(actor, on);
    return this.queries.read();
  }
}
