/** Whether two values say the same; `undefined`, `null` and an empty text are told apart. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/**
 * What a PATCH should carry: the fields that differ from what was loaded. Absent in `after` means untouched; one kind
 * of empty put in place of another (null, '', undefined) is no change.
 */
export function changes(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(after)) {
    const was = before[field];
    if (same(was, value) || (isEmpty(was) && isEmpty(value))) continue;
    changed[field] = value ?? null;
  }
  return changed;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** Fields in which both sides of a stale edit changed something: name, theirs, mine. */
export function clashes(
  base: Record<string, unknown>,
  theirs: Record<string, unknown>,
  mine: Record<string, unknown>,
): { field: string; theirs: unknown; mine: unknown }[] {
  return Object.entries(changes(base, mine))
    .filter(
      ([field, value]) => field in theirs && !same(theirs[field], value) && !same(theirs[field], base[field]),
    )
    .map(([field, value]) => ({ field, theirs: theirs[field], mine: value }));
}
