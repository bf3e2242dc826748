import { ImapFlow } from 'imapflow';
import type { ImapSettings } from '../domain/imap-settings.js';
import {
  type ImapError,
  namedReadingFault,
  type ReadingFault,
  readingFault,
} from '../domain/reading-fault.js';
import { imapOptions, testingImapTimeouts } from './imap-options.js';

/**
 * Really connects to a server that mail is read from: name, port, encryption, certificate, signing in, the inbox, and
 * the folder of sent mail where one is named.
 */
export async function tryReading(
  settings: ImapSettings,
  sentFolder: string | null,
): Promise<ReadingFault | null> {
  const client = new ImapFlow(imapOptions(settings, testingImapTimeouts));
  client.on('error', () => {});
  try {
    await client.connect();
    await client.mailboxOpen('INBOX', { readOnly: true });
    if (sentFolder === null || sentFolder === '') return null;
    const folders = await client.list();
    const isThere = folders.some(({ path }) => path === sentFolder);
    return isThere ? null : namedReadingFault('folder-gone', sentFolder);
  } catch (error) {
    return readingFault(error as ImapError);
  } finally {
    client.close();
  }
}
