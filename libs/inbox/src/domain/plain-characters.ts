const SURROGATES_ALONE = /\p{Surrogate}/gu;
const NOT_TEXT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
const CONTROL_OR_BIDI = /[\0-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Text as every store and screen can hold it: LF line ends, no NUL or other controls, no half surrogate pairs. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(NOT_TEXT, '').replace(SURROGATES_ALONE, '\ufffd');
}

/** One line of it: white space runs become one space. */
export function plainLine(text: string, limit: number): string {
  const line = text
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return cut(plainText(line), limit);
}

/** The first so many characters, never half a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const code = text.charCodeAt(limit - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit);
}

const NAME_LIMIT = 120;

/**
 * The name of an attachment as it may be shown and offered for saving: the last part of a path, without control or
 * direction-changing characters, at most 120 characters with its ending kept.
 * @returns '' when nothing is left
 */
export function safeFileName(name: string): string {
  const plain = cut(name, 4096).replace(SURROGATES_ALONE, '').replace(CONTROL_OR_BIDI, '');
  const last = plain.split(/[\\/]/).at(-1) ?? '';
  const bare = last.replace(/[<>:"|?*%]/g, '_').replace(/^[.\s-]+|[.\s]+$/g, '');
  if (bare.length <= NAME_LIMIT) return bare;
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(bare)?.[0] ?? '';
  return cut(bare, NAME_LIMIT - ending.length) + ending;
}
