import { createServer, type Server } from 'node:net';

/** Greets at once, takes everything, keeps nothing but the count: neither side waits for it more than it must. */
export class AcceptingSink {
  private taken = 0;
  private watcher: { count: number; resolve: () => void } | null = null;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<AcceptingSink> {
    const server = createServer();
    const sink = new AcceptingSink(server);
    server.on('connection', (socket) => {
      let inBody = false;
      let tail = '';
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
      socket.write('220 sink\r\n');
      socket.on('data', (chunk) => {
        const text = tail + chunk.toString('latin1');
        if (inBody) {
          tail = text.slice(-4);
          if (!text.endsWith('\r\n.\r\n')) return;
          inBody = false;
          tail = '';
          socket.write('250 taken\r\n');
          sink.count();
          return;
        }
        const lines = text.split('\r\n');
        tail = lines.pop() ?? '';
        for (const line of lines) {
          inBody = line === 'DATA';
          socket.write(inBody ? '354 go on\r\n' : line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
        }
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return sink;
  }

  get port(): number {
    return (this.server.address() as { port: number }).port;
  }

  get total(): number {
    return this.taken;
  }

  /** Resolves when so many more messages have been taken than now. */
  more(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.watcher = { count: this.taken + count, resolve };
    });
  }

  stop(): void {
    this.server.close();
  }

  private count(): void {
    this.taken += 1;
    if (this.watcher && this.taken >= this.watcher.count) this.watcher.resolve();
  }
}
