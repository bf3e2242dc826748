import { type MultipartFile } from '@fastify/multipart';
import { type FastifyRequest } from 'fastify';
import { cutText } from '../domain/cut-text.js';
import { fileRefused, noFile } from '../imports.errors.js';
import { FileFault } from '../parsing/file-fault.js';
import { readingLimits } from '../parsing/reading-limits.js';

const longestName = 200;

export interface UploadedList {
  fileName: string;
  content: Buffer;
}

/**
 * Takes the one file of a multipart request, as it streams in and no further than a list may be long: a file of 100 MB
 * is refused by its announced length, or once it has passed the limit, and never stands in memory.
 * @throws DomainError `import.no-file`, `import.file-too-large`
 */
export async function uploadedList(request: FastifyRequest): Promise<UploadedList> {
  if (!request.isMultipart()) throw noFile();
  // The parts around the file are small; what is announced much larger than a list is not even begun.
  if (Number(request.headers['content-length'] ?? 0) > readingLimits.bytes + 65_536) throw tooLarge();
  const limits = { fileSize: readingLimits.bytes, files: 1, fields: 5, parts: 6 };
  const part = await request.file({ limits, throwFileSizeLimit: false });
  if (!part) throw noFile();
  return { fileName: plainName(part), content: await contentOf(part) };
}

async function contentOf(part: MultipartFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of part.file as AsyncIterable<Buffer>) chunks.push(chunk);
  if (part.file.truncated) throw tooLarge();
  return Buffer.concat(chunks);
}

function plainName({ filename }: MultipartFile): string {
  const name = (filename ?? '')
    .replace(/^.*[/\\]/, '')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .trim();
  return cutText(name, longestName) || 'list';
}

function tooLarge() {
  return fileRefused(new FileFault('too-large', { limit: readingLimits.bytes / 1024 / 1024 }));
}
