import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SmtpError } from '../domain/connection-fault.js';
import { serversWords } from '../domain/servers-words.js';
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

const IDLE_MS = 30_000;
const MESSAGES_A_CONNECTION = 100;
const MOST_WORDS = 1_000;

/**
 * One connection to a mail server, kept open between messages, one message at a time, nothing sent again by itself.
 *
 * nodemailer's errors don't tell whether the server may hold the message: a drop at the greeting and one
 * after the final dot look the same. Its log does: a record `tnx: 'message'` appears once body and dot are
 * written. A line carries one message at a time, so the record is certainly this message's.
 */
export class SmtpLine {
  private connection: SMTPConnection | null = null;
  private carried = 0;
  private bodyWritten = false;
  private idle: NodeJS.Timeout | undefined;

  constructor(
    private readonly settings: SmtpSettings,
    private readonly timeouts: SmtpTimeouts,
  ) {}

  /**
   * Hands one message over. Never throws: what went wrong is in the report. A connection that the server has closed
   * since the last message, or says that it closes (421, RFC 5321 section 3.8), is replaced by a new one, as long as
   * nothing of this message was written.
   */
  async send(mail: OutgoingMail): Promise<TransportReport> {
    clearTimeout(this.idle);
    const reused = this.connection !== null;
    const report = await this.attempt(mail);
    return reused && !report.ok && isClosed(report) && !report.bodyWritten ? this.attempt(mail) : report;
  }

  /** Connects, signs in and says goodbye. @throws SmtpError */
  async verify(): Promise<void> {
    const connection = await this.open();
    connection.quit();
  }

  /** Ends the connection, in the middle of a message too: its outcome is then what is known of it. */
  close(): void {
    clearTimeout(this.idle);
    this.connection?.close();
    this.connection = null;
  }

  private async attempt(mail: OutgoingMail): Promise<TransportReport> {
    this.bodyWritten = false;
    try {
      this.connection ??= await this.open();
      const response = await handOver(this.connection, mail);
      this.carried += 1;
      this.rest();
      return { ok: true, response: serversWords(response, MOST_WORDS) };
    } catch (error) {
      const { code = '', command = '', responseCode, response, message } = error as SmtpError;
      const { bodyWritten } = this;
      await this.recover(code, responseCode);
      const words = serversWords(response ?? message, MOST_WORDS);
      return { ok: false, code, command, responseCode: responseCode ?? null, response: words, bodyWritten };
    }
  }

  private open(): Promise<SMTPConnection> {
    const { user, secret } = this.settings;
    return new Promise((resolve, reject) => {
      const connection = new SMTPConnection({
        ...smtpOptions(this.settings, this.timeouts),
        logger: this.logger(),
      });
      this.carried = 0;
      const failed = (error: Error): void => {
        reject(error);
        connection.close();
      };
      connection.on('error', failed);
      connection.once('end', () => {
        if (this.connection === connection) this.connection = null;
        reject(
          Object.assign(new Error('Connection closed unexpectedly'), {
            code: 'ECONNECTION',
            command: 'CONN',
          }),
        );
      });
      connection.connect((error) => {
        if (error) return failed(error);
        if (user === '') return resolve(connection);
        connection.login({ credentials: { user, pass: secret ?? '' } }, (refused) =>
          refused ? failed(refused) : resolve(connection),
        );
      });
    });
  }

  /** A refusal of one message leaves the connection fine; anything else ends it. */
  private async recover(code: string, responseCode: number | undefined): Promise<void> {
    const { connection } = this;
    const aboutTheMessage = (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== 421;
    if (!connection || !aboutTheMessage || connection.destroyed) return this.close();
    const isFine = await new Promise<boolean>((resolve) => {
      const ended = (): void => resolve(false);
      connection.once('end', ended);
      connection.reset((error) => {
        connection.off('end', ended);
        resolve(!error);
      });
    });
    if (isFine) this.rest();
    else this.close();
  }

  private rest(): void {
    const goodbye = (): void => {
      this.connection?.quit();
      this.connection = null;
    };
    if (this.carried >= MESSAGES_A_CONNECTION) return goodbye();
    this.idle = setTimeout(goodbye, IDLE_MS).unref();
  }

  private logger(): object {
    const note = (entry: unknown): void => {
      if ((entry as { tnx?: string } | null)?.tnx === 'message') this.bodyWritten = true;
    };
    return { level: () => {}, trace: note, debug: note, info: note, warn: note, error: note, fatal: note };
  }
}

function isClosed({ code, responseCode }: TransportReport & { ok: false }): boolean {
  return responseCode === 421 || (code === 'ECONNECTION' && responseCode === null);
}

/** Gives the server's words when it took the message. */
function handOver(connection: SMTPConnection, { from, to, raw, envelopeId }: OutgoingMail): Promise<string> {
  const dsn = { ret: 'HDRS', envid: envelopeId, notify: 'FAILURE,DELAY', orcpt: `rfc822;${to}` };
  return new Promise((resolve, reject) => {
    connection.send({ from, to: [to], size: raw.length, dsn }, raw, (error, info) =>
      error ? reject(error) : resolve(info?.response ?? ''),
    );
  });
}
