/**
 * Reads an address, relative to `base` where there is one; null when it is none. Not by URL.canParse: in Node.js 20 that
 * calls an address with an accent invalid once the code around it has become hot.
 */
export function readUrl(text: string, base?: string | URL): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** The same for an address of the web alone: null unless its scheme is http or https. */
export function readWebUrl(text: string, base?: string | URL): URL | null {
  const url = readUrl(text, base);
  return url && /^https?:$/.test(url.protocol) ? url : null;
}
