import type { FastifyReply } from 'fastify';
import { SHOWN_HTML_POLICY, type ShownHtml } from '../showing/shown-html.js';

/** Sends HTML of a mail as a document that may be shown in a frame of ours and do nothing else. */
export function sendShown(reply: FastifyReply, { html }: ShownHtml): void {
  void reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', SHOWN_HTML_POLICY)
    .header('x-frame-options', 'SAMEORIGIN')
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', 'private, no-store')
    .send(html);
}

/** Sends the source of a mail to be saved: no browser is to guess what it is, or to run it. */
export function sendSource(reply: FastifyReply, id: string, raw: Buffer): void {
  void reply
    .header('content-type', 'application/octet-stream')
    .header('content-disposition', `attachment; filename="${id}.eml"`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(raw);
}
