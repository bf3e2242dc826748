import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, ListQuery, Needs, parseList, sendPage, SignedIn } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { productSorts, ProductsQueries } from '../products.queries.js';
import { ProductsService } from '../products.service.js';
import { ProductView } from './campaigns.view.js';
import { CreateProductDto, ProductFilterDto, ReviseProductDto } from './products.dto.js';

@ApiTags('products')
@Controller('products')
export class ProductsController {
  constructor(
    private readonly products: ProductsService,
    private readonly queries: ProductsQueries,
  ) {}

  @Needs('viewer')
  @Get()
  @ApiOkResponse({ type: [ProductView] })
  async page(
    @Query() query: ListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProductView[]> {
    return sendPage(
      request,
      reply,
      'products',
      await this.queries.page(parseList(query, ProductFilterDto, productSorts)),
    );
  }

  @Needs('viewer')
  @Get(':id')
  @ApiOkResponse({ type: ProductView })
  byId(@Param('id', ParseUUIDPipe) id: string): Promise<ProductView> {
    return this.queries.byId(id);
  }

  @Needs('officer')
  @Post()
  @ApiCreatedResponse({ type: ProductView })
  async create(@SignedIn() actor: Actor, @Body() body: CreateProductDto): Promise<ProductView> {
    return this.queries.byId(await this.products.create(actor, body));
  }

  @Needs('officer')
  @Patch(':id')
  @ApiOkResponse({ type: ProductView })
  async revise(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviseProductDto,
  ): Promise<ProductView> {
    await this.products.revise(actor, id, body);
    return this.queries.byId(id);
  }

  @Needs('officer')
  @Delete(':id')
  @HttpCode(204)
  delete(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.products.delete(actor, id);
  }
}
