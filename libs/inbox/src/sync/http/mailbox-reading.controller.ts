import { Controller, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiAcceptedResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { ReadingRequests } from '../reading-requests.js';

@ApiTags('mailboxes')
@Needs('officer')
@Controller('mailboxes')
export class MailboxReadingController {
  constructor(private readonly requests: ReadingRequests) {}

  @Put(':id/reading')
  @HttpCode(202)
  @ApiAcceptedResponse({
    description: 'It will be read as soon as can be; how that goes stands in the `reading` of the mailbox',
  })
  read(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.requests.ask(actor, id);
  }
}
