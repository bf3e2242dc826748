import { connect, type Socket } from 'node:net';
import type { Running } from './processes.js';

const END_OF_HEAD = Buffer.from('\r\n\r\n');

/**
 * One client that asks, waits for the answer, and asks again over the same connection. Bare sockets: the client
 * shares the machine with what it measures, so it must cost as little as it can.
 */
export class Asker {
  private answered: ((body: string) => void) | undefined;
  private failed: ((error: Error) => void) | undefined;
  private received: Buffer = Buffer.alloc(0);
  private head = '';

  private constructor(
    private readonly socket: Socket,
    private readonly server: Running,
  ) {
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.receive(chunk));
    socket.on('error', (error) => this.failed?.(error));
    socket.on('close', () => this.failed?.(new Error('The server closed the connection.')));
  }

  static open(server: Running): Promise<Asker> {
    return new Promise((resolve, reject) => {
      const socket = connect(server.port, server.host, () => resolve(new Asker(socket, server)));
      socket.once('error', reject);
    });
  }

  /** Asks for a path; the body as text. @throws Error on anything but 200 */
  async ask(path: string): Promise<string> {
    const headers = Object.entries(this.server.headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const answer = new Promise<string>((resolve, reject) => {
      this.answered = resolve;
      this.failed = reject;
    });
    this.socket.write(`GET ${path} HTTP/1.1\r\nhost: ${this.server.host}\r\n${headers.join('')}\r\n`);
    const body = await answer;
    if (!this.head.startsWith('HTTP/1.1 200')) throw new Error(`${path}: ${this.head.split('\r\n', 1)[0]}`);
    return body;
  }

  close(): void {
    this.failed = undefined;
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    const all = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const end = all.indexOf(END_OF_HEAD);
    const head = end < 0 ? '' : all.toString('latin1', 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
    if (end < 0 || all.length < end + END_OF_HEAD.length + length) {
      this.received = all;
      return;
    }
    this.head = head;
    this.received = Buffer.alloc(0);
    const { answered } = this;
    this.answered = undefined;
    answered?.(all.toString('utf8', end + END_OF_HEAD.length));
  }
}

/** What one slice of time brought: answers a second, and how long each took in milliseconds. */
export interface Slice {
  perSecond: number;
  latencies: number[];
}

/** Asks for the paths in turn, each client as fast as it is answered, for so many milliseconds. */
export async function ask(askers: readonly Asker[], path: () => string, forMs: number): Promise<Slice> {
  const latencies: number[] = [];
  const start = performance.now();
  const until = start + forMs;
  await Promise.all(
    askers.map(async (asker) => {
      for (let sent = performance.now(); sent < until; sent = performance.now()) {
        await asker.ask(path());
        latencies.push(performance.now() - sent);
      }
    }),
  );
  return { perSecond: latencies.length / ((performance.now() - start) / 1_000), latencies };
}
