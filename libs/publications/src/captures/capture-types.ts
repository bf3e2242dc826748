import { fileTypeFromBuffer } from 'file-type';

/** The largest capture that is kept, in bytes. */
export const CAPTURE_BYTES = 10_000_000;

/** What a capture can be: pictures that browsers show, and PDF. */
export const captureTypes = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/avif',
  'application/pdf',
] as const;
export type CaptureType = (typeof captureTypes)[number];

/** What a file is, by its content; null when it is no capture. Its name and what the browser says of it don't count. */
export async function captureTypeOf(content: Buffer): Promise<CaptureType | null> {
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  return captureTypes.find((type) => type === found?.mime) ?? null;
}
