import type { FailedRecipient } from '../incoming.js';
import { messageIdsIn } from '../message-ids.js';
import { plainLine } from '../plain-characters.js';
import { addressesIn, addressIn } from './address-in.js';
import { judgeFailure } from './failure-reason.js';
import { aboutOne } from './passages.js';
import { enhancedStatusIn, replyCodeIn } from './status-codes.js';

/** RFC 3464 §2.3.3, in lower case. `expanded` and `relayed` are successes as well. */
export type Action = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

/** A delivery status notification (RFC 3464), taken apart. */
export interface DeliveryReport {
  /** Original-Envelope-Id: what we gave as ENVID (RFC 3461 §4.4). */
  envelopeId: string | null;
  /** Gmail's X-Original-Message-ID: which message it is about, where none came back. */
  messageId: string | null;
  recipients: (FailedRecipient & { action: Action })[];
}

const RECIPIENTS = 500;
const DIAGNOSTIC = 500;

/**
 * Reads the fields of a `message/delivery-status` part; also of a text that holds them outside of any part.
 * @param text the fields; groups are divided by empty lines, one group a recipient (RFC 3464 §2.1)
 * @param notice the readable part, for servers whose fields give no reason
 * @returns null when no recipient is named
 */
export function readDeliveryReport(text: string, notice: string): DeliveryReport | null {
  const groups = groupsOf(text);
  const ofMessage = (name: string): string | null =>
    groups.find((group) => group.has(name))?.get(name) ?? null;
  const recipients = groups
    .filter((group) => group.has('final-recipient') || group.has('original-recipient'))
    .slice(0, RECIPIENTS)
    .map((group, _, all) => recipientOf(group, noticeAbout(group, all.map(addressOf), notice)));
  if (recipients.length === 0) return null;
  const id = ofMessage('x-original-message-id') ?? '';
  return {
    envelopeId: ofMessage('original-envelope-id'),
    messageId: messageIdsIn(id, 1).at(0) ?? null,
    recipients: distinct(recipients),
  };
}

type Group = Map<string, string>;

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let group: Group = new Map();
  let last = '';
  for (const line of text.split('\n', 20_000)) {
    if (line.trim() === '') {
      groups.push(group);
      group = new Map();
      last = '';
      continue;
    }
    const field = /^([A-Za-z][\w-]{1,40})\s?:(.{0,4000})/.exec(line);
    // Some servers forget the empty line between two recipients.
    if (field && /^final-recipient$/i.test(field[1] ?? '') && group.has('final-recipient')) {
      groups.push(group);
      group = new Map();
    }
    if (field) {
      last = (field[1] ?? '').toLowerCase();
      if (!group.has(last)) group.set(last, (field[2] ?? '').trim());
    } else if (/^\s/.test(line) && last !== '') {
      group.set(last, `${group.get(last)} ${line.trim()}`.slice(0, 8000));
    }
  }
  return [...groups, group].filter(({ size }) => size > 0);
}

function addressOf(group: Group): string {
  const named = ['original-recipient', 'final-recipient', 'x-actual-recipient'].map(
    (name) => group.get(name) ?? '',
  );
  return named.map(addressIn).find((address) => address !== '') ?? '';
}

/** What the readable part says of this one recipient, all of it where there is but one. */
function noticeAbout(group: Group, all: readonly string[], notice: string): string {
  if (all.length < 2) return notice.slice(0, 3000);
  const own = [addressIn(group.get('final-recipient') ?? ''), addressOf(group)].filter(
    (address) => address !== '',
  );
  const lines = notice.split('\n', 5000);
  return (
    own.map((address) => aboutOne(lines, address, all)).find((words) => words !== '') ?? notice.slice(0, 1500)
  );
}

function recipientOf(group: Group, notice: string): FailedRecipient & { action: Action } {
  const value = (name: string): string => group.get(name) ?? '';
  const diagnostic = value('diagnostic-code').replace(/^\s*(?:smtp|x-[\w-]+)\s*;\s*/i, '');
  const isMute = diagnostic.length < 8;
  const stated = enhancedStatusIn(value('status'));
  const code = replyCodeIn(isMute ? notice : diagnostic);
  const status = moreTelling(stated, enhancedStatusIn(isMute ? notice : diagnostic), code);
  const comment = value('status').replace(/^[\d.\s]+/, '');
  const words = [
    diagnostic,
    value('x-supplementary-info'),
    value('x-powermta-bouncecategory') && `; bouncecategory ${value('x-powermta-bouncecategory')};`,
    comment,
    isMute && isVague(stated) ? notice : stageIn(notice),
  ].join(' ');
  const action = actionOf(value('action'), status);
  return {
    action,
    address: addressOf(group) || (addressesIn(notice).at(0) ?? ''),
    status,
    ...judgeFailure({ status, code, words, isGivenUp: action === 'failed' }),
    diagnostic: plainLine(diagnostic, DIAGNOSTIC) || null,
  };
}

/** Codes whose reason has to be read in the words around them. */
function isVague(status: string | null): boolean {
  return status === null || /^[45]\.(?:[0235]\.0|4\.[06]|7\.1)$/.test(status);
}

/** At which command it was refused, as Postfix and sendmail tell in the readable part only. */
function stageIn(notice: string): string {
  return (
    /\(in reply to [a-z ]{1,30}|refused to talk to me|>>> [a-z]{4}.{0,200}\s{1,4}<<< [45].{0,200}(?:\s{1,4}<<< 503.{0,80})?/i.exec(
      notice,
    )?.[0] ?? ''
  );
}

/**
 * Servers put 5.0.0 into Status and the real code into Diagnostic-Code. Where the two are of different classes, the reply
 * code decides; a code of the queue (4.4.7) or of the system (5.3.x) says less than what the other server said.
 */
function moreTelling(stated: string | null, said: string | null, code: number | null): string | null {
  if (stated === null || said === null) return stated ?? said;
  const classOf = (status: string): string => status.slice(0, 1);
  if (classOf(stated) !== classOf(said))
    return code !== null && classOf(said) === String(code).slice(0, 1) ? said : stated;
  return /\.0\.0$|^4\.4\.7$|^5\.3\./.test(stated) && !/\.0\.0$/.test(said) ? said : stated;
}

function actionOf(value: string, status: string | null): Action {
  const action = /^\s*(failed|failure|delayed|delivered|relayed|expanded)/i.exec(value)?.[1]?.toLowerCase();
  if (action === 'failure') return 'failed';
  if (action !== undefined) return action as Action;
  return status?.startsWith('2') ? 'delivered' : 'failed';
}

function distinct<T extends { address: string; action: string }>(recipients: readonly T[]): T[] {
  const seen = new Set<string>();
  return recipients.filter(({ address, action }) => {
    const key = `${action} ${address.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
