import { connect, createServer, type Server, type Socket } from 'node:net';

/** What the proxy does to connections: those that come from now on, and where it says so, those that stand. */
export type LineBehaviour =
  /** `afterMs`: what the server says arrives so much later. */
  | { kind: 'pass'; afterMs?: number }
  /** Nobody answers: the connection is reset at once. */
  | { kind: 'refuse' }
  /** The connection stands and nothing is ever said. */
  | { kind: 'hang' }
  /** The connection is cut after so many bytes from the server. */
  | { kind: 'cut'; after: number }
  /** The connection is cut instead of the so-manieth command of this name. */
  | { kind: 'cut-at'; command: string; number: number }
  /** What the server says, one whole answer after another and a byte a character, arrives as this makes of it. */
  | { kind: 'rewrite'; said: (answer: string) => string };

interface Line {
  client: Socket;
  server: Socket;
  silent: boolean;
  /** Said by the server, and not a whole answer yet. */
  unsaid: string;
}

/** A tag, then the command (RFC 9051 section 2.2.1); a client waits for an answer before it asks again. */
const COMMAND = /^[A-Z0-9]+ ((?:UID )?[A-Z]+)/gm;

/** The last line of a whole answer bears its tag, or asks for more; a greeting is one line. */
const LAST_LINE = /^(?:[A-Z0-9]+ (?:OK|NO|BAD)\b|\+|\* OK)/;

function isWhole(said: string): boolean {
  return said.endsWith('\r\n') && LAST_LINE.test(said.slice(0, -2).split('\r\n').at(-1) ?? '');
}

/** Stands between a reader and its IMAP server, and misbehaves on demand. */
export class ImapProxy {
  /** Connections so far. */
  connections = 0;
  /** What clients asked for so far: the first word of each command. */
  readonly commands: string[] = [];
  private behaviour: LineBehaviour = { kind: 'pass' };
  private readonly lines = new Set<Line>();

  private constructor(
    private readonly listener: Server,
    private readonly serverPort: number,
  ) {}

  static async start(serverPort: number): Promise<ImapProxy> {
    const listener = createServer();
    const proxy = new ImapProxy(listener, serverPort);
    listener.on('connection', (socket) => proxy.join(socket));
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.listener.address() as { port: number }).port;
  }

  /** How connections are treated from now on. */
  behave(behaviour: LineBehaviour): void {
    this.behaviour = behaviour;
  }

  /** The connections that stand stay open on both sides, and nothing passes any more: half-open, as far as one can see. */
  silence(): void {
    for (const line of this.lines) line.silent = true;
  }

  async stop(): Promise<void> {
    for (const { client, server } of this.lines) {
      client.destroy();
      server.destroy();
    }
    await new Promise<void>((resolve) => this.listener.close(() => resolve()));
  }

  private join(client: Socket): void {
    this.connections += 1;
    const { behaviour } = this;
    client.on('error', () => {});
    if (behaviour.kind === 'refuse') return void client.resetAndDestroy();
    const server = connect(this.serverPort, '127.0.0.1');
    const line: Line = { client, server, silent: behaviour.kind === 'hang', unsaid: '' };
    this.lines.add(line);
    server.on('error', () => client.destroy());
    let left = behaviour.kind === 'cut' ? behaviour.after : Infinity;
    const afterMs = behaviour.kind === 'pass' ? behaviour.afterMs : undefined;
    server.on('data', (chunk: Buffer) => {
      if (line.silent) return;
      if (behaviour.kind === 'rewrite') {
        line.unsaid += chunk.toString('latin1');
        if (!isWhole(line.unsaid)) return;
        client.write(Buffer.from(behaviour.said(line.unsaid), 'latin1'));
        line.unsaid = '';
        return;
      }
      if (afterMs) return void setTimeout(() => client.write(chunk), afterMs);
      client.write(chunk.subarray(0, Math.min(left, chunk.length)));
      left -= chunk.length;
      if (left > 0) return;
      client.resetAndDestroy();
      server.destroy();
    });
    let until = behaviour.kind === 'cut-at' ? behaviour.number : Infinity;
    client.on('data', (chunk: Buffer) => {
      for (const [, command = ''] of chunk.toString('latin1').matchAll(COMMAND)) {
        this.commands.push(command);
        if (behaviour.kind === 'cut-at' && command === behaviour.command) until -= 1;
      }
      if (until <= 0) return void client.resetAndDestroy();
      if (!line.silent) server.write(chunk);
    });
    const end = (): void => {
      this.lines.delete(line);
      client.destroy();
      server.destroy();
    };
    client.on('close', end);
    server.on('close', () => line.silent || end());
  }
}
