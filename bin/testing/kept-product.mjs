import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const { default: circus } = createRequire(import.meta.url)('jest-circus/runner');

/** What is of one test file: itself, Jest's functions, and what the tests stand on, in a folder test/ or testing/. */
const ofTests = /^@jest\/globals|\/(test|testing)\/.*\.ts$|[.-]spec\.ts$/;

/** @type {{ environment: any, runtime: any } | undefined} */
let kept;

/**
 * Runs a test file (`testRunner` of jest.config.js) as Jest does, but in the world of the first file of this worker:
 * the product and its packages are loaded once for all files. Jest loads them anew for each, which takes longer than
 * most tests, and V8 gives back little of it. Test files, and what they stand on, are loaded for each file as ever.
 *
 * So a test puts back what it changes for the whole process: a global, a variable of the environment, the state of a
 * module. It reaches into jest-runtime, whose version package.json fixes.
 * @param {any} globalConfig
 * @param {any} config
 * @param {any} environment
 * @param {any} runtime
 * @param {string} testPath
 * @param {any} send
 */
export default async function runTestFile(globalConfig, config, environment, runtime, testPath, send) {
  // While somebody edits, what was loaded is out of date at once; coverage is counted in a file's own world.
  if (globalConfig.watch || globalConfig.watchAll || globalConfig.collectCoverage)
    return circus(globalConfig, config, environment, runtime, testPath, send);

  kept ??= keep(environment, runtime);
  moveIn(kept, environment, runtime, testPath);
  forgetLastFile(kept, config.rootDir);
  return circus(globalConfig, config, kept.environment, kept.runtime, testPath, send);
}

/** @param {any} environment @param {any} runtime */
function keep(environment, runtime) {
  environment.teardown = async () => undefined;
  runtime.teardown = () => undefined;
  return { environment, runtime };
}

/**
 * The console of this file, and the source maps by which Jest reads its stacks.
 * @param {{ environment: any, runtime: any }} kept @param {any} environment @param {any} runtime
 * @param {string} testPath
 */
function moveIn(kept, environment, runtime, testPath) {
  kept.environment.global.console = environment.global.console;
  const sourceMaps = runtime.getSourceMaps();
  for (const [file, map] of kept.runtime.getSourceMaps()) sourceMaps.set(file, map);
  kept.runtime.transformCache.sourceMaps = sourceMaps;
  kept.runtime._testPath = testPath;
}

/** @param {{ environment: any, runtime: any }} kept @param {string} rootDir */
function forgetLastFile({ environment, runtime }, rootDir) {
  const { esModuleRegistry, internalModuleRegistry } = runtime.registries;
  const project = pathToFileURL(rootDir).href;
  for (const name of esModuleRegistry.keys())
    if (ofTests.test(name.replace(project, ''))) esModuleRegistry.delete(name);
  runtime.restoreAllMocks();
  runtime.testState.state = 'loading';
  // Jest's own modules, with all that they know of the tests of the last file.
  internalModuleRegistry.clear();
  environment.global[Symbol.for('EVENT_HANDLERS')] = undefined;
  for (const symbol of Object.getOwnPropertySymbols(environment.global))
    if (symbol.description === 'JEST_STATE_SYMBOL') Reflect.deleteProperty(environment.global, symbol);
}
