/** Which fields of a record a change really changes, with what they were and what they become. */
export function changedFields<Row extends object>(
  row: Row,
  change: Partial<Row>,
): Record<string, { from: unknown; to: unknown }> {
  const changed: Record<string, { from: unknown; to: unknown }> = {};
  for (const [field, to] of Object.entries(change)) {
    const from: unknown = row[field as keyof Row];
    if (to !== undefined && JSON.stringify(from) !== JSON.stringify(to)) changed[field] = { from, to };
  }
  return changed;
}
