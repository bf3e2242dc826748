const longestTopic = 60;
const mostTopics = 30;

/**
 * The topics in a cell, however they are separated (semicolon, bar, comma, slash path, Google's ":::"), without the
 * markers that tools add ("* myContacts", a lone "*") and each only once whatever its capitals.
 */
export function splitTopics(cell: string): string[] {
  const separated = /[;|]|:::/.test(cell) ? cell.split(/[;|]|:::/) : cell.split(/[,\n、，]/);
  const parts = separated
    .flatMap((part) => (part.trim().startsWith('/') ? part.split('/') : [part]))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '' && !part.startsWith('*') && part.length <= longestTopic);
  return distinctTopics(parts);
}

/** Topics without those that differ only in capitals from one before, and no more than a blogger can have. */
export function distinctTopics(topics: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const topic of topics) if (!first.has(topic.toLowerCase())) first.set(topic.toLowerCase(), topic);
  return [...first.values()].slice(0, mostTopics);
}
