import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { until } from './started-product.js';

/** A real SMTP server on the loopback that asks for a sign-in and keeps what it receives. */
export class MailServer {
  /** What was waited for, parsed. */
  readonly received: ParsedMail[] = [];

  private constructor(
    private readonly server: SMTPServer,
    readonly port: number,
    private readonly arrived: Buffer[],
  ) {}

  static async start(user: string, password: string): Promise<MailServer> {
    const arrived: Buffer[] = [];
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: (auth, _session, done) =>
        auth.username === user && auth.password === password
          ? done(null, { user })
          : done(new Error('535 wrong user name or password')),
      onData: (stream, _session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          arrived.push(Buffer.concat(chunks));
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as { port: number };
    return new MailServer(server, port, arrived);
  }

  /** Waits for so many messages in all, and gives the last of them, parsed. */
  async message(count: number): Promise<ParsedMail> {
    await until(() => this.arrived.length >= count, `message ${count} to arrive`, 60_000);
    while (this.received.length < this.arrived.length) {
      this.received.push(await simpleParser(this.arrived[this.received.length] as Buffer));
    }
    return this.received[count - 1] as ParsedMail;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
