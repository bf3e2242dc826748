/**
 * A heading or a value reduced to plain lower-case words, so that "E-mail 1 – Value", "e_mail_value" and "EmailValue"
 * meet: accents, punctuation and numbers go, camelCase is split.
 */
export function plainWords(text: string): string {
  return fold(text.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** Lower case without accents, letters that are written with two kept as two (œ as oe, ß as ss). */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l');
}
