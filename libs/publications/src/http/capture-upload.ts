import { type MultipartFile } from '@fastify/multipart';
import { type FastifyRequest } from 'fastify';
import { CAPTURE_BYTES } from '../captures/capture-types.js';
import { captureTooLarge, noCapture } from '../publications.errors.js';

const LONGEST_NAME = 200;
/** What stands around a file in a multipart request is small. */
const AROUND = 65_536;

/**
 * Takes the one file of a multipart request as it streams in, and no more of it than a capture may have.
 * @throws DomainError `publication.no-capture`, `publication.capture-too-large`
 */
export async function uploadedCapture(request: FastifyRequest): Promise<{ name: string; content: Buffer }> {
  if (!request.isMultipart()) throw noCapture();
  if (Number(request.headers['content-length'] ?? 0) > CAPTURE_BYTES + AROUND) throw tooLarge();
  const limits = { fileSize: CAPTURE_BYTES, files: 1, fields: 5, parts: 6 };
  const part = await request.file({ limits, throwFileSizeLimit: false });
  if (!part) throw noCapture();
  const chunks: Buffer[] = [];
  for await (const chunk of part.file as AsyncIterable<Buffer>) chunks.push(chunk);
  if (part.file.truncated) throw tooLarge();
  return { name: plainName(part), content: Buffer.concat(chunks) };
}

function plainName({ filename }: MultipartFile): string {
  const name = (filename ?? '')
    .replace(/^.*[/\\]/, '')
    .replace(/[\p{C}\u2028\u2029]/gu, ' ')
    .trim();
  return [...name].slice(0, LONGEST_NAME).join('') || 'capture';
}

const tooLarge = () => captureTooLarge(CAPTURE_BYTES / 1_000_000);
