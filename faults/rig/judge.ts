import type { SmtpSink } from '@rapport/mailboxes/testing';
import type { ApprovedMessages } from './approved-messages.js';

/** One line of the campaign's result. */
export interface FaultLine {
  fault: string;
  /** Messages that were approved and came due. */
  messages: number;
  /** Of those: the server has it exactly once. */
  once: number;
  /** The server has it more than once. */
  twice: number;
  /** The server doesn't have it, and nobody is asked or told about it. */
  lost: number;
  /** A person is asked whether it went. */
  uncertain: number;
  /** A person is asked to let it go. */
  held: number;
  seed: number;
}

/** States that a person sees with the reason: nothing in them is lost. */
const seen = new Set(['uncertain', 'held', 'refused', 'cancelled']);

/**
 * Compares what the mail server has with what was approved. The server's own list is the judge of what was sent: a
 * message that the ledger calls sent and the server doesn't have is lost. A body that the server answered with a
 * refusal is not one that it has; one that nobody approved is one too many.
 * @param among only these recipients; everybody when left out
 */
export async function judge(
  fault: string,
  approved: ApprovedMessages,
  sink: SmtpSink,
  seed: number,
  among?: ReadonlySet<string>,
): Promise<FaultLine> {
  const copies = new Map<string, number>();
  for (const { to, refused } of sink.messages)
    if (!refused) copies.set(to.join(), (copies.get(to.join()) ?? 0) + 1);
  const states = await approved.states();
  const line = { fault, messages: 0, once: 0, twice: 0, lost: 0, uncertain: 0, held: 0, seed };
  for (const recipient of new Set([...states.keys(), ...copies.keys()])) {
    if (among && !among.has(recipient)) continue;
    const state = states.get(recipient)?.state;
    const has = copies.get(recipient) ?? 0;
    if (state === undefined) line.twice += 1;
    else line.messages += 1;
    if (state !== undefined && has === 1) line.once += 1;
    if (has > 1) line.twice += 1;
    if (has === 0 && !seen.has(state ?? '')) line.lost += 1;
    if (state === 'uncertain') line.uncertain += 1;
    if (state === 'held') line.held += 1;
  }
  return line;
}
