import { words } from './alternatives.js';

/** What can be full. */
const BOX = 'mail ?(?:box|folder|drop|dir)|inbox|account|user|quota|storage|space|disk|folder';

/** A mailbox that has no room left, in English; matched against folded text. */
export const MAILBOX_FULL = words(
  `(?:${BOX})\\b.{0,30}\\b(?:is |has |are |was )?(?:full|over ?quota|over its|exceeded|exhausted|exceeds)`,
  'over ?quota|quota (?:exceeded|violation|full|limit)|not enough (?:storage|disk)? ?space',
  'insufficient (?:system )?storage|exceeded (?:the )?(?:storage|quota|disk|mailbox)',
  'out of (?:disk )?(?:space|quota)',
  'exceed(?:ed|s)?.{0,30}(?:quota|mailbox size|storage|allowed space)|mailbox size limit',
  'mail box space not enough|storage allocation|user has exhausted',
  '(?:maildir|mail directory).{0,30}(?:over|full|exceed)|quotaexceeded|quota\\.',
  'boite .{0,20}pleine|buzon .{0,20}lleno|casella .{0,20}piena|postfach .{0,20}voll',
);

/** What can be out of use, and how that is said. */
const ACCOUNT = 'account|mailbox|user|recipient|address|mail ?drop|client|domain';
const OUT_OF_USE = [
  'disabled|suspended|inactive|locked|deactivated|blocked (?:for|due to inactivity)|expired|frozen|over its|on hold',
  'not active|restricted|disconnected|closed|terminated|discontinued|unavailable for (?:this|the|delivery)',
].join('|');

/** A mailbox that is there and takes nothing, in English; matched against folded text. */
export const MAILBOX_DISABLED = words(
  `(?:${ACCOUNT})\\b.{0,60}\\b(?:is |has been |was |are |currently |temporarily |now )*(?:${OUT_OF_USE})`,
  'suspend(?:ed)?\\b|not accepting (?:mail|messages)\\b(?! from)',
  'inactive (?:user|account|mailbox|recipient)|deactivated mailbox',
  'disabled (?:account|mailbox|user|recipient)',
  'account (?:disabled|expired|inactive|locked|closed|suspended)',
  'mailbox (?:disabled|frozen|inactive|locked|suspended|closed)|mailboxdisabled',
  'invalid/inactive|mailbox currently|user (?:is )?(?:inactive|locked|suspended|disabled)',
  'is a deactivated|no longer accepts (?:e-?)?mail|is (?:now |currently )disabled',
  'no longer active',
);
