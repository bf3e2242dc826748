import type { Field } from './types';

/** What a column can mean, in the order in which one looks for it. */
export const fieldGroups: { group: 'person' | 'blog' | 'reach' | 'about' | 'wishes'; fields: Field[] }[] = [
  { group: 'person', fields: ['name', 'firstName', 'lastName'] },
  { group: 'blog', fields: ['blogTitle', 'blogUrl', 'feedUrl', 'topics', 'language', 'country', 'timeZone'] },
  {
    group: 'reach',
    fields: [
      'email',
      'phone',
      'newsletter',
      'instagram',
      'youtube',
      'tiktok',
      'podcast',
      'x',
      'mastodon',
      'linkedin',
      'otherNetwork',
    ],
  },
  { group: 'about', fields: ['notes', 'owner', 'source', 'lawfulBasis'] },
  { group: 'wishes', fields: ['doNotContact', 'optedOut'] },
];
