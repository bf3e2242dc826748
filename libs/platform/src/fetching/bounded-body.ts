import { type Readable, Transform, Writable } from 'node:stream';
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
  const collected = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  const unpacking = unpackers.map((layer) => unpacker(layer, url));
  await pipeline([body, upTo(limit, url), ...unpacking, upTo(limit, url), collected]);
  return Buffer.concat(chunks);
}

function upTo(limit: number, url: string): Transform {
  let size = 0;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      size += chunk.length;
      if (size > limit) done(new FetchFailed('fetch.too-large', url, { limit }));
      else done(null, chunk);
    },
  });
}

function unpacker(layer: string, url: string) {
  if (layer === 'gzip' || layer === 'x-gzip') return createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  if (layer === 'br') return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
  if (layer === 'deflate') return createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
  throw new FetchFailed('fetch.unreadable', url, { contentEncoding: layer });
}
