/** Why a mail server could not be used, in words, and what to do about it. */

import { serversWords } from './servers-words.js';
import { type ServerFault, serverFaults, serverRemedies, tlsFault } from './server-fault.js';

export const connectionFaults = [...serverFaults, 'other'] as const;

export type ConnectionFaultCode = (typeof connectionFaults)[number];

export type ConnectionFault = ServerFault<ConnectionFaultCode>;

/** What nodemailer reports of a failed connection. */
export interface SmtpError {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
  message: string;
}

const remedies: Record<ConnectionFaultCode, string> = {
  ...serverRemedies,
  'host-not-found':
    'Check the spelling of the server name; your mail provider names it under "SMTP" or "outgoing mail".',
  'connection-refused': 'Nothing listens on this port. Usual ports: 465 with TLS, 587 with STARTTLS.',
  'timed-out':
    'The server does not answer on this port. Check the port and the encryption: 465 goes with TLS, 587 with STARTTLS. A firewall may stand in between.',
  'connection-closed': 'The server closed the connection at once. Check that this machine may use it.',
  'not-a-mail-server': 'Something answers there, but it is no mail server. Check the port.',
  'server-turned-us-away':
    'The server answered and refused to talk. Its words say why; try later, or ask whoever runs it.',
  'tls-not-offered':
    'The server does not offer STARTTLS here. Use port 465 with TLS, or ask whoever runs it.',
  'tls-expected':
    'The server does not speak TLS on this port. Choose STARTTLS for port 587, TLS for port 465.',
  'sign-in-refused': 'The user name or the password is wrong, or the provider wants an app password.',
  'sign-in-not-offered':
    'The server takes no password on this connection. Choose TLS or STARTTLS, or leave the user name empty.',
  other: 'Compare the settings with what your mail provider names for outgoing mail.',
};

/**
 * Names the fault behind an SMTP connection error.
 * @param error as nodemailer gives it (codes of its version 10)
 */
export function connectionFault(error: SmtpError): ConnectionFault {
  const code = codeOf(error);
  return { code, detail: serversWords(error.response ?? error.message, 500), remedy: remedies[code] };
}

/** The fault of a password that can no longer be read. */
export function secretUnreadable(): ConnectionFault {
  return {
    code: 'secret-unreadable',
    detail: 'The stored password can not be read.',
    remedy: remedies['secret-unreadable'],
  };
}

function codeOf({ code = '', responseCode, message }: SmtpError): ConnectionFaultCode {
  if (code === 'EDNS' || /ENOTFOUND|EAI_AGAIN/.test(message)) return 'host-not-found';
  if (/ECONNREFUSED/.test(message)) return 'connection-refused';
  if (/no authentication|not? support.*auth|Missing credentials/i.test(message) || code === 'ENOAUTH')
    return 'sign-in-not-offered';
  if (code === 'EAUTH') return answersNoSignIn(responseCode) ? 'sign-in-not-offered' : 'sign-in-refused';
  const ofTls = tlsFault(message);
  if (ofTls) return ofTls;
  if (code === 'ETLS') return 'tls-not-offered';
  if (code === 'EPROTOCOL') return responseCode === undefined ? 'not-a-mail-server' : 'server-turned-us-away';
  if (code === 'ETIMEDOUT' || /ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/.test(message)) return 'timed-out';
  if (code === 'ECONNECTION' || /ECONNRESET|EPIPE/.test(message)) return 'connection-closed';
  return 'other';
}

/** 500 to 504: the server doesn't know the command at all (RFC 5321 section 4.2.1); a wrong password gets another code. */
function answersNoSignIn(responseCode: number | undefined): boolean {
  return responseCode === undefined || (responseCode >= 500 && responseCode <= 504);
}
