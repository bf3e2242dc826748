/** What a list answer says beside its rows. */
export interface ListReply {
  /** How many there are, counted up to the server's cap; undefined where counting would cost too much. */
  total: number | undefined;
  /** True when there are more than were counted. */
  capped: boolean;
  /** The cursor of the next page, if there is one. */
  next: string | null;
}

/** Reads `Content-Range`, `X-Total-Capped` and `Link: <…after=…>; rel="next"`. */
export function readListHeaders(headers: Headers): ListReply {
  const counted = /\/(\d+)\s*$/.exec(headers.get('content-range') ?? '')?.[1];
  const link = /<([^>]+)>\s*;\s*rel="?next"?/.exec(headers.get('link') ?? '')?.[1];
  return {
    total: counted === undefined ? undefined : Number(counted),
    capped: headers.get('x-total-capped') === 'true',
    next: link ? new URL(link, 'http://any').searchParams.get('after') : null,
  };
}

/** Remembers for each list (its filter, sort and page size) which cursor opens which page. */
export class Cursors {
  private readonly lists = new Map<string, Map<number, string>>();

  /** The cursor that opens `page`, when the page before it has been read. */
  opening(list: string, page: number): string | undefined {
    return page > 1 ? this.lists.get(list)?.get(page) : undefined;
  }

  /** Keeps what opens the page after `page`; a first page forgets what was known of the list. */
  remember(list: string, page: number, next: string | null): void {
    const pages =
      page === 1 ? new Map<number, string>() : (this.lists.get(list) ?? new Map<number, string>());
    if (next) pages.set(page + 1, next);
    else pages.delete(page + 1);
    this.lists.delete(list);
    this.lists.set(list, pages);
    for (const oldest of this.lists.keys()) {
      if (this.lists.size <= 50) break;
      this.lists.delete(oldest);
    }
  }
}
