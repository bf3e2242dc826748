import type { LetterWording } from './letter-wording.js';

export const english: LetterWording = {
  subject: (title) => `A line to add to “${title}”`,
  quoted: (title) => `“${title}”`,
  greeting: (name) => `Hello ${name},`,
  thanks: (post) => `Thank you for writing ${post}; we read it with pleasure.`,
  reason: (brand) =>
    `One thing we owe you and your readers: they should be able to see at first sight what ties the post to ${brand}. ` +
    'We should have said so more clearly.',
  steps: {
    state: ({ wording }) =>
      `Could you put this line at the very top of the post, before the first link?\n\n${wording}`,
    reword: ({ wording, quoted }) =>
      `${quoted ? `You say it (“${quoted}”), but not every reader will understand it so. ` : ''}` +
      `Could you put this line at the very top of the post, before the first link?\n\n${wording}`,
    move: ({ wording }) =>
      'You say it, but further down, where many readers do not arrive. Could you move it to the very top of the post, ' +
      `before the first link, for example so?\n\n${wording}`,
    withdraw_denial: ({ quoted }) =>
      `${quoted ? `The sentence “${quoted}”` : 'One sentence'} tells readers that there is no such tie. Could you take it out or correct it?`,
    mark_links: () => 'Could you also mark these links with rel="sponsored", as search engines ask?',
  },
  closing:
    'This is about this one line only: what you think of the product is yours, and nothing else in your post needs to ' +
    'change. If you see it differently, just write back. Thank you!',
  farewell: 'Kind regards',
};
