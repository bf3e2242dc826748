import { openSync, renameSync, statSync } from 'node:fs';

const largest = 10 * 1024 * 1024;

/**
 * Opens a log file to write on at its end; one that has grown large is put aside as `.1` first.
 * @param {string} file
 * @returns {number} a file descriptor, to be closed by the caller
 */
export function openLog(file) {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largest) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}
