import { describe, expect, it } from '@jest/globals';
import { IsOptional, IsString } from 'class-validator';
import fc from 'fast-check';
import { DomainError } from '../errors/domain-error.js';
import { type ListQuery, MAX_PAGE, parseList, writeCursor } from './list-query.js';

class Filter {
  @IsOptional()
  @IsString()
  q?: string;
}

const parse = (query: ListQuery) => parseList(query, Filter, ['name', 'createdAt']);
const id = '01993f5e-0000-7000-8000-000000000000';

describe('a list query', () => {
  it('without anything is the first 25 by the first sortable field', () => {
    expect(parse({})).toEqual({
      filter: {},
      sort: 'name',
      descending: false,
      offset: 0,
      limit: 25,
      after: null,
    });
  });

  it('reads what ra-data-simple-rest sends', () => {
    expect(parse({ filter: '{"q":"ana"}', sort: '["createdAt","DESC"]', range: '[50,74]' })).toEqual({
      filter: { q: 'ana' },
      sort: 'createdAt',
      descending: true,
      offset: 50,
      limit: 25,
      after: null,
    });
  });

  it('gives no more than a hundred rows at once', () => {
    expect(parse({ range: '[0,999999]' }).limit).toBe(MAX_PAGE);
  });

  it.each([
    ['filter that is no JSON', { filter: '{q:1}' }, 'filter must be JSON'],
    ['filter by an unknown field', { filter: '{"x":1}' }, 'property x should not exist'],
    ['filter with a wrong value', { filter: '{"q":{"$gt":1}}' }, 'q must be a string'],
    ['sort by an unknown field', { sort: '["password","ASC"]' }, 'sort can be by name, createdAt'],
    ['range backwards', { range: '[5,2]' }, 'range must be two whole numbers'],
    ['range too deep without a cursor', { range: '[5000,5024]' }, 'needs `after`'],
    ['cursor that nobody gave', { after: 'bm9wZQ' }, 'after must be JSON'],
    [
      'cursor with a forged id',
      { after: Buffer.from('["a","1; DROP"]').toString('base64url') },
      'after must be',
    ],
  ])('refuses a %s, saying what would be right', (_what, query, sentence) => {
    expect(() => parse(query)).toThrow(DomainError);
    expect(() => parse(query)).toThrow(sentence);
  });

  it('finds again whatever a cursor was written from', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null)), (value) => {
        expect(parse({ after: writeCursor({ value, id }) }).after).toEqual({ value, id });
      }),
    );
  });
});
