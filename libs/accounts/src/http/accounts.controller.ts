import { Body, Controller, Get, Param, ParseUUIDPipe, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { AccountsQueries } from '../accounts.queries.js';
import { AccountsService } from '../accounts.service.js';
import { ChangeRightsDto } from './accounts.dto.js';
import { AccountView } from './accounts.view.js';

@ApiTags('accounts')
@Controller('accounts')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly queries: AccountsQueries,
  ) {}

  @Needs('viewer')
  @Get()
  @ApiOkResponse({ type: [AccountView] })
  all(): Promise<AccountView[]> {
    return this.queries.all();
  }

  @Needs('viewer')
  @Get(':id')
  @ApiOkResponse({ type: AccountView })
  byId(@Param('id', ParseUUIDPipe) id: string): Promise<AccountView> {
    return this.queries.byId(id);
  }

  @Needs('administrator')
  @Patch(':id')
  @ApiOkResponse({ type: AccountView })
  async changeRights(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeRightsDto,
  ): Promise<AccountView> {
    await this.accounts.changeRights(actor, id, body);
    return this.queries.byId(id);
  }
}
