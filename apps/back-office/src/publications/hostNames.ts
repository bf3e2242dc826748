/** A host name with at least two labels (RFC 1123), as the settings want it: no scheme, no path, no port. */
const HOST = /^(?=.{4,253}$)([\p{L}\d]([\p{L}\d-]{0,61}[\p{L}\d])?\.)+\p{L}([\p{L}\d-]{0,61}[\p{L}\d])$/u;

/** The first of some words that is not the name of a site; undefined when all are. */
export const notAHost = (words: readonly string[]): string | undefined =>
  words.find((word) => !HOST.test(word));
