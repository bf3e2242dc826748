import type { Language } from '../domain/statement.js';
import { wordingsOf } from './wording.js';

const wording = wordingsOf('de');
const BETWEEN = '[^.!?]{0,110}?';
const ME = '(?:mir|mich|uns)';

/** What bloggers write in German of a tie to a brand. */
export const german: Language = {
  code: 'de',
  wordings: [
    wording(
      'not-sponsored',
      'denial',
      'payment',
      '\\b(?:un|nicht |keine )(?:bezahlte|bezahlt|gesponsert\\w*|beauftragt\\w*)\\b',
      '\\bwerbung\\b.{0,20}\\b(?:unbeauftragt|unbezahlt|selbst|ohne auftrag|da (?:marken|verlinkung|namens))',
      '\\bnicht (?:gesponsert|gesponsort|bezahlt)',
      '\\b(?:keine?|weder|noch) (?:um )?(?:ein(?:e|en)? )?(?:bezahlte )?(?:werbung|sponsoring|kooperation|bezahlung|gegenleistung|geld)\\b',
      '\\b(?:mir|uns) nicht\\b.{0,30}zur verfugung',
      '\\bohne (?:auftrag|bezahlung|gegenleistung)\\b',
    ),
    wording(
      'own-purchase',
      'denial',
      'gift',
      '\\bselbst (?:gekauft|bezahlt|finanziert|erworben)',
      '\\b(?:aus|von) (?:der )?eigener? tasche\\b',
      '\\bvon (?:meinem|unserem) (?:eigenen )?geld\\b',
    ),
    wording(
      'private-or-idle',
      'decoy',
      'advertising',
      '\\bbilder?\\b.{0,40}\\bzur verfugung gestellt',
      '\\bbewerbung',
      '\\banzeigen? (?:lassen|werden|aus|zu)\\b',
      '\\bgewinner',
      '\\b(?:verlosen|verlost)\\b',
    ),
    wording(
      'gave-me',
      'clear',
      'gift',
      `\\b${ME}\\b${BETWEEN}\\b(?:kostenlos|kostenfrei|gratis|unentgeltlich|zur verfugung gestellt|zugeschickt|zugesandt|zukommen (?:lassen|lies)|geschickt|geschenkt|uberlassen|gesponsert|geliehen|ausgeliehen|spendiert)\\b`,
      `\\b(?:kostenlos\\w*|kostenfrei\\w*|gratis|zur verfugung gestellt|zugeschickt|geschickt|uberlassen)\\b${BETWEEN}\\b(?:an |fur |von )?${ME}\\b`,
      '\\b(?:kostenlos|kostenfrei|unentgeltlich|freundlicherweise) zur verfugung gestellt',
      `\\b${ME}\\b${BETWEEN}\\b(?:gefragt|angeschrieben|gemeldet|eingeladen|angeboten)\\b${BETWEEN}\\b(?:test\\w*|probier\\w*|ausprobier\\w*|vorstell\\w*|besuch\\w*)`,
      `\\b(?:erreichte|erreichten|bekam|bekommen|erhielt|erhalten|kam|schickte\\w*)\\b${BETWEEN}\\b(?:testpaket|testexemplar|testprodukt|testmuster|rezensionsexemplar|produktprobe|testgerat|presseexemplar)\\w*`,
      '\\b(?:testpaket|testexemplar|testprodukt|testmuster|rezensionsexemplar|leihgerat|testgerat|leseexemplar|presseexemplar)\\w*\\b.{0,60}\\b(?:von|vom|durch|danke|dank|erhalten|bekommen|bedanken)\\b',
      '\\b(?:danke|dank|bedanke\\w*)\\b.{0,80}\\b(?:rezensionsexemplar|testexemplar|testpaket|leseexemplar|bereitstellung|produkte|zusendung)',
      `\\b(?:wurde|wurden|war|waren|bin|sind) (?:ich|wir)\\b${BETWEEN}\\b(?:von|vom|zu|zur|zum)\\b${BETWEEN}\\beingeladen\\b`,
    ),
    wording(
      'label',
      'clear',
      'advertising',
      '^\\W*(?:werbung|anzeige|dauerwerbung)\\b(?:\\W*[:|,./-]|\\W*$| \\W|\\W+(?:dieser|enthalt|in kooperation|wegen|mit|fur))',
      '\\benthalt\\w* (?:bezahlte )?werb(?:ung|eanzeigen)\\b',
      '\\bbezahlte (?:kooperation|partnerschaft|werbung|zusammenarbeit|anzeige)',
    ),
    wording(
      'commission',
      'clear',
      'affiliate',
      '\\b(?:links?|affiliate\\S*|kauf\\w*|bestell\\w*|klick\\w*)\\b.{0,180}\\b(?:provision|pramie|vergutung|kleinen (?:betrag|anteil)|prozente?|werbekostenerstattung)\\b',
      '\\b(?:provision|pramie)\\b.{0,100}\\b(?:kauf|links?|bestell)',
    ),
    wording(
      'paid',
      'clear',
      'payment',
      `\\b(?:ich|wir|wurde\\w*|werde\\w*) ${BETWEEN}\\b(?:dafur |hierfur )(?:bezahlt|honoriert|vergutet)\\b`,
    ),
    wording(
      'partnership',
      'weak',
      'partnership',
      '\\bin (?:freundlicher )?(?:kooperation|zusammenarbeit) mit\\b',
      '\\b(?:meiner|unserer|meine|unsere) kooperation mit\\b',
      '\\bunterstutzt (?:von|durch)\\b',
      '\\bsponsored (?:post|by)\\b',
      '\\bgesponsert\\w*',
      '\\bpr-?(?:sample|muster)',
      '\\bwerbende inhalte\\b',
      '(?:^|\\W)powered by\\b',
      '\\b(?:testpaket|rezensionsexemplar|leseexemplar|testexemplar|presseexemplar)\\b',
    ),
    wording(
      'affiliate-link',
      'weak',
      'affiliate',
      '\\baffiliate-? ?links?\\b',
      '\\bpartner-?links?\\b',
      '\\bwerbelinks?\\b',
      '\\bprovisions-?links?\\b',
    ),
    wording('abbreviation', 'refused', 'advertising', '(?:^|\\s)#(?:sp|collab|spon|ambassador)\\b'),
  ],
  privateLife:
    /\b(?:mein(?:e|em|en|er)? (?:mann|frau|freund|freundin|mutter|vater|schwester|bruder|tochter|sohn|eltern|oma|opa|mama|papa|familie|kollege|kollegin)|weihnachten|geburtstag|valentinstag|leserin|leser)\b/,
  aboutTheSubject:
    /\b(?:influencer|kennzeichn\w+|kennzeichnungspflicht|abmahn\w+|schleichwerbung|werbeindustrie|blogger (?:mussen|sollten|durfen)|rechtslage|urteil|gericht\w*)\b/,
  siteWide:
    /\b(?:auf (?:dieser|unserer) (?:seite|website|webseite)|in unseren artikeln|links auf online-shops in artikeln)\b/,
  policyPage:
    /\b(?:kennzeichnung|transparenz|impressum|werberichtlinie\w*|uber mich|uber uns|kooperationen?$|datenschutz)\b/,
};
