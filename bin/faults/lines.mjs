/**
 * @typedef {object} FaultLine
 * @property {string} fault
 * @property {number} messages
 * @property {number} once
 * @property {number} twice
 * @property {number} lost
 * @property {number} uncertain
 * @property {number} held
 * @property {number} seed
 */

const figures = /** @type {const} */ (['messages', 'once', 'twice', 'lost', 'uncertain', 'held', 'seed']);
const NAME = 52;
const FIGURE = 10;

/** What stands above the figures. */
export const heading = `${'fault'.padEnd(NAME)}${figures.map((name) => name.padStart(FIGURE)).join('')}`;

/** One fault and its figures, for the terminal. @param {FaultLine} line */
export function asRow(line) {
  return `${line.fault.padEnd(NAME)}${figures.map((name) => String(line[name]).padStart(FIGURE)).join('')}`;
}
