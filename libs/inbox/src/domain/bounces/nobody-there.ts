/** Whom a server looks for, in English. */
const WHO = [
  'user|mailbox|mail ?box|recipient|account|address|addressee|e-?mail|rcpt|local part|alias|login|client|member',
  '(?<!(?:attachment|file|host|domain|header|server) ?)name|person|customer|subscriber|id',
].join('|');

const FOUND = [
  'found|known|a known|exist|exists|recogni[sz]ed|listed|valid|a valid|local|present|registered|located|match|used|in use',
  'here|available here|be found|on this|in (?:the )?(?:directory|domino|public|address)|our customer',
].join('|');

/** What is said after the name: "… is unknown", "… doesn't exist". */
const IS_NOT = [
  `(?:is |was |are |has |been )?not (?:${FOUND})`,
  "(?:does|do|did)(?:n't| not) (?:exist|have an?)|isn't (?:found|valid|known)|wasn't found|couldn't be found|cannot be found",
  'unknown|(?:is )?invalid|rejected: (?:user )?unknown|non-?existent|possibly incorrect|is undeliverable',
  'no longer (?:exists|valid|available|deliverable|in use|on)|deleted|(?:has been|was) (?:removed|purged|erased)|has left',
].join('|');

/** What is said before it: "no such …", "invalid …". */
const NO_SUCH = [
  'unknown|no such|invalid|bad|non-?existent|illegal|incorrect|unrecogni[sz]ed|not a (?:valid|known)|no valid',
  'no longer an? (?:valid|known|existing|working)|unroutable|undeliverable|unresolvable|wrong|inexistent|unavailable mail',
].join('|');
const KIND =
  'local |e-?mail |user |destination |mail |recipient |virtual |alias |smtp |final |or (?:illegal|invalid) ';
const NAME = [
  'user(?: name| account)?|mailbox|mail ?box|recipients?|address(?:ee)?|account|alias|person|member|login|name|rcpt',
  'local[- ]part|destination|customer|local user|inbox',
].join('|');

/** Sentences of their own. */
const SENTENCES = [
  'no mail ?box(?: here| found| available| by)?|no account|no ?(?:one|body) (?:here )?(?:(?:by|with) that|called|named)',
  'recipnotfound|recipientnotfound|bad_recipient|user unknown|unknown to (?:us|local)|vdomain|his/her',
  'left (?:this|the|our) (?:organi[sz]ation|company)|former (?:employee|member|customer|user)',
  '(?:not (?:a )?valid|no such) (?:user|person|mailbox|recipient|account|address)|undefined (?:user|recipient)',
  "(?:this )?user (?:doesn't|does not) (?:exist|have)|(?:do|does)(?:n't| not) exists? (?:on|here|at|in|that|this|such)",
  'nosuchuser|(?:illegal|invalid) characters? in (?:the )?(?:user|address|recipient|local)',
  '(?<!you are )not (?:an? )?(?:user|subscriber|customer)\\b|there is no (?:such )?(?:user|account|one|mailbox|person)|is not .{0,40}users?\\b|not listed in',
  "please check (?:the |if )?(?:recipient|address|spelling)|can't (?:find|verify) (?:recipient|user)|could not be found",
  'mailbox unavailable\\b(?!.{0,40}(?:temporar|try|busy|locked))|mailbox not (?:found|available)',
  'delivery (?:attempts )?has failed .{0,20}address',
].join('|');

/** An address, and that it isn't one: "<ada@paper.example> not used". */
const ADDRESS_IS_NOT = `[^\\s<>@]{1,64}@[^\\s<>@]{1,128}>?[:,.]{0,3} (?:is |was |has been )?(?:not (?:${FOUND})\\b|unknown|invalid|deleted)`;

/** That nobody is there, in English; matched against folded text. */
export const NOBODY_THERE = new RegExp(
  [
    `\\b(?:${WHO})\\b.{0,60}?\\b(?:${IS_NOT})`,
    `\\b(?:${NO_SUCH}) (?:${KIND})*(?:${NAME})`,
    `\\b(?:${SENTENCES})`,
    ADDRESS_IS_NOT,
  ].join('|'),
);
