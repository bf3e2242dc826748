import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import supertest from 'supertest';
import { openApiDocument } from '../src/openapi.js';
import { ACCESS_OF_ROUTES } from './support/access-of-routes.js';
import { staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Agent = Awaited<ReturnType<typeof staff>>['agent'];

let api: TestApi;
let viewer: Agent;
let routes: { name: string; method: Method; path: string }[];

beforeAll(async () => {
  api = await startApi();
  ({ agent: viewer } = await staff(api, 'viewer'));
  const document = openApiDocument(api.app);
  routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods as object).map((method) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method as Method,
      path: path.replace(/\{\w+\}/g, newId()),
    })),
  );
});
afterAll(() => api.stop());

/** The lowest role that a route lets through, as it shows to somebody signed out and to a viewer. */
async function accessOf({ method, path }: (typeof routes)[number]): Promise<string> {
  const signedOut = await supertest(api.server)[method](path);
  if (signedOut.body.code !== 'signed-out') return 'public';
  expect(signedOut.status).toBe(401);
  const answer = await viewer[method](path);
  if (answer.body.code !== 'role-too-low') return 'viewer';
  expect(answer.status).toBe(403);
  return answer.body.needed;
}

describe('every route', () => {
  it('is for whom it is meant, and for nobody below', async () => {
    const found: Record<string, string[]> = {};
    for (const route of routes) (found[await accessOf(route)] ??= []).push(route.name);
    for (const names of Object.values(found)) names.sort();
    expect(found).toEqual(ACCESS_OF_ROUTES);
  });

  it('that changes something takes nothing from the page of another site', async () => {
    for (const { name, method, path } of routes.filter((route) => route.method !== 'get')) {
      const asked = viewer[method](path);
      const { status, body } = await asked.set('sec-fetch-site', 'cross-site');
      expect([name, status, body.code]).toEqual([name, 403, 'cross-site']);
      const other = viewer[method](path);
      const from = await other.set('origin', 'https://elsewhere.example');
      expect([name, from.status, from.body.code]).toEqual([name, 403, 'cross-site']);
    }
  });
});
