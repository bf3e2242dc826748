// What a broken rule says, in English: for errors and the ledger. Screens translate by the code.
import { type Broken } from './guard-types.js';

type Params = Broken['params'];
type Sentence = (params: Params) => string;

const list = (value: Params[string] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '');

const SENTENCES: Record<string, Sentence> = {
  'one_recipient.none': () => 'The blogger has no e-mail address chosen.',
  'one_recipient.not-theirs': () => 'The address is not one of this blogger.',
  'one_recipient.not-an-email': ({ address }) => `${list(address)} is no e-mail address.`,
  'one_recipient.several': () => 'A message goes to one address.',
  'one_recipient.malformed': ({ address }) => `“${list(address)}” is no address that mail can be sent to.`,
  'contact_policy.do-not-contact': () => 'They asked not to be contacted.',
  'contact_policy.suppressed': () => 'This address is on the suppression list.',
  'contact_policy.opted-out': () => 'They asked not to get mail at this address.',
  'contact_policy.wish-open': () => 'They seem to wish for no more mail. Say first whether it is so.',
  'contact_policy.no-email': () => 'They do not want e-mail.',
  'contact_policy.bounced': () => 'Mail to this address came back.',
  'read.none': ({ days }) =>
    `No reading of their blog is chosen; one of the last ${list(days)} days is needed.`,
  'read.too-old': ({ days }) => `The readings chosen are older than ${list(days)} days.`,
  'read.not-mentioned': ({ titles }) =>
    `The message names none of the posts that were read: ${list(titles)}.`,
  'mutual_value.not-stated': () => 'It is not said what the blogger gains.',
  'mutual_value.too-vague': () => 'What the blogger gains is too vague: say it in a few words.',
  'mutual_value.not-said': ({ missing }) =>
    `The message does not say what the blogger gains; missing: ${list(missing)}.`,
  'breathing_room.too-soon': ({ officerName, days }) =>
    `${list(officerName)} pitched them less than ${list(days)} days before or after.`,
  'breathing_room.too-many': ({ inTheYear }) => `They got ${list(inTheYear)} pitches within 12 months.`,
  'no_collision.held': ({ officerName }) => `${list(officerName)} has an open pitch with them.`,
  'no_collision.held-by-you': () => 'You have another open pitch with them.',
  'no_collision.unanswered': ({ officerName }) => `${list(officerName)} is in conversation with them.`,
  'nothing_left_over.empty': ({ empty }) => `Not written yet: ${list(empty)}.`,
  'nothing_left_over.found': ({ found }) => `Still to be filled in: ${list(found)}.`,
  'no_open_case.open': ({ ownerName }) =>
    `A case of theirs is open; ${list(ownerName)} sees to it. Nothing else goes to them until it is closed.`,
  'follow_ups.too-many': ({ most }) => `At most ${list(most)} follow-ups.`,
  'follow_ups.too-close': ({ days }) => `Follow-ups are at least ${list(days)} days apart.`,
  'follow_ups.away': ({ until }) => `They are away until ${list(until)}.`,
  'follow_ups.empty': ({ step }) => `Follow-up ${list(step)} says nothing.`,
  'follow_ups.stopped': ({ state }) => `The pitch is ${list(state)}: nothing more follows.`,
  'follow_ups.nothing-to-follow': () => 'The message before it has not left.',
  'pace.too-many': ({ most, day }) => `${list(most)} pitches leave on ${list(day)} already.`,
  'pace.outside-window': ({ fromHour, toHour, zone }) =>
    `Mail leaves on working days between ${list(fromHour)}:00 and ${list(toHour)}:00 of ${list(zone)}.`,
  'honest_opinion.tied': ({ sentence }) => `This ties something to a positive opinion: “${list(sentence)}”`,
  'honest_opinion.clause-missing': ({ missing }) => `The message lacks its clause: ${list(missing)}.`,
};

/** The English sentence of a broken rule. */
export function guardSentence({ code, params }: Pick<Broken, 'code' | 'params'>): string {
  return SENTENCES[code]?.(params) ?? code;
}
