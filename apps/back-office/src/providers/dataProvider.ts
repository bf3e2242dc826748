import simpleRest from 'ra-data-simple-rest';
import {
  type DataProvider,
  type GetListParams,
  type GetListResult,
  type Identifier,
  type RaRecord,
} from 'react-admin';
import { call } from '../api/client';
import { changes } from './changes';
import { Cursors, readListHeaders } from './listPaging';

/** Answered whole and small, so a name in them is looked up in the list instead of one call a name. */
const readWhole = new Set(['accounts', 'products', 'campaigns']);
const WHOLE = 200;

const cursors = new Cursors();

const rest = simpleRest('/api', async (url, options = {}) => {
  const path = url.replace(/^\/api/, '');
  const body = options.body === undefined ? undefined : JSON.parse(String(options.body));
  const { data, headers, status } = await call(options.method ?? 'GET', path, body, {
    signal: options.signal ?? undefined,
  });
  return { status, headers, body: '', json: data };
});

async function getList<R extends RaRecord>(
  resource: string,
  params: GetListParams,
): Promise<GetListResult<R>> {
  const { page, perPage } = params.pagination ?? { page: 1, perPage: 25 };
  const query = {
    filter: JSON.stringify(params.filter ?? {}),
    // react-admin sorts by `id` where nobody said how; the server's own order is better.
    sort:
      params.sort && params.sort.field !== 'id'
        ? JSON.stringify([params.sort.field, params.sort.order])
        : undefined,
    range: JSON.stringify([(page - 1) * perPage, page * perPage - 1]),
  };
  const list = `${resource} ${query.filter} ${query.sort} ${perPage}`;
  const after = cursors.opening(list, page);
  const { data, headers } = await call<R[]>('GET', `/${resource}`, undefined, {
    query: { ...query, after },
    signal: params.signal,
  });
  const { total, capped, next } = readListHeaders(headers);
  cursors.remember(list, page, next);
  const hasNextPage = next !== null || (!capped && total !== undefined && page * perPage < total);
  return { data, total, meta: { capped }, pageInfo: { hasNextPage, hasPreviousPage: page > 1 } };
}

async function getMany<R extends RaRecord>(resource: string, ids: Identifier[]): Promise<R[]> {
  if (readWhole.has(resource)) {
    const { data } = await getList<R>(resource, { pagination: { page: 1, perPage: WHOLE }, filter: {} });
    const found = data.filter((record) => ids.includes(record.id));
    const missing = ids.filter((id) => !found.some((record) => record.id === id));
    return [...found, ...(await oneByOne<R>(resource, missing))];
  }
  return oneByOne(resource, ids);
}

async function oneByOne<R extends RaRecord>(resource: string, ids: Identifier[]): Promise<R[]> {
  const answers = await Promise.all(ids.map((id) => rest.getOne<R>(resource, { id })));
  return answers.map((answer) => answer.data);
}

/**
 * The simple REST dialect with what this API adds: cursors for the pages after the first, PATCH with only the changed
 * fields and the version they were read at, problem details as errors beside the fields.
 */
export const dataProvider: DataProvider = {
  ...rest,
  supportAbortSignal: true,
  getList,
  getMany: async (resource, params) => ({ data: await getMany(resource, params.ids) }),
  getManyReference: (resource, { target, id, ...params }) =>
    getList(resource, { ...params, filter: { ...params.filter, [target]: id } }),
  update: async (resource, { id, data, previousData }) => {
    const before: Partial<RaRecord> = previousData ?? {};
    const body = { ...changes(before, data), version: before.version };
    return { data: (await call<never>('PATCH', `/${resource}/${encodeURIComponent(id)}`, body)).data };
  },
  create: async (resource, { data }) => ({ data: (await call<never>('POST', `/${resource}`, data)).data }),
  delete: async (resource, { id, previousData }) => {
    await call('DELETE', `/${resource}/${encodeURIComponent(id)}`);
    return { data: (previousData ?? { id }) as never };
  },
};
