import { createServer, type Server, type Socket } from 'node:net';

/**
 * What the sink does to a message. Replies are given at the stage that they name; `after` is what it waits for before
 * it answers or drops the connection.
 */
export type SinkBehaviour =
  | { kind: 'accept'; delayMs?: number }
  | { kind: 'reply'; at: 'greeting' | 'MAIL' | 'RCPT' | 'DATA' | 'dot'; reply: string; after?: Promise<void> }
  | {
      kind: 'drop';
      at: 'greeting' | 'MAIL' | 'body' | 'dot' | 'after-250';
      reset?: boolean;
      after?: Promise<void>;
    }
  | { kind: 'hang'; at: 'greeting' | 'dot' };

/** A body that arrived with its final dot. `accepted`: the sink answered 250; `refused`: it said that it didn't take it. */
export interface SinkMessage {
  messageId: string;
  from: string;
  to: string[];
  raw: string;
  accepted: boolean;
  refused: boolean;
  at: Date;
}

/**
 * A mail server under control: it greets at once, keeps what arrives, and misbehaves on demand. Its list of
 * messages is the judge of what was sent, never the product's own tables.
 */
export class SmtpSink {
  readonly messages: SinkMessage[] = [];
  connections = 0;
  /** The verb of each command, of all connections. */
  readonly commands: string[] = [];
  private behaviour: SinkBehaviour = { kind: 'accept' };
  private readonly byRecipient = new Map<string, SinkBehaviour>();
  private readonly sockets = new Set<Socket>();
  private readonly watchers: { count: number; resolve: () => void }[] = [];

  private constructor(
    private readonly server: Server,
    private readonly offers: readonly string[],
  ) {}

  /** Starts a sink on a free port of the loopback; `offers` are further extensions that it names. */
  static async start(port = 0, offers: readonly string[] = []): Promise<SmtpSink> {
    const server = createServer();
    const sink = new SmtpSink(server, ['8BITMIME', ...offers, 'SMTPUTF8']);
    server.on('connection', (socket) => sink.talk(socket));
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return sink;
  }

  get port(): number {
    return (this.server.address() as { port: number }).port;
  }

  /** How every message is treated from now on, or those to one recipient. */
  behave(behaviour: SinkBehaviour, recipient?: string): void {
    if (recipient) this.byRecipient.set(recipient, behaviour);
    else this.behaviour = behaviour;
  }

  /** Resolves once so many complete messages have arrived in all. */
  async received(count: number): Promise<void> {
    if (this.messages.length >= count) return;
    await new Promise<void>((resolve) => this.watchers.push({ count, resolve }));
  }

  /** Says this to everybody who is connected, asked or not, and closes. */
  dismiss(reply: string): void {
    for (const socket of this.sockets) socket.end(`${reply}\r\n`);
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private talk(socket: Socket): void {
    this.connections += 1;
    this.sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => {});
    socket.on('close', () => this.sockets.delete(socket));
    if (this.misbehaves(socket, 'greeting', [])) return;
    const session: Session = { from: '', to: [], turnedDown: false, body: null, input: '' };
    socket.on('data', (chunk) => {
      session.input += chunk.toString('latin1');
      this.read(socket, session);
    });
    socket.write('220 sink ESMTP\r\n');
  }

  private read(socket: Socket, session: Session): void {
    while (!socket.destroyed) {
      if (session.body === null) {
        const end = session.input.indexOf('\r\n');
        if (end < 0) return;
        const line = session.input.slice(0, end);
        session.input = session.input.slice(end + 2);
        this.command(socket, session, line);
      } else {
        if (session.input && this.misbehaves(socket, 'body', session.to)) return;
        const end = session.input.startsWith('.\r\n') ? 0 : session.input.indexOf('\r\n.\r\n') + 2;
        if (end < 2 && !session.input.startsWith('.\r\n')) return;
        const raw = session.input.slice(0, end).replace(/^\.\./gm, '.');
        session.input = session.input.slice(end + 3);
        session.body = null;
        this.complete(socket, session, raw);
      }
    }
  }

  private command(socket: Socket, session: Session, line: string): void {
    const verb = line.slice(0, 4).toUpperCase();
    this.commands.push(verb);
    if (verb === 'EHLO') {
      const lines = ['sink', ...this.offers];
      socket.write(lines.map((word, at) => `250${at < lines.length - 1 ? '-' : ' '}${word}\r\n`).join(''));
    } else if (verb === 'MAIL') {
      const turnedDown = this.misbehaves(socket, 'MAIL', []);
      Object.assign(session, { from: addressIn(line), to: [], turnedDown });
      if (!turnedDown) socket.write('250 sender ok\r\n');
    } else if (verb === 'RCPT') {
      session.to.push(addressIn(line));
      if (session.turnedDown) socket.write('503 no sender\r\n');
      else if (this.misbehaves(socket, 'RCPT', session.to)) session.turnedDown = true;
      else socket.write('250 recipient ok\r\n');
    } else if (verb === 'DATA') {
      if (session.turnedDown) return void socket.write('503 nobody to take it\r\n');
      if (this.misbehaves(socket, 'DATA', session.to)) return;
      session.body = '';
      socket.write('354 go on\r\n');
    } else if (verb === 'QUIT') socket.end('221 bye\r\n');
    else if (verb === 'RSET' || verb === 'NOOP') socket.write('250 ok\r\n');
    else socket.write('502 command not implemented\r\n');
  }

  private complete(socket: Socket, session: Session, raw: string): void {
    const messageId = /^message-id:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? '';
    const message = {
      messageId,
      from: session.from,
      to: session.to,
      raw,
      accepted: false,
      refused: false,
      at: new Date(),
    };
    this.messages.push(message);
    for (const watcher of this.watchers) if (this.messages.length >= watcher.count) watcher.resolve();
    const behaviour = this.behaviourFor(session.to);
    const reply = behaviour.kind === 'reply' && behaviour.at === 'dot' ? behaviour.reply : null;
    message.refused = reply !== null && !reply.startsWith('2');
    message.accepted = reply !== null && !message.refused;
    if (this.misbehaves(socket, 'dot', session.to)) return;
    const answer = (): void => {
      message.accepted = true;
      if (behaviour.kind === 'drop' && behaviour.at === 'after-250') socket.end('250 taken\r\n');
      else socket.write('250 taken\r\n');
    };
    if (behaviour.kind === 'accept' && behaviour.delayMs) setTimeout(answer, behaviour.delayMs);
    else answer();
  }

  /** Does what was ordered for this stage, if anything was. */
  private misbehaves(socket: Socket, stage: string, to: string[]): boolean {
    const behaviour = this.behaviourFor(to);
    if (behaviour.kind === 'accept' || behaviour.at !== stage) return false;
    if (behaviour.kind === 'hang') return true;
    const misbehave = (): void => {
      if (behaviour.kind === 'reply') {
        if (stage === 'greeting' || behaviour.reply.startsWith('421')) socket.end(`${behaviour.reply}\r\n`);
        else socket.write(`${behaviour.reply}\r\n`);
      } else if (behaviour.reset) socket.resetAndDestroy();
      else socket.end();
    };
    if (behaviour.after) void behaviour.after.then(misbehave);
    else misbehave();
    return true;
  }

  private behaviourFor(to: string[]): SinkBehaviour {
    return this.byRecipient.get(to[0] ?? '') ?? this.behaviour;
  }
}

interface Session {
  from: string;
  to: string[];
  /** Its sender or its recipient: what was sent along with those is not taken. */
  turnedDown: boolean;
  body: string | null;
  input: string;
}

function addressIn(line: string): string {
  return /<([^>]*)>/.exec(line)?.[1] ?? '';
}
