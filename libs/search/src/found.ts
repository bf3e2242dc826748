/** What the one search looks among, in the order its results are shown. */
export const foundTypes = ['blogger', 'contactPoint', 'campaign', 'pitch', 'post'] as const;
export type FoundType = (typeof foundTypes)[number];

/** One result: `id` opens it, except that an address or a post opens its blogger. */
export interface Found {
  type: FoundType;
  id: string;
  title: string;
  subtitle: string;
  bloggerId: string | null;
}
