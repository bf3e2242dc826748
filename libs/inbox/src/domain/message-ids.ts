const IN_BRACKETS = /<([^<>\s]{1,998})>/g;
const BARE = /^[^\s<>@]{1,400}@[^\s<>@]{1,400}$/;

/**
 * The message ids in a header field, without angle brackets: one form for ids that came in and went out. Comments and
 * phrases around them (RFC 5322 obs-references) are left out; an id without brackets is taken at its word.
 * @param limit how many at most: the first one and the last ones are kept, as the middle of a thread says least
 */
export function messageIdsIn(value: string, limit: number): string[] {
  const bracketed = [...value.matchAll(IN_BRACKETS)].map(([, id]) => id ?? '');
  const ids = bracketed.length > 0 ? bracketed : value.split(/[\s,]+/).filter((word) => BARE.test(word));
  const distinct = [...new Set(ids)];
  return distinct.length <= limit ? distinct : [...distinct.slice(0, 1), ...distinct.slice(1 - limit)];
}

/** The first Message-ID among the headers of a returned message. */
export function messageIdOfCopy(copy: string): string | null {
  const value =
    /^[\t >]{0,4}(?:original-)?message-?id\s?:[\t ]*\n?[\t ]*(.{0,1000})$/im.exec(
      copy.slice(0, 200_000),
    )?.[1] ?? '';
  return messageIdsIn(value, 1).at(0) ?? null;
}
