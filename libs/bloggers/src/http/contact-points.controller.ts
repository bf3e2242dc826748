import { Body, Controller, Delete, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { BloggerDetailQueries } from '../blogger-detail.queries.js';
import { ContactPointsService } from '../contact-points.service.js';
import { BloggerView } from './bloggers.view.js';
import { ContactPointDto, ReviseContactPointDto } from './contact-points.dto.js';

/** Each change answers with the blogger, whose page shows it. */
@ApiTags('bloggers')
@Needs('officer')
@Controller()
export class ContactPointsController {
  constructor(
    private readonly contactPoints: ContactPointsService,
    private readonly details: BloggerDetailQueries,
  ) {}

  @Post('bloggers/:id/contact-points')
  @ApiCreatedResponse({ type: BloggerView })
  async add(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ContactPointDto,
  ): Promise<BloggerView> {
    await this.contactPoints.add(actor, id, body);
    return this.details.byId(id);
  }

  @Patch('contact-points/:id')
  @ApiOkResponse({ type: BloggerView })
  async revise(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviseContactPointDto,
  ): Promise<BloggerView> {
    return this.details.byId(await this.contactPoints.revise(actor, id, body));
  }

  @Delete('contact-points/:id')
  @ApiOkResponse({ type: BloggerView })
  async remove(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<BloggerView> {
    return this.details.byId(await this.contactPoints.remove(actor, id));
  }
}
