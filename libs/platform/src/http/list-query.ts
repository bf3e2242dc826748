import { ApiPropertyOptional } from '@nestjs/swagger';
import { plainToInstance } from 'class-transformer';
import { IsOptional, IsString, MaxLength, validateSync } from 'class-validator';
import { DomainError } from '../errors/domain-error.js';
import { invalidBody } from './validation.js';

/** How deep an offset may reach; past it, the cursor of the page before is needed. */
export const MAX_OFFSET = 1_000;
export const MAX_PAGE = 100;

/** The query of every list: what ra-data-simple-rest sends, and `after`, the cursor of keyset paging. */
export class ListQuery {
  @ApiPropertyOptional({ description: 'JSON object of filters', example: '{"q":"anna"}' })
  @IsOptional()
  @IsString()
  @MaxLength(4_000)
  filter?: string;

  @ApiPropertyOptional({ description: 'JSON pair of field and direction', example: '["name","ASC"]' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  sort?: string;

  @ApiPropertyOptional({ description: 'JSON pair of first and last row', example: '[0,24]' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  range?: string;

  @ApiPropertyOptional({ description: 'Cursor from the Link header of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string;
}

/** A list query, checked: where the page starts, how long it is, what it is sorted and filtered by. */
export interface ListRequest<Filter, Sort extends string> {
  filter: Filter;
  sort: Sort;
  descending: boolean;
  offset: number;
  limit: number;
  /** The sort value and id of the last row of the page before. */
  after: Cursor | null;
}

export interface Cursor {
  value: string | number | null;
  id: string;
}

/**
 * Checks a list query against the filter's class and the fields that can be sorted by (the first is the default).
 * @throws DomainError `invalid-list` or `invalid-fields`, naming what is allowed.
 */
export function parseList<Filter extends object, Sort extends string>(
  query: ListQuery,
  FilterDto: new () => Filter,
  sortable: readonly [Sort, ...Sort[]],
  defaultDirection: 'ASC' | 'DESC' = 'ASC',
): ListRequest<Filter, Sort> {
  const filter = plainToInstance(FilterDto, jsonOf('filter', query.filter ?? '{}'));
  const rules = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false };
  const faults = validateSync(filter, rules);
  if (faults.length > 0) throw invalidBody(faults);
  const [sort, direction] = pairOf('sort', query.sort ?? `["${sortable[0]}","${defaultDirection}"]`);
  if (!sortable.includes(sort as Sort)) {
    throw badList('sort', `can be by ${sortable.join(', ')}; "${String(sort)}" is not one of them`);
  }
  const [first, last] = pairOf('range', query.range ?? '[0,24]');
  if (
    !Number.isInteger(first) ||
    !Number.isInteger(last) ||
    Number(first) < 0 ||
    Number(last) < Number(first)
  ) {
    throw badList('range', 'must be two whole numbers, the first and the last row, like [0,24]');
  }
  const after = query.after ? readCursor(query.after) : null;
  if (!after && Number(first) > MAX_OFFSET) {
    throw badList(
      'range',
      `past row ${MAX_OFFSET} needs \`after\`, the cursor in the Link header of the page before`,
    );
  }
  return {
    filter,
    sort: sort as Sort,
    descending: direction === 'DESC',
    offset: Number(first),
    limit: Math.min(Number(last) - Number(first) + 1, MAX_PAGE),
    after,
  };
}

/** A cursor as it travels in a URL. */
export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.value, cursor.id])).toString('base64url');
}

function readCursor(text: string): Cursor {
  const [value, id, ...more] = pairOf('after', Buffer.from(text, 'base64url').toString('utf8'));
  const isValue =
    value === null || typeof value === 'number' || (typeof value === 'string' && !value.includes('\0'));
  if (!isValue || !CURSOR_ID.test(String(id)) || more.length > 0) throw madeUpCursor();
  return { value, id: String(id) };
}

/** A UUID, or the number of an event. */
const CURSOR_ID = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{1,18})$/i;

/** For a cursor that no page gave; only the database can tell whether its value is one of what the list is sorted by. */
export function madeUpCursor(): DomainError {
  return badList('after', 'must be a cursor that an earlier page gave');
}

function pairOf(name: string, text: string): unknown[] {
  const pair = jsonOf(name, text);
  if (!Array.isArray(pair)) throw badList(name, `must be a JSON pair; "${text.slice(0, 80)}" is not`);
  return pair;
}

function jsonOf(name: string, text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // said below, together with JSON that isn't what it should be
  }
  throw badList(name, `must be JSON; "${text.slice(0, 80)}" is not`);
}

function badList(name: string, detail: string): DomainError {
  return new DomainError('invalid', 'invalid-list', `${name} ${detail}.`, {}, [
    { pointer: `/${name}`, code: 'invalid-list', detail },
  ]);
}
