import { anyOf, within, type OpinionLanguage } from './language.js';

const good = anyOf(
  'positiv\\w*|gute\\w*|gut|wohlwollend\\w*|lobend\\w*|begeistert\\w*|freundlich\\w*|tolle\\w*',
  '(?:funf|5|vier|4)[- ]sterne\\w*',
);
const bad = anyOf('negativ\\w*|schlecht\\w*|kritisch\\w*|nicht (?:so |ganz |nur |rein )?(?:positiv|gut)\\w*');
const piece = anyOf(
  'bewertung\\w*|rezension\\w*|meinung\\w*|artikel\\w*|beitrag\\w*|beitrage\\w*|testbericht\\w*',
  'bericht\\w*|urteil\\w*|kommentar\\w*|feedback|videos?|erwahnung\\w*|posts?',
);
const is = anyOf('ist', 'sind', 'ausfallt', 'bleibt', 'wird');

/** German. */
export const german: OpinionLanguage = {
  positive: anyOf(
    `${good}(?: \\w+)? ${piece}`,
    `${piece}(?: \\w+){0,4} ${good}`,
    `${good} ${is}`,
    `${good} (?:uber|zu) (?:uns|unser\\w*|das produkt)`,
    'weiterempf\\w+',
  ),
  liking:
    '(?:es|das produkt|er|sie) (?:ihnen|dir) (?:gefallt|zusagt)|(?:ihnen|dir) (?:es|das produkt) (?:gefallt|zusagt)',
  negative: anyOf(
    `${bad}(?: \\w+)? ${piece}`,
    `${piece}(?: \\w+){0,4} ${bad}`,
    '(?:nicht|kaum) (?:gefallt|zusagt|uberzeugt)|nicht gefallen',
  ),
  condition: anyOf('wenn|falls|sofern|sobald|vorausgesetzt|solange|unter der bedingung|bei'),
  exchange: anyOf(
    'im (?:gegenzug|austausch) (?:fur|gegen)|als (?:gegenleistung|dank|belohnung) fur|gegen',
    'abhangig von|hangt (?:\\w+ ){0,3}von|hangt (?:\\w+ ){0,3}davon ab, (?:ob|dass)',
  ),
  exclusion: anyOf('es sei denn', 'ohne', 'ausser'),
  demand: anyOf(
    '(?:muss|mussen|sollte|soll)',
    '(?:wir|ich) (?:erwarten?|verlangen?|wollen|brauchen?|bitten? (?:\\w+ )?um|bestehen? auf)',
    'bitte (?:\\w+ )?(?:schreib\\w*|veroffentlich\\w*|geb\\w*|poste\\w*)',
    'schreib\\w* (?:sie )?(?:bitte )?|garantier\\w*|nur',
  ),
  mandatory: `${piece} (?:muss|mussen|soll|sollte|sollen)(?: \\w+){0,2} ${good}`,
  benefit: anyOf(
    'geschenk\\w*|kostenlos\\w*|gratis|behalten|gehort (?:ihnen|dir)|schick\\w+|send\\w+|zahl\\w+',
    'bezahl\\w+|honorar|provision|gutschein\\w*|rabatt\\w*|belohn\\w+|bonus|weitere\\w*|wieder',
    'nachste\\w*|kunftig\\w*|zukunft\\w*|zusammenarbeit\\w*|einlad\\w+|erhalten|bekommen',
    '\\d+ ?(?:€|euro)',
  ),
  laterBenefit: anyOf(
    'behalten|gehort (?:ihnen|dir)|zahl\\w+|bezahl\\w+|honorar|provision|bonus|belohn\\w+|weitere\\w*',
    'wieder|nachste\\w*|kunftig\\w*|zukunft\\w*|einlad\\w+',
  ),
  penalty: anyOf(
    'nicht (?:zu )?(?:veroffentlich\\w*|schreib\\w*|posten|behalten)|zuruck(?:schick|send|geb)\\w*',
    'zuruck|keine? (?:weitere\\w*|zahlung|honorar|zusammenarbeit|geschenk\\w*)',
    'nicht (?:mehr|wieder|weiter)',
  ),
  negation: anyOf('nicht|nie|niemals|keine?[rnms]?|nichts|weder|unabhangig|egal|statt|gleich(?:gultig)?'),
  honest: [
    `(?:auch|selbst|gerade) (?:dann|wenn|falls|bei|eine?)${within(70)}(?:${bad}|nicht (?:nur |ganz |rein )?\\w+)`,
    `(?:auch|selbst|sogar)(?: \\w+){0,2} ${bad}`,
    `(?:egal|gleich|unabhangig davon)${within(15)}ob${within(50)}\\boder\\b(?: \\w+){0,3}`,
    `${good}(?:,| oder| und| wie|/)+ ?(?:oder )?(?:${bad}|nicht)`,
    `${bad}(?: oder| und|,|/) ?${good}`,
  ],
};
