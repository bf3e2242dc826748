import type { Language } from '../domain/statement.js';
import { wordingsOf } from './wording.js';

const wording = wordingsOf('de');
const BETWEEN = '[^.!?]{0,110}?';
const ME = '(?:mir|mich|uns)';
const FREELY =
  '(?:kostenlos\\w*|kostenfrei\\w*|gratis|unentgeltlich\\w*|leihweise|zum test\\w*|zu testzwecken|fur (?:den|diesen|einen|meinen|unseren) test|zur (?:rezension|ansicht|verkostung)|als (?:geschenk|leihgabe|leihstellung))';
const GAVE =
  '(?:zur verfugung (?:ge)?stell\\w*|bereit ?gestellt|zugeschickt|zugesandt|zugesendet|zukommen (?:lassen|lies)|geschickt|gesendet|geschenkt|uberlassen|gesponsert|gesponsort|geliehen|verliehen|ausgeliehen|spendiert|ausgehandigt)';
const SAMPLE =
  '(?:testpaket|testexemplar|testprodukt|testmuster|testgerat|rezensionsexemplar|rezi-?exemplar|produktprobe|leihgerat|leseexemplar|presseexemplar|pressemuster|pr-?sample|belegexemplar|besprechungsexemplar|produktmuster|gratisexemplar|freiexemplar)\\w*';

/** What bloggers write in German of a tie to a brand. */
export const german: Language = {
  code: 'de',
  wordings: [
    wording(
      'not-sponsored',
      'denial',
      'payment',
      '\\b(?:un|nicht |keine )(?:bezahlte?r?|gesponsert\\w*|gesponsort\\w*|beauftragt\\w*|entgeltlich\\w*)\\b(?! zur)',
      '\\bwerbung\\b.{0,20}\\b(?:unbeauftragt|unbezahlt|selbst|ohne auftrag|da (?:ich )?(?:marken|verlinkung|namens|orts|produkt)|(?:wegen|durch|aufgrund(?: von)?) (?:der )?(?:marken|verlinkung|namens|orts|produkt)\\w*)',
      '\\bnicht (?:gesponsert|gesponsort|bezahlt|vergutet)',
      '\\b(?:keine?r?n?|weder|noch|ohne) (?:um )?(?:ein(?:e|en)? )?(?:bezahlte |finanzielle )?(?:werbung|sponsoring|kooperation|bezahlung|gegenleistung|geld|vergutung|entlohnung|provision|bezahlte\\w*|gesponserte\\w*)\\b(?! (?:im|in|auf|mehr|fur))',
      `\\b${ME} nicht\\b.{0,40}(?:zur verfugung|geschenkt|gesponsert|geschickt|bezahlt)`,
      '\\bohne (?:auftrag|bezahlung|gegenleistung|sponsor\\w*)\\b',
      '\\b(?:niemand|keiner)\\b.{0,20}\\b(?:bezahlt|beauftragt|gesponsert)',
    ),
    wording(
      'own-purchase',
      'denial',
      'gift',
      '\\bselber? (?:gekauft|bezahlt|finanziert|erworben|gezahlt|angeschafft)',
      '\\b(?:aus|von) (?:der )?(?:eigener?|unserer?|meiner?) (?:eigenen )?tasche\\b',
      '\\b(?:von|mit) (?:meinem|unserem) (?:eigenen )(?:geld|ersparten)\\b|\\bauf eigene (?:kosten|rechnung)\\b|\\bprivat (?:gekauft|angeschafft|bezahlt)\\b',
      '\\bselbst ?gekauft\\w*|\\beigenkauf\\b',
    ),
    wording(
      'private-or-idle',
      'decoy',
      'advertising',
      '\\b(?:bilder?|fotos?|grafiken?|video|software|code|quellcode|daten|dateien|texte?|informationen|screenshots?)\\b.{0,60}\\b(?:zur verfugung gestellt|uberlassen|geschickt)',
      '\\b(?:mir|uns)\\b.{0,30}\\b(?:e-?mails?|mails?|nachricht\\w*|links?|fragen?|tipps?|hinweise?|rezept|fehler|kommentare?)\\b.{0,30}\\b(?:geschickt|gesendet|geschrieben|zugeschickt)',
      '\\bbewerbung',
      '\\banzeigen? (?:lassen|werden|aus|zu|schalten)\\b|\\banzeige (?:erstattet|gegen|wegen)',
      '\\bgewinne[rn]?\\b|\\bgewinnspiel',
      '\\b(?:verlosen|verlost|verlose|verlosung)\\b',
    ),
    wording(
      'gave-me',
      'clear',
      'gift',
      `\\b${ME}\\b${BETWEEN}\\b(?:${FREELY.slice(3, -1)}|${GAVE.slice(3, -1)})\\b`,
      `\\b(?:kostenlos\\w*|kostenfrei\\w*|gratis|zur verfugung gestellt|zugeschickt|geschickt|uberlassen)\\b${BETWEEN}\\b(?:an |fur |von )?${ME}\\b`,
      '\\b(?:kostenlos|kostenfrei|unentgeltlich|freundlicherweise|gratis|leihweise|als \\w+) (?:\\w+ ){0,2}?(?:zur verfugung gestellt|bereitgestellt|uberlassen|erhalten|bekommen|geschickt)',
      '\\b(?:zur verfugung gestellt|bereitgestellt|gestellt|uberlassen|gesponsert) (?:wurde\\w*|worden|von|vom|durch|bekommen)\\b',
      '\\b(?:wurde|wurden|hat|haben)\\b.{0,80}\\b(?:vom|von der|von dem|seitens|durch (?:den|die|das)) (?:\\w+ )?(?:hersteller|verlag|firma|marke|unternehmen|anbieter|shop|agentur|autor\\w*)\\b.{0,60}\\b(?:zur verfugung gestellt|bereitgestellt|gestellt|uberlassen|erhalten|bekommen)',
      `\\b${ME}\\b${BETWEEN}\\b(?:gefragt|angeschrieben|gemeldet|eingeladen|angeboten|kontaktiert|ausgesucht|ausgewahlt|eingekleidet)\\b${BETWEEN}\\b(?:test\\w*|probier\\w*|ausprobier\\w*|vorstell\\w*|besuch\\w*|teil)`,
      `\\b(?:erreichte\\w*|bekam\\w*|bekommen|erhielt\\w*|erhalten|kam|schickte\\w*|sandte\\w*|stellte\\w*|uberlie(?:ss|ß)\\w*)\\b${BETWEEN}\\b${SAMPLE}`,
      `\\b${SAMPLE}\\b.{0,60}\\b(?:von|vom|durch|danke|dank|erhalten|bekommen|bedanken|zur verfugung|gestellt)\\b`,
      `\\b(?:danke|dank|bedanke\\w*)\\b.{0,80}\\b(?:${SAMPLE}|bereitstell\\w*|zusendung|zur verfugung|uberlassung)`,
      `\\b(?:ich|wir|habe|haben|hab)\\b${BETWEEN}\\b(?:${FREELY.slice(3, -1)})\\b.{0,40}\\b(?:bekommen|erhalten|gekriegt|testen (?:durfen|konnen))`,
    ),
    wording(
      'invited',
      'clear',
      'event',
      `\\b(?:wurde|wurden|war|waren|bin|sind) (?:ich|wir)\\b${BETWEEN}\\b(?:von|vom|zu|zur|zum|auf|in)\\b${BETWEEN}\\beingeladen\\b`,
      `\\b(?:ich|wir) (?:wurde|wurden|war|waren|bin|sind)\\b${BETWEEN}\\beingeladen\\b`,
      `\\b${ME}\\b${BETWEEN}\\b(?:eingeladen|einladung)\\b(?!.{0,20}(?:hochzeit|geburtstag|party))`,
      '\\b(?:auf|der) einladung (?:von|vom|der|des)\\b|\\bpresse-?reise\\b|\\bblogger-?(?:reise|event)\\b',
      '\\b(?:reise|reisekosten|kosten|ubernachtung|hotel|aufenthalt)\\b.{0,60}\\b(?:ubernommen|ubernahm|eingeladen|gesponsert|finanziert)',
    ),
    wording(
      'label',
      'clear',
      'advertising',
      '^\\W*(?:werbung|anzeige|dauerwerbung|werbeanzeige|advertorial|bezahlte werbung)\\b(?:\\W*[:|,./-]|\\W*$| \\W|\\W+(?:dieser|dieses|enthalt|in (?:kooperation|zusammenarbeit)|mit|fur))',
      '(?:^|[\\[(|-] ?)(?:werbung|anzeige|\\*werbung\\*)\\W*$',
      '[\\[(]\\W?(?:werbung|anzeige|bezahlte werbung)\\W?[\\])]',
      '(?:^|[\\s(])#(?:werbung|anzeige|bezahltewerbung)\\b',
      '\\benthalt\\w* (?:bezahlte |auch |produkt)?werb(?:ung|eanzeigen|elinks)\\b',
      '\\bbezahlte[rn]? (?:kooperation|partnerschaft|werbung|zusammenarbeit|anzeige|beitrag|artikel)',
      '\\b(?:beitrag|artikel|post|video|text|bericht|test|rezept)\\b.{0,40}\\b(?:gesponsert|gesponsort) (?:von|durch|worden)',
      '\\b(?:beitrag|artikel|post|video|text|bericht|test|rezept) (?:\\w+ ){0,3}?(?:von|durch) .{2,50}\\b(?:gesponsert|gesponsort|unterstutzt|finanziert)\\b',
      '\\b(?:gesponserte[rn]?|gesponsorte[rn]?|werblicher) (?:beitrag|artikel|post|inhalt)',
      '\\bwerbebeitrag\\b|\\bals werbung (?:gekennzeichnet|zu kennzeichnen)\\b(?=.{0,40}(?:beitrag|artikel|post))',
    ),
    wording(
      'commission',
      'clear',
      'affiliate',
      '\\b(?:links?|affiliate\\S*|kauf\\w*|bestell\\w*|klick\\w*|partnerlinks?|shop\\w*)\\b.{0,180}\\b(?:provision\\w*|pramie|vergutung|(?:kleine[nr]? )(?:betrag|anteil|obolus|beitrag)|anteil (?:vom|am)|prozente?|werbekostenerstattung|ein paar (?:cent|euro))\\b',
      '\\b(?:provision\\w*|pramie|werbekostenerstattung)\\b.{0,100}\\b(?:kauf\\w*|links?|bestell\\w*)',
      '\\b(?:amazon|ebay)[- ]?partner\\w*\\b.{0,60}\\bverdien',
      '\\b(?:links?|kauf\\w*|bestell\\w*)\\b.{0,140}\\b(?:verdien\\w*|bekomm\\w*|erhalt\\w*) (?:ich|wir)\\b|\\b(?:links?|kauf\\w*)\\b.{0,140}\\b(?:ich|wir) .{0,40}(?:verdien|bekomm|erhalt)\\w*',
      '\\b(?:links?|kauf\\w*)\\b.{0,160}\\b(?:keine|ohne) (?:mehrkosten|zusatzlichen kosten|extrakosten)',
    ),
    wording(
      'paid',
      'clear',
      'payment',
      `\\b(?:ich|wir|wurde\\w*|werde\\w*)\\b ${BETWEEN}\\b(?:dafur |hierfur |von .{2,40} |fur (?:diesen|den) (?:beitrag|artikel|post) )(?:bezahlt|honoriert|vergutet|beauftragt|entlohnt)\\b`,
      `\\b${ME}\\b .{0,40}(?:fur diesen|fur den|dafur|hierfur)\\b.{0,30}\\b(?:bezahlt|vergutet|beauftragt)`,
      '\\b(?:im auftrag (?:von|der|des)|auftragsarbeit)\\b.{0,60}\\b(?:beitrag|artikel|entstanden|geschrieben)',
    ),
    wording(
      'partnership',
      'weak',
      'partnership',
      '\\bin (?:\\w+ )?(?:kooperation|zusammenarbeit|partnerschaft) mit\\b',
      '\\b(?:meiner?|unserer?|meine|unsere) kooperation(?:en|spartner\\w*)? (?:mit|ist|von)\\b',
      '^\\W*(?:kooperation|pr-?sample|sponsored|sponsored post|gesponsert)\\b(?:\\W*$|\\W*[:|,/-])',
      '\\b(?:kooperationspartner|werbepartner|produkttester\\w*)\\b',
      '\\bunterstutzt (?:von|durch)\\b|\\bmit (?:freundlicher )?unterstutzung (?:von|der|durch)\\b',
      '\\bsponsored (?:post|by)\\b',
      '\\b(?:gesponsert|gesponsort)\\w*',
      '\\bpr-?(?:sample|muster)',
      '\\bwerbende inhalte\\b',
      '(?:^|\\W)powered by\\b',
      `\\b${SAMPLE}\\b`,
      '\\b(?:testen|ausprobieren|probieren) (?:durfte|durften|darf|durfen)\\b|\\b(?:(?:durfte|durften|darf) (?:ich|wir)|(?:ich|wir) (?:durfte|durften|darf))\\b.{0,60}\\b(?:testen|ausprobieren|probelesen)',
      '\\b(?:danke|dank)\\w*\\b .{2,70} fur (?:die|das|den|diese[sn]?|euer|eure|ihr) (?:\\w+ )?(?:einladung|produkte?|muster|packchen|paket|vertrauen|zusammenarbeit|kooperation|testmoglichkeit|exemplar|buch|geschenke?|goodies|uberraschung)',
    ),
    wording(
      'affiliate-link',
      'weak',
      'affiliate',
      '\\baffiliate-? ?links?\\b',
      '\\bpartner-?links?\\b',
      '\\bwerbelinks?\\b',
      '\\b(?:provisions|empfehlungs|ref)-?links?\\b',
    ),
    wording('abbreviation', 'refused', 'advertising', '(?:^|\\s)#(?:sp|collab|spon|ambassador)\\b'),
  ],
  privateLife:
    /\b(?:(?:mein(?:e|en|em|er)?|unser(?:e|en|em|er)?|ein(?:e|en|em|er)?) (?:\w+ )?(?:mann|frau|freund|freundin|freunde|freunden|mutter|vater|schwester|bruder|tochter|sohn|eltern|oma|opa|mama|papa|familie|kollege|kollegen|kollegin|schwiegermutter|schwiegereltern|nachbarin|leserin|leser|chef|bekannter|bekannten) (?:\w+ ){0,4}?(?:mir|uns|mich)|(?:von|durch) (?:meine[mrn]?|unsere[mrn]?|eine[mr]) (?:\w+ )?(?:mann|frau|freund|freundin|freunden|mutter|vater|schwester|bruder|tochter|sohn|eltern|oma|opa|mama|papa|familie|kollege|kollegen|kollegin|schwiegermutter|nachbarin|leserin|leser|chef|bekannten)|(?:hat|haben) (?:mir|uns) (?:mein|meine|unsere?) (?:\w+ )?(?:mann|frau|freund|freundin|freunde|mutter|vater|schwester|bruder|tochter|sohn|eltern|oma|opa|mama|papa|familie|kollege|kollegen|kollegin|leserin|leser)|(?:zum|zu (?:meinem|unserem)|zu) (?:\w+ )?(?:geburtstag|hochzeitstag|hochzeit|valentinstag|muttertag|vatertag)|(?:zu|an) weihnachten (?:\w+ )?(?:geschenkt|bekommen))\b/,
  aboutTheSubject:
    /\b(?:influencer\w*|kennzeichn\w+|kennzeichnungspflicht|abmahn\w+|schleichwerbung|werbeindustrie|werbetreibende\w*|(?:blogger|blogs) (?:mussen|sollten|durfen|sind|werden|haben)|rechtslage|urteil|gericht\w*|werbeblocker|werbung (?:im|in) (?:fernsehen|radio|internet|tv))\b/,
  siteWide:
    /\b(?:auf (?:dieser|unserer|meiner) (?:seite|website|webseite|internetseite)|auf (?:diesem|meinem|unserem) blog|in unseren artikeln|(?:links|produkte) (?:auf|in) (?:online-?shops|unseren))\b/,
  own: /\b(?:ich|wir|mir|mich|uns|mein\w*|unser\w*|(?:diese[rs]?|der|mein|das) (?:\w+ )?(?:beitrag|artikel|post|video|rezept|text|bericht|test|blogpost|gewinnspiel))\b/,
  policyPage:
    /\b(?:kennzeichnung|impressum|werberichtlinie\w*|kooperationen?$|datenschutz\w*)\b|^(?:transparenz|uber (?:mich|uns))\b/,
};
