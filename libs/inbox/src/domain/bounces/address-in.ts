const ADDRESS =
  /[A-Za-z0-9!#$%&'*+/=?^_`{|}~.\u0080-\uffff-]{1,128}@(?:\[[\d.:a-fA-F]{3,45}\]|[A-Za-z0-9\u0080-\uffff](?:[A-Za-z0-9\u0080-\uffff-]{0,62}\.)*[A-Za-z0-9\u0080-\uffff-]{1,63})/;
const ALL = new RegExp(ADDRESS.source, 'g');
/** RFC 5321 §4.1.2: a quoted local part that needs no quotes. */
const QUOTED = /"([\w.+-]{1,64})"@/g;
const NOT_FIRST = /^(?:mailto:|rfc822;|smtp[:=]|['`.=/]+)/i;

/** The first address of a text, domain in lower case; '' when there is none. */
export function addressIn(text: string): string {
  return addressesIn(text).at(0) ?? '';
}

/** The addresses of a text in their order, each once. */
export function addressesIn(text: string): string[] {
  const bare = text.slice(0, 20_000).replace(QUOTED, '$1@');
  const found = [...bare.matchAll(ALL)].map(([address]) => normal(address));
  return [...new Set(found)].filter((address) => address.length <= 254 && !address.startsWith('@'));
}

/** Chinese and Japanese put no space between an address and the words around it. */
const GLUED =
  /^.*[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef](?=[\w.+-]+@)|(?<=@[\w.-]+)[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef].*$/gu;

function normal(address: string): string {
  const bare = address
    .replace(GLUED, '')
    .replace(NOT_FIRST, '')
    .replace(/[.']+$/, '');
  const at = bare.lastIndexOf('@');
  return bare.slice(0, at + 1) + bare.slice(at + 1).toLowerCase();
}
