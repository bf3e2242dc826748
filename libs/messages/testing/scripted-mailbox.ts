import type { MailboxReader, Reading } from '@rapport/messages';
import type { Clock } from '@rapport/platform';

/** Stands for whoever reads mailboxes: says what the test tells it to, and keeps what is filed in Sent. */
export class ScriptedMailbox implements MailboxReader {
  /** What a reading gives; by default it works. A test may let an answer come in meanwhile. */
  onRead: () => Promise<Reading>;
  /** The same where it matters which mailbox is read. */
  onReadOf: ((mailboxId: string) => Promise<Reading>) | null = null;
  /** Message-IDs in the Sent folder. */
  readonly sent = new Set<string>();
  /** Whether the Sent folder can be looked into. */
  opens = true;
  readings = 0;

  constructor(private readonly clock: Clock) {
    this.onRead = () => this.works();
  }

  /** As it was at first. */
  reset(): void {
    this.onRead = () => this.works();
    this.onReadOf = null;
    this.sent.clear();
    this.opens = true;
    this.readings = 0;
  }

  /** A reading that works and finds nothing. */
  works(): Promise<Reading> {
    return Promise.resolve({ readAt: this.clock.now() });
  }

  readNow(mailboxId: string): Promise<Reading> {
    this.readings += 1;
    return this.onReadOf ? this.onReadOf(mailboxId) : this.onRead();
  }

  findInSent(_mailboxId: string, messageId: string): Promise<'there' | 'not-there' | 'cannot-look'> {
    if (!this.opens) return Promise.resolve('cannot-look');
    return Promise.resolve(this.sent.has(messageId) ? 'there' : 'not-there');
  }

  fileInSent(_mailboxId: string, messageId: string): Promise<'filed' | 'was-there' | 'cannot'> {
    if (!this.opens) return Promise.resolve('cannot');
    if (this.sent.has(messageId)) return Promise.resolve('was-there');
    this.sent.add(messageId);
    return Promise.resolve('filed');
  }
}
