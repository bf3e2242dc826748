import { connect, createServer, type Server, type Socket } from 'node:net';

/** What the proxy does to connections: those that come from now on, and where it says so, those that stand. */
export type LineBehaviour =
  | { kind: 'pass' }
  /** Nobody answers: the connection is reset at once. */
  | { kind: 'refuse' }
  /** The connection stands and nothing is ever said. */
  | { kind: 'hang' }
  /** The connection is cut after so many bytes from the server. */
  | { kind: 'cut'; after: number };

interface Line {
  client: Socket;
  server: Socket;
  silent: boolean;
}

/** Stands between a reader and its IMAP server, and misbehaves on demand. */
export class ImapProxy {
  /** Connections so far. */
  connections = 0;
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
    const line: Line = { client, server, silent: behaviour.kind === 'hang' };
    this.lines.add(line);
    server.on('error', () => client.destroy());
    let left = behaviour.kind === 'cut' ? behaviour.after : Infinity;
    server.on('data', (chunk: Buffer) => {
      if (line.silent) return;
      client.write(chunk.subarray(0, Math.min(left, chunk.length)));
      left -= chunk.length;
      if (left > 0) return;
      client.resetAndDestroy();
      server.destroy();
    });
    client.on('data', (chunk: Buffer) => {
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
