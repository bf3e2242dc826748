import type { Language } from './language.js';

const LIST =
  "(?:(?:your|this|the|these|any|all) )?(?:[\\w'-]+ ){0,3}?(?:lists?|mailings?|e-?mails?|newsletters?|database|distribution|contacts|records|address ?book|messages)";

export const english: Language = {
  code: 'en',
  autoSubject: [
    /\b(?:out of (?:the )?office|out-of-office|automatic reply|auto(?:matic|mated)?[ -]?(?:reply|response|responder|answer)|autoreply|autorespons?e?|ooo reply)\b/,
    /\b(?:away from (?:the office|my (?:desk|mail|e-?mail))|vacation (?:reply|message|notice|response)|on vacation\b.{0,30}$|absence notification)/,
    /\bis (?:currently )?(?:out of (?:the )?(?:office|town)|on (?:annual|maternity|paternity|parental|sick|study)? ?leave|away|on (?:vacation|holiday))\b/,
    /\b(?:doesn't|does not|no longer) works? (?:any ?(?:longer|more) )?(?:for|at|with|here)\b/,
    /\b(?:we have received your|thank you for (?:contacting|your (?:e-?mail|message|enquiry|inquiry|request))|your (?:e-?mail|message|enquiry|inquiry) has been received|receipt of your|acknowledge?ment of receipt)\b/,
    /\b(?:change of (?:my )?e-?mail address|new e-?mail address|e-?mail address (?:has )?changed)\b/,
    /^mailman results for\b/,
  ],
  selfDescription: [
    /\bthis is an? (?:auto(?:matic|mated|matically)?[ -]?(?:generated )?|auto-?)(?:e-?mail )?(?:reply|response|answer|responder|message|e-?mail|notification)/,
    /\bautomatic(?:ally)? (?:generated )?(?:e-?mail )?(?:reply|response|answer)\b|\bautomated (?:reply|response|answer)\b|\bauto-?(?:reply|response|responder)\b/,
    /\bthis is the \w+ program (?:managing|at)\b/,
    /\bthis (?:e-?mail|message) (?:was|is|has been) (?:sent|generated|created) automatically\b/,
  ],
  absence: [
    /\b(?:i|we)(?: am|'m| will be|'ll be| shall be|'re| are) (?:currently |now |presently |temporarily |travell?ing and )?(?:out of|away from|not in|absent from|on (?:business|a business) (?:trip|travel) (?:away|out)) ?(?:of )?(?:the |my |our )?(?:offices?|desk|town|country|work)\b/,
    /\bi(?: am|'m| will be|'ll be) (?:currently |now |away )?on (?:\w+ )?(?:leave|vacation|holidays?|annual leave|travel|a business trip|sabbatical)\b/,
    /\bi(?: am|'m| will be|'ll be) (?:currently |now )?(?:travell?ing|away|unavailable|out|attending)\b/,
    /\bcurrently (?:out of (?:the )?office|away|on leave|on vacation|on holiday|travell?ing)\b|\bout of (?:the )?office (?:from|until|till|starting|between)\b/,
    /\b(?:our offices? (?:is|are|will be)|we are) (?:currently )?closed\b/,
    /\bam away (?:until|till|from)\b/,
    /\bi(?:'ll| will) be back (?:(?:at|in|to) (?:the |my )?(?:office|work|desk)|on \w+)/,
  ],
  acknowledgement: [
    /\bthank(?:s| you) (?:very much )?for (?:your (?:recent )?|the |contacting |getting in touch|writing|you )(?:us|me|e-?mail|mail|message|letter|enquiry|inquiry|request|interest|e-?mail to)?/,
    /\b(?:we|i) (?:have |'ve )?(?:just )?received your (?:e-?mail|message|mail|enquiry|inquiry|request|letter)/,
    /\byour (?:e-?mail|message|mail|enquiry|inquiry|request|letter) (?:has been|was) (?:safely )?received/,
    /\b(?:no longer (?:work|with|employed|at|in use|active|monitored|valid)|has left (?:the )?(?:company|organi[sz]ation)|(?:is|am) not (?:with|employed)|(?:inbox|mailbox|address|account) is (?:not monitored|unattended|no longer))/,
    /\b(?:my|our|this|new) e-?mail address (?:has (?:been )?changed|is changing|will change|is no longer)|\bplease (?:note|use|update) (?:that )?my (?:new )?e-?mail address/,
    /\b(?:ticket|case|reference|request) (?:number|id|#|no\.?)|has been assigned the following/,
  ],
  companion: [
    /\bi(?:'ll| will| shall) (?:respond|reply|answer|get back|review|attend|read|contact|be (?:back|checking)|write back|deal|not (?:be able|have access|be checking|return))\b|\bi'll .{0,24}?reply\b/,
    /\b(?:in (?:my|her|his|our) absence|during (?:my|this|that) (?:absence|time|period)|(?:on|upon|following|after) (?:my|i) return|when i (?:return|get back|am back|come back)|once i am back)\b/,
    /\b(?:urgent|urgently|emergency|immediate (?:assistance|attention|help|response)|immediately|badly in need|need assistance)\b/,
    /\b(?:limited|no|intermittent|occasional|irregular|sporadic) (?:e-?mail |internet )?access|accessing e-?mail/,
    /\b(?:we|i)(?:'ll| will| shall| aim to| endeavou?r to| try to)? ?(?:endeavou?r to |try to )?(?:reply|respond|get back|answer|be in touch|contact you) .{0,50}?(?:as soon as|shortly|within|soon|in due course|possible)/,
    /\b(?:please )?(?:contact|direct|forward|e-?mail|call|refer|use|write to) .{0,80}?(?:instead|backup|colleague|assistance|@)/,
    /\bdo not (?:reply|respond) to this\b|\bwill (?:receive|get) a (?:reply|response)|\bmessage will be answered\b/,
  ],
  personal: [
    /\b(?:maybe|sorry to|is it possible|fyi|hope to see|(?:i|we) (?:think|like|love|would love|wonder|suggest|would suggest|hope|just)|i'd (?:love|like|be happy)|(?:would be|am|i'm) (?:happy|glad|delighted|interested) (?:to|in)|as an alternative|has an idea|as you|you (?:asked|wrote|mentioned)|interested|suggestion|sounds|here is)\b/,
  ],
  backOn:
    /(?:\bback(?: (?:in|to|at)(?: (?:the|my|our))?(?: (?:office|work|desk|town))?)?(?: again)?(?: (?:on|from|by|as of|until|before))?|\breturn(?:s|ing)?(?: back)?(?: (?:to|in|into) (?:the |my )?(?:office|work|desk))?(?: again)?(?: (?:will be|is))?(?: on| from| by| until| before| not until)?|\bavailable (?:again )?(?:from|on|as of|after)|\b(?:resume|reachable|contactable) (?:work |again )?(?:on|from)|\bnot return until|\bnot be (?:back|available|in|reachable) (?:in the office )?(?:until|before))\s?:?$/,
  awayUntil:
    /(?:\b(?:until|till|til|'til|through|thru|up to|to|and|ending|up until)(?: and including)?|[-–—])\s?:?$/,
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  optOutClear: [
    new RegExp(
      `\\b(?:remove|delete|take|drop|strike|get|erase|cut|scratch|pull|keep|leave) (?:me|us|my (?:name|address|e-?mail(?: address)?|details|data|contact|info\\w*|account)|this (?:address|e-?mail(?: address)?)|our (?:address|name|e-?mail)) (?:\\w+ ){0,2}?(?:from|off|out of|of) ${LIST}`,
    ),
    /\b(?:please|pls|kindly|pleas|plz|could you|can you|would you|to) (?:\w+ )?(?:remove|delete|erase|unsubscribe|unsubscibe|unsubcribe|unsubsribe|unsuscribe|un-subscribe|desubscribe|signoff|sign off|drop) (?:me|us|my|this address|[\w.+-]+@[\w.-]+)\b/,
    /\b(?:remove|take|get|let) me (?:please )?off (?:of )?(?:it|this|that|here|your|the)\b|\btake(?:n)? off (?:the|this|your|that) (?:\w+ )?list\b|\bremove me\b(?! from the (?:cc|thread|loop))/,
    /\bunsubscribe me\b|^unsubs?c?ri?be?\b[\w\s.@,!*-]{0,40}$|\bun-?su[bscri]{3,8}e? me\b|\bun-?subscribe (?:please|pls|now|immediately|this)\b|\bplease unsubscribe\b|\bunsubscribe [\w.+-]+@[\w.-]+/,
    /\b(?:stop|quit|cease|refrain from) (?:sending|e-?mailing|mailing|spamming|contacting|writing|messaging|bothering|pestering|harassing)(?: to)? (?:me|us|this|out|all|your|any|these|it)?\b(?!new versions)/,
    /^(?:please |pls )?(?:remove|delete|off)(?: me)?(?: (?:please|pls))?[.! ]*$/,
    /^stop[.! ]*$|\btake me off[.! ]*$/,
    /\b(?:do not|don't|never|no longer) (?:e-?mail|contact|write(?: to)?|message|spam|mail|pitch|bother) (?:me|us)\b(?: (?:again|any ?more|further|ever|in future|about))?/,
    /\b(?:do not|don't|no longer|not) (?:want|wish|like|care|need)(?: to)? (?:(?:to )?(?:receive|get|be sent|have|hear)|(?:to )?be (?:contacted|e-?mailed|pitched)|any (?:more |further )?(?:of )?(?:your )?(?:e-?mails?|messages|pitches))/,
    /\b(?:do not|don't) (?:ever )?(?:send|e-?mail) (?:me|us) (?:any ?(?:thing|more|further|of)|e-?mails?|this|these|your|messages|again)\b/,
    /\b(?:do not|don't) (?:forward|send|mail) (?:any |me )?(?:further|more|additional) (?:\w+ ){0,2}?(?:messages|e-?mails?|mails?|mail)\b/,
    /\bcancel (?:my|our|the|this) (?:subscription|membership|mailings?)\b|\bopt(?:ing)?[ -]?(?:me )?out\b(?! (?:link|of (?:the|this|that) (?:race|deal)))/,
    /\b(?:i|we) (?:want|would like|wish|'d like|need|request|ask|wanted) (?:to be |being )?(?:removed|taken off|unsubscribed|deleted|off|out)\b|\b(?:want|would like|wish|'d like|trying|how do i|need) to (?:unsubscribe|sign off|leave (?:this|the) list|be removed)\b/,
    /\b(?:no more|enough) (?:e-?mails?|mails?|messages|mailings|pitches)(?:,)? (?:please|from)\b|\bplease no more (?:e-?mails?|mails?|messages)\b|\blose my (?:e-?mail|address|number)\b|\bleave me alone\b/,
    /\b(?:sign|signing) (?:me )?off (?:the|this|your|that)? ?list\b|\bdo sign me off\b|\bget me out\b/,
    /\bright to (?:erasure|be forgotten)\b|\b(?:delete|erase) (?:all )?(?:my|our) (?:personal )?data\b|\bi object to (?:the )?(?:processing|direct marketing)/,
  ],
  optOutLikely: [
    /\bunsubs?c?rib/,
    /\b(?:remove|delete) (?:my name|this address|me)\b|\b(?:off|from) (?:your|the|this) (?:mailing )?list\b/,
    /\b(?:spam|junk mail|unsolicited)\b/,
    /\bhow did you get my (?:e-?mail|address|details|contact)\b|\bwhere did you (?:get|find) my\b/,
    /\bstop (?:this|it|the)\b|\bdon't (?:bother|contact)\b|\bnot (?:to )?contact me\b/,
  ],
};
