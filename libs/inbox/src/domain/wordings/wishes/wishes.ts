/**
 * How people ask in one language for no more mail. Patterns are matched against one folded sentence (`folded`).
 *
 * The same few requests are made in every language: not to write, not to send, not to get, to stop, to take off a
 * list, to unsubscribe, to leave alone, to obey the law. A pattern is one of them, built of a language's words for
 * asking, refusing, writing, mail, me and lists, so that words nobody foresaw together are understood together.
 */
export interface Wishes {
  /** "Take me off your list": nothing else can be meant, unless the sentence is an aside. */
  clear: RegExp[];
  /** Sounds like a wish to be left alone; a person has to look. */
  hints: RegExp[];
  /** What speaks of the wish without being one: instructions, conditions, others, things in parcels, for a while. */
  asides: RegExp[];
  /** Said anywhere in the letter: "keep me posted", "write to me instead". Whatever they refuse, it isn't all mail. */
  goesOn: RegExp[];
}
