import type { Language } from '../domain/statement.js';
import { wordingsOf } from './wording.js';

const wording = wordingsOf('en');

/** Signs that nothing was paid for a thing, or that it was given to be written about. */
/** Free, but not of what everybody gets for nothing. */
const FREE =
  'free(?! (?:rein|reign|time|hand|range|will|software|space|memory|up|trial|tier|plan|account|version|shipping|delivery|upgrade|ssl|hosting|download|app|wi-?fi|parking|from)\\b)';
const FREELY = `(?:${FREE}|freebies?|complimentary|gratis|no (?:cost|charge)|samples?|(?:to|for) (?:an? |the |our |my |this )?(?:honest |hands-on )?(?:review|test(?:ing)?|try|trial|play with|evaluat\\w+|feature|consideration)|(?:review|press|evaluation|advance|early|test) (?:cop(?:y|ies)|units?|samples?|access|device|model)|loan(?:er)?|press|prototypes?|vouchers?|gift ?cards?|to keep)`;
/** What brands give. */
const GOODS = `(?:${FREELY}|cop(?:y|ies)|units?|devices?|products?|books?|e-?books?|albums?|kits?|hardware|licen[cs]es?|tickets?|servers?|box(?:es)?|package|parcel|hamper|items?|goodies|gear|phones?(?! (?:call|number))|cameras?|laptops?|subscription|membership|hotel|stay|nights?|meals?|dinner|lunch|outfits?|clothes|shoes|dress|skincare|make-?up)`;
const FIRST = "(?:i|we)(?:'ve|'d|'m|'re| have| had| am| are)?";
const GAP = "(?:[\\w',-]+ ){0,6}?";
const BETWEEN = '[^.!?;]{0,90}?';
const GIVES =
  '(?:sen[dt](?:s|ing)?|gave|given|giv(?:e|ing)|gift(?:ed|ing)?|provid(?:ed|ing)|supplied|supplying|lent|lend(?:ing)?|loan(?:ed|ing)?|shipp(?:ed|ing)|mailed|offer(?:ed|ing)?|furnished|comped|handed|hooked|treated|letting)';
const GAVE = '(?:sent|gave|gifted|provided|supplied|lent|loaned|shipped|mailed|furnished|handed|hooked)';
const ME =
  '(?:both |all )?(?:of )?(?:me|us|over|(?:my|our) (?:family|husband|wife|kids|son|daughter) and (?:i|me))';
const GIVEN =
  '(?:sent|given|gifted|provided|supplied|offered|loaned|lent|comped|shipped|mailed|furnished|treated)';
const PIECE =
  '(?:post|article|review|video|recipe|content|giveaway|newsletter|story|episode|entry|piece|blog ?post|guide)';
const OWN_ACT = '(?:i|we|me|us|my|our|nobody|no one|no-one|author|blog|post|review|article)';

/** What bloggers write in English of a tie to a brand. */
export const english: Language = {
  code: 'en',
  wordings: [
    wording(
      'not-sponsored',
      'denial',
      'payment',
      "\\b(?:not|never|isn't|wasn't|aren't|non|un)[ -]?(?:a |an |been |being |in any way |at all )*(?:sponsored|endorsed by|paid (?:review|post|ad|advert|advertisement|promotion|partnership|content|for by)|advert(?:isement|orial)?\\b|an? ad\\b|promoted post)",
      `\\b${OWN_ACT}\\b[^.;,]{0,30}(?:n't| not| never)\\b(?: \\w+){0,3} (?:paid|compensated|sponsored|reimbursed|remunerated|affiliated|given (?:a|any) free)\\b`,
      `\\b(?:was|were|am|are|is|have been|been)(?:n't| not| never) (?:\\w+ ){0,2}?(?:paid|compensated|sponsored|reimbursed|given (?:a|any) free)`,
      `\\b(?:i|we)\\b[^.;,]{0,25}(?:n't| not| never)\\b(?: \\w+){0,3} (?:receive|get|earn|make|accept|take|got|gain|benefit)\\b[^.;,]{0,50}\\b(?:compensat\\w+|commissions?|money|payments?|paid|free|anything|kickbacks?|fees?|cents?|penn(?:y|ies)|sponsor\\w*|gift\\w*|profit|reimburse\\w*|incentives?|samples?)\\b`,
      '\\b(?:no|without(?: any)?|zero) (?:financial |monetary |material |direct )*(?:compensation|payment|money|free products?|affiliations?|sponsorships?|commissions?|kickbacks?|incentives?)\\b',
      '\\bno (?:financial|commercial|business|personal|material) (?:interest|relationship|connection|ties?)\\b',
      '\\b(?:no one|nobody|no-one)(?: \\w+)? (?:paid|pays|is paying|asked) (?:me|us)\\b',
      '\\b(?:not|no way|in no way|neither) (?:\\w+ )?(?:affiliated|associated)\\b',
      '\\b(?:non|not|no)[- ](?:an )?affiliate',
      "\\b(?:don't|do not|doesn't|does not|never) (?:accept|take|do|publish|run|work for|work with) (?:\\w+ )?(?:free|sponsored|sponsors|paid|advertis|pr samples)",
      "\\bpaid by .{3,60}\\bbut (?:i'm|i am|we're|we are) not\\b",
      '\\bunsponsored\\b',
    ),
    wording(
      'own-purchase',
      'denial',
      'gift',
      '\\b(?:with|using|of|out of|from) (?:my|our) own (?:money|cash|funds|pockets?|wallet|budget|dime|expense)\\b',
      '\\bat (?:my|our) own (?:expense|cost)\\b',
      `\\b(?:bought|purchased|paid for|funded) ${BETWEEN}\\b(?:myself|ourselves|my own money|own pocket|by me)\\b`,
      '\\b(?:paid|pay) (?:the )?full (?:price|retail|whack)\\b',
      "\\b(?:was|were|are|is)(?:n't| not| never) (?:gifted|provided by|given to|sent to|supplied by)\\b",
      '\\b(?:product|item|copy|everything|all items?|all products?) (?:\\w+ )?(?:was |were |is |are )?(?:bought|purchased|paid for) by (?:me|us|myself|the author)\\b',
    ),
    wording(
      'private-or-idle',
      'decoy',
      'gift',
      '\\b(?:sent|gave|offered|given|sends|provided|handed|gives|give|giving) (?:me|us) (?:an? |the |this |that |some |any |more |enough |another |lots of |plenty of |a (?:lot|bit) of )?(?:\\w+ )?(?:e-?mails?|links?|messages?|notes?|ideas?|hints?|tips?|tweets?|chance to (?:speak|talk|learn|grow|work)|job|questions?|errors?|feedback|advice|hard time|heads[- ]up|pointers?|impression|reasons?|opportunity to (?:speak|join|work|learn|grow)|insights?|inspiration|confidence|time|access to (?:the )?(?:source|repo\\w*|data)|pull request|patch|details|information|screenshots?|pause|headache|code|reports?)\\b',
      '\\b(?:sponsor(?:ed|s)?|sponsoring) (?:the |an? |our |this |that |your |their |by the )?(?:\\w+ )?(?:events?|conferences?|meetups?|teams?|projects?|podcasts?|leagues?|races?|bills?|open source|hackathons?|festivals?|clubs?|tournaments?|legislation|visas?|students?|research|maintainers?|developers?)\\b',
      '\\b(?:events?|conferences?|meetups?|teams?|projects?|hackathons?|festivals?|clubs?|races?|tournaments?) (?:\\w+ )?(?:is|are|was|were|being)? ?sponsored by\\b',
      '\\b(?:winners?|you|your?|readers?|lucky|attendees|everyone|anyone|entrants?|subscribers?|participants?|customers?|users?|students?|speakers?)\\b.{0,60}\\b(?:win|wins|receive|receives|get|gets|grab|claim|enter for) (?:an? |your |one )?(?:\\w+ )?(?:free|cop(?:y|ies))',
      '\\b(?:enter|chance|going) to win\\b|\\bgive ?away a (?:free )?cop',
    ),
    wording(
      'gave-me',
      'clear',
      'gift',
      `\\b${GIVES} ${ME}\\b${BETWEEN}\\b${FREELY}\\b`,
      `\\b${GAVE} ${ME}\\b${BETWEEN}\\b${GOODS}\\b`,
      `\\b${GAVE} (?:it|one|this|the|these|a|an|some|over|along|out)\\b${BETWEEN}\\bto (?:me|us)\\b(?! (?:that|like|as|in the))(?=.{0,80}\\b${GOODS}\\b)`,
      `\\b${GOODS}\\b${BETWEEN}\\b(?:had |has |have |was |were |been |kindly |generously )*(?:sent|given|gifted|provided|loaned|lent|supplied|shipped) (?:to )?(?:me|us)\\b`,
      `\\b(?:provided|supplied|sent|given|gifted|loaned) (?:to (?:me|us) )?(?:for free |free of charge |at no cost |for review |as a sample )?(?:courtesy of|by)\\b${BETWEEN}\\b(?:for|review|free|purposes)`,
      `\\b(?:products?|samples?|items?|cop(?:y|ies)|books?|units?|tickets?|kits?|goods|galley|licen[cs]e|subscription)\\b${BETWEEN}\\b(?:was|were|has been|have been|provided|supplied|gifted|sent|received) (?:\\w+ ){0,4}?(?:gifted|free of charge|complimentary|for free|for (?:the |this )?review|c/o|courtesy of)\\b(?! (?:from my|by my))`,
      '\\b(?:samples?|products?|cop(?:y|ies)|books?|units?|items?) courtesy of\\b',
      '^\\W*(?:\\w+ ){0,5}(?:sample|product|copy|unit|book|item|kit|ticket)s? (?!are |is )(?:\\w+ )?(?:provided|supplied|sent|furnished) (?:\\w+ )?(?:by|courtesy)(?!.* (?:who|that|which) ) [^.]{2,50}\\W*$',
      '\\b(?:sample|product|copy|unit|book|item|kit|ticket)s? (?:\\w+ )?(?:gifted|loaned) (?:\\w+ )?by\\b',
      '\\b(?:send|sent|sending|giving|provid(?:ing|ed)|lending|loaning|shipping|gifting) (?:me|us) (?:their|one of their|its|his|her|the new|a new|an early)\\b(?! (?:\\w+ )?(?:feedback|resume|cv|code|address|thoughts|stor(?:y|ies)|questions?|photos?|pictures?|comments?|ideas?|logs?|links?|e-?mails?|messages?|solutions?|answers?|numbers?|details|data|advice|love|best)\\b)',
    ),
    wording(
      'was-given',
      'clear',
      'gift',
      `\\b${FIRST} (?:${GAP})?(?:was|were|been|got) ${GAP}${GIVEN}\\b(?=.{0,120}\\b${GOODS}\\b)(?!.{0,12}$)(?<!lucky enough to be (?:sent|given))`,
    ),
    wording(
      'received-free',
      'clear',
      'gift',
      `\\b${FIRST} ${GAP}(?:received|did receive|do receive|got|accepted|obtained)\\b${BETWEEN}\\b(?:${FREE}|complimentary|for (?:an? )?(?:\\w+ )?review|to review|review (?:copy|unit|sample)|courtesy|in exchange|in return for|free of charge|as a (?:gift|sample|reviewer)|press (?:copy|sample)|netgalley|edelweiss|from the publisher)\\b`,
      `\\b${FIRST} (?:did |do )?${GAP}(?:received?|got)\\b${BETWEEN} from (?:them|the (?:company|brand|publisher|author|maker|manufacturer|vendor|team|makers|folks|people|developers?|distributor|pr\\b))`,
      '^\\W*(?:i )?received\\b.{0,60}\\b(?:free|complimentary|for review|for testing)\\b',
      '\\bfor (?:the|sending (?:me|us) (?:a|the)|a|my|this) (?:free|complimentary|review|advance) (?:cop(?:y|ies)|units?|samples?|products?|book|reader)\\b',
      '\\bfor (?:sending|gifting|lending|providing|giving|supplying|loaning|shipping) (?:me|us)\\b',
      '\\b(?:via|from|through|thanks to|courtesy of) (?:netgalley|edelweiss)\\b',
      '\\b(?:e-?arc|arc|galley) (?:\\w+ )?(?:provided|received|from|via|courtesy)\\b|\\b(?:received|given|sent|provided) (?:\\w+ )?(?:an? |the |this )(?:\\w+ )?(?:e-?arc|arc|galley)\\b',
    ),
    wording(
      'in-exchange',
      'clear',
      'gift',
      '\\bin (?:exchange|return|trade) (?:for|of) (?:my |an |a |our |this |the )?(?:honest |unbiased |fair |impartial |candid |truthful |and |, )*(?:reviews?|opinions?|feedback|post|letting|mention|thoughts|coverage|blog|writing|write-?up|testing)',
      '\\b(?:review|press|evaluation|demo|advance|loaner|media|test|inspection) (?:copy|copies|unit|units|sample|samples|loan|loaner|device)\\b.{0,40}\\b(?:from|provided|courtesy|sent|supplied|by)\\b',
      '\\b(?:on|as a) (?:short[- ]term |temporary |long[- ]term )?loan (?:from|by|unit)\\b',
    ),
    wording(
      'asked-to-try',
      'clear',
      'gift',
      `\\b${FIRST} (?:was|were|got|been|also|recently|${GAP})?(?:was|were|been|got)? ?${GAP}(?:asked|approached|contacted|invited|offered|given the (?:chance|opportunity)|selected|chosen)\\b ${BETWEEN}\\bto (?:try|test|review|play|sample|check out|experience|preview|be one of the first)\\b(?!.{0,40}\\b(?:pull requests?|patch|code|papers?|manuscript|resumes?|cv|applications?|proposals?|drafts?|candidates?|bugs?|talks?|contract|changes)\\b)`,
      '\\b(?:asked|invited|contacted|approached|emailed|offered) (?:me|us) (?:to|if i|if we|whether|about|and|with|for)\\b.{0,60}\\b(?:try|test|review|reviewing|testing|trying|share my|sample)\\b(?!.{0,40}\\b(?:pull requests?|patch|code|papers?|manuscript|resumes?|cv|applications?|proposals?|drafts?|candidates?|bugs?|talks?|contract|changes)\\b)',
      '\\b(?:contacted|approached|emailed|reached out to) (?:me|us)\\b.{0,60}\\b(?:try|test|review|offer)',
    ),
    wording(
      'hosted',
      'clear',
      'event',
      `\\b${FIRST} ${GAP}(?:was|were|been)? ?${GAP}(?:hosted|flown|invited) (?:out |over |in |along |there )?(?:by|as a guest|as guests)\\b`,
      '\\b(?:as (?:a |the )?guests? of|courtesy of the (?:hotel|resort|tourist|tourism)|(?:trip|stay|visit|tour|dinner|evening|weekend|getaway) (?:\\w+ ){0,3}hosted by)\\b|^\\W*hosted by\\b',
      '(?<!\\b(?:i|we) (?:\\w+ )?)\\b(?:covered|paid for|paying for|comped|sponsored|provided) (?:all (?:of )?|part of )?(?:my|our) (?:\\w+ )?(?:travel|trip|flights?|stay|hotel|accommodations?|tickets?|expenses|meals?|visit|registration|conference pass)\\b',
      '\\b(?:my|our) (?:\\w+ )?(?:travel|trip|flights?|stay|hotel|accommodations?|tickets?|expenses|meals?|visit) (?:\\w+ )?(?:was|were|is|are|has been) (?:\\w+ )?(?:covered|paid|sponsored|complimentary|comped|hosted|provided|courtesy)\\b',
      '\\b(?:i|we|me|us|my|our)\\b.{0,60}\\b(?:complimentary|comped|free) (?:stay|night|meal|dinner|trip|visit|tickets?|pass)\\b',
      '^(?=.*\\b(?:i|we|me|us|my|our)\\b).*\\b(?:press|media|fam|blogger) (?:trip|preview|dinner|stay)\\b.{0,50}\\b(?:by|with|hosted|courtesy|invited|guest)\\b',
    ),
    wording(
      'sponsored',
      'clear',
      'payment',
      `\\b${PIECE} (?:is|was|has been|comes|were) (?:\\w+ly |partly |in part )*(?:sponsored|brought to you|paid for|underwritten|supported|funded|commissioned|made possible) (?:by|through|thanks to)\\b`,
      `\\b(?:this|today's|the following|here) (?:is|was|'s) (?:\\w+ )?(?:a |an )?(?:\\w+ )?(?:sponsored|paid|compensated|commissioned|promotional) (?:\\w+ )?(?:${PIECE}|conversation|partnership|collaboration|campaign|advert\\w*|promotion|message)\\b`,
      `\\b(?:sponsored|commissioned|paid (?=post|review|article)) ?${PIECE} (?:by|for|from|with|on behalf|in (?:partnership|collaboration))\\b`,
      `\\b(?:this|today's) (?:\\w+ )?${PIECE} (?:\\w+ )?(?:is|contains|features|includes) (?:\\w+ )?(?:an? )?(?:paid )?(?:sponsored|advert(?:isement|ising|orial)?|paid (?:advertising|promotion|placement)|product placement|ad)\\b(?! links?)`,
      '^\\W*(?:sponsored|paid (?:post|partnership|promotion|advertisement|collaboration|ad)|advertorial|advertisement|advertising|advert|ad|#ad|ad feature|advertisement feature)\\b(?: (?:post|content|by|with|feature|article|review)\\b|\\W*$|:| -| \\|)',
      '[\\[(|-] ?(?:sponsored(?: post| review)?|#ad|advert|paid (?:post|partnership))\\W*$',
      '^\\W*[\\[(]ad[\\])]',
      '[\\[(]\\W?(?:sponsored(?: post)?|#ad|paid partnership)\\W?[\\])]',
      '\\bpaid (?:partnership|promotion|collaboration|sponsorship) (?:with|by|from|for)\\b',
      '\\b(?:for|is) sponsoring (?:this|today|me|us|the (?:post|video|review|blog|site))|\\bsponsored (?:me|us|this (?:post|review|article|video))\\b',
      '(?:^|[\\s(])#(?:ad|advert|sponsored|sponsoredpost|paidpartnership|paidad)\\b',
      "\\b(?:today's|my|our|this (?:week|month)'s) sponsor\\b",
    ),
    wording(
      'paid',
      'clear',
      'payment',
      `\\b${FIRST} (?:${GAP})?(?:was|were|am|are|been|being|got) (?:also |partly |being |financially |fairly |directly )?(?:paid|compensated|reimbursed|remunerated|commissioned)\\b(?=\\W*$|[.,;!)]| (?:by|for|via|through|with|in|and|but|to (?:write|review|test|promote|create|post|say|share|attend|make|try|feature|mention|blog))\\b)(?! for this (?:myself|with))`,
      `\\b${FIRST} ${GAP}hired (?:by .{2,40} )?to (?:write|review|test|create|promote)\\b`,
      '\\b(?:paid|compensated|hired|commissioned|pays|paying) (?:me|us) (?!back\\b|attention\\b)',
      `\\b${FIRST} (?:${GAP})?receive[d]? (?:a |an |some |monetary |financial |small )*(?:compensation|payment|fee|stipend|honorarium)\\b`,
      '\\b(?:compensation|payment|a fee|an honorarium) (?:was|has been|is|were) (?:\\w+ )?(?:provided|received|given|paid|made)\\b',
      "\\bi(?:'m| am) (?:also )?(?:a |an )?(?:paid|sponsored) (?:advisor|adviser|consultant|ambassador|contributor|partner|influencer|member)",
      '\\bon behalf of [^.]{2,40}\\b(?:opinions|compensat|sponsor|paid)',
    ),
    wording(
      'commission',
      'clear',
      'affiliate',
      '\\b(?:links?|click\\w*|purchas\\w*|buy|buying|bought|sign(?:ing)? up|shop\\w*|order\\w*)\\b.{0,160}\\b(?:commissions?|kickback|percentage|referral (?:fee|bonus|credit)|(?:small|little|tiny) (?:cut|fee|portion|amount|share|bonus|percent\\w*)|few (?:cents|pennies|bucks|dollars|quid|pence)|(?:get|be|are|receive|am) compensat\\w+|compensation)\\b',
      '\\b(?:commissions?|kickback|referral fee|compensation|few (?:cents|pennies|bucks))\\b.{0,100}\\b(?:links?|click\\w*|purchas\\w*|buy|products featured|sign up|sales?|orders?)\\b',
      "\\b(?:links?|purchas\\w*|buy|order|shop)\\b.{0,140}\\b(?:i|we|me|us)(?:'ll| will| may| might| could| can| do| to)? (?:also )?(?:earn|get paid|(?:make|receive|get) (?:\\w+ ){0,3}(?:money|cash|credit|cut|fee|bonus|income|revenue))\\b",
      '\\b(?:i|we)(?: may| might| will| can)? (?:earn|make|receive|get) (?:\\w+ ){0,4}(?:money|income|revenue|credit|fee|cut|cash|commission)\\b.{0,80}\\b(?:links?|purchas\\w*|buy|sign up|order|shop)\\b',
      '\\b(?:as|being) an? (?:amazon|ebay|etsy|target) (?:associate|affiliate|partner)s?,? (?:i|we|this (?:site|blog))? ?(?:may |can )?(?:earn|receive|get)',
      '\\bearns? (?:from|money (?:from|on|when)) (?:qualifying |eligible )?(?:purchases|sales)',
      '\\b(?:links?|purchas\\w*)\\b.{0,100}\\b(?:at )?no (?:extra|additional|added) (?:cost|charge) (?:to|for) you\\b',
    ),
    wording(
      'affiliate-link',
      'weak',
      'affiliate',
      '\\baffiliate(?:d)? (?:\\w+ )?(?:links?|disclosure|urls?)\\b',
      '\\b(?:i|we|my|our|this (?:post|article|review))\\b.{0,80}\\baffiliate (?:\\w+ )?(?:program|code|partner|network)',
      '\\(?\\b(?:affiliate|aff)\\)',
      '\\b(?:aff|referral|partner|sponsored|affiliated) links?\\b',
      '\\bincome[- ]earning\\b.{0,20}\\blinks?\\b',
      '\\b(?:links?|purchas\\w*|buying)\\b.{0,60}\\b(?:helps?|supports?) (?:to )?(?:support |fund |keep |me|us|the (?:site|blog)|this (?:site|blog))',
      '\\bcontains? affiliates?\\b',
    ),
    wording(
      'tie-of-work',
      'clear',
      'employment',
      "\\b(?:disclosure|disclaimer|disclose|full disclosure|transparency)\\b.{0,120}\\b(?:client|customer of|sponsors? (?:me|us|of)|employ(?:ee|er|ed)|(?:i|we)(?:'m| am| are)? (?:currently |also )?work(?:ing)? (?:for|at|with)|i work|advis[eo]r|invest(?:or|ed)|friends? with|member of|paid|taking part|shareholder|partner|own (?:stock|shares)|my (?:employer|company|husband's|wife's))\\b(?<!former.{0,40})(?<!used to work.{0,3})",
      '\\breview (?:may|might|could) be (?:a bit |a little |slightly )?(?:colou?red|biased)',
      "\\bi'm (?:\\w+ )?friends with (?:him|her|them|the (?:author|developer|maker))",
      "\\b(?:i am|i'm) (?:an? )?(?:employee|investor|shareholder|advis[eo]r) (?:of|at|in|to|for)\\b",
    ),
    wording(
      'partnership',
      'weak',
      'partnership',
      '\\bin (?:partnership|collaboration|conjunction|association|cooperation) with\\b',
      "\\b(?:i|we)(?:'ve|'m|'re| have| am| are)? (?:\\w+ )?(?:partner(?:ed|ing)|team(?:ed|ing)|collaborat(?:ed|ing)|work(?:ed|ing)) (?:up )?with [^.]{2,40}\\b(?:to (?:bring|share|create|show)|on this|for this)",
      "\\b(?:i|we)(?:'ve| have)? (?:partnered|teamed up|collaborated) with\\b",
      '\\bbrand (?:ambassador|partner|rep)\\b',
      '\\bsponsored (?:post|content|review|by)\\b',
      '(?:^|\\s)#(?:partner|collab|gifted|prsample|freebie|hosted|invite)\\b',
      '\\bc/o\\b',
      '\\bpr (?:samples?|gift|package|product)\\b',
      '\\b(?:press|blogger|media) (?:trip|sample)\\b',
      '\\bmy (?:good )?friends (?:over )?at\\b',
    ),
    wording(
      'vague-gift',
      'weak',
      'gift',
      `\\b${FIRST} ${GAP}(?:received|got|was given|was sent|were sent|were given|be given|be sent) (?:a|an|my|the|this|some|early) (?:(?:\\w+ )?(?:copy|sample|unit)\\b|review copy|access to)`,
      '\\b(?:lucky|fortunate|thrilled|excited|privileged) (?:enough )?to (?:be (?:given|sent|asked|offered|invited)|receive|get to (?:try|test|review)|have been (?:given|sent|invited))\\b',
      '\\b(?:review|advance|press|evaluation|test) (?:copy|unit|sample|model)\\b',
      '\\bi was a (?:technical |beta )?reviewer (?:for|of|on)\\b',
      '(?:^|[^\\w])\\*?gifted\\b.{0,10}(?:by|items?|products?|\\W*$)',
      '\\b(?:thanks?|thank you|thankful|grateful)(?: so much| again| very much)? (?:to|you) .{2,50} for (?:sending|providing|supplying|lending|gifting|letting (?:me|us)|having (?:me|us)|inviting|hosting|(?:the|this|these|my|our|giving (?:me|us) the|a|an) (?:\\w+ ){0,2}?(?:opportunity|invitation|invite|chance to (?:try|test|review)|products?|samples?|goodies|gifts?|cop(?:y|ies)|books?|units?|box|kit|tickets?|licen[cs]e|stay|device|package))\\b',
    ),
    wording(
      'abbreviation',
      'refused',
      'advertising',
      '(?:^|\\s)#(?:sp|spon|ambassador)\\b',
      '\\b(?:see|read|view|visit|check) (?:my|our|the|this) (?:full |complete )?(?:disclosure|disclaimer|affiliate|advertising|ethics) ?(?:policy|page|statement|notice|here)?\\b',
      '\\bsome (?:posts|of the links|links|articles) (?:on|in) this (?:site|blog)\\b',
    ),
  ],
  privateLife:
    /\b(?:my (?:\w+ )?(?:wife|husband|hubby|mom|mum|mommy|dad|mother|father|sister|brother|son|daughter|girlfriend|boyfriend|partner|fiancee?|boss|in-laws?|mother-in-law|parents|kids|aunt|uncle|cousin|grandm\w+|grandp\w+|friends?(?! (?:over )?at\b)|roommate|coworkers?|colleagues?|team ?mates?|family)(?: \w+)? (?:\w+ly )?(?:gave|sent|bought|got|gifted|lent|offered|surprised|loaned|has (?:given|sent|lent))|(?:from|by) (?:my|our|a) (?:\w+ )?(?:wife|husband|mom|mum|dad|mother|father|sister|brother|son|daughter|girlfriend|boyfriend|in-laws?|mother-in-law|parents|kids|aunt|uncle|grandm\w+|grandp\w+|friends?|readers?|coworkers?|colleagues?|neighbou?rs?|student)|a (?:kind |generous |lovely |good |dear )?(?:reader|friend)(?: \w+)? (?:gave|sent|bought|gifted|lent|offered)|wish ?list|(?:christmas|birthday|anniversary|wedding|graduation|secret santa) (?:gift|present)|(?:for|at|on) (?:my |our )?(?:\w+ )?(?:birthday|christmas|xmas|father's day|mother's day|wedding|graduation)\b(?! (?:gift guide|post|giveaway)))\b/,
  aboutTheSubject:
    /\b(?:(?:other |many |most |some )?(?:bloggers?|influencers?|reviewers?|endorsers?|youtubers?) (?:must|should|need|have to|are (?:required|paid|given)|who|get|don't|do)|you (?:should|must|need to|have to|are required to) disclose|(?:the )?ftc(?:'s)? (?:guid\w+|rules?|requires?|says?|has|is)\b(?!.{0,60}\b(?:i|we|me|my)\b)|if you (?:are|were|get|got|received) (?:paid|sponsored|a free|free)|your (?:amazon )?affiliate|some (?:posts|links|articles|pages) (?:on|in) (?:this|the|our) (?:site|blog|website)|companies (?:pay|offer|send) (?:bloggers|influencers|reviewers)|native advertising|sponsored content (?:is|has|can|should))\b/,
  siteWide:
    /\b(?:our|this|the) (?:stories|site|website|blog|articles|posts|editorial|publication|editors)\b.{0,40}\b(?:may|are|contains?|include|earn|participates?|uses?|is a participant)|\b(?:links|posts|articles|products) (?:in|on) (?:our|this) (?:stories|site|website|blog|articles)\b|\bis a participant in the amazon\b/,
  own: /\b(?:i|i'm|i've|we|we've|we're|me|us|my|our|(?:this|today's) (?:\w+ )?(?:post|article|review|video|recipe|giveaway|content|story|guide|page|trip|visit|blog))\b/,
  policyPage:
    /\b(?:disclosure|review|privacy|advertising|affiliate|ethics)s? (?:policy|policies|statement|guidelines)\b|^(?:about(?: me| us| the author)?|disclaimer|disclosures?)\b\W*(?:$|[|-])/,
};
