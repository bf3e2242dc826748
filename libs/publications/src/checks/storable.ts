/**
 * The same value with every text in it such that PostgreSQL takes it: no NUL, no half of a surrogate pair; each becomes
 * U+FFFD, so that offsets stay right.
 */
export function storable<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_key, each: unknown) => (typeof each === 'string' ? clean(each) : each)),
  ) as T;
}

function clean(text: string): string {
  return text.replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
