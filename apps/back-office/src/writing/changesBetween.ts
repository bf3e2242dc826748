/** What differs between what is saved and what is typed; null when nothing does. */
export function changesBetween<C extends object>(saved: C, typed: C): Partial<C> | null {
  const keys = (Object.keys(typed) as (keyof C)[]).filter(
    (key) => JSON.stringify(saved[key]) !== JSON.stringify(typed[key]),
  );
  return keys.length === 0
    ? null
    : (Object.fromEntries(keys.map((key) => [key, typed[key]])) as unknown as Partial<C>);
}
