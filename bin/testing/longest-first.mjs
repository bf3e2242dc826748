import { createRequire } from 'node:module';

const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

/** The longest files of those that start the whole product, the very longest first. */
const longest = ['faults.launch-spec.ts', 'main-job.browser.ts', 'lifecycle.launch-spec.ts'];

/**
 * The order in which test files begin: Jest's, longest first as far as it has measured them, but on a machine that has
 * not run them yet it takes large files for long ones, and would wait for a small one at the end.
 */
export default class LongestFirst extends Sequencer {
  /** @template {{ path: string }} Test @param {Test[]} tests @returns {Test[]} */
  sort(tests) {
    /** @param {Test} test */
    const rank = ({ path }) => {
      const place = longest.findIndex((name) => path.endsWith(name));
      return place < 0 ? longest.length : place;
    };
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}
