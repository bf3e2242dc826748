import type { Wishes } from './wishes.js';

const VERY = '(?:(?:please|pls|plz|kindly|just|ever|even|simply|bother to|try to|attempt to|now|at all) )*';
/** "You don't", "to never", but not "I didn't": that is a tale, no request. */
const DO_NOT = `(?<!\\b(?:i|we|he|she|they|who|it|why) (?:\\w+ )?)\\b(?:do not|don't|dont|never|not(?: to)?|no longer) ${VERY}`;
/** "I'd rather you didn't." */
const RATHER_NOT =
  "\\b(?:rather|prefer\\w*|appreciat\\w*|grateful|obliged|thankful|better|best|wish|like it|ask)\\b.{0,30}\\b(?:did not|didn't|would not|wouldn't|won't|not) (?:to )?(?:be )?(?:ever )?";
const WRITE =
  '(?:e-?mail|contact|write(?: back)?(?: to)?|message|mail|pitch(?: to)?|approach|bother|disturb|pester|chase|spam|solicit|text|harass|market to|advertise to|correspond with|communicate with|target|reach out(?: to)?|get (?:back )?in touch(?: with)?|follow up(?: with)?|check (?:back )?in(?: with| on)?|circle back(?: to)?|nudge|ping)';
const WRITING =
  '(?:e-?mailing|mailing|spamming|contacting|writing(?: to)?|messaging|texting|pitching|approaching|bothering|bugging|pestering|harassing|chasing|nagging|hounding|soliciting|reaching out(?: to)?|following up(?: with)?|getting in touch)';
const WRITTEN_TO =
  '(?:contacted|e-?mailed|approached|pitched|messaged|mailed|bothered|disturbed|spammed|chased|solicited|targeted|written to|marketed to|added to|(?:included|listed|kept) (?:in|on)|on (?:any|your|this)|part of (?:any|your|this))';
const ME =
  '(?:me|us|(?:our|my) (?:\\w+ )?(?:editors?|team|staff|writers?|company|newsroom|offices?|people|members|client|readers|inbox|address)|(?:this|that|the above) (?:\\w+ )?(?:address|inbox|account|mailbox)|any(?:one|body) (?:at|in|here)|here)';
const AGAIN =
  '(?:again|back|any ?more|any longer|any further|further|ever|about (?:this|it) again|in (?:the )?future|an? (?:\\w+ )?time|in (?:any|no) way)';
/** What is in my inbox, as against what is in a parcel. */
const MAIL =
  '(?:e-?mails?|messages?|mails?|mailings?|mailers?|pitch(?:es)?|newsletters?|press (?:releases?|kits?|mail)|releases|communications?|correspondence|contact|outreach|offers|stuff|solicitations?|proposals?|promotions?|marketing|adverti\\w+|ads|spam|junk|pr|follow[- ]?ups?|reminders|updates|invitations|digests?|notifications?|materials?|literature)';
/** "Any more of these unsolicited marketing". */
const SUCH =
  '(?:(?:any|more|further|other|additional|future|of|from|all|the|this|that|these|those|such|your|ur|you|kinds?|sorts?|types?|unsolicited|unwanted|commercial|promotional|marketing|pr|press|cold|daily|bulk|sales|group|list|mailing|out|so many|to me|to us|me|us) )*';
/** All that "stop sending" and "I don't want" can be about without naming mail. */
const ANYTHING =
  '(?:anything|any ?more(?= ?(?:[.,!;)]|$|from|please|thank|of (?:these|this|them|your)))|any (?:of )?(?:these|this|those)|these|them|those|more of (?:these|this)|(?:this|that)(?: (?:kind|sort|type))?(?: of (?:thing|stuff))?(?= ?(?:to|any|again|at|here|please|[.,!;]|$)))';
const GET = '(?:receive|receiving|get|getting|see|seeing|have|read|hear|be sent|be sent any)';
const REMOVE =
  '(?:remov(?:e|ing|ed)|delet(?:e|ing|ed)|eras(?:e|ing|ed)|tak(?:e|ing|en)|scrub(?:bing)?|purg(?:e|ing)|wip(?:e|ing)|expung(?:e|ing)|excis(?:e|ing)|eliminat(?:e|ing)|withdraw(?:ing)?|strik(?:e|ing)|scratch(?:ing)?|drop(?:ping)?|clear(?:ing)?|pull(?:ing)?|get(?:ting)?|cross(?:ing)?|cut(?:ting)?|leav(?:e|ing)|keep(?:ing)?|exclud(?:e|ing)|omit(?:ting)?|suppress(?:ing)?|deregister|unlist|delist)';
const MINE =
  '(?:me|us|(?:my|our|his|her|their|the above) (?:\\w+ )?(?:address(?:es)?|addy|addr|details|names?|data|info\\w*|contacts?|records?|profile|account|number|entry|e-?mails?(?: ?addr\\w*)?)|(?:this|that|these) (?:\\w+ )?(?:(?:e-?mail )?address\\w*|addy|e-?mail|account)|[\\w.+-]+@[\\w.-]+)';
/** Their name may go from a page, and mail go on. */
const NO_PLACE =
  "(?! (?:address )?(?:from|off|in|on|to|at|with|under) (?:[\\w'-]+ ){0,3}?(?:cc|bcc|copy|thread|loop|text|article|post|page|photos?|credits?|caption|site|blog|website|draft|story|quote|video|release|bio|blurb|cover|poster|programme|catalogue|filter)\\b)";
const OFF = '(?:from|off|out of|off of|out|in)';
const LIST =
  '(?:lists?|list-?serv\\w*|system|records|data ?bases?|db|crm|files?|mail(?:ing)?s?|e-?mails?|messages|newsletters?|contacts?|spreadsheets?|distribution|address ?book|books|outreach|circulation|rota|campaigns?|sequences?|cadence|tool|mailshots?|listings?|subscriptions?|groups?|list-?mail)';
const WHOSE =
  "(?:your|ur|future|further|the|this|that|these|those|any|all|every|whatever|whichever|it|y'all's)";
/** Lists of people who get mail, whatever is taken off them. */
const OUR_LIST =
  '(?:lists?|list-?serv\\w*|data ?bases?|mailings?|distribution|contacts|address ?book|crm|records|newsletter)';
const UNSUBSCRIBE = '(?:unsubscribe|unsub|desubscribe|de-subscribe|sign ?off|opt[- ]?out|unregister)';
const ASK =
  '(?:please|pls|plz|pleas|kindly|can you|could you|would you(?: (?:please|mind|be so kind as to))?|want (?:you )?to|like (?:you )?to|need (?:you )?to|ask(?:ing)? (?:you )?to|and|so|just|now|simply|to)';
const END = '(?=[.!?,;)]| (?:please|pls|plz|thanks|thx|thank|now|immediately|asap|at once|today)\\b|$)';
const LAW =
  '(?:gdpr|ccpa|cpra|pecr|casl|can-?spam|data protection|privacy (?:law|act)|art(?:icle|\\.)? ?(?:17|21))';
const LEGAL_WISH =
  '(?:delet|eras|remov|object|opt|stop|cease|unsubscri|forgotten|do not (?:sell|contact|process))';

const clear: RegExp[] = [
  // Not to write: "do not contact us again", "I'd rather you didn't reach out".
  new RegExp(
    `${DO_NOT}${WRITE}(?: ${ME})?(?: ${MAIL}|(?: (?:on|about|with|regarding) [\\w ']{1,30})? ${AGAIN})`,
  ),
  new RegExp(`${DO_NOT}${WRITE} ${ME}\\b`),
  new RegExp(
    `${RATHER_NOT}(?:${WRITE} (?:${ME}|${AGAIN})|(?:use|keep|store) (?:this|my|our) (?:\\w+ )?(?:address|inbox|details|data))\\b`,
  ),
  new RegExp(
    `\\b(?:no|without|refuse|lack|not have|n't have)\\b.{0,20}\\b(?:permission|consent) to ${WRITE}\\b`,
  ),
  // Not to send: "don't send me these", "please do not forward any further mail".
  new RegExp(
    `\\b(?:not|\\w+n't|dont|never|no longer|without) ${VERY}(?:to )?(?:send|forward|sending|forwarding|mail) (?:(?:me|us|out) )?${SUCH}(?:${MAIL}|anything|again|any ?more|any in (?:the )?future|these|this)\\b(?! (?:before|until|till|by|to (?:my|the)))`,
  ),
  // Not to get: "I no longer wish to receive your e-mails", "we don't want to be contacted".
  new RegExp(
    `\\b(?:not|\\w+n't|dont|never|no longer|nobody|neither\\b.{0,40}) (?:\\w+ )?(?:want|wish|need|like|care|appreciate|agree|consent|expect|opt|interested|happy|looking|intend|asked|ask)\\w*(?: (?:to|for|in))?(?: ${GET})?(?: from)? ${SUCH}(?:${MAIL}|${ANYTHING}|from you|from your \\w+)(?! (?:back|soon|before))\\b`,
  ),
  new RegExp(
    `\\b(?:rather|prefer\\w*|like|want|wish|care|ask\\w*|appreciate|no longer|won't|way|possible|possibility)\\b.{0,25}\\b(?:not|never|no longer|didn't|don't|doesn't)\\b(?: \\w+)?(?: to)? (?:${GET}(?: from)? ${SUCH}(?:${MAIL}|${ANYTHING}|again|you)|be (?:\\w+ )?${WRITTEN_TO})\\b(?! soon)`,
  ),
  new RegExp(
    `\\b(?:not|\\w+n't|dont|never|no longer|without) (?:to |(?:wish|want|like|care|need|expect|agree|consent|hope|asked) to )?(?:be|get|being|getting) (?:\\w+ )?${WRITTEN_TO}\\b(?! (?:yet|so far|by you))`,
  ),
  new RegExp(
    `\\b(?:make sure|ensure|see to it|trust|hope|expect)\\b.{0,60}\\b(?:don't|do not|never|no longer|won't|will not|doesn't|gets?|receives?|hears?) (?:hear |receive |get |any )?${SUCH}(?:from you|again|any ?more|${ANYTHING}|${MAIL})\\b`,
  ),
  new RegExp(
    `\\b(?:no|without(?: any)?) (?:wish|desire|intention|interest|need) (?:to|in|of|for) (?:be(?:ing)? ${WRITTEN_TO}|(?:${GET}|hearing)(?: from)? ${SUCH}(?:${MAIL}|you|${ANYTHING}))\\b`,
  ),
  // No more: "no more e-mails please", "enough of this".
  new RegExp(
    `(?:^|[,;:.] |\\b(?:and|but|so|please|want|wants|send|with) )(?:no|zero|enough)(?: (?:more|further|additional|other|future|of))* (?:\\w+ )?${MAIL}(?:,? (?:or|and) (?:\\w+ )?${MAIL})*(?: (?:please|thanks|thank you|from (?:you|your|this)|to (?:me|us|this)|of (?:this|any)|about|at all|ever|again)|[.!]|$)`,
  ),
  /(?:^|[,;:] |\bplease )(?:no more|enough(?: already| is enough| of (?:this|these))?|that's enough)(?:,? (?:please|thanks|already|now))?[.! ]*$|\btake the hint\b/,
  // Stop: "stop sending me these", "quit mailing us", "please stop", "make these stop".
  new RegExp(
    `\\b(?:stop|quit|cease|desist(?: from)?|discontinue|halt|refrain from|avoid|no more|mind not|end|finished with) ${VERY}(?:all |with |w/ |your |the |any |further )*(?:${WRITING}|(?:sending|mailing) (?:out )?${SUCH}(?:${MAIL}|${ANYTHING}|me|us|it|out)(?= ?(?:[.,!;)]|$)|\\b(?! (?:new|old|two|copies|samples?|products?|parcels?)\\b))|${SUCH}${MAIL})\\b(?! (?:the|new|and start)\\b)`,
  ),
  new RegExp(
    `\\b(?:do|how|want|like|wish|need|way|please|can i)\\b.{0,30}\\bstop (?:receiving|getting) ${SUCH}(?:${MAIL}|${ANYTHING})`,
  ),
  new RegExp(
    `(?:^|[,;:-] ?|\\b(?:please|pls|plz|kindly|now|just|must|sake|god|to|can you|could you|would you) )(?:stop|quit|cease|desist|cease and desist)(?: (?:this|it|that|now|please|at once|immediately|already|these|them|thanks))*[.!? ]*$`,
  ),
  /\b(?:all|any|these|your|the) (?:\w+ ){0,3}?(?:e-?mails?|mails?|messages|correspondence|communications?|contact|outreach|mailings) (?:\w+ ){0,5}?(?:(?:to |must |should |be )+(?:stop\w*|cease\w*|end(?:ed)?))\b|\bmake (?:it|this|these|them|the e-?mails?) (?:stop|go away)\b/,
  /\b(?:ask(?:ing|ed)?|beg(?:ging)?|tell(?:ing)?|told|need|want|like|urge|order|demand(?:ing)?) (?:that )?you (?:\w+ ){0,3}?(?:to )?(?:please )?(?:stop|cease|quit|desist|knock it off|leave me|go away)\b(?! (?:by|at|in)\b)/,
  // Take off: "remove me", "could you drop my address from your records", "off your list, please".
  new RegExp(
    `\\b${REMOVE} (?:${MINE}|it|them)(?: \\w+)? ${OFF}(?: of)? ${WHOSE} (?:[\\w'-]+ ){0,4}?${LIST}\\b`,
  ),
  new RegExp(`\\b${REMOVE} ${MINE} (?:from|off)(?: of)? (?:mailing |e-?mail |press |pr )?${LIST}\\b`),
  new RegExp(
    `(?:^|[,;:.] ?|\\b${ASK} )(?:\\w+ ){0,2}?(?:remov(?:e|ing)|delet(?:e|ing)|eras(?:e|ing)|drop|exclude|suppress|deregister|forget|purge|scrub|wipe|expunge|strike) (?:all (?:of )?)?${MINE}\\b(?! (?:address )?and (?:use|replace|put|add)\\b)${NO_PLACE}`,
  ),
  new RegExp(
    `(?:^|\\b(?:please|pls|plz|kindly|just|now|so|and|can you|could you|would you) )(?:get|take|leave|count|sign|opt|cross|let|keep) (?:me|us|this address|my (?:name|address|e-?mail)) (?:off|out)(?: of)?(?: (?:it|this|that|these|here|your (?:\\w+ )?list))?${END}`,
  ),
  new RegExp(
    `\\b(?:off|out of) (?:of )?(?:your|ur|this|these|the|any|all|whatever) (?:[\\w'-]+ ){0,3}?(?:lists?|mailings?|database|distribution|list-?serv\\w*)\\b(?<=\\b(?:want|like|get|take|taken|took|rather|be|keep|^|please|me|us|remove|i)\\b.{0,70})(?<!\\b(?:off|out) (?:of )?(?:mailing )?lists)`,
  ),
  /\b(?:i|we) (?:want|would like|wish|'d like|need|request|ask|wanted)(?: \w+)? (?:to be |being |to get )?(?:removed|taken off|unsubscribed|deleted|dropped|off|out)\b|\b(?:i|we)'d (?:like|prefer|rather)(?: to)? (?:be |get |come )(?:off|out of|removed|taken off|unsubscribed)\b|\bcan (?:i|we) (?:please )?be (?:taken off|removed|unsubscribed)\b|^(?:please |pls )?(?:off|remove|delete|out)(?: me)?(?: from| of)? (?:your|this|the)? ?(?:mailing )?list\b/,
  /(?:^|[,;:-] ?|\b(?:please|pls|plz|kindly|just) )(?:remove|delete|off)(?: (?:me|please|pls|plz|thanks|thx|now))*[.! ]*$|\b(?:do not|don't|dont|never) use (?:it|this|my)\b.{0,30}\b(?:for|to) (?:\w+ )?(?:advertis\w*|marketing|pr|press|promot\w*|sales|spam\w*)\b|\btake me off[.! ]*$/,
  // "I want it gone from your files", "make sure we aren't on your list", "no need for me to be on it".
  new RegExp(
    `(?<!\\b(?:was|were|got|been|i'm|we're|have|has) )\\b(?:gone|removed|deleted|erased|struck|taken|dropped|purged|wiped|cleared|crossed|scrubbed|expunged) (?:off|out|from)(?: of)? ${WHOSE} (?:[\\w'-]+ ){0,4}?${LIST}\\b`,
  ),
  new RegExp(
    `\\b(?:ensure|make sure|see to it|like|want|prefer|should|must|ask|need|reason|point|sense|wish)\\b.{0,40}\\b(?:on|in|part of|included (?:on|in)) (?:your|this|any|the) (?:[\\w'-]+ ){0,3}?${OUR_LIST}\\b(?<=\\b(?:not|no|\\w+n't|no longer|never)\\b.{0,90})`,
  ),
  new RegExp(
    `\\b(?:no|not|isn't|without) (?:\\w+ )?(?:need|reason|point|sense|use) (?:\\w+ ){0,3}?(?:contacting|writing to|e-?mailing|pitching|keeping|approaching|sending) (?:me|us|these|any more)\\b(?! (?:the|a|an|it|samples?)\\b)`,
  ),
  new RegExp(
    `(?<!\\b(?:i|we|they|i'll|i've|can|i'd) (?:\\w+ )?)\\b(?:remove|delete|take|drop|strike|get|erase|exclude)(?: [\\w@.'-]+){1,6} (?:from|off)(?: of)? (?:your|this|ur) (?:[\\w'-]+ ){0,2}?${OUR_LIST}\\b`,
  ),
  new RegExp(`\\bno (?:\\w+ )?(?:need|reason|point) (?:for you )?to ${WRITE} (?:${ME}|${AGAIN})\\b`),
  // The word itself: "unsubscribe", "how do I unsubscribe", "please opt me out", "SIGNOFF LIST-L".
  new RegExp(
    `^(?:please |pls |kindly |just |no,? thanks,? |can you |could you |i |hereby )*${UNSUBSCRIBE}\\b(?! (?:rate|link|button|page|option|header|footer)s?)(?:[\\w .@,!*-]{0,40}$|${END})|(?:[,;:] |\\b(?:please|pls|kindly) )${UNSUBSCRIBE}\\b(?! (?:my old|the))`,
  ),
  new RegExp(
    `\\b(?:un-?subscribe|desubscribe|unsub|opt|sign) (?:me|us)(?: (?:out|off))?\\b(?! (?:from|of|out) (?!your|ur\\b|this|the|all|any|these|those|that|it\\b|future|further|every|mail|e-?mail|news|\\S+@|\\S*list|\\S+ (?:list|mail|news)))(?<=(?:un-?subscribe|desubscribe|unsub|off|out)(?: (?:me|us))?)|\\bunsubscribe ${MINE}`,
  ),
  new RegExp(
    `\\b(?:i|we)(?: \\w+)? (?:want|like|wish|'d like|try(?:ing)?|tried|need|prefer|request|choose|attempt\\w*|ask(?:ed)?)(?: \\w+)? to ${UNSUBSCRIBE}\\b|\\b(?:i|we)'d (?:like|prefer|love) to ${UNSUBSCRIBE}|\\b(?:want|wish|would like|'d like) (?:to )?(?:leave (?:this|the|your) (?:\\w+ )?(?:list|group)|(?:be )?(?:unsubscribed|opted out))`,
  ),
  new RegExp(
    `\\bhow (?:do|can|could|would|does one|to|(?=i|we)) ?(?:i|we)?(?: \\w+)? (?:${UNSUBSCRIBE}|get off|leave (?:this|the)|be (?:removed|taken off)|remove my(?:self)?|stop (?:receiving|getting|these|this|the e-?mails?|e-?mails?))\\b(?<!\\bhow to .{0,30})`,
  ),
  new RegExp(
    `(?<!\\b(?:if|when|should|can|could|do|does|what|that|may|how|might|once|recently|had to|just) )\\b(?:i|we)(?:'m| am| are| do)? (?:hereby |now )?(?:unsubscribing(?= ?[.,!]| from (?:your|this)|$)|opting out|unsubscribe|opt out)\\b`,
  ),
  new RegExp(`\\bcancel (?:these|those|all|your|any) (?:\\w+ )?${MAIL}\\b`),
  /\bcancel (?:my|our|the|this) (?:\w+ )?(?:subscription|membership|mailings?)\b/,
  /\b(?:mark|flag|list|put|tag|set|record|register|note) (?:me|us|my (?:\w+ )?(?:address|name|contact|record|e-?mail)|this address)\b.{0,30}\b(?:do[- ]not[- ](?:contact|e-?mail|mail|call|pitch)|no[- ](?:contact|mail)|opt(?:ed)?[- ]?out|unsubscribed|suppress)/,
  /\bdo[- ]not[- ](?:contact|mail|e-?mail|pitch)\W{0,2}(?:list|register|flag|file)\b|\b(?:black|block)-?list me\b|\b(?:your|the) (?:suppression|block|black|exclusion) ?list\b/,
  /\b(?:update|amend|adjust) your (?:records|lists?|database|files) (?:to remove|and remove|accordingly and stop|so|to (?:show|reflect|say) that (?:i|we) (?:do not|don't|no longer))/,
  /\b(?:consider|take|treat) this (?:\w+ )?(?:as )?(?:my |an? )?(?:\w+ )?(?:opt[- ]?out|unsubscribe|removal|cease|request to (?:stop|be removed|unsubscribe)|notice to)/,
  /\b(?:don't|do not|never) (?:add|put|sign|subscribe|enrol|include) (?:me|us|my)\b.{0,40}\b(?:lists?|again|database|up|mailings?|campaigns?|outreach|contacts)/,
  // Left alone: "lose my address", "go away", "I've blocked you".
  new RegExp(
    `(?<!n't |not |never )\\b(?:(?:delete|erase|remove|forget|drop|bin|lose|trash|shred) (?:about )?(?:my|our) (?:\\w+ )?(?:number|e-?mail|address|name|details|contact\\w*|data|info\\w*)\\b${NO_PLACE}|forget i exist\\b)`,
  ),
  /\b(?:leave (?:me|us) (?:alone|be|in peace|out of (?:it|this|your))|get lost|(?:f\W{0,3}\w{0,3}k|piss|bugger|sod|buzz|back|jog) (?:right )?off|go away|never darken|lose my (?:\w+ )?(?:address|e-?mail|details|number|name|contact))\b/,
  /\b(?:i've|i have|i'll|i will|i am|i'm|have|will be|am|is|are) (?:\w+ )?(?:mark|report|flag|block)(?:ed|ing)? (?:you|this|it|your|these|the next|as spam)\b(?!.{0,30}\b(?:calendar|important|diary)\b)|^block(?:ed|ing)(?: (?:you|and reported))?[.! ]*$|\bmy (?:blocked senders|block ?list|spam filter|kill ?file)\b|\bblocking? (?:you|your (?:address|e-?mail|domain))\b/,
  new RegExp(
    `\\b(?:one more|another|the next|next|any (?:more|further)) (?:\\w+ )?${MAIL}\\b.{0,40}\\b(?:lawyer|solicitor|report\\w*|block\\w*|complain\\w*|ico|police|authorit\\w+|court|legal action)\\b`,
  ),
  // In the terms of the law.
  new RegExp(
    `^(?!.*\\b(?:readers?|users?|visitors?|customers?|followers?|commenters?)\\b)(?=.*\\b${LAW}\\b)(?=.*\\b(?:object|opt|(?:request|demand|ask|require|exercis)\\w*|please|my (?:personal )?(?:data|information|details|address|name|e-?mail|rights?))\\b).*\\b${LEGAL_WISH}`,
  ),
  /\bobject(?:ion)? (?:\w+ ){0,4}?(?:processing|use|using|marketing|profiling|storage|storing|retention|further)\b|\b(?:my|our|these) (?:personal )?(?:data|information|details|address|e-?mail) (?:is|are) not (?:for|to be used|available for|meant for)\b|\b(?:like|want|wish|ask|demand|prefer) to be forgotten\b|\bright to (?:object|opt[- ]out|deletion|erasure|be forgotten)\b|\bdo not sell\b.{0,30}\b(?:data|information)\b/,
  /\b(?:stop|cease|do not|don't|never|no longer) (?:the )?(?:process|us|stor|sell|shar)(?:e|ing)? (?:of )?(?:my|our|this) (?:personal |e-?mail )?(?:data|information|details|address|e-?mail|name)\b(?! (?:before|until|on|in))/,
  /\b(?:delete|erase|destroy|remove|purge|deleted|erased|removed) (?:all |any |every |everything|whatever|(?:bit|trace|scrap|piece|copy|copies|traces) )*(?:of )?(?:the |my |our |personal )*(?:data|information|details|records)\b.{0,30}\b(?:you(?:'ve| have)? (?:hold|have|keep|store|collect\w*|got)|about (?:me|us)|relating|from (?:all )?(?:of )?your|be deleted)|\b(?:my|our) (?:personal )?(?:data|information|details) (?:\w+ ){0,4}?(?:be|are|is|been) (?:deleted|erased|removed)\b/,
  /\b(?:do not|don't|never|not|didn't) (?:consent\w*|agree\w*) to (?:\w+ ){0,4}?(?:data|address|details|information|processing|storage|stored|contact\w*|e-?mails?|receiv\w+|be (?:on|in|part|added))\b/,
  /\b(?:my|our) (?:personal )?(?:data|information|details|address|e-?mail(?: address)?)\b.{0,20}\bwithout (?:a |any |my |our )?(?:\w+ )?(?:legal basis|consent|permission|authori[sz]ation)\b/,
  /\b(?:withdraw|revoke)(?:ing)? (?:\w+ ){0,2}?(?:consent|permission)\b|\b(?:not|never|n't) (?:given|gave|give|grant\w*|have) (?:you )?(?:my |any |our )?(?:consent|permission)\b/,
  new RegExp(
    `\\bany (?:further|more|other|future|subsequent) (?:\\w+ )?${MAIL}\\b.{0,40}\\b(?:will|would|shall) be (?:treated|considered|regarded|reported|deemed|forwarded to)\\b`,
  ),
];

const hints: RegExp[] = [
  /\b(?:do not|don't|dont) want (?:these|this|them)\b/,
  /\b(?:never|did not|didn't) (?:sign(?:ed)? up|subscribe\w*|opt(?:ed)? in|consent\w*|agree\w*|ask(?:ed)? (?:for|to))\b/,
  /\b(?:now or ever|not now,? not ever|not interested (?:in (?:any|the) future|ever))\b/,
  /\b(?:third|second|last|nth|umpteenth|\d(?:st|nd|rd|th)) (?:time|e-?mail|message|request)\b.{0,40}\b(?:ask|told|said|stop)/,
  /\b(?:stop|quit|cease)\b.{0,20}\b(?:asking|trying|insisting|nagging)\b/,
  /\bunsubscrib/,
  /\b(?:remove|delete) (?:my name|this address|me)\b|\b(?:off|from) (?:your|the|this) (?:mailing )?list\b/,
  /(?<!\b(?:in|into|to) (?:my |the |your )?)\b(?:spam|junk mail|unsolicited)\b(?! (?:folder|filter|box))/,
  /\bhow did you get my (?:e-?mail|address|details|contact)\b|\bwhere did you (?:get|find) my\b/,
  /\bstop (?:this|it)\b|\bdon't (?:bother|contact)\b|\bnot (?:to )?contact me\b/,
];

const asides: RegExp[] = [
  // Not asked for: "no need to delete anything".
  /\b(?:no need|needn't|don't (?:have|need)) (?:to )?(?:delete|remove|erase|unsubscribe|stop)\b/,
  // About things that come in a parcel, or money.
  /\b(?:receive|accept|get|want) (?:any |more |your |the )*(?:money|payments?|gifts?|samples?|products?|parcels?|an? (?:fee|sample|parcel))\b|\b(?:accept|receive)\b.{0,40}\b(?:gifts?|products?|payments?)\b/,
  /\b(?:stop|quit) (?:sending|e-?mailing) (?:me |us )?(?:new|the|those|free|more|two|both|duplicate) (?:versions?|samples?|products?|books?|copies|copy|parcels?|packages?|updates? of)\b/,
  // A letter that is not for the reader.
  /\bintended recipient|\bnotify the sender|\breceived (?:this|it)\b.{0,60}\b(?:in error|by mistake)|\bthe wrong\b/,
  // Only for a while.
  /\b(?:before|until|till) (?:\w+ )?(?:\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next|week|the (?:end|release|launch|embargo|weekend)|i(?:'m| am|'ve| have)|we|then)/,
  // Only this way, only that address.
  /\b(?:attachments?|over \d+ ?[mk]b|by post|by phone|two copies|cc|bcc|reply[- ]all|my (?:old|other|second|previous|former|work|private) (?:e-?mail|address|account|one))\b/,
  // Instructions, conditions.
  /\bto (?:unsubscribe|be removed|opt[ -]?out|stop receiving|leave (?:the|this) \w+)\b.{0,80}\b(?:click|visit|send|e-?mail|reply|go to|follow|use|see|contact)|\b(?:click|visit|see|use|follow)\b.{0,60}\b(?:to|for) (?:unsubscri|opt|manag)/,
  /\b(?:if (?:you(?! (?:\w+ ){1,4}?(?:again|once more|one more time)\b)(?! (?:could|can|please|did|didn't|don't|do not|did not|never|stop|wouldn't|would (?!like|prefer|wish|rather))|'d not\b)|they|he|she)|(?:you|they|people|users|subscribers|readers) (?:can|may|will|should|could|have to|must|need|ought)(?: \w+){0,4} (?:unsubscrib\w*|be removed|sign off|opt|remove|leave)(?! (?:me|us|my|our|this)\b)|(?:anyone|everyone|someone) (?:who|that|wants|wanting|wishing)|remind people|how to|(?:did|do|have|are) you (?:try|want|tried|trying)|can i help|should i|would you like|what (?:happens|if))/,
  /\breply (?:stop|unsubscribe|remove)\b/,
  // Somebody else's wish; our own said back to us.
  /\b(?:he|she|they|he's|who|whoever|somebody|others?|\w+ing list manager) (?:wants?|needs?|asked|wishes|tried)\b(?! (?:me|us) to\b)|\bunsubscribing (?:does|is|from|will)\b/,
  /\b(?:readers|people|users|subscribers|folks|members|some|many|clients|friends) (?:\w+ )?(?:want|wish|ask|need|would like)\b|\b(?:do|can|could) (?:my|our|the) (?:\w+ )?(?:readers|subscribers|users|members)\b/,
  /\bdon't (?:remove|unsubscribe|take) me\b|\bi (?:don't|do not|never) (?:want|wish) to unsubscribe|\bplease (?:don't|do not) stop\b|\bdon't (?:write|count) me off\b|\bfrom every other\b|\bunsubscribe (?:rate|link|button|page)s?\b/,
];

const goesOn: RegExp[] = [
  /,? (?:just|only) (?:the |an? )?(?:odd|occasional|personal|individual)\b/,
  /\b(?:keep|leave|have|put|add) (?:me|us) (?:back )?(?:on|in) (?:your|the|that) (?:\w+ )?(?:list|mailing|loop|mind)\b|\bkeep (?:me|us) (?:posted|updated|informed)\b/,
  /\b(?:write|e-?mail|contact|mail|try|ping|reach|ask|message) (?:to )?me (?:instead|directly|again (?:in|next|when|after)|next|after|in (?:the )?(?:spring|summer|autumn|fall|winter|new year|january|february|march|april|may|june|july|august|september|october|november|december)|from now on)\b/,
  /\b(?:use|write to) this (?:one|address|e-?mail)\b|\bfeel free to (?:write|contact|send|pitch|try|reach)\b|\b(?:always|very|most) welcome\b|\bhappy to (?:be (?:listed|on)|hear|look|receive)\b|\b(?:would|'d) (?:love|like) to hear\b|\bon the other hand\b|\bsend it (?:over|again)\b/,
];

/** How people ask in English for no more mail, in the parts that such a wish is made of. */
export const englishWishes: Wishes = { clear, hints, asides, goesOn };
