import { type LetterWording, listed } from './wording.js';

export const english: LetterWording = {
  subject: (post) => `A small addition to “${post}”?`,
  greeting: (name) => `Hello ${name},`,
  thanks: ({ post, url }) => `Thank you for “${post}” (${url}), and for the time that you gave it.`,
  why: (brand) =>
    `One thing I would like to ask: readers should see at once what ties this post to ${brand}. The rules ask it of you and of us, and it protects us both.`,
  vanished:
    'One thing I noticed: the line that told your readers of our tie is not there any more. Perhaps it was lost in an edit; the rules ask it of you and of us for as long as the post is online.',
  several: 'This is what would be right:',
  steps: {
    state: ({ words }) =>
      `Please add a line at the very top of the post, before any link, for example: “${words}”`,
    reword: ({ words, quoted }) =>
      `Please make the wording plain${quoted ? ` (it says “${quoted}” now)` : ''}, for example: “${words}”`,
    move: ({ words, quoted }) =>
      `Please move the line${quoted ? ` “${quoted}”` : ''} to the very top of the post, before any link, for example: “${words}”`,
    withdraw_denial: ({ words, quoted }) =>
      `Please take out the sentence that says otherwise${quoted ? `, “${quoted}”` : ''}, and say at the top: “${words}”`,
    mark_links: ({ links }) =>
      `Please mark the links to us with rel="sponsored"${links.length > 0 ? `: ${listed(links)}` : ''}.`,
  },
  yours:
    'Your opinion is yours, and nothing else in the post needs to change. If you see it differently, or if I misread it, just tell me.',
  goodbye: 'With thanks,',
};
