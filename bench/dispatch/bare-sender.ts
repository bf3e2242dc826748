import { createTransport } from 'nodemailer';
import { addressOf, CONNECTIONS, letter, MESSAGES } from './letter.js';

/** The floor: the same messages over as many connections by nodemailer's own pool, with nothing around it. */
const port = Number(process.argv[2]);
const transport = createTransport({
  pool: true,
  host: '127.0.0.1',
  port,
  ignoreTLS: true,
  maxConnections: CONNECTIONS,
  maxMessages: Infinity,
});

process.on('message', () => void sendAll());
process.send?.('ready');

async function sendAll(): Promise<void> {
  const began = performance.now();
  const sends = Array.from({ length: MESSAGES }, (_, number) => {
    const text = letter(number);
    return transport.sendMail({
      from: { name: 'Claire Fontaine', address: 'claire@agency.example' },
      to: { name: `Blogger ${number}`, address: addressOf(number) },
      subject: 'Re: A teapot for your Tuesday post',
      text,
      html: `<p>${text.replaceAll('\n\n', '</p><p>')}</p>`,
      inReplyTo: `<first-${number}@agency.example>`,
      references: [`<first-${number}@agency.example>`],
    });
  });
  await Promise.all(sends);
  process.send?.({ seconds: (performance.now() - began) / 1000 });
}
