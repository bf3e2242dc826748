const CR = 0x0d;
const LF = 0x0a;
const LOOKED_AT = 64 * 1024;

/**
 * Old Mac mail ends its lines with a bare CR. Where no LF occurs near the start, every CR is taken for a line end;
 * elsewhere a bare CR is a character like any other.
 */
export function withLineFeeds(raw: Buffer): Buffer {
  const start = raw.subarray(0, LOOKED_AT);
  if (start.includes(LF) || !start.includes(CR)) return raw;
  const copy = Buffer.from(raw);
  for (let at = copy.indexOf(CR); at >= 0; at = copy.indexOf(CR, at + 1))
    if (copy[at + 1] !== LF) copy[at] = LF;
  return copy;
}
