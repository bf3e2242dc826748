import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiDocument } from '../src/openapi.js';
import { startApi, type TestApi } from './support/start-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('the OpenAPI document', () => {
  it('can be made, and describes the answer of every route that gives one', () => {
    const document = openApiDocument(api.app);
    const bare = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, { responses?: Record<string, { content?: object }> }>)
        .filter(([method]) => method === 'get')
        .filter(([, operation]) => !operation.responses?.['200']?.content)
        .map(([method]) => `${method} ${path}`),
    );
    expect(Object.keys(document.paths).length).toBeGreaterThan(50);
    expect(bare).toEqual([]);
  });
});
