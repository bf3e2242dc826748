import type { FastifyRequest } from 'fastify';
import { fileTooLarge, noFile } from '../attachments.errors.js';
import { type ReceivedFile, receivedFile } from '../received-file.js';

const MEGABYTE = 1_048_576;

/**
 * Takes the one file of a multipart request, as it streams in and no further than a file may be large.
 * @throws DomainError `attachment.no-file`, `attachment.too-large`, and what `receivedFile` refuses
 */
export async function uploadedFile(request: FastifyRequest, megabytes: number): Promise<ReceivedFile> {
  if (!request.isMultipart()) throw noFile();
  const fileSize = megabytes * MEGABYTE;
  // The parts around the file are small; what is announced much larger is not even begun.
  if (Number(request.headers['content-length'] ?? 0) > fileSize + 65_536) throw fileTooLarge(megabytes);
  const limits = { fileSize, files: 1, fields: 5, parts: 6 };
  const part = await request.file({ limits, throwFileSizeLimit: false });
  if (!part) throw noFile();
  const chunks: Buffer[] = [];
  for await (const chunk of part.file as AsyncIterable<Buffer>) chunks.push(chunk);
  if (part.file.truncated) throw fileTooLarge(megabytes);
  return receivedFile(part.filename ?? '', Buffer.concat(chunks));
}
