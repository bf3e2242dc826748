import type { Language } from '../domain/statement.js';
import { wordingsOf } from './wording.js';

const wording = wordingsOf('en');

const GOODS =
  '(?:free|complimentary|gratis|no (?:cost|charge)|samples?|review|to (?:test|try|play)|cop(?:y|ies)|units?|devices?|products?|books?|albums?|kits?|hardware|licen[cs]e|tickets?|loan|evaluation|access|servers?|boxe?s?|package|items?|gear|phones?|cameras?|laptops?|machines?|tools?|service|subscription|hotel|stay|meals?|dinner|press|prototypes?|something)';
const FIRST = "(?:i|we)(?:'ve|'d|'m|'re)?";
const GAP = "(?:[\\w',-]+ ){0,6}?";
const BETWEEN = '[^.!?;]{0,90}?';

/** What bloggers write in English of a tie to a brand. */
export const english: Language = {
  code: 'en',
  wordings: [
    wording(
      'not-sponsored',
      'denial',
      'payment',
      "\\b(?:not|never|isn't|wasn't|non|un)[ -]?(?:a |an |been )?(?:sponsored|paid (?:review|post|for by))",
      "\\b(?:was|were|am|are|is|have been|been)(?:n't| not| never) (?:being )?(?:paid|compensated|sponsored|reimbursed|given (?:a|any) free)",
      '\\bno (?:compensation|payment|money|free products?|affiliation)\\b',
      '\\b(?:not|no way|in no way) affiliated\\b',
      '\\bnon-affiliate',
      "\\b(?:don't|do not|never) (?:accept|take|do) (?:free|sponsored|paid)",
      "\\bpaid by .{3,60}\\bbut (?:i'm|i am|we're) not\\b",
    ),
    wording(
      'own-purchase',
      'denial',
      'gift',
      '\\b(?:with|using|of|out of) (?:my|our) own (?:money|cash|funds|pocket)\\b',
      `\\b(?:bought|purchased|paid for) ${BETWEEN}\\b(?:myself|ourselves|my own money|own pocket)\\b`,
    ),
    wording(
      'private-or-idle',
      'decoy',
      'gift',
      '\\b(?:sent|gave|offered|given|sends|provided) (?:me|us) (?:an? |the |this |some )?(?:e-?mails?|links?|messages?|notes?|ideas?|hints?|tips?|tweets?|chance|job|question|errors?|feedback|advice|hard time|heads[- ]up|pointers?|impression|reason|opportunity to (?:speak|join|work))',
      '\\b(?:sponsor(?:ed|s)?|sponsoring) (?:the |an? |our )?(?:event|conference|meetup|team|project|podcast|league|race|bill|open source)\\b',
      '\\b(?:winners?|you|readers?|one lucky|attendees|everyone|every five|referrals?)\\b.{0,60}\\b(?:win|wins|receive|receives|get|gets) (?:an? )?(?:free|copy)',
      '\\bi get a free copy of\\b',
    ),
    wording(
      'gave-me',
      'clear',
      'gift',
      `\\b(?:sent|gave|gifted|provided|supplied|lent|loaned|shipped|offered|furnished|comped|letting|send|give|provide) (?:me|us)\\b${BETWEEN}\\b${GOODS}\\b`,
      `\\b${GOODS}\\b${BETWEEN}\\b(?:had |has |have |was |were )?(?:sent|given|gifted|provided|loaned|supplied|shipped) (?:to )?(?:me|us)\\b`,
      `\\b(?:provided|supplied|sent|given|gifted) (?:to (?:me|us) )?(?:for free |free of charge |at no cost |for review )?(?:courtesy of|by)\\b${BETWEEN}\\b(?:for|review|free|purposes)`,
    ),
    wording(
      'was-given',
      'clear',
      'gift',
      `\\b${FIRST} (?:${GAP})?(?:was|were|been|got) ${GAP}(?:sent|given|gifted|provided|supplied|offered|loaned|lent|comped)\\b(?=.{0,120}\\b${GOODS}\\b)(?!.{0,12}$)(?<!lucky enough to be (?:sent|given))`,
    ),
    wording(
      'received-free',
      'clear',
      'gift',
      `\\b${FIRST} ${GAP}(?:received|receive|got|get)\\b${BETWEEN}\\b(?:free|complimentary|for review|to review|review (?:copy|unit|sample)|courtesy|in exchange|free of charge|as a (?:gift|sample|reviewer)|press (?:copy|sample))\\b`,
      `\\b${FIRST} (?:did |do )?${GAP}(?:received?|got)\\b${BETWEEN} from (?:them|the (?:company|brand|publisher|author|maker|manufacturer|vendor|team|makers))\\b`,
      '\\bfor (?:the|sending (?:me|us) (?:a|the)|a) (?:free|complimentary|review) (?:cop(?:y|ies)|units?|samples?|products?|book)\\b',
      '\\bfor sending (?:me|us)\\b',
      '\\bas (?:my|a) (?:reward|thank you),? i (?:was|got)\\b',
    ),
    wording(
      'in-exchange',
      'clear',
      'gift',
      '\\bin (?:exchange|return) for (?:my |an |a |our |this )?(?:honest |unbiased |fair |impartial )*(?:review|opinion|feedback|post|letting|mention|thoughts)',
      '\\b(?:review|press|evaluation|demo|advance|loaner|media) (?:copy|copies|unit|units|sample|samples|loan|loaner)\\b.{0,40}\\b(?:from|provided|courtesy|sent|supplied|by)\\b',
    ),
    wording(
      'asked-to-try',
      'clear',
      'gift',
      `\\b${FIRST} (?:was|were|got|been) ${GAP}(?:asked|approached|contacted|invited|offered|given the (?:chance|opportunity)|selected|chosen) ${BETWEEN}\\bto (?:try|test|review|play|sample|check out|experience|preview|use)\\b`,
      '\\basked me (?:to|if i)\\b.{0,60}\\b(?:try|test|review|share my)\\b',
      '\\bcontacted me\\b.{0,60}\\b(?:try|test|review|offer)',
    ),
    wording(
      'hosted',
      'clear',
      'event',
      `\\b${FIRST} (?:was|were|been) ${GAP}(?:hosted|flown|treated|invited) (?:out |over |in )?(?:by|as a guest)\\b`,
      '\\b(?:as (?:a )?guests? of|hosted by|(?:covered|paid for) (?:my|our) (?:travel|trip|flights?|stay|hotel|accommodation|ticket))\\b',
    ),
    wording(
      'sponsored',
      'clear',
      'payment',
      '\\b(?:post|article|review|video|recipe|content|giveaway|newsletter|story) (?:is|was|has been|comes) (?:proudly |kindly |partly )?(?:sponsored|brought to you|paid for|underwritten|supported) by\\b',
      '^\\W*(?:sponsored|paid (?:post|partnership|promotion|advertisement)|advertorial|advertisement|advert|ad|#ad)\\b(?: (?:post|content|by|with)\\b|\\W*$|:| -)',
      '\\bpaid (?:partnership|promotion|collaboration) with\\b',
      '(?:^|\\s)#ad\\b',
    ),
    wording(
      'paid',
      'clear',
      'payment',
      `\\b${FIRST} (?:${GAP})?(?:was|were|am|are|been|being|got) (?:also |partly |being )?(?:paid|compensated|hired|commissioned|reimbursed)\\b(?! (?:a lot|attention|off|for this (?:myself|with)))`,
      '\\b(?:paid|compensated|hired|commissioned) (?:me|us)\\b',
      `\\b${FIRST} (?:${GAP})?receive[d]? (?:a |an |some |monetary |financial )?(?:compensation|payment|fee|stipend)\\b`,
      "\\bi(?:'m| am) (?:a |an )?(?:paid|sponsored) (?:advisor|adviser|consultant|ambassador|contributor|partner|influencer)",
    ),
    wording(
      'commission',
      'clear',
      'affiliate',
      '\\b(?:links?|click\\w*|purchas\\w*|buy|bought|sign(?:ing)? up|shop\\w*|order\\w*)\\b.{0,140}\\b(?:commissions?|kickback|percentage|referral (?:fee|bonus)|(?:small|little|tiny) (?:cut|fee|portion|amount)|few (?:cents|pennies|bucks|dollars)|(?:get|be|are|receive) compensat\\w+|compensation)\\b',
      '\\b(?:commissions?|kickback|referral fee|compensation|few (?:cents|pennies|bucks))\\b.{0,100}\\b(?:links?|click\\w*|purchas\\w*|buy|products featured|sign up|sales?)\\b',
      '\\bas an amazon associate,? (?:i|we) (?:earn|receive|get)',
      '\\bearns? (?:from|money (?:from|on|when)) (?:qualifying )?(?:purchases|sales)',
    ),
    wording(
      'affiliate-link',
      'weak',
      'affiliate',
      '\\baffiliate (?:auto )?(?:link|program|code|partner)',
      '\\(affiliate\\)',
      '\\b(?:aff|referral|partner) links?\\b',
      '\\bincome earning\\b.{0,20}\\blinks?\\b',
    ),
    wording(
      'tie-of-work',
      'clear',
      'employment',
      '\\b(?:disclosure|disclaimer|disclose)\\b.{0,120}\\b(?:client|customer of|sponsors? (?:me|us|of)|employ(?:ee|er|ed)|work (?:for|at|with)|advis[eo]r|invest(?:or|ed)|friends? with|member of|paid|taking part|hosting|shareholder|partner)\\b(?<!former.{0,40})',
      '\\breview may be (?:a bit |a little |slightly )?(?:colou?red|biased)',
      "\\bi'm (?:good )?friends with (?:him|her|them|the (?:author|developer|maker))",
    ),
    wording(
      'partnership',
      'weak',
      'partnership',
      '\\bin (?:partnership|collaboration|conjunction|association) with\\b',
      "\\b(?:i|we)(?:'ve| have)? (?:partnered|teamed|collaborated) (?:up )?with\\b",
      '\\bbrand ambassador\\b',
      '(?:^|\\s)#(?:partner|collab|gifted)\\b',
      '\\bc/o\\b',
      '\\bpr samples?\\b',
      '\\bpress trip\\b',
      '\\bmy friends at\\b',
    ),
    wording(
      'vague-gift',
      'weak',
      'gift',
      `\\b${FIRST} ${GAP}(?:received|got|was given|was sent|were sent|were given|be given|be sent) (?:a|an|my|the|this|some) (?:(?:\\w+ )?(?:copy|sample|unit)\\b|review copy)`,
      '\\blucky enough to (?:be (?:given|sent|asked)|receive|get|win)\\b',
      '\\b(?:review|advance|press) (?:copy|unit|sample)\\b',
      '\\bi was a (?:technical )?reviewer (?:for|of|on)\\b',
      '\\bgifted\\b.{0,10}(?:by|item|product|$)',
      '\\bthanks? (?:to|you) .{2,50} for (?:the|sending|providing|letting)\\b',
    ),
    wording(
      'abbreviation',
      'refused',
      'advertising',
      '(?:^|\\s)#(?:sp|spon|ambassador)\\b',
      '\\bsee (?:my|our|the) (?:full )?(?:disclosure|affiliate) (?:policy|page|statement)\\b',
      '\\bsome (?:posts|of the links|links) (?:on|in) this (?:site|blog)\\b',
    ),
  ],
  privateLife:
    /\b(?:my (?:wife|husband|mom|mum|dad|mother|father|sister|brother|son|daughter|girlfriend|boyfriend|boss|in-laws|parents|kids|aunt|uncle|grandm\w+|friend|wishlist)|wish ?list|christmas (?:gift|present)|for (?:my )?(?:birthday|christmas|father's day|mother's day)|birthday (?:gift|present)|a (?:kind |generous )?reader)\b/,
  aboutTheSubject:
    /\b(?:bloggers? (?:must|should|need)|you (?:should|must|need to|have to) disclose|the ftc|guidelines require|if you (?:are|were) (?:paid|sponsored)|your (?:amazon )?affiliate|some (?:posts|links|articles|pages) (?:on|in) (?:this|the|our) (?:site|blog|website)|(?:other|many|most) bloggers|companies (?:pay|offer) bloggers)\b/,
  siteWide:
    /\b(?:our|this|the) (?:stories|site|website|blog|articles|posts|editorial|publication)\b.{0,40}\b(?:may|are|contain|include|earn)|\b(?:links|posts|articles|products) (?:in|on) (?:our|this) (?:stories|site|website|blog|articles)\b/,
  policyPage:
    /\b(?:disclosure|review|privacy|advertising|affiliate)s? (?:policy|policies|statement|guidelines)\b|^about\b/,
};
