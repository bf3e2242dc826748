import type { SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import type { SmtpSettings } from '../domain/smtp-settings.js';

export interface SmtpTimeouts {
  connectSeconds: number;
  /** How long a server may be silent; RFC 5321 section 4.5.3.2.6 asks for ten minutes after the final dot. */
  silenceSeconds: number;
}

export const sendingTimeouts: SmtpTimeouts = { connectSeconds: 30, silenceSeconds: 600 };
export const testingTimeouts: SmtpTimeouts = { connectSeconds: 8, silenceSeconds: 10 };

/** nodemailer's options of one connection. */
export function smtpOptions(settings: SmtpSettings, timeouts: SmtpTimeouts): SMTPConnectionOptions {
  return {
    host: settings.host,
    port: settings.port,
    secure: settings.security === 'tls',
    requireTLS: settings.security === 'starttls',
    ignoreTLS: settings.security === 'none',
    connectionTimeout: timeouts.connectSeconds * 1000,
    greetingTimeout: timeouts.connectSeconds * 1000,
    dnsTimeout: timeouts.connectSeconds * 1000,
    socketTimeout: timeouts.silenceSeconds * 1000,
  };
}
