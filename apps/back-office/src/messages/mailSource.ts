/** The readable parts of a mail as it left: what a mail program would show. */
export interface MailParts {
  text: string | null;
  html: string | null;
}

/**
 * Reads the parts out of an RFC 5322 source: multipart of any depth, quoted-printable, base64 or plain, in UTF-8 (which
 * is what Rapport writes). Attachments are left out. Never throws: what can't be read is null.
 */
export function mailParts(source: string): MailParts {
  const { headers, body } = split(source.replace(/\r\n/g, '\n'));
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";\n]+)"?/i.exec(type)?.[1];
  if (/^multipart\//i.test(type) && boundary)
    return sections(body, boundary).map(mailParts).reduce(joined, { text: null, html: null });
  if (/^attachment/i.test(headers.get('content-disposition') ?? '')) return { text: null, html: null };
  const content = decoded(body, headers.get('content-transfer-encoding') ?? '7bit');
  return /^text\/html/i.test(type)
    ? { text: null, html: content }
    : { text: /^text\/plain/i.test(type) ? content : null, html: null };
}

/** How high a frame should be, in pixels, to show a text of this length without much scrolling or emptiness. */
export function frameHeight(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 80)), 0);
  return Math.min(900, 90 + lines * 24);
}

const joined = (one: MailParts, other: MailParts): MailParts => ({
  text: one.text ?? other.text,
  html: one.html ?? other.html,
});

function split(source: string): { headers: Map<string, string>; body: string } {
  const end = source.indexOf('\n\n');
  const head = (end < 0 ? source : source.slice(0, end)).replace(/\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end < 0 ? '' : source.slice(end + 2) };
}

function sections(body: string, boundary: string): string[] {
  const marked = `\n${body}`.split(`\n--${boundary}`).slice(1);
  return marked.filter((part) => !part.startsWith('--')).map((part) => part.slice(part.indexOf('\n') + 1));
}

function decoded(body: string, encoding: string): string {
  if (/^base64/i.test(encoding)) return fromBytes(base64(body));
  if (/^quoted-printable/i.test(encoding)) return fromBytes(quotedPrintable(body));
  return body;
}

function base64(body: string): Uint8Array {
  try {
    return Uint8Array.from(atob(body.replace(/[^A-Za-z0-9+/=]/g, '')), (character) =>
      character.charCodeAt(0),
    );
  } catch {
    return new Uint8Array();
  }
}

function quotedPrintable(body: string): Uint8Array {
  const bytes: number[] = [];
  const flat = body.replace(/[ \t]+$/gm, '').replace(/=\n/g, '');
  for (let i = 0; i < flat.length; i++) {
    const hex = flat[i] === '=' ? /^[0-9A-F]{2}/i.exec(flat.slice(i + 1, i + 3))?.[0] : undefined;
    if (hex) {
      bytes.push(parseInt(hex, 16));
      i += 2;
    } else {
      bytes.push(...new TextEncoder().encode(flat[i]));
    }
  }
  return Uint8Array.from(bytes);
}

function fromBytes(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
