const longestTopic = 60;
const mostTopics = 30;

/**
 * The topics in a cell, however they are separated (semicolon, bar, comma, slash path, Google's ":::"), without the
 * markers that tools add ("* myContacts", a lone "*").
 */
export function splitTopics(cell: string): string[] {
  const separated = /[;|]|:::/.test(cell) ? cell.split(/[;|]|:::/) : cell.split(/[,\n、，]/);
  const parts = separated
    .flatMap((part) => (part.trim().startsWith('/') ? part.split('/') : [part]))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '' && !part.startsWith('*') && part.length <= longestTopic);
  return distinctTopics(parts);
}

/** Topics as a blogger keeps them: in small letters, each once, and no more than one person can have. */
export function distinctTopics(topics: readonly string[]): string[] {
  return [...new Set(topics.map((topic) => topic.toLowerCase()))].slice(0, mostTopics);
}
