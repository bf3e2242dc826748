/** Why the mail of a mailbox could not be read, in words, and what to do about it. */

import { serversWords } from './servers-words.js';
import { type ServerFault, serverFaults, serverRemedies, tlsFault } from './server-fault.js';

export const readingFaults = [
  ...serverFaults,
  'password-needed',
  'folder-gone',
  'not-understood',
  'not-stored',
  'other',
] as const;

export type ReadingFaultCode = (typeof readingFaults)[number];

export type ReadingFault = ServerFault<ReadingFaultCode>;

/** What imapflow reports of a failure. */
export interface ImapError {
  code?: string | undefined;
  message: string;
  responseText?: string | undefined;
  responseStatus?: string | undefined;
  serverResponseCode?: string | undefined;
  authenticationFailed?: boolean | undefined;
  tlsFailed?: boolean | undefined;
  mailboxMissing?: boolean | undefined;
  reason?: string | undefined;
}

const remedies: Record<ReadingFaultCode, string> = {
  ...serverRemedies,
  'host-not-found':
    'Check the spelling of the server name; your mail provider names it under "IMAP" or "incoming mail".',
  'connection-refused': 'Nothing listens on this port. Usual ports: 993 with TLS, 143 with STARTTLS.',
  'timed-out':
    'The server does not answer. If it never did, check the port and the encryption: 993 goes with TLS, 143 with STARTTLS. It is tried again by itself.',
  'connection-closed': 'The server closed the connection. It is tried again by itself.',
  'not-a-mail-server': 'Something answers there, but it is no IMAP server. Check the port.',
  'server-turned-us-away':
    'The server answered and refused. Its words say why; it is tried again by itself. Some providers allow few connections at once.',
  'tls-not-offered':
    'The server does not offer STARTTLS here. Use port 993 with TLS, or ask whoever runs it.',
  'tls-expected':
    'The server does not speak TLS on this port. Choose STARTTLS for port 143, TLS for port 993.',
  'sign-in-refused':
    'The user name or the password is wrong, or the provider wants an app password, or IMAP has to be allowed in its settings.',
  'sign-in-not-offered': 'The server takes no password on this connection. Choose TLS or STARTTLS.',
  'password-needed':
    'A stored password goes only to the server that it was saved for. Enter it, or save: then the test uses it.',
  'folder-gone':
    'A folder that is read is not on the server. Check the name of the folder of sent mail, or create it again.',
  'not-understood':
    'The server said something that is no IMAP. Ask whoever runs it; it is tried again by itself.',
  'not-stored':
    'What came could not be stored here; the log of the worker says why. It is tried again by itself.',
  other: 'Compare the settings with what your mail provider names for incoming mail.',
};

/**
 * Names the fault behind an IMAP error.
 * @param error as imapflow gives it (codes of its version 2), or Node's own
 */
export function readingFault(error: ImapError): ReadingFault {
  return namedReadingFault(codeOf(error), (error.responseText ?? error.reason ?? error.message).trim());
}

/** A fault that we found ourselves. `detail`: what it is about. */
export function namedReadingFault(code: ReadingFaultCode, detail: string): ReadingFault {
  return { code, detail: serversWords(detail, 500), remedy: remedies[code] };
}

const byCode: Record<string, ReadingFaultCode> = {
  ENOTFOUND: 'host-not-found',
  EAI_AGAIN: 'host-not-found',
  ECONNREFUSED: 'connection-refused',
  CONNECT_TIMEOUT: 'timed-out',
  GREETING_TIMEOUT: 'timed-out',
  UPGRADE_TIMEOUT: 'timed-out',
  ETIMEOUT: 'timed-out',
  ETIMEDOUT: 'timed-out',
  LockTimeout: 'timed-out',
  EHOSTUNREACH: 'timed-out',
  ENETUNREACH: 'timed-out',
  NoConnection: 'connection-closed',
  EConnectionClosed: 'connection-closed',
  StateLogout: 'connection-closed',
  ClosedAfterConnectText: 'connection-closed',
  ClosedAfterConnectTLS: 'connection-closed',
  ECONNRESET: 'connection-closed',
  EPIPE: 'connection-closed',
  ETHROTTLE: 'server-turned-us-away',
  NotFound: 'folder-gone',
};

/** RFC 5530: response codes that are about the moment rather than the password. */
const passing = ['UNAVAILABLE', 'INUSE', 'LIMIT', 'SERVERBUG', 'CONTACTADMIN'];

function codeOf(error: ImapError): ReadingFaultCode {
  const { code = '', message, serverResponseCode = '', responseText = '' } = error;
  if (error.authenticationFailed) {
    if (passing.includes(serverResponseCode)) return 'server-turned-us-away';
    const refusesPlain = serverResponseCode === 'PRIVACYREQUIRED' || /plaintext|disabled/i.test(responseText);
    return refusesPlain ? 'sign-in-not-offered' : 'sign-in-refused';
  }
  if (/no supported auth|unsupported authentication/i.test(message)) return 'sign-in-not-offered';
  const ofTls = tlsFault(message);
  if (ofTls) return ofTls;
  if (error.tlsFailed) return 'tls-not-offered';
  if (error.mailboxMissing) return 'folder-gone';
  if (byCode[code]) return byCode[code];
  if (/^(Parser|MAX_IMAP|Line|Literal|Response|TooMany|Unexpected|Missing|Invalid)/.test(code))
    return 'not-understood';
  if (/greeting/i.test(message)) return 'not-a-mail-server';
  if (error.responseStatus === 'NO' || error.responseStatus === 'BAD' || error.reason)
    return 'server-turned-us-away';
  return 'other';
}
