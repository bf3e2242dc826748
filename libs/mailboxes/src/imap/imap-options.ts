import type { ImapFlowOptions } from 'imapflow';
import type { ImapSettings } from '../domain/imap-settings.js';

/** How patient a connection is, in seconds. */
export interface ImapTimeouts {
  connectSeconds: number;
  /** How long a server may be silent while we wait for it. */
  silenceSeconds: number;
}

export const readingTimeouts: ImapTimeouts = { connectSeconds: 20, silenceSeconds: 60 };
export const testingImapTimeouts: ImapTimeouts = { connectSeconds: 8, silenceSeconds: 10 };

const MEGABYTE = 1024 * 1024;

/** imapflow's options of one connection: nothing is logged, and what a server may make us hold is bounded. */
export function imapOptions(settings: ImapSettings, timeouts: ImapTimeouts): ImapFlowOptions {
  return {
    host: settings.host,
    port: settings.port,
    secure: settings.security === 'tls',
    doSTARTTLS: settings.security === 'starttls',
    auth: { user: settings.user, pass: settings.secret ?? '' },
    connectionTimeout: timeouts.connectSeconds * 1000,
    greetingTimeout: timeouts.connectSeconds * 1000,
    socketTimeout: timeouts.silenceSeconds * 1000,
    logger: false,
    disableAutoIdle: true,
    disableCompression: true,
    clientInfo: { name: 'Rapport' },
    maxLineLength: 32 * MEGABYTE,
    maxLiteralSize: 32 * MEGABYTE,
    maxResponseSize: 64 * MEGABYTE,
  };
}
