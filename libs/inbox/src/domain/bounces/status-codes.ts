const ENHANCED = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\.\d|\d)/g;
const REPLY = /(?<![\d.:/-])([45][0-5]\d)(?=[\s\-<:#\])]|$)/;

/** IronPort's own code, before the server's. */
const OUTER = /5\.1\.0 - Unknown address error (?=\d{3}[ -]')/i;

/** The most telling enhanced status code (RFC 3463) of a text: `5.0.0` and `4.0.0` say least. */
export function enhancedStatusIn(text: string): string | null {
  const whole = text.slice(0, 4000);
  const inner = codesIn(whole.replace(OUTER, ''));
  const codes = inner.length > 0 ? inner : codesIn(whole);
  return codes.find((code) => !/^[45]\.0\.0$/.test(code)) ?? codes[0] ?? null;
}

function codesIn(text: string): string[] {
  return [...text.matchAll(ENHANCED)].map(([, code]) => code ?? '').filter((code) => !code.startsWith('2'));
}

/** The first three-digit reply code (RFC 5321 §4.2) of a refusal. */
export function replyCodeIn(text: string): number | null {
  const code = REPLY.exec(text.slice(0, 4000))?.[1];
  return code === undefined ? null : Number(code);
}
