import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createApi } from './create-api.js';
import { openApiDocument } from './openapi.js';

/** Writes the OpenAPI document to the file named on the command line; the back office's types come from it. */
const [file] = process.argv.slice(2);
if (!file) throw new Error('Name the file to write');
const app = await createApi();
await app.init();
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
await app.close();
