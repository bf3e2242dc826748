import { Injectable, Logger } from '@nestjs/common';
import { CopiesInSent } from './copies-in-sent.service.js';
import { LooksInSent } from './looks-in-sent.service.js';

/** What is to be done about Sent folders, one pass at a time; a server that hangs keeps nothing else waiting. */
@Injectable()
export class SentFolders {
  private readonly log = new Logger('SentFolders');
  private tending: Promise<void> | null = null;

  constructor(
    private readonly looks: LooksInSent,
    private readonly copies: CopiesInSent,
  ) {}

  /** Settles what is uncertain, then files copies of what was sent. Callers at once share one pass. */
  tend(): Promise<void> {
    this.tending ??= this.pass().finally(() => (this.tending = null));
    return this.tending;
  }

  private async pass(): Promise<void> {
    for (const task of [() => this.looks.look(), () => this.copies.file()]) {
      try {
        await task();
      } catch (error) {
        this.log.warn(`The next pass will go on: ${(error as Error).message}`);
      }
    }
  }
}
