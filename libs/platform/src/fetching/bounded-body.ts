import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchFailed } from './fetch-failed.js';

/** More layers of compression than a server ever needs are a trap. */
const MAX_LAYERS = 2;

/**
 * Reads a response body, decompressed, never holding more than `limit` bytes of it: both what arrives and what it
 * unpacks to are counted as they stream (a small gzip can unpack to gigabytes, a large one to nothing).
 * A body cut short is read as far as it goes, as browsers do.
 * @throws FetchFailed `fetch.too-large` or `fetch.unreadable`
 */
export async function boundedBody(
  body: Readable,
  contentEncoding: string,
  limit: number,
  url: string,
): Promise<Buffer> {
  const layers = contentEncoding
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim());
  const unpackers = layers.filter((layer) => layer !== '' && layer !== 'identity').reverse();
  if (unpackers.length > MAX_LAYERS) throw new FetchFailed('fetch.unreadable', url);
  const chunks: Buffer[] = [];
  await pipeline([
    body,
    upTo(limit, url),
    ...unpackers.map((layer) => unpacker(layer, url)),
    upTo(limit, url),
    async (source: AsyncIterable<Buffer>) => {
      for await (const chunk of source) chunks.push(chunk);
    },
  ]);
  return Buffer.concat(chunks);
}

function upTo(limit: number, url: string) {
  return async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > limit) throw new FetchFailed('fetch.too-large', url, { limit });
      yield chunk;
    }
  };
}

function unpacker(layer: string, url: string) {
  if (layer === 'gzip' || layer === 'x-gzip') return createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  if (layer === 'br') return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
  if (layer === 'deflate') return createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
  throw new FetchFailed('fetch.unreadable', url, { contentEncoding: layer });
}
