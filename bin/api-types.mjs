#!/usr/bin/env node
// `npm run api:types`: writes docs/openapi.json from the API, and the back office's types from it.
// `npm run api:check`: fails when either isn't what the API says now.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryServer } from './embedded-postgres/temporary.mjs';
import { buildWhatChanged } from './setup/build.mjs';
import { explain, Failure } from './setup/failure.mjs';
import { installWhatIsMissing } from './setup/install.mjs';
import { inBuild, inProject } from './setup/project.mjs';
import { lastLines, runNode } from './setup/run-program.mjs';
import { complain } from './setup/terminal.mjs';

const kept = {
  document: inProject('docs/openapi.json'),
  types: inProject('apps/back-office/src/api/schema.d.ts'),
};

try {
  await installWhatIsMissing();
  await buildWhatChanged();
  const fresh = await generate();
  const parts = /** @type {(keyof typeof kept)[]} */ (Object.keys(kept));
  const drifted = parts.filter((part) => readOr(kept[part], '') !== fresh[part]);
  if (process.argv.includes('--check')) {
    if (drifted.length > 0) {
      throw new Failure(
        `The API has changed: run \`npm run api:types\` and commit ${drifted.map((part) => kept[part]).join(', ')}`,
      );
    }
  } else {
    for (const part of drifted) writeFileSync(kept[part], fresh[part]);
  }
  console.log(
    drifted.length > 0 ? 'The OpenAPI document and the types are written anew' : 'The API is as documented',
  );
} catch (error) {
  complain(explain(error));
  process.exitCode = 1;
}

/** The document and the types as the built API gives them. @returns {Promise<Record<keyof typeof kept, string>>} */
async function generate() {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-api-'));
  const server = await temporaryServer();
  try {
    const env = {
      ...process.env,
      DATABASE_URL: server.url('postgres'),
      RAPPORT_SECRET: 'x'.repeat(32),
      LOG_LEVEL: 'error',
    };
    const document = join(folder, 'openapi.json');
    const types = join(folder, 'schema.d.ts');
    await mustRun([inBuild('migrations/run.js')], env);
    await mustRun([inBuild('apps/api/src/write-openapi.js'), document], env);
    await mustRun(
      [inProject('node_modules/openapi-typescript/bin/cli.js'), document, '--output', types],
      env,
    );
    return { document: readFileSync(document, 'utf8'), types: readFileSync(types, 'utf8') };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string[]} args @param {NodeJS.ProcessEnv} env */
async function mustRun(args, env) {
  const { code, output, errors } = await runNode(args, { env });
  if (code !== 0) throw new Failure(`${args[0]} failed:\n${lastLines(errors || output, 30)}`);
}

/** @param {string} file @param {string} fallback */
function readOr(file, fallback) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return fallback;
  }
}
