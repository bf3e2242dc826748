const CONTACT =
  '(?:e-?mail|contact|write(?: back)?(?: to)?|message|mail|pitch|approach|bother|disturb|pester|chase|spam|solicit|text|reach out(?: to)?|get (?:back )?in touch(?: with)?|follow up(?: with)?)';
const CONTACTED =
  '(?:contacted|e-?mailed|approached|pitched|messaged|mailed|bothered|disturbed|spammed|chased|solicited|written to|included in (?:any|your|future|further)|added to|on (?:any|your|this)|part of (?:any|your|this))';
const AGAIN =
  '(?:me|us|again|back|any ?more|any further|in (?:the )?future|this (?:address|inbox|account|mailbox)|our (?:editors?|team|staff|writers?|company|newsroom|office|people))';
const MINE =
  '(?:me|us|(?:my|our) (?:\\w+ )?(?:address(?:es)?|addy|addr|details|names?|data|info\\w*|contacts?|records?|profile|e-?mail(?: addr\\w*)?|account)|(?:this|that) (?:e-?mail(?: address)?|address)|it)';
const LIST =
  '(?:lists?|system|records|data ?bases?|db|crm|files?|mailings?|contacts?|spreadsheets?|distribution|address ?book|books|outreach|circulation|rota|campaigns?|sequences?|cadence|tool)';
const WHOSE = "(?:your|ur|future|further|the|this|that|these|those|any|all|every|whatever|whichever|y'all's)";
const MAIL =
  '(?:e-?mails?|messages?|mails?|mailings?|pitch(?:es)?|newsletters?|press releases?|communications?|correspondence|contact|outreach|offers|stuff|solicitations?|proposals?|promotions?|marketing|spam|pr)';
const LAW =
  '(?:gdpr|ccpa|cpra|pecr|casl|can-?spam|data protection|privacy (?:law|act)|art(?:icle|\\.)? ?(?:17|21))';
const LEGAL_WISH =
  '(?:delet|eras|remov|object|opt|stop|cease|unsubscri|forgotten|do not (?:sell|contact|process))';

/** How people ask in English for no more mail, in the parts that such a wish is made of. */
export const englishWishes: RegExp[] = [
  /\b(?:\w+n't|not|never) (?:be )?contacted (?:again|any ?more|further|in (?:the )?future)\b|\b(?:do not|don't|dont|never) follow up\b(?! (?:before|until|till|with (?!me|us)))/,
  new RegExp(`^(?:please |so |and |but )?no (?:\\w+ )?${MAIL}(?:,? (?:please|thanks|thank you))[.! ]*$`),
  new RegExp(
    `\\b(?:not|\\w+n't|dont|never|no longer|without) (?:to )?(?:send|forward|sending|forwarding|mailing) (?:me|us) (?:\\w+ ){0,4}?${MAIL}\\b`,
  ),
  /\b(?:delete|erase|remove|forget|drop|bin|lose) my (?:phone )?(?:number|e-?mail|address|name|details|contact\w*|data|info\w*)\b(?! (?:address )?(?:from|in|on|off|under|at) (?:the|that|this) (?:text|article|post|page|photo|story|draft|release|credits?|caption|site|website))/,
  /\bstop (?:the )?(?:processing|using|storing|selling|sharing) (?:of )?(?:my|our)\b|^(?:please |just )?sign me off\b/,
  new RegExp(
    `\\b(?:do not|don't|dont|didn't|did not|wouldn't|would not|won't|never|no longer|not to|please not) (?:ever |please |try to |bother to )?${CONTACT} ${AGAIN}\\b`,
  ),
  new RegExp(
    `\\b(?:stop|quit|cease|desist from|refrain from|avoid|no more) (?:all |any |further |your )*(?:e-?mailing|contacting|writing|messaging|mailing|pitching|approaching|bothering|pestering|chasing|spamming|soliciting|reaching out|following up|${MAIL})\\b(?! (?:the|new) )`,
  ),
  new RegExp(
    `\\b(?:not|\\w+n't|dont|never|no longer|without) (?:to |(?:wish|want|like|care|need|expect|agree|consent|hope) to )?(?:be|get|being|getting) (?:\\w+ )?${CONTACTED}\\b(?! (?:yet|so far|by you))`,
  ),
  new RegExp(
    `\\b(?:make sure|ensure|see to it|trust|hope|expect)\\b.{0,40}\\b(?:don't|do not|never|no longer|won't|will not) (?:hear|receive|get) (?:\\w+ ){0,3}?(?:from you|again|any ?more|${MAIL})\\b`,
  ),
  new RegExp(
    `\\b(?:don't|do not|dont|never|no longer|didn't) (?:want|wish|need|like|care for|appreciate) (?:to (?:hear|receive|get|see|read) )?(?:any |more |further |from |of |your |these |this |such |unsolicited |kind |sort |type |to be )*(?:${MAIL}|you(?: again| any ?more)?|hear from)\\b(?! (?:back|soon))`,
  ),
  new RegExp(
    `\\b(?:remove|delete|erase|take|scrub|purge|wipe|expunge|excise|eliminate|withdraw|strike|scratch|drop|clear|pull|get|cross|unlist|keep|leave) ${MINE} (?:\\w+ )?(?:from|off|out)(?: of)? (?:of )?${WHOSE} (?:[\\w'-]+ ){0,3}?${LIST}\\b`,
  ),
  /^(?:please |just |now |so )*(?:get|take|leave|count) (?:me|us) (?:off|out)(?: of (?:it|this|here))?(?: please| now| thanks)?[.! ]*$/,
  /\b(?:mark|flag|list|put|tag|set|record|register|note) (?:me|us|my (?:\w+ )?(?:address|name|contact|record|e-?mail))\b.{0,30}\b(?:do[- ]not[- ](?:contact|e-?mail|mail|call|pitch)|no[- ](?:contact|mail)|opt(?:ed)?[- ]?out|unsubscribed|suppress)/,
  /\bdo[- ]not[- ](?:contact|mail|e-?mail|pitch)\W{0,2}(?:list|register|flag|file)\b|\b(?:black|block)-?list me\b|\b(?:your|the) (?:suppression|block|black|exclusion) ?list\b/,
  /\b(?:ask(?:ing|ed)?|beg(?:ging)?|tell(?:ing)?|told|need|want|like|urge|order) you (?:\w+ ){0,3}?to (?:please )?(?:stop|cease|quit|desist|knock it off|leave me|go away)\b(?! (?:by|at|in)\b)/,
  /\bobject(?:ion)? (?:\w+ ){0,4}?(?:processing|use|using|marketing|profiling|storage|storing|retention)\b|\bright to (?:object|opt[- ]out|deletion|erasure|be forgotten)\b|\bdo not sell\b.{0,30}\b(?:data|information)\b/,
  new RegExp(
    `^(?!.*\\b(?:readers?|users?|visitors?|customers?|followers?)\\b)(?=.*\\b${LAW}\\b)(?=.*\\b(?:object|opt|(?:request|demand|ask|require|exercis)\\w*|please|my (?:personal )?(?:data|information|details|address|name|e-?mail|rights?))\\b).*\\b${LEGAL_WISH}`,
  ),
  /\b(?:delete|erase|destroy|remove|purge) (?:all |any |every )?(?:of )?(?:the |my |our )?(?:personal )?(?:data|information|details) (?:that )?(?:you(?:'ve| have)? (?:hold|have|keep|store|collect\w*|got)|about (?:me|us)|relating)/,
  /(?:^|[,;:] |\bplease )(?:no more|enough(?: already| is enough| of (?:this|these))?|that's enough)(?:,? (?:please|thanks|already|now))?[.! ]*$|\btake the hint\b/,
  /\b(?:leave (?:me|us) (?:alone|be|in peace|out of (?:it|this|your))|get lost|(?:f\W{0,3}\w{0,3}k|piss|bugger|sod|buzz|back|jog) (?:right )?off|go away|lose my (?:\w+ )?(?:address|e-?mail|details|number|name|contact))\b/,
  /\b(?:i've|i have|i'll|i will|i am|i'm|have|will be|am) (?:\w+ )?(?:mark|report|flag|block)(?:ed|ing)? (?:you|this|it|your|these)\b(?!.{0,30}\b(?:calendar|important|diary)\b)/,
  /\b(?:consider|take|treat) this (?:\w+ )?(?:as )?(?:my |an? )?(?:\w+ )?(?:opt[- ]?out|unsubscribe|removal|cease|request to (?:stop|be removed|unsubscribe)|notice to)/,
  /\b(?:don't|do not|never) (?:add|put|sign|subscribe|enrol|include) (?:me|us|my)\b.{0,40}\b(?:list|again|database|up|mailing)/,
  /\b(?:i|we)(?:'m| am|'d like to be| are)? (?:hereby )?(?:unsubscribing|opting out|unsubscribe|opt out)\b|(?<!n't |not |never )\bforget (?:about )?(?:my (?:\w+ )?(?:address|name|details|contact|e-?mail)|i exist)\b/,
  /\b(?:do not|don't|never|not|didn't) (?:consent\w*|agree\w*) to (?:\w+ ){0,4}?(?:data|address|details|information|processing|storage|stored|contact\w*|e-?mails?|receiv\w+|be (?:on|in|part|added))\b/,
  /\b(?:withdraw|revoke)(?:ing)? (?:\w+ ){0,2}?(?:consent|permission)\b|\b(?:not|never) (?:given|gave|give|grant\w*) (?:you )?(?:my |any )?(?:consent|permission)\b/,
];

/** Sounds like it. */
export const englishHints: RegExp[] = [
  /\b(?:do not|don't|dont) want (?:these|this|them)\b/,
  /\b(?:never|did not|didn't) (?:sign(?:ed)? up|subscribe\w*|opt(?:ed)? in|consent\w*|agree\w*|ask(?:ed)? (?:for|to))\b/,
  /\b(?:now or ever|not now,? not ever|not interested (?:in (?:any|the) future|ever))\b/,
  /\b(?:third|second|last|nth|umpteenth|\d(?:st|nd|rd|th)) (?:time|e-?mail|message|request)\b.{0,40}\b(?:ask|told|said|stop)/,
  /\b(?:stop|quit|cease)\b.{0,20}\b(?:asking|trying|insisting|nagging)\b/,
];
