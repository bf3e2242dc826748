import { findProgram } from './programs.mjs';

/**
 * The IMAP server (Dovecot) of this machine; each test starts it with a configuration and mail of its own.
 * @param {NodeJS.ProcessEnv} env DOVECOT_PATH names one; otherwise it is looked for where systems put it
 * @returns {string | undefined}
 */
export function findDovecot({ DOVECOT_PATH, PATH = '' }) {
  return (
    DOVECOT_PATH || findProgram(['dovecot'], PATH, ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/sbin'])
  );
}
