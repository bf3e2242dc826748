import type { SmtpSettings } from '../domain/smtp-settings.js';
import { type OutgoingMail, SmtpLine, type TransportReport } from './smtp-line.js';
import type { SmtpTimeouts } from './smtp-options.js';

/** What is said of a message that was not to leave any more when its turn came: nothing was tried. */
export const KEPT_BACK = 'kept-back';

/** A mailbox's connections: at most so many at once, the rest of the messages wait for a free one. */
export class MailTransport {
  private readonly free: SmtpLine[];
  private readonly lines: SmtpLine[];
  private readonly waiting: ((line: SmtpLine) => void)[] = [];
  private closed = false;

  constructor(
    settings: SmtpSettings,
    readonly connections: number,
    timeouts: SmtpTimeouts,
  ) {
    this.lines = Array.from({ length: connections }, () => new SmtpLine(settings, timeouts));
    this.free = [...this.lines];
  }

  /**
   * Hands one message to the server over the next free connection.
   * @param mayLeave asked once the connection is free: the wait may have been long
   */
  async send(
    mail: OutgoingMail,
    mayLeave: () => boolean = () => true,
  ): Promise<TransportReport | typeof KEPT_BACK> {
    const line = this.free.pop() ?? (await new Promise<SmtpLine>((resolve) => this.waiting.push(resolve)));
    try {
      return mayLeave() ? await line.send(mail) : KEPT_BACK;
    } finally {
      this.release(line);
    }
  }

  /** Lets what is under way finish, then ends the connections; with `force` at once. */
  close(force = false): void {
    this.closed = true;
    for (const line of force ? this.lines : this.free) line.close();
  }

  private release(line: SmtpLine): void {
    const next = this.waiting.shift();
    if (next) next(line);
    else if (this.closed) line.close();
    else this.free.push(line);
  }
}
