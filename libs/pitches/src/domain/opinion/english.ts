import { anyOf, within, type OpinionLanguage } from './language.js';

const good = anyOf(
  'positive|favou?rable|good|great|glowing|rave|raving|nice|kind|enthusiastic|flattering|excellent',
  'wonderful|(?:five|5|four|4)[- ]stars?|top rating',
);
const bad = anyOf(
  'negative|bad|critical|poor|unfavou?rable|lukewarm',
  'not (?:so |very |that |all )?(?:positive|good|great|favou?rable)',
  "(?:isn't|wasn't) (?:positive|good|great|favou?rable)",
);
const piece = anyOf(
  'reviews?|opinions?|articles?|posts?|feedback|write-?ups?|comments?|mentions?|words|coverage',
  'ratings?|videos?|verdicts?|things',
);
const is = anyOf('is', 'be', 'are', 'being', 'was', 'turns out', 'comes out', 'stays', 'remains', "'s");

/** English. */
export const english: OpinionLanguage = {
  positive: anyOf(
    `${good}(?:,? (?:and )?\\w+){0,2} ${piece}`,
    `${piece}(?: \\w+){0,3} ${is}(?: \\w+){0,2} ${good}`,
    `(?:it|this)(?: ${is}|'s) (?:a )?(?:positive|favou?rable|glowing)`,
    `${good} (?:about|to say)`,
    'recommend(?:s|ing)? (?:it|us|our|the product)|speaks? (?:well|highly) of',
  ),
  liking: `you(?: really| truly| do)? (?:like|love|enjoy|adore)(?:d)? (?:it|them|our product|the product|what you (?:try|tried|test|tested))`,
  negative: anyOf(
    `${bad}(?: \\w+){0,1} ${piece}`,
    `${piece}(?: \\w+){0,3} ${is}(?: \\w+){0,2} ${bad}`,
    `(?:it|this)(?: ${is}|'s) ${bad}`,
    "you (?:don't|do not|didn't|did not) (?:like|love|enjoy|recommend)",
    'you (?:dislike|hate)|anything (?:negative|bad|critical)',
  ),
  condition: anyOf(
    'if|provided|providing|as long as|so long as|on (?:the )?condition|when|once|assuming|in case',
    'should',
  ),
  exchange: anyOf(
    'in (?:exchange|return) for',
    '(?:subject to|conditional (?:up)?on|conditioned on|depend(?:s|ing|ent)? (?:up)?on)|against',
    'as (?:a )?(?:thanks|thank-you|reward) for|to (?:get|obtain|earn|secure)',
  ),
  exclusion: anyOf('unless', 'without', 'except (?:if|for)'),
  demand: anyOf(
    '(?:must|should|has to|have to|needs? to) (?:be|remain|stay|write|say|publish|post|give|leave)',
    '(?:we|i|they) (?:only )?(?:expect|require|want|need|ask (?:you )?for|count on|insist on)',
    '(?:please|kindly|just|simply) (?:write|say|leave|publish|post|give|keep|make)|guarantee(?:d|s)?',
    '^(?:write|say|leave|publish|post|give us)|only (?:publish|post|accept|want)',
  ),
  mandatory: `${piece}(?: \\w+){0,3} (?:must|should|has to|(?<!not )have to|needs? to) (?:be|remain|stay|sound)(?: \\w+)? ${good}`,
  benefit: anyOf(
    'gifts?|free|keep|yours|send|sent|pay|paid|payments?|fees?|commission|vouchers?|discounts?',
    'rewards?|bonus|offer|give|samples?|products?|again|next|future|more|another|continue',
    'collaborat\\w+|partners?(?:hips?)?|invit\\w+|work with|receive|get|[$€£] ?\\d+',
    '\\d+ ?(?:[$€£]|euros?|dollars?)',
  ),
  laterBenefit: anyOf(
    'keep|yours|pay|paid|fees?|commission|bonus|rewards?|again|next|future|more|another|continue',
    'partners?(?:hips?)?|invit\\w+',
  ),
  penalty: anyOf(
    "(?:please |kindly )?(?:don't|do not|refrain from|avoid|not) (?:publish|post|writ|shar|mention|say)\\w*",
    '(?:send|ship|give|return)\\w* (?:it|them|the product|us)?(?: \\w+)? ?back',
    'return (?:it|them|the (?:product|sample))',
    "(?:won't|will not|can't|cannot|no longer|never) (?:be able to )?(?:work|send|invite|continue|collaborate|keep|pay|contact|write)",
    '(?:lose|forfeit|cancel)|no (?:payment|fee|more|further|gift)',
    '(?:contact|tell|talk to|write to) us (?:first|before)',
  ),
  negation: anyOf(
    'not',
    "\\w+n't",
    'never|no|nor|nothing|neither|none|cannot|regardless of|irrespective of|whatever|rather than',
    'instead of',
  ),
  honest: [
    `(?:even|including|also|especially)(?: \\w+)? (?:if|when|though|where|should)${within(60)}(?:${bad}|(?:don't|do not|didn't|hate|dislike)(?: \\w+){0,2}|not (?:wholly |entirely |fully |all )?\\w+)`,
    `(?:even )?if(?: \\w+){0,4} not (?:wholly|entirely|fully|completely|all|only) (?:positive|good|favou?rable)`,
    `(?:whether|be it|no matter (?:if|whether))${within(70)}\\b(?:or not|or)\\b(?: \\w+){0,4}`,
    `${anyOf('positive', 'good', 'favou?rable', 'great', 'nice')}(?:,| or| and|/)+ ?(?:or )?(?:${bad}|not|otherwise|mixed|neutral|less so)`,
    `${bad}(?: reviews?)?(?: or| and|,|/) ?(?:or )?${good}`,
  ],
};
