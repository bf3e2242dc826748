/**
 * What answering machines say in one language, and what they never say. Patterns are matched against folded text
 * (`folded`): a subject, a sentence, or the first sentences of a text; `.` stands where archives have mangled a letter.
 *
 * Such notes are made of few parts: who is away and how (out of the office, on holiday, ill, at a fair), mail that is
 * read by nobody, a message that was received, a ticket, somebody who left, an address that changed, too many letters;
 * then when an answer will come, whom to write to instead, what to do when it is urgent. Each part is a class of words
 * of the language; a rule puts two or three of them together.
 */
export interface Notices {
  /** A subject that only an answering machine writes. */
  autoSubject: RegExp[];
  /** "This is an automatic reply": a machine says what it is. */
  selfDescription: RegExp[];
  /** "I am out of the office": the opening of a notice of absence. */
  absence: RegExp[];
  /** "I am in Spain until the 4th": people say so too, so it counts only where such a note follows. */
  whereabouts: RegExp[];
  /** "Your message has been received", "I no longer work here": the opening of other automatic notes. */
  acknowledgement: RegExp[];
  /** What such notes go on with, and letters hardly ever: "in urgent cases", "I will answer on my return". */
  companion: RegExp[];
  /** What somebody says who read us: an opinion, a question, a wish. No machine writes it. */
  personal: RegExp[];
}
