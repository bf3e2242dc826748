/** Topics as they are kept: trimmed, in small letters, each once, in the order given. */
export function tidyTopics(topics: readonly string[]): string[] {
  return [...new Set(topics.map((topic) => topic.trim().replace(/\s+/g, ' ').toLowerCase()))].filter(
    (topic) => topic !== '',
  );
}
