import { createTransport } from 'nodemailer';
import SMTPPool from 'nodemailer/lib/smtp-pool';
import type { SmtpError } from '../domain/connection-fault.js';
import type { SmtpSettings } from '../domain/smtp-settings.js';
import { smtpOptions, type SmtpTimeouts } from './smtp-options.js';

/** One message as it goes over the wire. */
export interface OutgoingMail {
  from: string;
  to: string;
  raw: Buffer;
  /** Comes back in delivery reports as Original-Envelope-Id (RFC 3461 section 4.4). */
  envelopeId: string;
}

/** What became of one attempt. `bodyWritten`: the body and its final dot were written to the connection. */
export type TransportReport =
  | { ok: true; response: string }
  | {
      ok: false;
      code: string;
      command: string;
      responseCode: number | null;
      response: string;
      bodyWritten: boolean;
    };

/**
 * One connection to a mail server, kept open between messages, one message at a time.
 *
 * nodemailer's errors don't tell whether the server may hold the message: a drop at the greeting and one
 * after the final dot look the same. Its log does: a record `tnx: 'message'` appears once body and dot are
 * written. A line carries one message at a time, so the record is certainly this message's.
 */
export class SmtpLine {
  private bodyWritten = false;
  private inUse = false;
  private readonly pool: SMTPPool;
  private readonly transporter;

  constructor(settings: SmtpSettings, timeouts: SmtpTimeouts) {
    const note = (entry: unknown): void => this.note(entry);
    const logger = {
      level: () => {},
      trace: note,
      debug: note,
      info: note,
      warn: note,
      error: note,
      fatal: note,
    };
    this.pool = new SMTPPool({ ...smtpOptions(settings, timeouts), logger });
    this.transporter = createTransport(this.pool);
  }

  /**
   * Hands one message over. Never throws: what went wrong is in the report. A connection that the server has
   * closed since the last message is replaced by a new one, as long as nothing of this message was written.
   */
  async send(mail: OutgoingMail): Promise<TransportReport> {
    const reused = this.inUse;
    const report = await this.attempt(mail);
    this.inUse = report.ok;
    const wasClosed = !report.ok && report.code === 'ECONNECTION' && report.responseCode === null;
    return reused && wasClosed && !report.bodyWritten ? this.send(mail) : report;
  }

  /** Connects and signs in, and says goodbye. @throws SmtpError */
  async verify(): Promise<void> {
    await this.transporter.verify();
  }

  /** Ends the connection; with `force` even in the middle of a message, whose outcome is then uncertain. */
  close(force = false): void {
    this.pool.close({ force });
  }

  private async attempt(mail: OutgoingMail): Promise<TransportReport> {
    this.bodyWritten = false;
    try {
      const info = await this.transporter.sendMail({
        envelope: { from: mail.from, to: mail.to },
        raw: mail.raw,
        dsn: { id: mail.envelopeId, return: 'headers', notify: ['failure', 'delay'], recipient: mail.to },
      });
      return { ok: true, response: info.response };
    } catch (error) {
      const { code = '', command = '', responseCode, response, message } = error as SmtpError;
      return {
        ok: false,
        code,
        command,
        responseCode: responseCode ?? null,
        response: (response ?? message).trim().slice(0, 1_000),
        bodyWritten: this.bodyWritten,
      };
    }
  }

  private note(entry: unknown): void {
    if ((entry as { tnx?: string } | null)?.tnx === 'message') this.bodyWritten = true;
  }
}
