/** The name of a file as it may stand in a mail header and on anybody's disk. What it was called elsewhere is hostile. */

export const LONGEST_NAME = 200;

/** Names that Windows keeps for devices, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;
/** Control characters, direction marks and overrides (a name that reads backwards), joiners, byte order marks. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const NOT_IN_NAMES = /[<>:"|?*]/g;

/**
 * A name without folders, unseen characters, characters that some system refuses, dots and blanks at its ends; not a
 * device; at most 200 characters, its extension kept.
 * @returns never empty: what has no name is a "file"
 */
export function safeName(given: string): string {
  const last = given.normalize('NFC').replace(UNSEEN, '').split(/[/\\]/).pop() ?? '';
  const plain = trimmed(last.replace(NOT_IN_NAMES, '_').replace(/\s+/gu, ' '));
  const named = plain === '' ? 'file' : plain;
  return shortened(RESERVED.test(named) ? `_${named}` : named);
}

/** What stands behind the last dot, in lower case; empty where there is none. */
export function extensionOf(name: string): string {
  return /[^.]\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

function trimmed(name: string): string {
  return name.replace(/^[.\s]+|[.\s]+$/gu, '');
}

function shortened(name: string): string {
  const signs = Array.from(name);
  if (signs.length <= LONGEST_NAME) return name;
  const extension = extensionOf(name);
  const end = extension === '' ? '' : `.${extension}`;
  return `${trimmed(signs.slice(0, LONGEST_NAME - end.length).join(''))}${end}`;
}
