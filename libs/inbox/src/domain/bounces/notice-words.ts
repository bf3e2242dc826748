import { FURTHER_DELAY, FURTHER_REASONS, FURTHER_UNDELIVERED } from './further-undelivered.js';

/** What mail systems write about, and what they call their notices. */
const MAIL = 'delivery|mail|message|e-?mail';
const NOT_BE = "(?:could not|couldn't|cannot|can't|can not|not) be";

const SUBJECTS = [
  'undeliver(?:able|ed)|non[- ]?deliver(?:y|able)|failed (?:delivery|mail)|unable to deliver|not delivered|delayed mail',
  `(?:${MAIL}) (?:\\w+ )?(?:status notification|failure|failed|has failed|error|notification|problem|report|warning)`,
  `(?:${MAIL}) (?:\\w+ )?(?:could not be|not delivered|delayed|unsuccessful)`,
  'message (?:not deliver\\w+|refused|blocked|status)|mail (?:error|not sent|failure|system error)',
  'failure (?:notice|delivery|notification)|processing error|user unknown|rejected|quarantined',
  'returned (?:mail|to sender|message|e-?mail)|returning message|bounced?|(?:hard|soft) bounce|bounce (?:notification|report)',
  'delivery (?:notification|status|problem|report)|warning: (?:could not send|message|e-?mail)',
  'could not (?:be )?(?:deliver|send|sent)|there was an error sending',
  '(?:request|posting) to mailing list .{0,60}|delivery has been blocked|blocked by our',
].join('|');

/** Of scanners and lists, and of systems that say "message to sender, …". */
const FURTHER_SUBJECTS = [
  'message to sender,|^mail failed\\b|\\bcontent was\\b|(?:banned|prohibited|sensitive) content',
  'unsolicited bulk email, apparently',
  '^(?:virus|antigen|symantec|trend|mcafee|scanmail|amavis)\\b.{0,80}(?:found|detected|alert|in (?:\\w+ )?(?:e-?mail|mail|message))',
].join('|');

/** Subjects of bounces and delay notices. Everything here is matched against folded text. */
export const SUBJECT = new RegExp(`\\b(?:${SUBJECTS})\\b|${FURTHER_SUBJECTS}|${FURTHER_UNDELIVERED}`);

const NOT_DELIVERED = [
  `${NOT_BE} (?:delivered|sent|reached)|(?:wasn't|was not|were not|not) (?:able|delivered)|unable to (?:deliver|send|relay)`,
  'failed (?:permanently|to (?:deliver|be delivered))|delivery failed; will not|has not (?:yet )?been delivered',
  'delivery (?:to|has|of|attempt|was|failed).{0,60}(?:failed|delayed|aborted|rejected|refused|not possible)',
  'delivery of the (?:e-?mail|message) was (?:stopped|blocked)|delayed for (?:the following|more than)',
  'did not reach|undeliverable|undelivered|non-deliverable|not (?:sent|reached|found|listed)|trouble delivering',
  'mail delivery (?:failed|software|subsystem|system)|mail (?:failed|was not)|delivery status notification',
];
const IN_ERROR = [
  'permanent (?:fatal )?errors?|permanent failure|delivery (?:errors?|problems)|failure reasons|transcript of session',
  'error (?:delivering|occurred while|in delivering|was encountered|while)|error has occurred while',
  'returned (?:because|to (?:you|sender)|message|mail|as)|responded as follows|did not like',
  '(?:hard|soft)[- ]bounced|(?:address|recipient|message|mail)\\w* (?:has |have )?bounced',
];
const UNKNOWN = [
  '(?:address|recipient|user|destination)(?:\\(?e?s\\)?)? (?:had|failed|was|were|had permanent|rejected|is unknown)',
  '(?:user|mailbox|host|recipient|account) (?:is )?(?:unknown|full|not found|not known|over quota|invalid)',
  'unknown (?:user|recipient|address|mailbox|host|domain|here)|no such user|no valid recipients?',
  'invalid (?:(?:user )?address|recipient|mailbox|e-?mail|destination)|does not exist|may not exist',
  "(?:is|'s) not a valid|(?:was|is|are) not known|no (?:longer )?(?:valid|exists)",
];
const REFUSED = [
  '(?:was|been|is|are|were) (?:refused|blocked|quarantined|returned|bounced|non-deliverable|unknown)|was rejected',
  'has been (?:rejected|quarantined|refused|blocked)|rejected (?:by|your)|message rejected',
  'was stopped\\b.{0,40}\\b(?:policy|violat\\w+)|violat(?:es|ed|ion of) (?:\\w+ ){0,2}?policy',
  'you are not (?:a )?(?:member|subscriber) of|not (?:allowed|authori[sz]ed) to (?:post|send (?:e-?)?mail) to (?:this|the)',
  'virus(?:es)? (?:was|were|has been)? ?(?:found|detected)|has detected|(?:was|were|is|be) deleted',
  'infected (?:with|by)|banned name',
];

/** What bounces say in their text. Counts from mail systems only, or along with other evidence. */
export const BODY = new RegExp(
  `\\b(?:${[...NOT_DELIVERED, ...IN_ERROR, ...UNKNOWN, ...REFUSED].join('|')})\\b|${FURTHER_UNDELIVERED}|${FURTHER_REASONS}`,
);

const DELAYS = [
  '(?:has|have) not yet been delivered|could not yet be delivered|not been able to deliver .{0,30}yet',
  '(?:is|was|were|been) delayed\\b|has been postponed|delayed for more|deliver.{0,20} delayed',
  'still (?:being (?:attempted|retried)|trying|be tried)|retried until|will (?:retry for|be retried|be tried again)',
  'will (?:keep (?:on )?trying|continue to (?:try|attempt)|go on trying)|delivery attempts will continue',
  'temporary (?:problem delivering|failure report)|warning (?:message )?only|no action is required',
  'do(?:es)? not need to (?:re-?send|resend)',
].join('|');

/** The server keeps trying … */
export const DELAY = new RegExp(`\\b(?:${DELAYS})|${FURTHER_DELAY}`);

/** … and what shows that it doesn't any more. */
export const GIVEN_UP =
  /\b(?:i've given up|giving up|is being returned|no such addressee|no further delivery attempts|not continue trying|will not be retried|permanent error|failed permanently|permanent (?:fatal )?errors?\b|not going to try again|could not be delivered to one or more)\b/;

/** Enough with the message that came back under it, whoever writes. */
export const STRONG_BODY =
  /\b(?:could not be delivered to|created automatically by (?:the )?mail delivery (?:software|system)|automatically generated delivery status|delivery to the following recipients?|did not reach the following recipient)\b/;

/** Only programs tell of a message in this way: enough whoever writes. */
export const PROGRAM_SPEAKING =
  /\byou are not (?:a )?member of this mailing list\b|\bnot allowed to post to this mailing list\b|\byour mail sent on: .{0,80}could not be delivered to|\ba message from <\S{1,200}> to: .{0,300}was considered|\bdelivery of the (?:e-?mail|message) was stopped|\btranscript of the attempts to send|\bbanned contents alert\b|\bcontent filter has detected\b|\b(?:action on this mail|recipient of the message) ?[=:]|\bmail (?:system|server) at host\b|\b(?:i am|i'm) (?:very )?(?:sorry|afraid) (?:to (?:have to )?inform you that|i wasn't able to deliver)|\byour message to \S{1,200}@\S{1,200} (?:could not be delivered|was (?:refused|blocked|rejected) by)|\bsorry, your message could not be delivered to\b|\bis the mailer-daemon\b|\bnot found at post office\b|\bdiagnostic information for administrators\b|\bfollowing recipient is unknown here\b|\bthe following (?:address(?:es)?|recipients?) (?:has |have )?(?:bounced|failed)\b/;

/** Enough without a mail system's name in the sender. */
export const STRONG_SUBJECT =
  /^[*\s]{0,6}(?:(?:hard|soft) bounce|undeliver(?:able|ed)(?=\W*$|:| (?:e-?mail|mail|message))|non[- ]?deliver|failure notice|delivery (?:status notification|failure|notification)|mail delivery (?:failed|failure|notification)|returned mail|message delivery failure|delivery failed|message (?:could not be|not deliver)|unzustellbar(?=\W*$|:)|nicht zustellbar|non remis|no se puede entregar|nao entregue|onbestelbaar|undelivered|mail system error|mail (?:could not be|not sent)|kan inte levereras|mancat[ao] (?:consegna|recapito)|avviso di mancata|\W*(?:message|mail) not (?:sent|deliver)|sorry, your message could not)/;

/** The talk of two mail servers: reply codes (RFC 5321 §4.2), enhanced codes (RFC 3463), commands. */
export const TRANSCRIPT =
  /(?:^|[\s:("'[<])(?:4[25]\d|5[0-5]\d)(?:[ -]#?[45]\.\d{1,3}\.\d{1,3}\b|[ -](?:<|user|unknown|no such|mailbox|requested|sorry|invalid|recipient|relay|account|unable|rcpt|spam|rejected|access))|[(#][45]\.\d{1,3}\.\d{1,3}\b|\b(?:rcpt to|mail from): ?<|>>> (?:rcpt|data|mail)|\bremote host said\b|\bresolver\.adr\b|\btranscript of session\b|\bmts-id of the original\b/;
