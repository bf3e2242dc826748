import type { Notices } from './notices.js';

/** Who is away: a person, or what they run. */
const HOUSE =
  '(?:(?:the|our|my|this) )?(?:\\w+ )?(?:blog|site|shop|store|studio|office|offices|newsroom|team|desk|inbox|practice|workshop|we)';
const AM = "(?:'m|'re|'s|'ll be|,| am| are| is| will be| shall be)";
const NOW =
  '(?:(?:currently|presently|now|temporarily|away|out|still|also|unfortunately|officially|travell?ing and) )*';
/** "I was away": that is a tale. */
const NOT_PAST =
  "(?<!\\b(?:was|were|been|i'd|came|got|back from|return from|while|before|after) (?:\\w+ ){0,2})";
/** Time off of any sort. */
const TIME_OFF =
  '(?:leave|vacation|holidays?|hols|break|breather|rest|recess|shutdown|hiatus|sabbatical|pto|honeymoon|retreat|jury duty|staycation|days? off|weeks? off|time off|time out|detox|fast|furlough)';
/** Work elsewhere. */
const TRIP =
  '(?:assignment|the road|tour|secondment|location|the move|deadline|travel|(?:a )?business (?:trip|travel)|a (?:work|press|research|book)? ?(?:trip|tour|shoot)|set)';
const PLACE = '(?:offices?|desk|town|(?:the )?country|work|studio|keyboard|computer|e-?mail|mail)';
/** Being away, after "I am". */
const AWAY = `(?:(?:out of|away from|not in|not at|absent from) (?:the |my |our )?${PLACE}|travell?ing|away|abroad|overseas|unavailable|unreachable|out(?! of\\b)|offline|unplugged|attending|in the field|hibernating|ooo|on ${TRIP})`;
/** "Off until Monday": off something that lasts. */
const OFF_FOR =
  '(?:off (?:sick|work|duty|for|from|until|till|through|this week|today|on|the grid|grid)|away (?:from|until|till|on|for|at|this|today|travell?ing|and)|out (?:sick|until|till|from|this week|today))';
const ILL =
  '(?:off sick|sick leave|in hospital|recovering|bereavement|a family (?:emergency|matter|bereavement|funeral)|funeral|unwell|illness|ill health|surgery|compassionate leave)';
const FAIR =
  '(?:fair|conference|trade show|festival|summit|fashion week|expo|convention|congress|workshop|book fair|show)';
/** What is said with an absence: for how long, and what becomes of mail. */
const LASTING =
  '(?:back|return|repl|respon|answer|until|till|through|from|e-?mail|inbox|messages|monitored|notice|urgent|week|days|due to|limited|slow|delay|check)';
const MAIL = '(?:e-?mails?|inbox|messages|mail|correspondence|(?:his|her|my|the) post)';
const NOT_READ = `(?:(?:not|isn't|aren't) dealing with|nobody(?:'s| is| will be)|no one(?:'s| is| will be)|not|won't|will not|isn't|aren't|unable to|rarely|only|never) (?:be )?(?:\\w+ )?(?:read|check|monitor|look|access|answer|see|open)?(?:ing)?\\b.{0,25}\\b${MAIL}`;
const LITTLE =
  '(?:limited|sporadic|patchy|spotty|intermittent|little|no|without|poor|unreliable|occasional|irregular|restricted)';
const ACCESS = '(?:internet|wi-?fi|e-?mail|mobile|phone|web|access|signal|connectivity|reception|coverage)';
/** Work or screens put away. */
const SWITCHED_OFF =
  '(?:unplugg(?:ed|ing)|hibernating|(?:switch|log|clock|sign)(?:ed|ged|ing|ging) off|(?:downed|downing) tools|disconnect(?:ed|ing)|(?:swapped|traded|swapping|trading|left) (?:my |the )?(?:inbox|laptop|desk|screen|keyboard)|mid-(?:move|festival|project))';
/** "I work part-time". */
const PART_TIME =
  "(?:\\b(?:i|we) (?:only |currently )?work (?:part[- ]time|(?:only )?(?:on )?(?:mon|tues|wednes|thurs|fri)\\w*)|\\b(?:my|our) (?:working|office|normal working|usual) (?:days|hours) are\\b|\\b(?:i|we) (?:do not|don't) work (?:on )?(?:mon|tues|wednes|thurs|fri|week))";
/** Too much to do. */
const BUSY =
  '(?:snowed under|swamped|buried (?:in|under)|heads? down|up to my (?:ears|eyes|eyeballs|neck)|under water|drowning in|ignoring (?:my )?(?:e-?mail|mail|inbox))';
const CLOSED = '(?:closed|shut|dark|quiet|resting|on pause|paused|taking)';

/** What was sent to us, and what became of it. */
const MESSAGE = '(?:e-?mails?|messages?|mails?|letter|enquir\\w+|inquir\\w+|request|note|ticket|case)';
const OFFER =
  '(?:pitch|press release|submission|application|proposal|feedback|interest|orders?|purchase|booking|registration|subscription)';
const GONE_IN =
  '(?:received|landed|(?<!\b(?:message|mail|e-?mail|note|pitch|enquiry|inquiry|request)(?: has| have| just| safely)* )arrived|entered|come through|submitted|sent|created|opened|logged|registered|forwarded|passed|delivered|recorded)';
const WE_HAVE = "(?:i|we)(?:'ve| have)? (?:just |now |safely |successfully )?(?:got|received)";
/** Somebody who doesn't work there any more, and an address that nobody reads. */
const LEFT = '(?:left|stepped down|moved on|retired|departed|changed jobs)';
const EMPLOYER =
  '(?:company|organi[sz]ation|paper|team|firm|newsroom|magazine|agency|business|station|publication)';
const MAILBOX =
  '(?:(?:e-?mail )?address|mailbox|inbox|e-?mail(?: account)?|account|e-?mail (?:address|account))';
const UNATTENDED =
  '(?:monitored|checked|read|in use|used|active|attended|valid|staffed|looked after|maintained)';
const MANY =
  '(?:hundreds|dozens|loads|lots|tons|heaps|plenty|a lot|many|so many|too many|a (?:silly|huge|large|great|high|crazy) (?:number|amount|volume)|(?:over |more than |about |around |up to )?\\d+)';

/** How such a note goes on. */
const ANSWER =
  '(?:respond|reply|answer|get back|write back|come back|be in touch|review|attend|deal|contact)';
const SOON = '(?:as soon as|shortly|within|soon|in due course|possible|at the earliest)';
const WRITE_TO =
  '(?:reach out to|get in touch with|contact|write to|direct|forward|e-?mail|address|send|reach|redirect|find me|refer)';
const WHEN_BACK =
  "(?:when|once|after|as soon as) (?:i|we)(?:'m|'re| am| are| get| come| have| will be)? ?(?:back|return\\w*|home)";

const autoSubject: RegExp[] = [
  // An answer of a machine.
  /^auto ?: |\b(?:automatic reply|auto(?:matic|mated)?[ -]?(?:reply|response|responder|answer)|autoreply|autorespons?e?|ooo reply)\b|^mailman results for\b|\bawaits moderator approval\b|^delayed response$/,
  // An absence.
  /\b(?:out of (?:the )?office|out-of-office|away from (?:the office|my (?:desk|mail|e-?mail))|vacation (?:reply|message|notice|response)|on vacation\b.{0,30}$|absence notification)/,
  /^(?:ooo\b|away\b.{0,20}$|on leave\b|(?:maternity|paternity|parental|annual|sick) leave|vacation!?$|holidays?$|(?:limited|no) (?:e-?mail )?access)/,
  /\bis (?:currently )?(?:out of (?:the )?(?:office|town)|on (?:annual|maternity|paternity|parental|sick|study)? ?leave|away|on (?:vacation|holiday))\b/,
  // A receipt, a ticket.
  new RegExp(
    `\\b(?:request|ticket|case) (?:received|#? ?\\d+ (?:received|created|opened))|\\byour (?:case|ticket|request) \\W?\\d+|^(?:message|enquiry|inquiry) received\\b|\\b${WE_HAVE} your ${MESSAGE}\\b|\\bwe have your ${MESSAGE}\\b`,
  ),
  new RegExp(
    `\\bthank(?:s| you) for (?:contacting|your (?:${MESSAGE}|${OFFER}))\\b|\\byour (?:${MESSAGE}|${OFFER}) (?:has been|was) received\\b|\\breceipt of your\\b|\\backnowledge?ment of receipt\\b`,
  ),
  // Somebody left, an address changed.
  /\bhas left (?:the )?\w+|\bno longer (?:checking|using|monitor\w+|at|with)|\b(?:doesn't|does not|no longer) works? (?:any ?(?:longer|more) )?(?:for|at|with|here)\b/,
  /\bthis (?:mailbox|inbox|address) is (?:not|no longer|un)|\b(?:change of (?:my )?e-?mail address|new e-?mail address|e-?mail address (?:has )?changed)\b/,
];

const selfDescription: RegExp[] = [
  /\bautomated (?:acknowledg\w+|notification|message|e-?mail|confirmation)/,
  /\byou(?: have|'ve) (?:reached|contacted|written to|replied to) (?:an? |the |my |our )?(?:old|former|wrong|automated|no-?reply|unattended|inactive|unmonitored)\b|\byour (?:case|ticket|tracking|reference) (?:number|id|no\.?) (?:is|will be)\b/,
  /\bthis is (?:an?|my|our|the) (?:auto(?:matic|mated|matically)?[ -]?(?:generated )?|auto-?)(?:e-?mail )?(?:reply|response|answer|responder|message|e-?mail|notification|note)/,
  /\bto confirm (?:that )?(?:we|i)(?:'ve| have)? received (?:the|your) (?:message|enquiry|inquiry|request|form|submission|application)\b|\b(?:a|the) (?:copy of (?:the|your) (?:message|enquiry|inquiry|submission)|(?:message|details|information) (?:below|you (?:sent|submitted|provided)))\b/,
  // "I got your auto-reply" is said of one.
  /(?<!\b(?:your|his|her|their|(?:got|saw|read|received|for|ignore|sent|despite|after) (?:my|our|an?|the|that|another)) )\b(?:(?:automatic(?:ally)?|automated) (?:generated )?(?:e-?mail )?(?:reply|response|answer)|auto-?(?:reply|response|responder))\b/,
  /\bthis is the \w+ program (?:managing|at)\b/,
  /\bthis (?:e-?mail|message|reply|note) (?:was|is|has been) (?:sent|generated|created) automatically\b/,
];

const absence: RegExp[] = [
  // "I am away", "we're out of the office".
  new RegExp(`\\b(?:i|we)${AM} ${NOW}(?:${AWAY}\\b|off\\b.{0,60}${LASTING})`),
  new RegExp(
    `\\bcurrently ${AWAY}\\b(?<!\\b(?:attending|out|unavailable))|\\bout of (?:the )?office (?:from|until|till|starting|between)\\b|\\bam away (?:until|till|from)\\b`,
  ),
  new RegExp(
    `^(?:${NOW}${AWAY}|on ${TIME_OFF}|on (?:\\w+ ){0,2}?${TIME_OFF}|off (?:sick|work))\\b.{0,80}(?:${LASTING}|\\.|$)`,
  ),
  /^(?:ooo|on leave|out of office|vacation|away)(?:[.,:;!]| ?-| (?:from|until|till|through|this|today)\b|$)/,
  new RegExp(`\\b(?:offline|${SWITCHED_OFF}|${OFF_FOR})\\b.{0,80}(?:${LASTING}|\\.|!|$)`),
  /\b(?:stepping|stepped|taking a step) (?:back|away) from (?:work|the blog|my desk|e-?mail|the internet)\b/,
  new RegExp(`^(?:\\w+ )?${TIME_OFF} ?[:,–-]|\\bif you(?:'re| are) reading this\\b`),
  // "On parental leave", "taking a few days off".
  new RegExp(
    `${NOT_PAST}\\b(?:on|taking|having|going on|enjoying|at home on) (?:an? |my |our |some |his |her |their |the )?(?:\\w+[ -]){0,4}?${TIME_OFF}\\b`,
  ),
  /\bleave of absence\b/,
  // "At a fair", "in meetings", "on a deadline".
  new RegExp(
    `\\bat (?:an? |the )?(?:[\\w']+ ){0,3}?${FAIR}\\b(?:.{0,10}$|.{0,60}\\b${LASTING})|\\bin meetings (?:all|until|most)\\b`,
  ),
  // Ill, or a family's trouble.
  new RegExp(`\\b${ILL}\\b.{0,80}(?:${LASTING}|\\.|!|$)`),
  // Too busy; part-time.
  new RegExp(
    `\\b${BUSY}\\b.{0,60}\\b(?:until|till|through|this week|right now|at the moment)\\b|${PART_TIME}`,
  ),
  // Mail isn't read, or seldom.
  /\b(?:i|we) (?:only |just )?(?:check|read|look at|open) (?:it|this|them) (?:\w+ )?(?:once|twice|\w+ times|every|at most|rarely|occasionally)\b/,
  new RegExp(
    `\\b${NOT_READ}\\b|\\b(?:only|just) (?:check|read|look at|answer|open|do) (?:my |the )?${MAIL} (?:on|in|once|twice|\\w+ times|periodically|occasionally|intermittently|every)\\b`,
  ),
  new RegExp(`\\b${LITTLE} (?:or no )?${ACCESS}\\b|\\bhave limited (?:access|connectivity)\\b`),
  // The shop is closed, and open again.
  new RegExp(
    `\\b${HOUSE}(?:'s|'re| is| are| will be| stays?| remains?)? (?:\\w+ )?${CLOSED}\\b.{0,60}(?:\\bto\\b|until|till|from|for|over|through|between|break|pause|rest)`,
  ),
  new RegExp(`\\b${HOUSE}${AM} (?:currently )?closed\\b|\\b${HOUSE} (?:will )?re-?opens?\\b`),
  // "I'll be back on Monday."
  /\b(?:'ll|will|should|hope to|expect to|plan to|due to) be (?:\w+ )?back (?!to (?:you|me)\b)(?:(?:at|in|to) (?:the |my )?(?:office|work|desk)|(?:\w+ ){0,3}?(?:on|from|by|next|after|around) \w+)/,
  /^back (?:\w+ ){0,3}?(?:on|from|by|next|after)\b|\bfinished for the (?:year|week|day|summer)\b/,
];

const whereabouts: RegExp[] = [
  new RegExp(
    `\\b${HOUSE}(?:'s| is| are| will be) (?!(?:\\w+ )?(?:full|booked|open)\\b).{1,40}\\b(?:until|till|through) `,
  ),
  new RegExp(
    `\\b(?:i|we)${AM} (?!(?:\\w+ )?(?:full|booked|free|available|open|happy|back|busy)\\b).{1,40}\\b(?:until|till|through) (?!then\\b)`,
  ),
  /^(?:on|in|at) (?:an? |the |my )?(?:[\w-]+ ){1,5}?(?:until|till|through) /,
];

const acknowledgement: RegExp[] = [
  // Thanks for a message, whatever it said.
  new RegExp(
    `\\bthank(?:s| you)(?: (?:very|so) much)? for (?:reaching out|applying|registering|subscribing|ordering|shopping|thinking of (?!me\\b|us\\b)|getting in touch|writing(?: in)?|dropping|contacting|you |(?:your|the) (?:recent )?(?:${MESSAGE}|${OFFER}))`,
  ),
  // It was received, and passed on.
  new RegExp(`\\b${WE_HAVE} (?:it|your (?:${MESSAGE}|${OFFER}))\\b`),
  new RegExp(
    `\\byour (?:${MESSAGE}|${OFFER})\\b.{0,20}\\b(?:has been|was|has|have) (?:now |just |safely |successfully )?(?:${GONE_IN}|reached|been)\\b|\\byour (?:${MESSAGE}|${OFFER})\\b.{0,20}\\bis (?:in (?:our|the) queue|on its way|being (?:processed|reviewed|looked at|handled))\\b|\\b(?:message|e-?mail|it) has been (?:forwarded|passed|sent) (?:on )?to (?:our|the)\\b`,
  ),
  new RegExp(
    `\\byour (?:e-?mail|message|mail|letter)\\b.{0,80}\\bwill be (?:read|shown|answered|dealt|forwarded|handled)|\\backnowledge (?:that we have |the )?recei(?:ved|pt)`,
  ),
  // A ticket.
  /\b(?:ticket|case|reference|request) (?:number|id|#|no\.?)|\b(?:a|your) (?:\w+ )?(?:ticket|case) (?:has (?:now )?been|was) (?:created|opened|logged|registered)|\bhas been assigned the following|\byour (?:request|ticket|case|enquiry|inquiry) \W{0,2}#?\d+\W{0,2} (?:has been|was|is) |\b(?:a|the) (?:request|ticket|case|enquiry|inquiry) (?:has been|was) (?:received|created|opened|logged|registered)/,
  // Somebody left.
  new RegExp(
    `\\b(?:doesn't|does not|don't|do not) work (?:any ?(?:longer|more) )?(?:for|at|with|here)\\b|\\b(?:no longer|not) (?:with|works?\\b|working|employed|at|an? part of|part of|writ\\w+ for|reviewing for|the \\w+ (?:editor|contact))\\b|\\b(?:i'm|i am) no longer (?:the|an?|in|on)\\b`,
  ),
  new RegExp(
    `\\b(?:has|have|i've) (?:now |recently )?(?:moved (?:on from|to a (?:new |different )?(?:role|position|job|team|department|company))|passed away|${LEFT})\\b|\\b(?:have|has) (?:now )?left (?:the )?${EMPLOYER}\\b|\\bleft us\\b|\\bretired\\b|^(?!i |we |you |it |she |he |they )\\w+(?: \\w+)? (?:has |have )?(?:left|moved on)\\b`,
  ),
  /\bno longer (?:handle|deal with|look after|manage|responsible for|in charge of)\b|\bpassed away\b/,
  // An address that nobody reads, a new one.
  new RegExp(
    `\\b(?:this|my|the|our|your) ${MAILBOX} (?:is|are|was) (?:now |currently )?(?:not|no longer|un)(?: being| actively)? ?${UNATTENDED}\\b|\\b${MAILBOX} is (?:now |currently )?(?:not ${UNATTENDED}|un${UNATTENDED}|inactive|closed|defunct|retired|dead|disabled|no longer)`,
  ),
  new RegExp(
    `\\bno longer (?:check|read|use|monitor|look at|in use|active|valid|${UNATTENDED})\\w*\\b(?! to)|\\bmail to this address is not\\b`,
  ),
  new RegExp(
    `\\b(?:my|our|this|new) e-?mail address (?:has (?:been )?changed|is changing|will change|is no longer)|\\b(?:i've|i have|we've|we have) changed (?:my|our) e-?mail|\\bplease (?:note|use|update) (?:that )?my (?:new )?e-?mail address`,
  ),
  // Whose address this is, who reads it, and how often.
  /^you(?:'ve| have) reached (?!me\b|us\b|out\b|the (?:right|wrong|end)|a \b|an \b|your )\w/,
  /\b(?:i|we|and) (?:only |usually |just )?(?:read|answer|check|reply to|look at) (?:my |the )?(?:e-?mails?|messages|mail|inbox) (?:at|on|in|every|once|twice)\b|\byour (?:e-?mail|message|note|mail|enquiry|request) (?:has |just |safely )*(?:arrived|landed|come through)\b/,
  /\b(?:this|the) (?:inbox|mailbox|address|account) is (?:only )?(?:checked|read|looked after|monitored|run|manned|staffed) (?:by|only|once|on|every|\w+ times|infrequently|intermittently|occasionally)\b/,
  // Too many letters to answer each.
  /\b(?:i|we) (?:can |will )?only (?:reply|respond|answer)\b/,
  new RegExp(
    `\\b(?:get|gets|receive|receives|have) ${MANY} (?:of )?(?:\\w+ ){0,2}?(?:e-?mails?|messages|pitches|mail|requests|enquiries|proposals|submissions|press releases|applications|offers)\\b|\\b(?:due to|because of|owing to|given) the (?:large |high |sheer |huge )?(?:volume|number|amount) of\\b`,
  ),
  new RegExp(
    `\\bi (?:read|get|receive) (?:every|${MANY})\\b.{0,80}\\b(?:may|cannot|can't|not be able|unable)\\b|\\b(?:cannot|can't|unable to|not able to) (?:answer|respond to|reply to) (?:every|each|all)\\b|\\bthis (?:inbox|mailbox|account) (?:gets|receives)\\b`,
  ),
];

const companion: RegExp[] = [
  // When an answer comes.
  new RegExp(
    `\\bi(?:'ll| will| shall) (?:${ANSWER}|read (?!the\\b|it\\b)|be back|be checking|not (?:be able|have access|be checking|return))\\b|\\bi'll .{0,24}?reply\\b`,
  ),
  new RegExp(
    `\\b(?:we|i)(?:'ll| will| shall| aim to| endeavou?r to| try to)? ?(?:endeavou?r to |try to )?(?:${ANSWER}|get to it) .{0,50}?${SOON}`,
  ),
  new RegExp(
    `\\b(?:our team|our staff|the team|a member of|one of our|a (?:support )?representative|someone|somebody|an agent|a (?:human|person|colleague|real person)) ?.{0,50}\\b(?:will|shall) (?:\\w+ )?(?:be (?:in touch|reviewing)|${ANSWER}|come back)\\b|\\bwill (?:receive|get) an? (?:answer|reply|response)\\b|\\bmessage will be answered\\b`,
  ),
  new RegExp(
    `\\b${WHEN_BACK}\\b|\\b(?:upon|on|after|until|following) (?:my|our|her|his|i) return\\b|\\bback online\\b|\\bas soon as i(?:'m| am)\\b|\\b(?:in (?:my|her|his|our) absence|during (?:my|this|that|our) (?:absence|time|period))\\b`,
  ),
  /\b(?:work through|catch up (?:on|with)) (?:my )?(?:e-?mail|mail|messages|inbox)|\bwill (?:respond|reply|answer) (?:tomorrow|later|it|all)\b|\bhear(?:d)? (?:back )?from (?:me|us) within\b/,
  /\b(?:may|might|can|could|will) take (?:me|us) \w+|\bhas been (?:passed|forwarded|sent|transferred) (?:on )?to\b|\bis important to us\b|\bto the right person\b|\bwill be (?:closed|deleted|switched off|shut down)\b|\bresend\b/,
  // Later than usual, or never.
  /\b(?:reply|response|answer|replies|responses|answers) (?:may|might|can|could|will) (?:take|be)\b|\bresponse times?\b|\b(?:expect (?:an? |some )?(?:answer|reply|response|delays?)|slow to (?:respond|reply)|(?:expect|with) slow repl\w+|delay(?:ed|s)? (?:in )?(?:my )?(?:response|reply|replies|responding))\b|\b(?:bear with me|be patient)\b/,
  /\b(?:no (?:reply|answer|response)|silence) (?:within|means|in)\b|\bif you (?:do not|don't|have not|haven't) hear(?:d)?\b|\bif you don't,? (?:please )?(?:take|assume|consider)|\bif we (?:like|are interested|want|would like)\b.{0,60}\bcontact\b/,
  /\b(?:can't|cannot|unable to|not able to) (?:answer|reply to|respond to) (?:everyone|everybody|all|each|every)|\b(?:may|will) not be able to (?:reply|respond|answer)\b|\bonly (?:reply|respond|answer)\b|\b(?:reply|respond|answer) only\b|\b(?:cannot|can't|don't) (?:promise|guarantee)\b/,
  // What becomes of mail.
  /\b(?:not|n't|never) (?:be |been )?(?:forwarded|redirected)\b|\b(?:is|are|will be) not (?:being )?(?:read|answered|checked)\b|\b(?:not|un)(?: being| be)? ?monitored\b|\ball (?:e-?mails|messages|mail) will be (?:deleted|read|answered)/,
  /\b(?:messages|e-?mails?|mails|enquiries|orders) (?:received |sent )?(?:during|in|over|before) .{0,40}(?:deleted|be (?:read|forwarded|answered|dealt)|wait)/,
  new RegExp(`\\b${LITTLE} (?:e-?mail |internet )?access|accessing e-?mail`),
  /\bonly (?:\w+ ){1,4}(?:will be|are|get) (?:contacted|answered|notified|considered|a reply)|\breview (?:them|all|each|every|submissions|pitches|proposals)\b|\borders? (?:\w+ ){1,5}will (?:be )?(?:ship|dispatch|sent|process|go out)\w*|\b(?:pick(?:ing)? up|wad(?:e|ing) through|tackl(?:e|ing)|work(?:ing)? through|plough(?:ing)? through|see(?:ing)? to) (?:my |the |all |your )*(?:messages|e-?mails?|mail|correspondence|backlog|inbox|post)\b|\b(?:up and running|back in (?:action|business|the saddle)) again\b|\bup and running\b|\bsee you (?:in (?:20\d\d|the new year)|on the other side)\b/,
  /\b(?:i |we )?(?:do not|don't|will not|won't) have (?:any )?(?:access|internet|e-?mail)\b|\bwhile i(?:'m| am) (?:gone|away|out|off)\b|\buntil further notice\b|\b(?:keep|retain) this (?:e-?mail|message)\b|\bfor your records\b|\bview the ticket\b/,
  // Whom to write to instead.
  /\b(?:is|are|will be) (?:minding|looking after|holding the fort|covering|standing in|taking (?:care|over)|filling in|handling|managing|picking up)\b|\b\w+ can help\b|\bbefore then\b|\bask (?:reception|the (?:desk|office|front desk|team)|my)\b/,
  /\bplease (?:contact|get in touch with|write to|speak to|e-?mail|call|ring|turn to) (?!me\b|us\b|him\b|her\b)\w|\b(?:dm|message|find) me on\b/,
  new RegExp(
    `\\b${WRITE_TO}\\b.{0,60}\\S@\\S|\\b(?:please )?(?:contact|direct|forward|e-?mail|call|refer|use|write to) .{0,80}?(?:instead|backup|colleague|assistance)|\\b(?:contact|call|phone|ring|reach)\\b.{0,40}\\d{3}|\\b(?:can|should) go to\\b|\\btext me\\b|\\bcall my\\b`,
  ),
  /\b(?:direct|address|send|forward) (?:any |all |your |future )*(?:\w+ )?(?:enquir|inquir|quer|question|request|correspondence|pitch|mail|e-?mail|message)\w*|\b(?:should|can|must|may) (?:now |please )?be (?:sent|addressed|directed|forwarded|referred|made) to\b|\b(?:find|follow|reach) me (?:on|at)\b/,
  /\b(?:contact|web) form\b|\bform on (?:my|our|the)\b|\bplease (?:see|visit|consult) (?:my|our) (?:media kit|website|faq)|\bthrough our website\b|\bmedia kit\b.{0,40}https?:|\bupdate your (?:address ?book|contacts|records)\b|\bfor (?:\w+ ){1,4}(?:matters|enquiries|inquiries|questions|requests|issues|queries)\b/,
  // When it is urgent.
  /\b(?:urgent|urgently|emergency|immediate (?:assistance|attention|help|response)|immediately|badly in need|need assistance)\b|\bif (?:it's|it is|this is) (?:(?:\w+ )?urgent|a fit|time[- ]sensitive|interesting|of interest)|\bif (?:it|this) can(?:'t|not) wait\b|\bin the (?:meantime|interim)\b/,
  // Rates and rules for those who write often.
  /\b(?:my|our) (?:rates|media kit|press kit|fees|review policy|guidelines) (?:is|are|can be found) (?:on|at|in|here|below|there)\b|\b(?:i|he|she|we|(?:our|the) \w+) (?:do |does )?reads? (?:every|each|all|everything)\b|\btakes? (?:us |me )?(?:up to|around|about|at least|approximately) \w+/,
  // Tickets and office hours.
  /\bview (?:the |your |this )?(?:request|ticket|case)\b|\bpowered by \w+|\bis a service (?:from|of)\b|\bturn off (?:this|these)\b.{0,30}\bnotifications\b/,
  /\b(?:ticket|case|reference|request) (?:number|id|no\.?)\b|\byour (?:reference|case|ticket) (?:number )?is\b|\b(?:keep|include|quote) (?:the|this) (?:subject|number|reference)|\bwhen replying\b|\bto add (?:additional )?comments\b|\bdo not (?:reply|respond) to this\b/,
  /\b(?:mailbox|inbox|line|office|desk) is (?:only )?(?:monitored|staffed|manned|open)\b|\b(?:office|opening|business|working) hours\b/,
];

const personal: RegExp[] = [
  // Yes: "I'd love to", "count me in".
  /\b(?:(?:i|we)'d (?:love|like|be (?:happy|glad|delighted|up)|gladly|happily|definitely)|gladly|(?:would be|am|i'm) (?:happy|glad|delighted|interested) (?:to|in)|happy to (?!help\b|assist|answer|hear)\w+|i(?:'ll| will) let you know|yes|count me in|sign me up|go ahead|you(?:'re| are) welcome to|after that,? (?:yes|happy|gladly)|for us as well)\b/,
  // No: "I'll pass".
  /\bno,? (?:thanks|thank you|ta)\b|\bnot for (?:me|us)\b|\b(?:i'll|i will|i'd|i'm going to|have to) (?:have to )?(?:pass|decline)\b|\b(?:sorry to|to decline|so i (?:can't|cannot|won't)|i(?:'m| am) fully booked)\b/,
  // What they think of it.
  /\b(?:(?:i|we) (?:think|like|love|would love|wonder|suggest|would suggest|hope(?! (?:to (?:be (?:back|able)|return|reply|answer|respond)|you (?:understand|have)))|just)|lovely(?! (?:reader|people|humans?|folks?|day|week|evening|time))|great (?:to|idea|stuff|news)|looks? (?:gorgeous|great|lovely|good|nice|fun|amazing|interesting)|made (?:me (?:smile|laugh)|my day)|adorable|sounds|still love|thinking of me|jokes aside|(?<!\bif (?:we|i|you)(?:'re|'m| are| am) )interested|suggestion|has an idea|as an alternative|maybe|fyi|thinking it over)\b/,
  // Questions and answers to what we wrote.
  /\b(?:could you|would you|can you|do you|tell me more|let me know(?! if (?:it|this) is)|i(?:'m| am) (?:minding|looking after|standing in|filling in|covering)|is it possible|(?:which|what|how much|when|where) (?:\w+ )?(?:do|does|did|are|would|can|could|will) (?:you|we)|as you|you (?:asked|wrote|mentioned)|let's|here is|that (?:weekend|day|week)|(?:ping|nudge|remind) me|so (?:the|it|that|this) (?:\w+ )?(?:would|could|should|must|needs?)|(?:monday|tuesday|wednesday|thursday|friday) it is|closed on (?:mon|tues|wednes|thurs|fri|satur|sun)\w+)\b/,
  /[a-z],? but (?:i|we|you|the|my|still|yes|this|that|it|send) (?!.{0,30}\b(?:respond|reply|get back|check|answer|limited|access|contact|monitor|return|delay\w*|urgent)\b)/,
  /\bso (?:please (?!contact|call|e-?mail|bear|direct|allow|expect|write|refer|be patient|excuse|forgive)|could you|would you|let's|send|deliver|ship)\b/,
  /\b(?:date|day|time|week|weekend|that|which|any\w*) (?:works|suits|would work|would suit|is fine|is better)\b|\bworks for (?:me|us)\b|\bi(?:'m| am) free\b/,
  // What we offered, and how it is to come.
  /\b(?:(?:send|ship|post|(?<!e-)mail) (?:it|them|one|that|over|me|us)(?! to\b| an? (?:e-?mail|message|text))|(?:send|ship) (?:it|after|me|us)|drop it|doormat|leave (?:it|them) (?:with|at|by|in)|so if\b(?!.{0,30}urgent)|doorbell|(?:ring|rang) the bell|porch|neighbours?|courier|(?:take|accept|sign for) (?:a |the )?(?:delivery|parcel)|deliver it|arrived|(?:the|your) (?:lid|parcel|package|sample|photos?|pictures?|offer|idea|product|budget|brief)|the (?:review|article|post|kettle|parcel|sample|invoice)|supplies)\b/,
  /\b(?:i charge|my fees?|your rates|budget(?:'s| is| was)|attached|(?:have a (?:closer )?|take a )look|have looked|peeking|is online|goes live|went live)\b/,
  /(?<!\b(?:will|to|we|i|would|they|be) )\b(?:send|ship|post|deliver) (?:the|a|one|two|three) (?!(?:\w+ )?(?:e-?mails?|mails?|messages?|text|pitch|note|copy of|reminder|request|dm|enquir|inquir|query|quer|press|link|reply|response))\w/,
  /\bsend you (?:a|an|the|my|some|it|them) (?!\w{0,10} ?(?:reply|response|answer))/,
  // Others who join, and meetings.
  /\b(?:cc'?(?:ing|d)|(?:copying|copied|looping|looped) (?:\w+ )?in|in (?:cc|copy)|see you (?:there|at|then|next|soon)|hope to see|come (?:by|over|and))\b/,
];

/** What answering machines say in English, in the parts that such notes are made of. */
export const englishNotices: Notices = {
  autoSubject,
  selfDescription,
  absence,
  whereabouts,
  acknowledgement,
  companion,
  personal,
};
