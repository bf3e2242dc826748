import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type MailboxReader, MailboxReading, type Reading } from '@rapport/messages';
import { MailboxReadings } from './mailbox-readings.js';
import { SentFolder } from './sent-folder.js';

/** Reads mailboxes for whoever sends: the port that `messages` declares, by IMAP. */
@Injectable()
export class ImapMailboxReader implements MailboxReader, OnModuleInit {
  constructor(
    private readonly port: MailboxReading,
    private readonly readings: MailboxReadings,
    private readonly sent: SentFolder,
  ) {}

  onModuleInit(): void {
    this.port.register(this);
  }

  readNow(mailboxId: string): Promise<Reading> {
    return this.readings.readNow(mailboxId);
  }

  findInSent(mailboxId: string, messageId: string): Promise<'there' | 'not-there' | 'cannot-look'> {
    return this.sent.find(mailboxId, messageId);
  }

  fileInSent(mailboxId: string, messageId: string, raw: Buffer): Promise<'filed' | 'was-there' | 'cannot'> {
    return this.sent.file(mailboxId, messageId, raw);
  }
}
