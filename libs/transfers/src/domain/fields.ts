/** What a column of a list can mean for a blogger. Columns that mean none of these are kept with their row. */
export const fields = [
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
  'blogTitle',
  'blogUrl',
  'feedUrl',
  'newsletter',
  'instagram',
  'youtube',
  'tiktok',
  'podcast',
  'x',
  'mastodon',
  'linkedin',
  'otherNetwork',
  'topics',
  'language',
  'country',
  'timeZone',
  'notes',
  'owner',
  'doNotContact',
  'optedOut',
  'lawfulBasis',
  'source',
] as const;

export type Field = (typeof fields)[number];

/** Which column means what; a column that is not in it is kept as it is. Several columns may mean one field. */
export type Mapping = readonly { column: number; field: Field }[];

/** Fields whose cells hold addresses of the web or of mail, so that their content can confirm or refute a guess. */
export const urlFields: readonly Field[] = ['blogUrl', 'feedUrl'];

/** The networks that a field of their own stands for, with the network of the channel it makes. */
export const networkOf = {
  newsletter: 'newsletter',
  instagram: 'instagram',
  youtube: 'youtube',
  tiktok: 'tiktok',
  podcast: 'podcast',
  x: 'x',
  mastodon: 'mastodon',
  linkedin: 'linkedin',
  otherNetwork: 'other',
} as const satisfies Partial<Record<Field, string>>;

export type NetworkField = keyof typeof networkOf;
export type Network = 'blog' | (typeof networkOf)[NetworkField];
export const networkFields = Object.keys(networkOf) as NetworkField[];
