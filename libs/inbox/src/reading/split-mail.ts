import type { EventEmitter } from 'node:events';
import { type MimeNode, Splitter, type SplitterChunk } from '@zone-eu/mailsplit';
import type { ReadingFault } from '../domain/mail.js';
import { limits } from './limits.js';

/** A leaf of the MIME tree, still packed. */
export interface RawPart {
  node: MimeNode;
  /** The body as it came, when it is text to be read and within the limits. */
  body: Buffer | null;
  /** Bytes of the body without line ends. */
  size: number;
}

/** A message in its parts; with a fault, what could be had before it. */
export interface SplitMail {
  root: MimeNode | null;
  parts: RawPart[];
  fault: ReadingFault | null;
}

interface OpenPart {
  node: MimeNode;
  chunks: Buffer[] | null;
  kept: number;
  size: number;
}

/** Takes a message apart in one pass. Never throws; memory is bounded by the texts kept. */
export function splitMail(raw: Buffer): Promise<SplitMail> {
  const splitter = new Splitter({
    ignoreEmbedded: true,
    maxHeadSize: limits.head,
    maxChildNodes: limits.parts,
  });
  const collector = new Collector();
  return new Promise((resolve) => {
    const settle = (fault: ReadingFault | null): void => {
      splitter.removeAllListeners('data');
      resolve(collector.result(fault));
    };
    splitter.on('data', (chunk: SplitterChunk) => {
      const fault = collector.take(chunk);
      if (fault === null) return;
      settle(fault);
      splitter.destroy();
    });
    const events: EventEmitter = splitter;
    events.on('end', () => settle(null));
    events.on('error', (error: Error) => settle(faultOf(error)));
    splitter.end(raw);
  });
}

function faultOf(error: Error): ReadingFault {
  if (/child nodes/i.test(error.message)) return 'too-many-parts';
  return (error as { code?: string }).code === 'EMAXLEN' ? 'head-too-large' : 'broken';
}

class Collector {
  private root: MimeNode | null = null;
  private readonly parts: OpenPart[] = [];
  private kept = 0;

  take(chunk: SplitterChunk): ReadingFault | null {
    if (chunk.type === 'node') return this.open(chunk);
    const part = this.parts.at(-1);
    if (chunk.type === 'body' && chunk.value && part?.node === chunk.node) this.add(part, chunk.value);
    return null;
  }

  private open(node: MimeNode): ReadingFault | null {
    this.root ??= node;
    if (depthOf(node) > limits.depth) return 'too-deep';
    if (!node.multipart) this.parts.push({ node, chunks: isText(node) ? [] : null, kept: 0, size: 0 });
    return null;
  }

  private add(part: OpenPart, value: Buffer): void {
    part.size += value.length;
    const room = Math.min(limits.text - part.kept, limits.texts - this.kept);
    if (part.chunks === null || room <= 0) return;
    const taken = value.subarray(0, room);
    part.chunks.push(taken);
    part.kept += taken.length;
    this.kept += taken.length;
  }

  result(fault: ReadingFault | null): SplitMail {
    const parts = this.parts.map(({ node, chunks, size }) => ({
      node,
      body: chunks === null ? null : Buffer.concat(chunks),
      size,
    }));
    return { root: this.root, parts, fault };
  }
}

function depthOf(node: MimeNode): number {
  let depth = 0;
  for (let at = node.parentNode; at; at = at.parentNode) depth += 1;
  return depth;
}

/** Reports and returned messages are text too, whatever they are called. */
function isText(node: MimeNode): boolean {
  const type = node.contentType || 'text/plain';
  return /^(?:text|message)\/|^[^/]*$/.test(type);
}
