/** Networks whose pages show programs something else than they show readers, or nothing at all. */
const UNREADABLE_NETWORKS: readonly string[] = ['instagram', 'youtube', 'tiktok', 'podcast', 'x', 'linkedin'];

const UNREADABLE_HOSTS =
  /(^|\.)(instagram\.com|threads\.net|facebook\.com|fb\.watch|tiktok\.com|youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|x\.com|twitter\.com|linkedin\.com|pinterest\.[a-z.]+|snapchat\.com|open\.spotify\.com|podcasts\.apple\.com|soundcloud\.com)$/i;

/**
 * Whether a program can read what readers of this publication see. Not so for videos, sounds and network accounts:
 * a person looks at them and keeps a capture.
 * @param network of the channel that it was logged with; null when none was named
 */
export function readableByProgram(url: string, network: string | null): boolean {
  if (network !== null && UNREADABLE_NETWORKS.includes(network)) return false;
  return !UNREADABLE_HOSTS.test(new URL(url).hostname);
}
