import { anyOf, within, type OpinionLanguage } from './language.js';

const good = anyOf(
  'positiv[oaie]|favorevol[ei]|buon[oaie]?|bell[oaie]|entusiast[aie]|lusinghier[oaie]|ottim[oaie]',
  '(?:cinque|5|quattro|4) stelle',
);
const bad = anyOf(
  'negativ[oaie]|cattiv[oaie]|critic[oaie]|sfavorevol[ei]',
  'non (?:e |sia |del tutto |solo )?(?:positiv[oa]|buon[oa]|favorevole)',
);
const piece = anyOf(
  'recension[ei]|opinion[ei]|articol[oi]|pareri?|parere|comment[oi]|giudizi[oi]?|post|video',
  'menzion[ei]|valutazion[ei]|parole',
);
const is = anyOf('e', 'sia', 'sara', 'sono', 'siano', 'risulta', 'resta', "dev'essere", 'deve essere');

/** Italian. */
export const italian: OpinionLanguage = {
  positive: anyOf(
    `${piece}(?: \\w+)? ${good}`,
    `${good} ${piece}`,
    `${piece}(?: \\w+){0,3} ${is}(?: \\w+)? ${good}`,
    `(?:sia|sara) (?:positiv[oa]|favorevole)`,
    'parl\\w+ bene di|(?:ci|lo|la) (?:raccomand|consigli)\\w+',
  ),
  liking: "(?:ti|le|vi|gli) (?:piace|piacciono|piacera|soddisfa)(?! (?:l'idea|il progetto|la proposta))",
  negative: anyOf(
    `${piece}(?: \\w+)? ${bad}`,
    `${piece}(?: \\w+){0,3} (?:non )?${is}(?: \\w+)? ${bad}`,
    `${bad} ${piece}`,
    'non (?:ti|le|vi) (?:piace|piacera|soddisfa)',
    `non ${is} (?:positiv[oa]|buon[oa]|favorevole)`,
  ),
  condition: anyOf(
    'se|purche|a (?:patto|condizione)|a condizione|quando|nel caso|una volta che|finche|sempre che',
  ),
  exchange: anyOf(
    'in cambio d|dipende(?:ra)? da|dipendono da|subordinat[oa] a|condizionat[oa] a',
    'come (?:ringraziamento|ricompensa|premio) per|per ottenere',
  ),
  exclusion: anyOf('a meno che', 'salvo', 'senza', 'tranne'),
  demand: anyOf(
    "(?:deve|devono|dovra|dovrebbe|dev') ?(?:essere|scrivere|pubblicare|dire)",
    '(?:ci aspettiamo|esigiamo|vogliamo|chiediamo|pretendiamo|contiamo su)',
    '(?:per favore,? )?(?:scrivi|scriva|scrivete|pubblica|pubblichi|lascia|lasci)|garanti\\w*',
    'soltanto|solo (?:recensioni|opinioni)',
  ),
  mandatory: `${piece}(?: \\w+){0,3} (?:deve|devono|dovra|dovrebbe) essere(?: \\w+)? ${good}`,
  benefit: anyOf(
    'regal\\w+|omaggi\\w*|gratis|gratuit\\w+|tener\\w+|tien\\w+|invi(?:o|are|eremo|amo|ato)|mand\\w+',
    'pag\\w+|commission\\w+|buon[oi] (?:sconto|acquisto)|scont[oi]|premi\\w*|ricompens\\w+|bonus',
    'altr[oaie]',
    "un'altra",
    'prossim\\w+|futur\\w+|ancora|continu\\w+|collabor\\w+|invit\\w+|ricev\\w+|tuo|suo',
    '\\d+ ?(?:€|euro)',
  ),
  laterBenefit: anyOf(
    'tener\\w+|tien\\w+|pag\\w+|commission\\w+|premi\\w*|ricompens\\w+|bonus|altr[oaie]|prossim\\w+',
    'futur\\w+|ancora|continu\\w+|invit\\w+|tuo|suo',
  ),
  penalty: anyOf(
    'non (?:lo |la )?(?:pubblic|scriv|menzion|dic|dir)\\w+',
    'evit\\w+ di (?:pubblicare|scrivere|menzionare)|restitui\\w+|rend(?:er|il|el|et)\\w+|rimand\\w+',
    'non (?:\\w+ )?(?:invieremo|manderemo|potremo|pagheremo|collaboreremo|continueremo|inviteremo)',
    'annull\\w+',
  ),
  negation: anyOf(
    'non|mai|nessun[oa]?|niente|nulla|ne|indipendentemente|qualunque|qualsiasi|invece|piuttosto',
  ),
  honest: [
    `(?:anche|pure|persino)(?: \\w+)? ?(?:se|quando|qualora)?${within(50)}(?:${bad}|non (?:ti |le |del tutto )?\\w+)`,
    `(?:sia|che)${within(40)}${good}(?: \\w+)? (?:che|o|sia)(?: \\w+)? (?:${bad}|no|meno)`,
    `${good}(?:,| o| e|/)+ ?(?:o )?(?:${bad}|no|meno)`,
    `${bad}(?: o| e|,|/) ?${good}`,
  ],
};
