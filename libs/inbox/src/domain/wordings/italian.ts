import type { Language } from './language.js';
import { italianWishes } from './wishes/italian.js';

export const italian: Language = {
  code: 'it',
  autoSubject: [
    /\b(?:risposta automatica|risponditore automatico|fuori (?:sede|ufficio)|assente|assenza|in ferie|messaggio automatico|conferma di ricezione)\b/,
  ],
  selfDescription: [
    /\b(?:questa|questo) (?:e|e-?mail|messaggio|mail) (?:\w+ ){0,5}?(?:automatic|generat[oa] automatic)/,
    /\brisposta automatica\b|\bmessaggio automatico\b|\brisponditore automatico\b/,
  ],
  absence: [
    /\b(?:sono|siamo|saro|saremo|sara|e|mi trovo|restera|rimarra|resto|il blog|mi prendo|ci prendiamo|prendo) (?:\w+ ){0,4}?(?:fuori|ferie|vacanza|assent[ei]|congedo|malattia|trasferta|viaggio|maternita|paternita|chius[oaie]|pausa|fiera|offline|irraggiungibil[ei]|qualche giorno|giorni di riposo)\b|\bnon sono (?:\w+ )?(?:in ufficio|in sede|raggiungibile|disponibile|reperibile)\b|\bcon accesso limitato\b|\bnon (?:leggero|potro (?:leggere|rispondere)|ho accesso)\b/,
    /\b(?:ho|avro) (?:un )?(?:limitato|accesso limitato|scarso) ?(?:accesso|alla|a)\b/,
    /\b(?:assente|fuori (?:ufficio|sede)|in ferie) (?:dal|fino|sino|per)\b/,
    /\b(?:sono|saro|siamo|saremo|mi trovo) (?:\w+ ){0,3}?(?:fuori (?:ufficio|sede|dall'ufficio|citta)|assent[ei]|in (?:ferie|vacanza|congedo|malattia|trasferta|viaggio|maternita)|chiusi)/,
    /\b(?:l'ufficio|i nostri uffici|lo studio) (?:\w+ ){0,2}?(?:chius[oi])/,
  ],
  acknowledgement: [
    /\b(?:questa|la presente) (?:casella|e-?mail|mail|utenza)(?: di posta)? (?:\w+ )?non (?:e|viene) (?:piu )?\w+|\bnon (?:\w+ )?(?:lavoro|collaboro|faccio|faccio parte|scrivo) piu\b|\bnon e piu (?:presidiat|lett|utilizzat|monitorat|attiv)\w|\b(?:dato|visto|a causa de) (?:il |l')?(?:gran |elevato )?(?:numero|volume)\b/,
    /\b(?:grazie per (?:la (?:sua|tua|vostra)|il (?:suo|tuo|vostro)|averci|aver|avermi) ?(?:e-?mail|mail|messaggio|contattat|scritt|interesse)?|abbiamo ricevuto (?:la|il) (?:sua|tua|suo|tuo|vostra)|(?:la sua|il suo|la tua|il tuo) (?:e-?mail|mail|messaggio|richiesta) (?:e )?(?:stat[oa] )?ricevut)/,
    /\b(?:non lavoro piu|non lavora piu|non e piu (?:attiv|in uso|valid))/,
  ],
  companion: [
    /\briapriamo\b|\btorniamo (?:operativi|in ufficio|disponibili)\b/,
    /\b(?:scriv\w+|contatt\w+|rivolg\w+|inoltr\w+)\b.{0,60}\S@\S|\bper (?:urgenze|qualsiasi|richieste)\b|\bpotete (?:contattare|scrivere|rivolgervi)\b|\brientro previsto\b|\b(?:rientr|torn)(?:o|ero|eremo)\b/,
    /\b(?:risposta|riscontro) (?:\w+ ){0,3}?(?:potrebbe|sara)|\bper (?:ogni|qualsiasi|qualunque) (?:comunicazione|necessita|urgenza|richiesta)\b|\bla ricontatteremo\b|\bverra (?:presa in carico|gestita)\b/,
    /\b(?:rispondero|risponderemo|leggero|ricontatter|provvedero|la contatter|ti contatter)/,
    /\b(?:al mio (?:rientro|ritorno)|durante la mia assenza|in mia assenza|per (?:urgenze|emergenze|questioni urgenti|comunicazioni urgenti)|urgent[ei]|in caso di (?:urgenza|emergenza|necessita)|appena possibile|al piu presto|prima possibile|quanto prima)\b/,
    /\b(?:si prega di|prego|la prego di|vi prego di|potete|puo|puoi) (?:\w+ ){0,2}?(?:contattare|rivolgersi|scrivere|chiamare)\b/,
  ],
  personal: [
    /\b(?:mandate|mandatemi|inviate|spedite|spedire|mandare) (?:la|il|lo|le|i|un|una) (?!(?:vostr\w+ |su\w+ )?(?:e-?mail|mail|messagg|richiest|comunica))/,
    /\bin (?:copia|cc)\b|\bno,? grazie\b|\bgrazie,? ma\b|\bper ora no\b|\bse vuoi\b|\briscriv\w+\b/,
    /\b(?:ne riparliamo|dimmi|mi dica|ditemi|ma (?:lunedi|martedi|mercoledi|giovedi|venerdi|la prossima|guardo|mi) |pubblico (?:l'|il|la)|guardo le|ho ricevuto tutto)\b/,
    /\b(?:(?:il (?:vostro|tuo|suo) prodotto)|mi piace|ne parliamo|spedi(?:te|sci)(?:mi|lo|la)|mandatela|la vostra (?:proposta|idea)|la tua proposta)\b/,
    /\b(?:mandami|mandatemi|inviami|ma (?:leggo|posso|sono)|ti chiamo)\b/,
    /\b(?:sentiamoci|parliamone|ci sentiamo|quanto costa|facciamo)\b/,
    /\b(?:volentieri|con piacere|potreb?be? (?:invi|mand)|mi piace|mi interess|interessante|bella idea|potreste|mi farebbe piacere)/,
  ],
  backOn:
    /(?:\b(?:rientro|rientrero|rientreremo|torno|tornero|torneremo|ritorno|ritornero|di nuovo (?:in ufficio|operativ[oi]|disponibil[ei]|raggiungibile)|nuovamente (?:in ufficio|operativ[oi]|disponibil[ei])|saro di (?:nuovo|ritorno)(?: in ufficio)?|riapriremo|riapertura) ?(?:in ufficio )?(?:previsto )?(?:il|l'|a partire dal?|dal|per il|da)?(?: (?:giorno|lunedi|martedi|mercoledi|giovedi|venerdi))*)\s?:?$/,
  awayUntil:
    /(?:\b(?:fino|sino)? ?(?:al|all'|a|e il)(?: (?:giorno|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica))*(?: compreso)?)\s?:?$/,
  months: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  wishes: italianWishes,
};
