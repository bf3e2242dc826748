import { type ClauseWording } from './wording.js';

export const english: ClauseWording = {
  honestOpinion:
    'Please say what you really think, whatever it is. What you write, and whether you publish at all, is for you ' +
    'to decide: nothing that you receive from us, now or later, depends on it. We will not ask to read your text ' +
    'first, nor to change your opinion; if a fact is wrong we may point it out.',
  noTie: (brand) =>
    `${brand} gives you no product to keep, no payment and no other advantage for this, so there is no tie to ` +
    'disclose. Should that change, we will tell you, and ask you to tell your readers.',
  ties: {
    gift: (brand) => ({
      tie: `${brand} gives you this product`,
      example: `Ad: ${brand} gave me this product for free.`,
    }),
    loan: (brand) => ({
      tie: `${brand} lends you this product`,
      example: `Ad: ${brand} lent me this product to try; I send it back afterwards.`,
    }),
    payment: (brand) => ({
      tie: `${brand} pays you for this`,
      example: `Ad: ${brand} paid me for this post.`,
    }),
    affiliate: (brand) => ({
      tie: `${brand} pays you a commission on what your readers buy`,
      example: `Ad: ${brand} pays me a commission if you buy through the links in this post.`,
    }),
    trip: (brand) => ({
      tie: `${brand} invites you and covers your costs`,
      example: `Ad: ${brand} invited me and covered my costs.`,
    }),
    employment: (brand) => ({
      tie: `you, or somebody of your family, work with ${brand}`,
      example: `Ad: I work with ${brand} (or: a member of my family works with ${brand}).`,
    }),
  },
  disclosure: ({ brand, tie, example }) =>
    `Since ${tie}, your readers should know it. If you publish, please say so plainly, in the language of your post, ` +
    `at its very top and before any link, for example: “${example}” A line at the end, in the tags or on ` +
    `another page is not enough. Please also mark links to ${brand} with rel="sponsored".`,
};
