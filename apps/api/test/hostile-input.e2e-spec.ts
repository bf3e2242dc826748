import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import { openApiDocument } from '../src/openapi.js';
import { staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

type Schema = {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
};
interface Operation {
  parameters?: { name: string; in: string; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

let api: TestApi;
let agent: Awaited<ReturnType<typeof staff>>['agent'];
let schemas: Record<string, Schema>;
let operations: { name: string; method: string; path: string; operation: Operation }[];

beforeAll(async () => {
  api = await startApi();
  ({ agent } = await staff(api, 'administrator'));
  const document = openApiDocument(api.app);
  schemas = document.components?.schemas as unknown as typeof schemas;
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods as unknown as Record<string, Operation>).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method,
      path: path.replace(/\{\w+\}/g, () => newId()),
      operation,
    })),
  );
});
afterAll(() => api.stop());

const cursor = (...pair: unknown[]): string => Buffer.from(JSON.stringify(pair)).toString('base64url');

const HOSTILE: Record<string, string[]> = {
  filter: [
    '[]',
    'null',
    '1',
    '{"q":"\\u0000"}',
    '{"q":{}}',
    '{"__proto__":{"a":1}}',
    '{"state":[]}',
    '{"q":"%_\\\\"}',
    '{"bloggerId":"x"}',
  ],
  sort: [
    '[]',
    '[{}]',
    '["id; DROP TABLE","ASC"]',
    '["__proto__","ASC"]',
    '["constructor"]',
    '["at","; --"]',
    '["name","sideways"]',
  ],
  range: ['[0,1e9]', '[0.5,2]', '[-1,2]', '{}', '[1000,1099]', '[9e15,9e15]'],
  after: [
    '%%%',
    cursor(),
    cursor('x', newId()),
    cursor({}, newId()),
    cursor([1], newId()),
    cursor(1e308, newId()),
    cursor('\u0000', newId()),
    cursor('9'.repeat(40), newId()),
    cursor(true, newId()),
    cursor(null, newId()),
    cursor('2026-01-01T00:00:00Z', '-'.repeat(36)),
    cursor('x', '9'.repeat(40)),
    cursor('infinity', newId()),
  ],
};
const WHATEVER = [
  '',
  '\u0000',
  'x'.repeat(3_000),
  "'; --",
  '-1',
  '9999999999999999999',
  '0000-00-00',
  '2026-02-31',
  '[]',
  '%',
];

/** A body of the right shape whose every text is this. */
function bodyOf(schema: Schema, text: string, depth = 0): unknown {
  if (depth > 6) return null;
  if (schema.$ref) return bodyOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, text, depth + 1);
  const [part] = schema.allOf ?? schema.oneOf ?? [];
  if (part) return bodyOf(part, text, depth + 1);
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'string') {
    if (schema.format === 'uuid') return newId();
    if (schema.format === 'date-time') return '2026-11-23T10:00:00Z';
    return schema.format === 'date' ? '2026-11-23' : text;
  }
  if (schema.type === 'number' || schema.type === 'integer') return 1;
  if (schema.type === 'boolean') return true;
  if (schema.type === 'array') return [bodyOf(schema.items ?? {}, text, depth + 1)];
  const fields = Object.entries(schema.properties ?? {});
  return Object.fromEntries(fields.map(([name, field]) => [name, bodyOf(field, text, depth + 1)]));
}

describe('hostile input', () => {
  it.each([...Object.keys(HOSTILE), 'anything else'])(
    'in the query (%s) is refused or does nothing: no route fails over it',
    async (field) => {
      const failed: string[] = [];
      for (const { name, path, operation } of operations.filter(({ method }) => method === 'get')) {
        for (const asked of operation.parameters ?? []) {
          if (asked.in !== 'query' || (asked.name in HOSTILE ? asked.name : 'anything else') !== field)
            continue;
          for (const value of HOSTILE[asked.name] ?? WHATEVER) {
            const { status } = await agent.get(path).query({ [asked.name]: value });
            if (status >= 500) failed.push(`${name} ${asked.name}=${value}: ${status}`);
          }
        }
      }
      expect(failed).toEqual([]);
    },
  );

  it('in the path is refused: no route fails over it', async () => {
    const failed: string[] = [];
    for (const { name, path } of operations.filter(({ method }) => method === 'get')) {
      for (const id of ['x', '%00', '..%2f..%2fetc', "';--"]) {
        const { status } = await agent.get(path.replace(/[0-9a-f-]{36}/, id));
        if (status >= 500) failed.push(`${name} with ${id}: ${status}`);
      }
    }
    expect(failed).toEqual([]);
  });

  it.each(['\u0000', 'a\r\nBcc: x@evil.example', '\ud800', '=cmd|1'])(
    'as every text of a body (%j) is refused or stored: no route fails over it',
    async (text) => {
      const failed: string[] = [];
      for (const { name, method, path, operation } of operations) {
        const schema = operation.requestBody?.content['application/json']?.schema;
        if (!schema || name.endsWith('/api/me/password')) continue;
        const asked = agent[method as 'post'](path);
        const answer = await asked.send(bodyOf(schema, text) as object);
        if (answer.status >= 500) failed.push(`${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
      }
      expect(failed).toEqual([]);
    },
  );

  it('that no database can store stands in no text: it is named', async () => {
    const { body } = await agent.post('/api/bloggers').send({ name: 'Anna' }).expect(201);
    const answer = await agent
      .post(`/api/bloggers/${body.id}/notes`)
      .send({ body: 'Rang\u0000' })
      .expect(422);
    expect(answer.body.errors).toMatchObject([{ pointer: '/body', code: 'matches' }]);
    await agent.post(`/api/bloggers/${body.id}/notes`).send({ body: 'Rang\ud83d' }).expect(201);
  });
});
