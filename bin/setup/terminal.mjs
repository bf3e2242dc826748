const coloured = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;
/** @param {number} code @param {string} text */
const paint = (code, text) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);

/** @param {string} text */
export const bold = (text) => paint(1, text);
/** @param {string} text */
export const dim = (text) => paint(2, text);
/** @param {string} text */
export const green = (text) => paint(32, text);
/** @param {string} text */
export const red = (text) => paint(31, text);

let lineIsOpen = false;

// A closed terminal or a finished `| head` is no reason to leave PostgreSQL behind.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

/** Prints a line for the person at the terminal. @param {string} [text] */
export function say(text = '') {
  closeLine();
  process.stdout.write(`${text}\n`);
}

/** Prints what went wrong, on the error stream. @param {string} text */
export function complain(text) {
  closeLine();
  process.stderr.write(`${text}\n`);
}

/**
 * Does one step of the work under a progress line that ends with the seconds it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const start = performance.now();
  closeLine();
  process.stdout.write(`  ${title} … `);
  lineIsOpen = true;
  const result = await work();
  if (lineIsOpen) process.stdout.write(dim(`${((performance.now() - start) / 1000).toFixed(1)} s`));
  closeLine();
  return result;
}

function closeLine() {
  if (lineIsOpen) process.stdout.write('\n');
  lineIsOpen = false;
}
