import { fileTypeFromBuffer } from 'file-type';
import { fileEmpty, typeRefused } from './attachments.errors.js';
import { safeName } from './domain/file-name.js';
import { judgedType } from './domain/file-types.js';
import { isPlainText } from './domain/plain-text.js';

/** A file that may be attached. */
export interface ReceivedFile {
  name: string;
  type: string;
  content: Buffer;
}

/**
 * What somebody sent, judged by what is in it, under a safe name.
 * @throws DomainError `attachment.empty`, `attachment.type-refused`, `attachment.name-belies-content`
 */
export async function receivedFile(givenName: string, content: Buffer): Promise<ReceivedFile> {
  if (content.length === 0) throw fileEmpty();
  // A reader of formats that stumbles over a broken file has not recognised it.
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  const verdict = judgedType(safeName(givenName), found?.mime ?? null, !found && isPlainText(content));
  if (!verdict.ok) throw typeRefused(verdict);
  return { name: verdict.name, type: verdict.type, content };
}
