import { type NetworkField } from './fields.js';
import { webAddress } from './web-addresses.js';

const profiles: Partial<Record<NetworkField, (handle: string) => string>> = {
  instagram: (handle) => `https://www.instagram.com/${handle}/`,
  youtube: (handle) => `https://www.youtube.com/@${handle}`,
  tiktok: (handle) => `https://www.tiktok.com/@${handle}`,
  x: (handle) => `https://x.com/${handle}`,
  linkedin: (handle) => `https://www.linkedin.com/in/${handle}`,
};

/**
 * The address of an account on a network, from its address or from its handle: "@ana" of an Instagram column,
 * "@ana@social.example" of a Mastodon column. Null when it is neither.
 */
export function accountAddress(field: NetworkField, written: string): string | null {
  const fediverse = /^@?([\w.-]+)@([\w.-]+\.\w+)$/.exec(written);
  if (field === 'mastodon' && fediverse) return `https://${fediverse[2]!.toLowerCase()}/@${fediverse[1]!}`;
  const handle = /^@?([\w.-]{1,60})$/.exec(written)?.[1];
  const isSite = /^www\.|\.(com|net|org|fr|me|tv|be)$/i.test(written);
  const profile = profiles[field];
  return handle && profile && !isSite ? profile(handle) : webAddress(written);
}
