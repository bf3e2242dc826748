import type { Notices } from './notices.js';

/** Who is away: a person, or what they run. */
const HOUSE = "(?:il (?:blog|negozio|sito)|l'ufficio|i nostri uffici|lo studio|la (?:redazione|bottega))";
const AM =
  '(?:sono|siamo|saro|saremo|sara|e|mi trovo|ci troviamo|restera|rimarra|resto|mi prendo|ci prendiamo|prendo)';
/** Being away, or on time off of any sort. */
const AWAY =
  '(?:fuori(?: (?:ufficio|sede|citta))?|assent[ei]|offline|irraggiungibil[ei]|chius[oaie]|malat[oaie]|ferie|vacanza|vacanze|congedo|malattia|trasferta|viaggio|maternita|paternita|pausa|fiera|aspettativa|infortunio|qualche giorno|giorni di riposo)';
const NOT_THERE = '(?:in ufficio|in sede|raggiungibil[ei]|disponibil[ei]|reperibil[ei])';

/** What was sent to us, and what became of it. */
const MESSAGE = '(?:e-?mail|mail|messaggio|richiesta|interesse|proposta|candidatura|ordine)';
const YOURS = '(?:(?:la|il) )?(?:sua|tua|vostra|suo|tuo|vostro)';
const MAILBOX = '(?:casella|e-?mail|mail|utenza|indirizzo)';
const UNATTENDED = '(?:presidiat|lett|utilizzat|monitorat|attiv|valid|in uso)';
const MANY = '(?:molt[ei]|tant[ei]|tantissim[ei]|moltissim[ei]|centinaia di|decine di|tropp[ei]|\\d+)';

/** How such a note goes on. */
const ANSWER =
  '(?:rispondero|risponderemo|leggero|leggeremo|ricontatter|provvedero|la contatter|ti contatter)';
const QUICKLY = '(?:appena (?:possibile|posso|potro)|al piu presto|prima possibile|quanto prima)';
const WRITE_TO = '(?:scriv\\w+|contatt\\w+|rivolg\\w+|inoltr\\w+)';

const autoSubject: RegExp[] = [
  /\b(?:risposta automatica|risponditore automatico|fuori (?:sede|ufficio)|assente|assenza|in ferie|messaggio automatico|conferma di ricezione)\b/,
];

const selfDescription: RegExp[] = [
  /\b(?:questa|questo) (?:e|e-?mail|messaggio|mail) (?:\w+ ){0,5}?(?:automatic|generat[oa] automatic)/,
  /\brisposta automatica\b|\bmessaggio automatico\b|\brisponditore automatico\b/,
];

const absence: RegExp[] = [
  // "Sono in ferie", "il blog resterà chiuso".
  new RegExp(
    `\\b(?:${AM}|${HOUSE}) (?:\\w+ ){0,4}?${AWAY}\\b|\\b(?:sono|saro) (?:\\w+ ){0,3}?fuori dall'ufficio\\b`,
  ),
  new RegExp(
    `\\b(?:assente|fuori (?:ufficio|sede)|in ferie) (?:dal|fino|sino|per)\\b|^(?:assente|fuori (?:ufficio|sede)|in ferie)\\b`,
  ),
  // Part-time.
  /\blavoro (?:\w+ )?part[- ]?time\b/,
  // Lontano dagli schermi.
  /\b(?:stacco|spengo|mi disconnetto|disconness[oa]|offline) .{0,40}\bfino\b/,
  // "Torno il 4."
  /\b(?:rientrero|rientreremo|tornero|torneremo|saro di (?:nuovo|ritorno)) (?:\w+ )?(?:il|l'|dal|lunedi|martedi|mercoledi|giovedi|venerdi)\b/,
  // Not to be had; mail isn't read.
  new RegExp(
    `\\bnon (?:sono|siamo|saro|saremo) (?:\\w+ )?${NOT_THERE}\\b|\\bnon (?:leggero|potro (?:leggere|rispondere)|ho accesso)\\b`,
  ),
  /\bcon accesso limitato\b|\b(?:ho|avro) (?:un )?(?:limitato|accesso limitato|scarso) ?(?:accesso|alla|a)\b/,
];

const whereabouts: RegExp[] = [
  /\b(?:sono|saro|siamo|saremo) (?!(?:\w+ )?(?:liber|disponibil|occupat)).{1,40}\bfino (?:al|all'|a)\b/,
  new RegExp(`\\b${HOUSE} .{1,40}\\bfino (?:al|a)\\b`),
];

const acknowledgement: RegExp[] = [
  // Thanks for a message, whatever it said.
  new RegExp(
    `\\b(?:la|ti|vi) ringrazi(?:o|amo) (?:per (?:aver|la|il)|di aver)|\\b${YOURS} ${MESSAGE} (?:e stat[ao] )(?:pres[ao] in carico|registrat[ao]|inoltrat[ao]|inviat[ao])|\\bgrazie (?:mille )?per (?:${YOURS}(?: ${MESSAGE})?|(?:averci|aver|avermi|averle) ?\\w*)`,
  ),
  // It was received.
  new RegExp(`\\b(?:abbiamo|ho) ricevuto ${YOURS}\\b|\\b${YOURS} ${MESSAGE} (?:e )?(?:stat[oa] )?ricevut`),
  /\b(?:abbiamo|e stat[ao]) pres[ao] in carico\b/,
  // Somebody left.
  /\bnon (?:\w+ )?(?:lavoro|lavora|collaboro|collabora|faccio|faccio parte|fa parte|scrivo) piu\b/,
  // An address that nobody reads.
  new RegExp(
    `\\b(?:questa|questo|la presente) ${MAILBOX}(?: di posta)? (?:\\w+ )?non (?:e|viene) (?:piu )?\\w+|\\bnon e piu ${UNATTENDED}`,
  ),
  // Too many letters to answer each.
  /\brispond(?:o|iamo) (?:solo|soltanto|esclusivamente)\b/,
  new RegExp(
    `\\b(?:dato|visto|a causa de) (?:il |l')?(?:gran |elevato )?(?:numero|volume)\\b|\\b(?:ricevo|riceviamo) (?:\\w+ )?${MANY} (?:e-?mail|mail|messaggi|richieste|proposte)\\b`,
  ),
];

const companion: RegExp[] = [
  // When an answer comes.
  new RegExp(
    `\\b${ANSWER}|\\b(?:rispondo|rispondiamo) (?:\\w+ )?${QUICKLY}|\\b${QUICKLY}\\b|\\b(?:verra|e stata) (?:presa in carico|gestita)\\b|\\bla ricontatteremo\\b`,
  ),
  /\b(?:al mio (?:rientro|ritorno)|durante la mia assenza|in mia assenza)\b|\brientro previsto\b|\b(?:rientr|torn)(?:o|ero|eremo)\b|\briapriamo\b|\btorniamo (?:operativi|in ufficio|disponibili)\b/,
  /\bricevera (?:una )?risposta\b|\bentro \d+ (?:ore|giorni)\b/,
  // Later than usual, or never.
  /\bnon (?:sempre )?(?:posso|riesco a|possiamo|riusciamo a) rispondere a tutt|\bse non (?:ti|vi|le) rispond|\babbi(?:a|ate) pazienza\b/,
  /\b(?:risposta|riscontro) (?:\w+ ){0,3}?(?:potrebbe|sara)\b/,
  // Whom to write to instead.
  new RegExp(
    `\\b${WRITE_TO}\\b.{0,60}\\S@\\S|\\bmi sostituisce\\b|\\b(?:si prega di|prego|la prego di|vi prego di|potete|puo|puoi) (?:\\w+ ){0,2}?(?:contattare|rivolger\\w+|scrivere|chiamare)\\b`,
  ),
  // Rates and rules for those who write often.
  /\b(?:il mio|i miei) (?:media kit|listino|tariffe)\b|\bleggo (?:tutto|tutte|tutti|ogni)\b/,
  // When it is urgent.
  /\b(?:urgent[ei]|in caso di (?:urgenza|emergenza|necessita))\b|\bper (?:urgenze|emergenze|questioni urgenti|comunicazioni urgenti|qualsiasi|richieste)\b|\bper (?:ogni|qualunque) (?:comunicazione|necessita|urgenza|richiesta)\b/,
];

const personal: RegExp[] = [
  // Yes: "volentieri".
  /\b(?:si,|volentieri|con piacere|mi farebbe piacere)\b/,
  // No: "no, grazie".
  /\bno,? grazie\b|\bgrazie,? ma\b|\bper ora no\b/,
  // What they think of it.
  /\b(?:mi piace|mi interess|interessante|bella idea)/,
  // Questions and answers to what we wrote.
  /\b(?:potreb?be? (?:invi|mand)|potreste|dimmi|mi dica|ditemi|quanto costa|se vuoi|(?:vi|ti|le) (?:dico|faccio sapere)|riscriv\w+|facciamo|ma (?:leggo|posso|sono)\b|ma (?:lunedi|martedi|mercoledi|giovedi|venerdi|la prossima|guardo|mi) )/,
  // What we offered, and how it is to come.
  /\b(?:mandami|mandatemi|inviami|spedi(?:te|sci)(?:mi|lo|la)|mandatela|(?:il (?:vostro|tuo|suo) prodotto)|la vostra (?:proposta|idea)|la tua proposta|pubblico (?:l'|il|la)|guardo le|ho ricevuto tutto)/,
  /\b(?:mandate|mandatemi|inviate|spedite|spedire|mandare) (?:la|il|lo|le|i|un|una) (?!(?:vostr\w+ |su\w+ )?(?:e-?mail|mail|messagg|richiest|comunica))/,
  // Others who join, and talks.
  /\bin (?:copia|cc)\b|\b(?:ne (?:ri)?parliamo|ti chiamo|sentiamoci|parliamone|ci sentiamo)\b/,
];

/** What answering machines say in Italian, in the parts that such notes are made of. */
export const italianNotices: Notices = {
  autoSubject,
  selfDescription,
  absence,
  whereabouts,
  acknowledgement,
  companion,
  personal,
};
