const rules =
  /^(one_recipient|contact_policy|read|mutual_value|breathing_room|no_collision|nothing_left_over|no_open_case|follow_ups|pace|honest_opinion)\./;
const dates = new Set(['lastAt', 'freeAt', 'since', 'day']);

/** Whether a code is one of the one-to-one guard's. */
export function isRuleCode(code: string): boolean {
  return rules.test(code);
}

/** What goes into the sentence of a broken rule: lists are said one after the other, dates as dates. */
export function sayable(
  params: Record<string, unknown>,
  sayDate: (at: string) => string,
  sayField: (field: string) => string,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (name === 'empty' && Array.isArray(value)) return [name, value.map(String).map(sayField).join(', ')];
      if (name === 'titles' && Array.isArray(value))
        return [name, value.map((title) => `“${title}”`).join(', ')];
      if (Array.isArray(value)) return [name, value.join(', ')];
      if (dates.has(name) && typeof value === 'string') return [name, sayDate(value)];
      return [name, typeof value === 'number' ? value : String(value)];
    }),
  );
}
