import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Failure } from './failure.mjs';

/**
 * A random secret that is made once and then kept in a file which only its owner may read.
 * @param {string} file
 */
export function keptSecret(file) {
  if (!existsSync(file)) {
    // Renamed when whole, so that a power cut leaves no half secret to encrypt with.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, `${randomBytes(36).toString('base64url')}\n`, { mode: 0o600, flush: true });
    renameSync(unfinished, file);
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length >= 32) return secret;
  throw new Failure(`The secret in ${file} is damaged: put back the file from a backup of the data folder.`);
}
