/** Where a blogger publishes (product.md section 2). */
export const networks = [
  'blog',
  'newsletter',
  'instagram',
  'youtube',
  'tiktok',
  'podcast',
  'x',
  'mastodon',
  'linkedin',
  'forum',
  'other',
] as const;
export type Network = (typeof networks)[number];

const HOSTS: [RegExp, Network][] = [
  [/(^|\.)instagram\.com$/, 'instagram'],
  [/(^|\.)(youtube\.com|youtu\.be)$/, 'youtube'],
  [/(^|\.)tiktok\.com$/, 'tiktok'],
  [/^(x|twitter)\.com$/, 'x'],
  [/(^|\.)linkedin\.com$/, 'linkedin'],
  [/(^|\.)(substack\.com|beehiiv\.com|buttondown\.email|buttondown\.com)$/, 'newsletter'],
  [/^(podcasts\.apple\.com|open\.spotify\.com|soundcloud\.com)$/, 'podcast'],
  [/^mastodon\.|(^|\.)(mastodon\.social|mstdn\.social|piaille\.fr)$/, 'mastodon'],
];

/** The network that a host name (without www) belongs to; a blog where nothing else is known. */
export function networkOfHost(host: string): Network {
  return HOSTS.find(([pattern]) => pattern.test(host))?.[1] ?? 'blog';
}
