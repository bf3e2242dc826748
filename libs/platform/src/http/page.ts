import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Cursor, writeCursor } from './list-query.js';

/** One page of a list. `total` is exact up to the cap that the feature counts to; null when it wasn't counted. */
export interface Page<Row> {
  rows: Row[];
  offset: number;
  total: number | null;
  capped: boolean;
  /** The cursor of the next page; null on the last. */
  next: Cursor | null;
}

/**
 * Cuts one row too many off a query for `limit + 1` rows and finds the cursor of the next page from it.
 * `keyOf` gives the value that the list is sorted by.
 */
export function toPage<Row extends { id: string }>(
  found: Row[],
  request: { limit: number; offset: number },
  keyOf: (row: Row) => Cursor['value'],
  count: { total: number | null; capped: boolean },
): Page<Row> {
  const rows = found.slice(0, request.limit);
  const last = rows.at(-1);
  const next = found.length > request.limit && last ? { value: keyOf(last), id: last.id } : null;
  return { rows, offset: request.offset, next, ...count };
}

/**
 * Sends a page as ra-data-simple-rest reads it (Content-Range) and with the next page's address (RFC 8288 Link).
 */
export function sendPage<Row>(
  request: FastifyRequest,
  reply: FastifyReply,
  resource: string,
  page: Page<Row>,
): Row[] {
  const last = page.offset + Math.max(page.rows.length - 1, 0);
  void reply.header('content-range', `${resource} ${page.offset}-${last}/${page.total ?? '*'}`);
  if (page.capped) void reply.header('x-total-capped', 'true');
  if (page.next) {
    const address = new URL(request.url, 'http://here');
    address.searchParams.set('after', writeCursor(page.next));
    address.searchParams.delete('range');
    void reply.header('link', `<${address.pathname}${address.search}>; rel="next"`);
  }
  return page.rows;
}
