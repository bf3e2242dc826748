import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/*
 * The campaign starts its worker hundreds of times, and a start would spend most of its time on finding, reading and
 * compiling three thousand files. So all of them are one file, and the first worker that is at work leaves behind what
 * V8 made of it.
 */
const program = join(import.meta.dirname, 'worker.cjs');
const compiled = `${program}.compiled`;

process.on('disconnect', () => process.exit(1));
await start();

async function start(): Promise<void> {
  const cachedData = readCompiled();
  const source = `(function (module, exports, require, __filename, __dirname) { ${readFileSync(program, 'utf8')}\n})`;
  const script = new Script(source, { filename: program, ...(cachedData && { cachedData }) });
  const module = { exports: {} as { atWork: Promise<void> } };
  script.runInThisContext()(module, module.exports, createRequire(program), program, import.meta.dirname);
  await module.exports.atWork;
  if (!cachedData || script.cachedDataRejected) keepCompiled(script.createCachedData());
  process.send?.('at work');
}

function readCompiled(): Buffer | undefined {
  try {
    return readFileSync(compiled);
  } catch {
    return undefined;
  }
}

/** Appears whole or not at all: this worker may be killed at any moment, and others start meanwhile. */
function keepCompiled(data: Buffer): void {
  const unfinished = `${compiled}.${process.pid}`;
  writeFileSync(unfinished, data);
  renameSync(unfinished, compiled);
}
