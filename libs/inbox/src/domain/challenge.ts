import { hasField, type Mail } from './mail.js';
import { folded } from './wordings/language.js';

const CHALLENGE = [
  /\b(?:e-?mail|message|mail|it)\b.{0,60}\b(?:placed on hold|on hold|held|quarantined)\b.{0,200}\b(?:(?:simply|just) reply|click|confirm|verif)/,
  /\b(?:is|are) being held\b.{0,160}\b(?:confirm|verif|click|release|reply)|\b(?:i've|i have) received a message from you and am holding it\b|\b(?:to release|release) (?:your|this|the) (?:pending )?(?:message|e-?mail|mail)\b.{0,80}\b(?:deliver|send|reply|click|visit)/,
  /\bprotect(?:ing)? (?:myself|my (?:mailbox|inbox|e-?mail|account)|this mailbox) (?:from|against)\b.{0,120}\b(?:click|link|verif|confirm)/,
  /\b(?:mailinblack|spam ?arrest|qsecretary program|sanebox challenge|utopia|vanquish|0spam|ipermitmail|cloudmark challenge|antispameurope|mailwasher challenge)\b.{0,300}\b(?:click|link|lien|confirm|verif|hold|authentif|reply)/,
  /\b(?:cliquez|clique|clic|cliccate|klicken|haga clic|clicca|klik)\b.{0,160}\b(?:authentif|me parvienne|verifi|bestatig|verifica|confirm|zugestellt|entreg|consegn|bevestig)/,
  /\bboxbe\b.{0,400}\bguest list\b|\bguest list\b.{0,400}\bboxbe\b|\bsender not pre-?approved\b/,
  /\b(?:click|follow|visit|use|go to|press) (?:on )?(?:the |this |that )?(?:following |below |verification |confirmation )?(?:link|url|address|button|web ?site|page)\b.{0,160}\b(?:deliver|allowed list|allowed senders?|white ?list|approved|verify (?:yourself|your (?:e-?mail|address|identity|message))|release your|accept(?:ed)? your|not spam)/,
  /\b(?:to (?:ensure|complete|allow|confirm) (?:the )?delivery of (?:your|this)|(?:your|this) (?:e-?mail|message|mail) (?:will (?:not )?be|has not (?:yet )?been|is being|has been) (?:delivered|held|quarantined|released)).{0,200}\b(?:click|confirm|verify|reply to this|authenticat|link)/,
  /(?<!not )\b(?:reply to this (?:e-?mail|message)|just (?:hit|press) reply)\b.{0,120}\b(?:deliver|white ?list|confirm (?:that )?you|verify|human|not a (?:robot|machine|spammer))/,
  /\b(?:account|mailbox|inbox|e-?mail address|user) is protected by\b|\b(?:spam ?arrest|boxbe|tmda|knowspam|mailblocks|choicemail|spamlion|bluebottle|earthlink spamblocker)\b.{0,300}\b(?:click|verify|confirm|request|link)/,
  /\b(?:sender (?:verification|confirmation)|verify (?:that )?you are (?:a )?(?:human|real|person)|confirmation (?:of|request) (?:for )?your (?:message|e-?mail)|add(?:ed)? (?:you )?to (?:my|his|her|their|the recipient's) (?:allowed|approved|safe|white) ?(?:senders? )?list)\b/,
  /\bcliquez\b.{0,120}\b(?:pour (?:valider|confirmer)|livre|delivre|liste blanche)|\bklicken sie\b.{0,160}\b(?:zugestellt|zustellung|freigeben|absender bestatigen)/,
];

/**
 * Challenge and response: the message waits until somebody proves to be human. A task for a person, as no rule may
 * follow links in mail.
 * @param text what was written, quoted text taken off
 */
export function isChallenge(mail: Mail, text: string): boolean {
  if (
    ['x-bluebottle-request', 'x-tmda-fingerprint', 'x-boxbe-sender-verify'].some((name) =>
      hasField(mail, name),
    )
  )
    return true;
  const words = folded(`${mail.subject.slice(0, 300)}. ${text.slice(0, 3000)}`);
  return CHALLENGE.some((pattern) => pattern.test(words));
}
