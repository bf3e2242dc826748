import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Chance } from './random.js';

/** Between the workers and the mail server: cuts each connection after some byte that chance picks, in either direction. */
export class CuttingProxy {
  cuts = 0;
  private isCutting = true;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly chance: Chance,
    private readonly most: { sent: number; answered: number },
  ) {}

  /**
   * Stands in front of a port of the loopback.
   * @param most how many bytes may pass at most before the cut: of what is sent, and of what the server answers
   */
  static async start(
    target: () => number,
    chance: Chance,
    most: { sent: number; answered: number },
  ): Promise<CuttingProxy> {
    const server = createServer();
    const proxy = new CuttingProxy(server, chance, most);
    server.on('connection', (client) => proxy.join(client, connect(target(), '127.0.0.1')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as { port: number }).port;
  }

  /** From now on connections that begin are left whole. */
  heal(): void {
    this.isCutting = false;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private join(client: Socket, server: Socket): void {
    for (const socket of [client, server]) {
      this.sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => {});
      socket.on('close', () => {
        this.sockets.delete(socket);
        client.destroy();
        server.destroy();
      });
    }
    const cutsSent = this.chance.next() < 0.5;
    const [from, to] = cutsSent ? [client, server] : [server, client];
    const most = cutsSent ? this.most.sent : this.most.answered;
    const left = this.isCutting ? this.chance.between(0, most) : Infinity;
    this.passUntil(from, to, left, () => this.cut(client, server));
    this.passUntil(to, from, Infinity, () => {});
  }

  /** Lets so many bytes through, then cuts; what stands beyond them is gone. */
  private passUntil(from: Socket, to: Socket, bytes: number, cut: () => void): void {
    let left = bytes;
    from.on('data', (chunk: Buffer) => {
      if (left < 0) return;
      to.write(chunk.subarray(0, Math.min(left, chunk.length)));
      left -= chunk.length;
      if (left < 0) cut();
    });
  }

  /** As networks do it: in good order, with a reset, or by falling silent. */
  private cut(client: Socket, server: Socket): void {
    this.cuts += 1;
    const how = this.chance.next();
    if (how < 0.1) {
      client.removeAllListeners('data');
      server.removeAllListeners('data');
    } else if (how < 0.5) client.resetAndDestroy();
    else client.end();
    // What the server has got by then it has got.
    if (how >= 0.1) server.end();
  }
}
