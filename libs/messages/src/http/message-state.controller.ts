import { Body, Controller, Delete, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { MessageChangesService } from '../message-changes.service.js';
import { MessagesQueries } from '../messages.queries.js';
import { SettleMessageDto } from './messages.dto.js';
import { MessageDetailView } from './messages.view.js';

/** Moving a message that waits: held, let go, cancelled, settled. Its officer may, and managers. */
@ApiTags('messages')
@Needs('officer')
@Controller('messages/:id')
export class MessageStateController {
  constructor(
    private readonly changes: MessageChangesService,
    private readonly queries: MessagesQueries,
  ) {}

  @Put('hold')
  @ApiOkResponse({ type: MessageDetailView })
  async hold(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MessageDetailView> {
    await this.changes.hold(actor, id);
    return this.queries.byId(id);
  }

  @Delete('hold')
  @ApiOkResponse({ type: MessageDetailView })
  async release(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MessageDetailView> {
    await this.changes.release(actor, id);
    return this.queries.byId(id);
  }

  @Put('cancellation')
  @ApiOkResponse({ type: MessageDetailView })
  async cancel(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MessageDetailView> {
    await this.changes.cancel(actor, id);
    return this.queries.byId(id);
  }

  @Put('settlement')
  @ApiOkResponse({ type: MessageDetailView })
  async settle(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { went }: SettleMessageDto,
  ): Promise<MessageDetailView> {
    await this.changes.settle(actor, id, went);
    return this.queries.byId(id);
  }
}
