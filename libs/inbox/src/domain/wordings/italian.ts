import type { Language } from './language.js';
import { italianNotices } from './notices/italian.js';
import { italianWishes } from './wishes/italian.js';

export const italian: Language = {
  code: 'it',
  notices: italianNotices,
  backOn:
    /(?:\b(?:rientro|rientrero|rientreremo|torno|tornero|torneremo|ritorno|ritornero|di nuovo (?:in ufficio|operativ[oi]|disponibil[ei]|raggiungibile)|nuovamente (?:in ufficio|operativ[oi]|disponibil[ei])|saro di (?:nuovo|ritorno)(?: in ufficio)?|riapriremo|riapertura) ?(?:in ufficio )?(?:previsto )?(?:il|l'|a partire dal?|dal|per il|da)?(?: (?:giorno|lunedi|martedi|mercoledi|giovedi|venerdi))*)\s?:?$/,
  awayUntil:
    /(?:\b(?:fino|sino)? ?(?:al|all'|a|e il)(?: (?:giorno|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica))*(?: compreso)?)\s?:?$/,
  months: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  wishes: italianWishes,
};
