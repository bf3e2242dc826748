import type { Language } from '../domain/statement.js';
import { wordingsOf } from './wording.js';

const wording = wordingsOf('it');
const GIVEN =
  '(?:inviat|regalat|mandat|prestat|fornit|offert|spedit|omaggiat|cedut|consegnat|donat|recapitat|procurat)[oaie]';
const GOODS =
  '(?:prodott[oi]|copi[ae]|campion[ei]|libr[oi]|articol[oi]|kit|box|pacc[oh]i?o?|scatol[ae]|bigliett[oi]|capi|abbonament[oi]|licenz[ae]|dispositiv[oi]|telefon[oi]|unita|soggiorn[oi]|cen[ae]|viaggi[o]?|materiale)';
const FREELY =
  "(?:gratis|gratuit\\w*|in omaggio|in prova|in regalo|in prestito|in visione|senza costi|da parte (?:di|dell)|campion\\w*|per (?:provarl\\w*|testarl\\w*|recensirl\\w*|la recensione|una recensione|il test)|dall'azienda|dalla casa editrice|dall'editore|dal brand|in cambio)";

/** What bloggers write in Italian of a tie to a brand. */
export const italian: Language = {
  code: 'it',
  wordings: [
    wording(
      'not-sponsored',
      'denial',
      'payment',
      '\\bnon (?:e|e stato|era|si tratta di|sono|contiene) (?:un |una |di )?(?:\\w+ )?(?:sponsorizzat|pubblicit|a pagamento|collaborazion|in collaborazione|promozional)',
      '\\bnon sponsorizzat',
      '\\bnon (?:ho|abbiamo|sono stat[oa]|siamo stati|ricevo|percepisco|guadagno) (?:\\w+ ){0,2}?(?:ricevut|pagat|retribuit|percepit|compens|nulla|niente|commission|denaro|alcun)',
      '\\b(?:nessun|senza(?: alcun)?) (?:compenso|sponsor\\w*|retribuzione|collaborazione|pagamento|rapporto commerciale|affiliazione)\\b',
      '\\bnessuno mi (?:ha )?paga',
    ),
    wording(
      'own-purchase',
      'denial',
      'gift',
      '\\b(?:acquistat|comprat|pagat)[oaie] (?:da me|da noi|a mie spese|con i miei soldi|di tasca mia|di tasca propria|personalmente)',
      '\\ba (?:mie|nostre) spese\\b|\\bdi tasca (?:mia|nostra)\\b|\\bcon i miei (?:soldi|risparmi)\\b',
      "\\b(?:l'ho|li ho|le ho|l'abbiamo) (?:comprat|acquistat|pagat)[oaie]",
    ),
    wording(
      'private-or-idle',
      'decoy',
      'gift',
      '\\b(?:evento|squadra|torneo|gara|progetto|festival|concorso)\\w* (?:\\w+ )?sponsorizzat',
      "\\b(?:mi|ci) (?:ha|hanno) (?:\\w+ )?(?:inviat|mandat|fornit|offert|dat)[oaie] (?:un |una |il |la |dei |delle |alcuni |alcune |un')?(?:e-?mail|mail|messaggi\\w*|link|domand\\w*|comment\\w*|foto|idea|consigli\\w*|ricett\\w*|lavoro)\\b",
      '\\b(?:vincitor\\w*|estrazione|giveaway|in palio)\\b',
      '\\binvitat[oaie] (?:a|al|alla|alle|ai) (?:\\w+ )?(?:matrimonio|festa|compleanno|battesimo|laurea|nozze|casa)\\b',
    ),
    wording(
      'gave-me',
      'clear',
      'gift',
      `\\b(?:mi|ci|me l[oa]|me li|me le) (?:ha|hanno|e stat[oa]|sono stat[ie]|aveva|avevano) (?:\\w+ ){0,3}?(?:${GIVEN}|invitat[oaie]|dat[oaie] in prova|fatto (?:avere|provare|recapitare|arrivare|omaggio)|chiesto di (?:provare|testare|recensire)|propost[oa] di (?:provare|testare|recensire))`,
      `\\b(?:per|di) (?:aver(?:mi|ci)|avermel[oa]) (?:\\w+ )?(?:${GIVEN}|invitat[oaie]|permesso di|dat[oa])`,
      `\\b(?:ho|abbiamo) ricevut[oaie]\\b.{0,60}\\b${FREELY}`,
      `\\b${GOODS} (?:\\w+ ){0,3}?(?:${GIVEN}|ricevut[oaie]) (?:\\w+ )?(?:da|dal|dall'\\w+|dalla|in omaggio|gratuita\\w*)\\b`,
      '\\bomaggio d[iae]',
      '(?:^|[\\s(])#?(?:suppliedby|omaggio)\\b(?: \\w|\\W*$)',
      '\\bcopia (?:omaggio|stampa|recensione|digitale fornita)\\b',
      '\\bgentilmente (?:inviat|offert|fornit|concess|omaggiat)',
    ),
    wording(
      'invited',
      'clear',
      'event',
      '\\b(?:sono stat[oa]|siamo stati|siamo state|ero stat[oa]) (?:\\w+ )?(?:invitat|ospit|ospite)',
      '\\bospit[ei] (?:di|del|della|dell)\\b.{0,60}\\b(?:hotel|brand|azienda|struttura|ente)|\\b(?:press|blog) ?tour\\b|\\bviaggio stampa\\b',
    ),
    wording(
      'sponsored',
      'clear',
      'payment',
      '\\b(?:post|articolo|contenuto|video|recensione|ricetta) (?:\\w+ )?(?:sponsorizzat|pubblicitari|promozional|a pagamento)',
      '\\bsponsorizzat[oaie] da\\b',
      '^\\W*#?(?:pubblicita|sponsorizzato|advertising|publiredazionale|annuncio pubblicitario|messaggio promozionale)\\b\\W*(?:$|:|-|\\|)',
      '[\\[(|-] ?(?:pubblicita|sponsorizzato|adv)\\W*$',
      '[\\[(]\\W?(?:pubblicita|sponsorizzato|advertising)\\W?[\\])]',
      '\\b(?:collaborazione|partnership) (?:retribuita|a pagamento|pubblicitaria|commerciale)',
      '(?:^|[\\s(])#(?:pubblicita|sponsorizzato|advertising|contenutosponsorizzato)\\b',
      '\\bin collaborazione con\\b',
      '\\b(?:mi|ci) (?:ha|hanno) pagat|\\bsono stat[oa] (?:pagat|retribuit|compensat)',
    ),
    wording(
      'commission',
      'clear',
      'affiliate',
      '\\b(?:link|acquist\\w*|compr\\w*|clic\\w*|vendit\\w*)\\b.{0,160}\\b(?:commission\\w*|percentuale|provvigion\\w*|piccol[oa] (?:guadagno|somma|compenso|ricavo))',
      '\\b(?:commission\\w*|provvigion\\w*)\\b.{0,100}\\b(?:link|acquist\\w*|vendit\\w*)',
      '\\baffiliato amazon\\b.{0,60}\\b(?:guadagn|ricev)',
      '\\blink\\b.{0,120}\\b(?:guadagno|guadagniamo|ricevo|riceviamo|percepisco)\\b',
      '\\b(?:link|acquist\\w*)\\b.{0,120}\\bsenza (?:costi|alcun costo|spese) (?:aggiuntiv|extra|supplementar)',
    ),
    wording(
      'partnership',
      'weak',
      'partnership',
      "\\b(?:grazie|ringrazi\\w*)\\b .{2,50} per (?:l'invito|l'omaggio|l'opportunita|la (?:fiducia|collaborazione|copia|possibilita di provare)|il (?:prodotto|libro|pacco|campione|regalo|gentile omaggio)|i (?:prodotti|campioni)|questo (?:prodotto|regalo|libro)|aver reso possibile)",
      '\\bin partnership con\\b',
      '(?:^|\\s|\\()#?adv\\b',
      '\\bgifted\\b',
      "\\b(?:ho|abbiamo) (?:ricevut[oaie]|avuto (?:la fortuna|il piacere|modo|l'opportunita) di (?:provare|testare|ricevere))\\b(?!.{0,40}\\b(?:mail|e-?mail|messaggi\\w*|comment\\w*|domand\\w*|rispost\\w*|ordin\\w*|telefonat\\w*|notific\\w*)\\b)",
      '\\bambassador\\b',
      '\\binvitat[oaie] da\\b',
      '^\\W*#?(?:collaborazione|collab|partner)\\b(?:\\W*$|\\W*[:|-])',
      '\\bcollaboro con\\b',
    ),
    wording(
      'affiliate-link',
      'weak',
      'affiliate',
      '\\blink (?:di |in |sono )?(?:affilia|sponsorizzat|referral)',
      '\\bprogramma (?:di )?affilia',
    ),
    wording('abbreviation', 'refused', 'advertising', '(?:^|\\s)#(?:sp|collab)\\b'),
  ],
  privateLife:
    /\b(?:(?:mi[oa]|i miei|le mie) (?:\w+ )?(?:marito|moglie|madre|padre|mamma|papa|sorell[ae]|fratell[oi]|figli[oa]?|fidanzat[oa]|amic[oahie]+|genitori|suocer[oaie]|nonn[oaie]|collegh?[aie]|cugin[oa]|zi[oa]|capo)(?: \w+)? (?:mi|ci|me)|(?:da|dal|dalla|di|del|della) (?:mi[oa] |miei |un'?|una )(?:marito|moglie|madre|padre|mamma|sorella|fratello|figli[oa]|fidanzat[oa]|amic[oa]|genitori|suocera|nonna|collega|lettore|lettrice)|(?:un|una) ?(?:lettore|lettrice|amic[oa]|collega) (?:mi|ci)|(?:per|a) (?:il mio |il |la )?(?:compleanno|natale|san valentino|anniversario|laurea|festa della mamma))\b/,
  aboutTheSubject:
    /\b(?:gli influencer (?:devono|sono|che)|i blogger (?:devono|sono|che)|le aziende (?:inviano|regalano|pagano)|la legge (?:impone|obbliga)|agcom|pubblicita (?:in tv|televisiv\w+|online|su (?:facebook|google|internet)))\b/,
  siteWide:
    /\b(?:su questo (?:sito|blog)|nei nostri articoli|alcuni (?:link|articoli)|questo (?:sito|blog))\b/,
  own: /\b(?:io|mi|mio|mia|miei|ci|nostr[oaie]|ho|abbiamo|quest[oa] (?:\w+ )?(?:post|articolo|video|ricetta|recensione|contenuto)|ricetta|articolo)\b/,
  policyPage: /\b(?:informativa|privacy policy|collaborazioni$)\b|^(?:chi sono|chi siamo|disclaimer)\b/,
};
