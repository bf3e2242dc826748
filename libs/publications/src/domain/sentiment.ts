/** How staff judge a publication. A negative one is a delivered outcome like any other (product.md section 2). */
export const sentiments = ['positive', 'mixed', 'neutral', 'negative'] as const;
export type Sentiment = (typeof sentiments)[number];
