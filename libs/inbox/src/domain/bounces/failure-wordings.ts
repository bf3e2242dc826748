import type { FailureReason } from '../incoming.js';
import { anyOf, wholeWords, words } from './alternatives.js';
import { MAILBOX_DISABLED, MAILBOX_FULL } from './mailbox-state.js';
import { NOBODY_THERE } from './nobody-there.js';

const NAME_SERVICE =
  '(?<!reverse )(?<![.\\w-])(?:name ?servers?|name service|dns(?!;)|(?:host|domain|name|cname|mx) look-?up)\\b';
const IN_TROUBLE = [
  'server ?fail(?:ure|ed)|formerr|(?:code|query|connection|answers) refused|malformed or unexpected|try again',
  'temporar\\w*|time(?:d|-| )? ?out|error ?(?:retry|timeout)|soft error|did not complete|not respond\\w*|unreachable',
  'lookup failure(?!: host)',
].join('|');

/** What servers write, the more telling first: words are more reliable than codes, which many servers mix up. */
export const failureWordings: [FailureReason, RegExp][] = [
  // Whatever is guessed of the reason behind it.
  [
    'no-such-user',
    /\b(?:user|mailbox|account|recipient)\b(?:(?!domain|host).){0,20}\bdoes(?:n't| not) exist\b(?! in)/,
  ],
  [
    'no-such-user',
    /\b(?:user|mailbox|account|recipient|address)\b(?:(?!domain|host|sender).){0,40}\bno longer exists\b/,
  ],
  // Exchange Online's names for what the name service said.
  ['no-such-domain', /\b(?:dns|info)domain(?:doesnotexist|nonexistent)\b/],
  // The name service itself is in trouble, whatever was not found meanwhile (RFC 1035 §4.1.1, RCODE 1, 2, 5).
  [
    'network',
    anyOf('\\b(?:servfail|dnssec)\\b', `${NAME_SERVICE}(?!.{0,40}\\[\\d).{0,80}?\\b(?:${IN_TROUBLE})`),
  ],
  // What would be taken for something else further down.
  [
    'policy',
    words(
      "isn't in my list of allowed rcpthosts?|mailbox unavailable or access den\\w+",
      '(?:relay(?:ing)?|relayed) (?:access )?(?:denied|not permitted|prohibited)|as a relay\\b',
      '(?:no|not|unable to|do not|to) relay(?:ing)?\\b',
    ),
  ],
  [
    'mailbox-full',
    /\b(?:not enough free space|reached (?:its|their|the|your) (?:\w+ )?quota|userdisk quota|diskspace quota)\b/,
  ],
  ['rate', /\btoo many invalid recipients\b/],
  ['network', /\bconnect to \S{1,200}: (?:connection|operation|network|host|no route)\b/],
  [
    'network',
    wholeWords(
      'dns records for the destination computer could not be found',
      'delivery temporarily suspended|name lookup failure|invalid arguments',
      'unrouteable mail domain|no address associated with (?:host)?name',
    ),
  ],
  ['sender-refused', /\bnot a registered gateway user\b/],
  [
    'no-such-domain',
    wholeWords(
      "all host address lookups failed permanently|remote domain does(?:n't|nt| not) exist",
      'dns lookup failure: host \\S+ not found',
      'no mx (?:record|found)?s? ?(?:found )?for (?:domain|destination|[\\w-]{1,63}\\.[\\w.-]{2,100})',
      'no mx or a records? for|responded with code nxdomain',
      'dns server returned answer with no data',
      "(?:no|invalid|missing|bad) (?:dns )?(?:mx|resource)\\b.{0,60}\\brecipient(?:'s)? domain",
      "(?:find|found|locate) (?:the |your )?(?:recipient(?:'s)?|destination) domain",
    ),
  ],
  [
    'no-such-user',
    wholeWords(
      'nosuchuser|unresolvable (?:recipient|address)|bad ?rcpt ?to|badrecipientto|validrcptto',
      "can't accept user|destination addresses were unknown|not an active address",
      'spectator does not exist|(?:user )?missing home directory|cannot find system user',
      'unknown base user|not refer to a virtual user|name directory|unknown e-?mail address',
      'no longer works (?:here|for|at)|not a local address|mailbox is unavailable',
      'mailbox unavaiable|recipient no longer on server|userunknown|5\\.1\\.0 address rejected',
      'recip\\w{0,5} ?not ?found|user path (?:no|not|does not) exist|rcpt user \\S{1,200} not ok',
      'not a member of domain|recipients? (?:cannot|could not) be verified',
      'recipient verification (?:problem|failed)|not have an account (?:here|on)',
      'recipients are invalid|no such mail ?drop|not handle mail for that user',
      "doesn't handle mail for that user|(?:found|listed) in (?:the )?ldap|unable to find alias",
      'invalid mail ?drop|no (?:user|mailbox|account|person|one) (?:here )?by (?:this|that) name',
      '(?:server )?rejected recipients|envelope recipient has been denied',
      'mailbox unknown or not accepting|542 \\S{1,200}@\\S{1,200} rejected',
    ),
  ],
  ['no-such-user', /<[^<>@\s]{1,64}@[^<>\s]{1,128}> (?:was )?not found\b/],
  [
    'takes-no-mail',
    anyOf(
      '\\b(?:no smtp service|not accepting network messages)\\b',
      '\\b(?:521|556)[ -](?!5\\.[27]\\.)(?!.{0,40}\\b(?:ip|helo|sender)\\b)(?:5\\.\\d\\.\\d+ )?[^.]{0,60}(?:\\baccept(?! (?:delivery of )?this)|\\bno mail\\b)',
    ),
  ],
  ['no-such-domain', /\bcouldn't find a mail exchanger/],
  [
    'no-such-user',
    /\b5\.4\.1\b.{0,200}recipient address rejected: access denied|\binvalid (?:final delivery )?userid/,
  ],
  ['filtered', /\b(?:recipient preferences|not accepting (?:e-?)?mails? from)\b/],
  ['blocked', /\binvalid ip\b/],
  [
    'network',
    /\b(?:host not found,? try again|(?:connection|operation) timed out|temporary (?:lookup|dns|name))\b/,
  ],
  ['no-such-domain', /\baccount or domain may not exist|bad destination host|domain is not reachable\b/],
  [
    'sender-refused',
    /\b(?:sender address|domain of sender|sender domain|envelope sender|sender verify|invalid dns mx or a|your (?:sender|from) address)\b/,
  ],
  [
    'takes-no-mail',
    words(
      'does not accept (?:any )?(?:e-?)?mail\\b(?! (?:from|in|with|that|contain|over|of)\\b)',
      "null ?mx|seems? to reject all mails|domain (?:does not|doesn't) accept mail|nullmx",
      'smtp protocol returned a permanent error|no mail is accepted',
      'host.{0,30}does not receive mail|mail receiving disabled',
      'host/domain does not accept mail|name server: \\.: host not found|does not like null mx',
    ),
  ],
  [
    'moved',
    wholeWords(
      'has (?:been )?moved to|user not local;? (?:please )?try|user (?:has )?moved',
      'mailbox (?:has )?moved|address (?:has )?changed|has been replaced by',
      'no longer (?:at|on) (?:this|the) (?:address|server)',
    ),
  ],
  [
    'authentication',
    words(
      'dmarc|dkim|spf\\b|sender policy framework|unauthenticated (?:e-?)?mail',
      'authentication (?:checks? )?(?:failed|failure|failures|required|credentials)',
      'multiple authentication checks failed|not pass authentication|sender id \\(?pra',
      'does not (?:have|pass) (?:authentication|sender id)',
    ),
  ],
  ['virus', /\b(?:virus(?:es)?|malware|infected|worm\b|trojan|malicious)\b/],
  [
    'rate',
    words(
      'too (?:many|much) (?:mail|messages?|connections?|emails?|concurrent|errors|recipients|sessions|smtp)',
      'rate ?limit|throttl',
      'exceed(?:ed|s)? (?:the )?(?:maximum )?(?:number of|rate|quota for sending|hourly|daily|sending)',
      'connection (?:rate|limit|frequency)|slow down|try again later, closing|message rate',
      'deferred due to user complaints|temporarily (?:rate|deferred)',
      'receiving (?:mail|e-?mail) at a rate',
    ),
  ],
  ['mailbox-full', MAILBOX_FULL],
  [
    'too-large',
    words(
      '(?:message|mail|size|it|header|body|content|attachment)\\b.{0,40}\\b(?:too (?:large|big|long)|exceeds?.{0,20}(?:size|limit|maximum|length))',
      'too (?:large|big) (?:message|mail|for)|message ?size|size limit|sizelimit',
      'maximum (?:message )?size|exceed(?:s|ed) .{0,20}(?:message size|fixed limit|maximum size)',
      'larger than',
    ),
  ],
  ['mailbox-disabled', MAILBOX_DISABLED],
  [
    'blocked',
    words(
      'block(?:ed|ing|list|lists)?\\b(?! for this user)|black ?list(?:ed)?|denylist|rbl\\b|dnsbl',
      'spamhaus|spamcop|sorbs|barracuda|reputation|reverse dns|rdns|ptr\\b|no reverse',
      'unresolvable|cannot (?:find|resolve) your|fix reverse',
      '(?:is|are|was|been|currently|ip) listed (?:in|at|by|on)|banned|bad (?:ip|reputation)',
      'poor reputation|access from .{0,40}(?:denied|refused)',
      'your (?:ip|host|server|mail server|domain).{0,50}(?:denied|rejected|refused|banned|not allowed|listed|blocked)',
      'client host (?:\\[|rejected)',
      'connections? (?:not accepted|rejected|will not be accepted|refused (?:from|by|due|because|for))',
      'service permits \\d+ unverifiable|dynamic (?:ip|address)|domain .{0,20}listed',
      'unverifiable sending ip|bad (?:helo|dns)|no ptr|hostname .{0,40}(?:not resolve|mismatch)',
      'not (?:allowed|permitted|authorized) to (?:connect|send)',
      "messages from .{0,60}weren't sent|temporarily blocked",
      'mail from .{0,60}(?:ip|network).{0,40}refused|you are not allowed to connect',
    ),
  ],
  [
    'no-such-domain',
    words(
      'host (?:or domain name )?(?:is )?(?:unknown|not found)(?!,? try again)',
      'unknown (?:host|domain)|no such (?:host|domain)',
      'domain [\\w.-]{1,100} (?:does not exist|not found|is unknown)',
      "domain (?:not found|does not exist|doesn't exist|is not (?:valid|found|exist)|name not found|unknown|must exist|of .{0,20}does not (?:exist|resolve))",
      '(?:bad|invalid) (?:destination (?:system|host)|domain)|nxdomain',
      'non-?exist(?:ent|ing) (?:domain|host)|hostname .{0,20}(?:unknown|not found)',
      'unrouteable (?:mail )?domain|no (?:mx|route) (?:record )?(?:found )?(?:for|to) domain',
      "couldn't find any host|name or service not known",
      '(?:all relevant mx records point to non-existent hosts)|unrouteable address',
      'no mx or a records|illegal host/domain|there is no host by this name|not our customer',
    ),
  ],
  ['no-such-user', NOBODY_THERE],
  [
    'spam',
    words(
      'spam(?:my|ming)?|junk|unsolicited|bulk (?:mail|e-?mail)|blacklisted url|uribl',
      'content (?:filter|rejected|blocked)',
      '(?:message|mail|content) (?:looks|appears|seems|identified|detected|classified|considered)\\b.{0,40}',
      'rejected (?:due to|for|because of|by) (?:content|message content|spam|filter)|phish',
      'suspicious|high probability|offensive',
    ),
  ],
  [
    'content',
    words(
      'rfc ?(?:2)?822|rfc compli|header (?:is )?(?:missing|syntax|malformed|error|invalid|not)',
      'missing (?:required )?header|malformed|charset|8-?bit|conversion',
      'media (?:error|not supported)|attachment|message-?id|duplicate header|not rfc|format',
      'bare (?:lf|cr)|encoding|no resent-from|not compliant|illegal attachment|invalid content',
    ),
  ],
  [
    'sender-refused',
    words(
      'sender (?:address )?(?:rejected|denied|refused|blocked|verify failed|not (?:allowed|accepted|valid|permitted|authori[sz]ed))',
      '(?:bad|invalid|illegal) (?:sender|return|from)|from: ?domain is invalid|domain of sender',
      'sender.{0,20}(?:domain|address).{0,30}(?:not exist|not found|invalid|unresolv|does not)',
      'envelope (?:sender|from)|mail from .{0,80}(?:rejected|denied|refused|not exist)',
      'address not (?:accepted|allowed) for delivery|not authori[sz]ed (?:to|sender)',
      'return address|verify your address',
    ),
  ],
  [
    'network',
    words(
      'connection (?:timed? ?out|refused|reset|dropped|lost|closed|failed|cannot)|timed? ?out',
      'no route to host|network (?:error|is unreachable|unreachable|congestion|problem)',
      'host (?:is )?unreachable|unreachable|name (?:server|service) (?:error|failure|timeout)',
      'dns (?:error|failure|lookup|server)|temporary (?:name|dns|lookup) ',
      'unable to (?:connect|contact|resolve|route)',
      '(?:domain|host)(?: name)? (?:could not|cannot) be resolved',
      "could not (?:connect|contact|resolve|find a gateway)|can't connect|couldn't connect",
      'refused the connection|mail loop|loop(?:s|ing)? (?:back|detected)|too many hops',
      'hop ?count|routing (?:loop|error|problem)|mx (?:lookup|record).{0,30}(?:fail|error|loop)',
      'connect to .{0,120}(?:refused|timed|timeout|no route|unreachable|error)|socket error',
      "server (?:did not|didn't) (?:accept|respond)|not respond|bad (?:mx|route)",
      "no (?:response|answer)|smtp connect|wasn't able to establish|remote protocol error",
      "lost connection|network error|i couldn't find|tls (?:required|not|negotiation|handshake)",
      'starttls|certificate',
    ),
  ],
  [
    'expired',
    words(
      '(?:retry|delivery|queue|message|mail).{0,30}(?:time ?out|time ?limit|expired|too (?:long|old)|exceeded)',
      'expired|retry timeout|in the queue too long|giving up|given up',
      'could not (?:be )?deliver(?:ed)?.{0,40}(?:for|in|within|after) (?:the )?(?:last|more than|\\d)',
      'delivery time|too long|undelivered after|not been delivered|has been delayed',
      'unable to deliver.{0,40}after|aborted after|for more than \\d',
      'will (?:be retried|keep trying)|delayed',
    ),
  ],
  [
    'system',
    words(
      'system (?:error|problem|configuration|not)|internal (?:server )?error',
      'server (?:error|configuration|busy|unavailable)',
      'local (?:error|configuration|delivery|problem)|resources?',
      'service (?:unavailable|not available|currently)|temporar(?:y|ily)|i/o error|disk',
      'mailer (?:error|died|status)|configuration error|command (?:died|not|time|output)|pipe to',
      "exit (?:status|code)|can't (?:create|open|write)|cannot (?:create|open|write)",
      'syntax error|command (?:unrecogni|not (?:implemented|recogni))|protocol error',
      'bad sequence|child status|maintenance|try again|unexpected|procmail|lock|database|x-unix',
      'delivery agent',
    ),
  ],
  [
    'policy',
    words(
      'polic(?:y|ies)|access (?:denied|rule)|relay(?:ing)?(?: access)? (?:denied|not|prohibited)',
      'denied|prohibited|not permitted|permission|forbidden|security|restricted',
      'not (?:allowed|authori[sz]ed)|unauthori[sz]ed|administrative(?:ly)?',
      'refused (?:by|due|for)|requires? (?:approval|moderation)|moderator|members?[- ]only',
      'may not exist, or you may not have|authori[sz]ation|greylist|grey-?list',
    ),
  ],
  // RFC 7504: with these codes a host says that it takes no mail at all.
  ['takes-no-mail', /^(?:521|556) (?!5\.[27]\.)(?!.{0,80}\b(?:ip|helo|sender|black ?list\w*)\b)/],
  [
    'filtered',
    /\b(?:filter(?:ed|s)?|reject(?:ed|s)?|refused?|declined?|not (?:accepted|delivered)|does not like|bounce)\b/,
  ],
];
