// node one-file.mjs PROGRAM FILE: a program of the build with all it imports, ours and the packages', in one file.
import { dirname } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const [, , input = '', file = ''] = argv;

/** A module in the file still finds what lies beside its source. */
const atHome = {
  name: 'at-home',
  transform: {
    filter: { code: /import\.meta\./ },
    /** @param {string} code @param {string} id */
    handler: (code, id) =>
      code
        // Required by the bundler's hand, a package is the one that all others have, not a second one from its files.
        .replace(/^const require = createRequire\(import\.meta\.url\);$/m, '')
        .replace(/\bimport\.meta\.dirname\b/g, () => JSON.stringify(dirname(id)))
        .replace(/\bimport\.meta\.filename\b/g, () => JSON.stringify(id))
        .replace(/\bimport\.meta\.url\b/g, () => JSON.stringify(pathToFileURL(id).href)),
  },
};

const bundle = await rolldown({
  input,
  platform: 'node',
  plugins: [atHome],
  // pg is told how to read types, and TypeORM finds it by a way of its own: there must be one of it.
  external: [/\.node$/, '@node-rs/argon2', /^pg($|[-/])/],
  // Nothing is left out: what a module does when it is loaded belongs to the product.
  treeshake: false,
  // Packages ask for others that may be missing.
  logLevel: 'silent',
});
await bundle.write({ file, format: 'cjs', keepNames: true, codeSplitting: false });
await bundle.close();
