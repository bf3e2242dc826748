import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} file */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first of these programs that this machine has.
 * @param {string[]} names
 * @param {string} path folders to look in, as in PATH
 * @param {string[]} [further] folders that systems use without naming them in PATH
 * @returns {string | undefined}
 */
export function findProgram(names, path, further = []) {
  const folders = [...path.split(delimiter).filter((folder) => folder !== ''), ...further];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
}
