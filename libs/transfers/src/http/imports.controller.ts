import {
  Body,
  Controller,
  Delete,
  Get,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, ListQuery, Needs, parseList, sendPage, SignedIn } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { importRowSorts, ImportsQueries, importSorts } from '../imports.queries.js';
import { ImportsService } from '../imports.service.js';
import { ChooseRowDto, ImportFilterDto, ImportRowsFilterDto, MapImportDto } from './imports.dto.js';
import { ImportedRowView, ImportView, RemovedImportView } from './imports.view.js';
import { uploadedList } from './list-upload.js';

@ApiTags('imports')
@Needs('officer')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly queries: ImportsQueries,
  ) {}

  @Get()
  @ApiOkResponse({ type: [ImportView] })
  async page(
    @Query() query: ListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportView[]> {
    const page = await this.queries.page(parseList(query, ImportFilterDto, importSorts, 'DESC'));
    return sendPage(request, reply, 'imports', page);
  }

  @Get(':id')
  @ApiOkResponse({ type: ImportView })
  byId(@Param('id', ParseUUIDPipe) id: string): Promise<ImportView> {
    return this.queries.byId(id);
  }

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiCreatedResponse({ type: ImportView })
  async upload(@SignedIn() actor: Actor, @Req() request: FastifyRequest): Promise<ImportView> {
    const { fileName, content } = await uploadedList(request);
    return this.queries.byId(await this.imports.upload(actor, fileName, content));
  }

  @Put(':id/mapping')
  @ApiOkResponse({ type: ImportView })
  async map(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MapImportDto,
  ): Promise<ImportView> {
    await this.imports.map(actor, id, body);
    return this.queries.byId(id);
  }

  @Get(':id/rows')
  @ApiOkResponse({ type: [ImportedRowView] })
  async rows(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportedRowView[]> {
    await this.queries.byId(id);
    const page = await this.queries.rowsOf(id, parseList(query, ImportRowsFilterDto, importRowSorts));
    return sendPage(request, reply, 'import-rows', page);
  }

  @Patch(':id/rows/:row')
  @ApiOkResponse({ type: ImportView })
  async choose(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('row', ParseIntPipe) row: number,
    @Body() body: ChooseRowDto,
  ): Promise<ImportView> {
    await this.imports.choose(actor, id, row, body.choice);
    return this.queries.byId(id);
  }

  @Put(':id/run')
  @ApiOkResponse({ type: ImportView })
  async run(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ImportView> {
    await this.imports.run(actor, id);
    return this.queries.byId(id);
  }

  @Delete(':id')
  @ApiOkResponse({ type: RemovedImportView })
  async remove(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RemovedImportView> {
    const outcome = await this.imports.remove(actor, id);
    const undone = outcome === 'undone' ? ((await this.queries.byId(id)).summary?.undone ?? null) : null;
    return { outcome, undone };
  }
}
