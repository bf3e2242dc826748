import type { RemedyStep } from '../../domain/remedy.js';

/** What a message that asks for a correction is made of in one language. */
export interface LetterWording {
  subject: (title: string) => string;
  /** A title in the quotation marks of the language. */
  quoted: (title: string) => string;
  greeting: (name: string) => string;
  /** Thanks first; the post is named by its title or, without one, by its address. */
  thanks: (post: string) => string;
  /** Why we write: readers should know of the tie. Nothing about what was thought of the product. */
  reason: (brand: string) => string;
  /** One sentence for each thing to do. */
  steps: Record<RemedyStep, (parts: { wording: string; quoted: string | null }) => string>;
  /** It is about this one line only, whatever the opinion; thanks again. */
  closing: string;
  farewell: string;
}
