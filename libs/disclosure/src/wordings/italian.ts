import type { Language } from '../domain/statement.js';
import { wordingsOf } from './wording.js';

const wording = wordingsOf('it');

/** What bloggers write in Italian of a tie to a brand. */
export const italian: Language = {
  code: 'it',
  wordings: [
    wording(
      'not-sponsored',
      'denial',
      'payment',
      '\\bnon (?:e|e stato|era) (?:un |una )?(?:\\w+ )?(?:sponsorizzat|pubblicit|a pagamento)',
      '\\bnon sponsorizzat',
      '\\bnon ho ricevuto (?:alcun |nessun )?(?:compens|pagament|denaro|nulla)',
      '\\bnessun compenso\\b',
    ),
    wording(
      'own-purchase',
      'denial',
      'gift',
      '\\bacquistat[oaie] (?:da me|a mie spese|con i miei soldi|di tasca mia)',
      '\\ba mie spese\\b',
      "\\bl'ho (?:comprat|acquistat|pagat)[oa]",
    ),
    wording(
      'gave-me',
      'clear',
      'gift',
      '\\b(?:mi|ci) (?:ha|hanno|e stato|sono stati|aveva|avevano) (?:\\w+ ){0,3}?(?:inviat|regalat|mandat|prestat|fornit|offert|spedit|invitat|omaggiat|dato in prova)',
      '\\bho ricevuto\\b.{0,60}\\b(?:gratis|gratuita\\w*|in omaggio|in prova|da parte|campion)',
      '\\b(?:prodott[oi]|copia|campion[ei]|libro) (?:\\w+ )?(?:inviat|fornit|offert|omaggiat|ricevut|prestat)[oaie] (?:da|in omaggio|gratuita)',
      '\\bomaggio d[ia]\\b',
      '\\b(?:#)?suppliedby\\b',
      '\\bcopia (?:omaggio|stampa|recensione)\\b',
    ),
    wording(
      'sponsored',
      'clear',
      'payment',
      '\\b(?:post|articolo|contenuto|video) (?:\\w+ )?(?:sponsorizzat|pubblicitari)',
      '\\bsponsorizzat[oaie] da\\b',
      '^\\W*#?(?:pubblicita|sponsorizzato|advertising)\\b\\W*(?:$|:|-)',
      '\\b(?:collaborazione|partnership) (?:retribuita|a pagamento|pubblicitaria)',
      '#(?:pubblicita|sponsorizzato)\\b',
      '\\bin collaborazione con\\b',
    ),
    wording(
      'commission',
      'clear',
      'affiliate',
      '\\b(?:link|acquist\\w*|compr\\w*|clic\\w*)\\b.{0,140}\\b(?:commission\\w*|percentuale|provvigion\\w*)',
      '\\bcommission\\w*\\b.{0,100}\\b(?:link|acquist)',
      '\\baffiliato amazon\\b.{0,60}\\b(?:guadagn|ricev)',
    ),
    wording(
      'partnership',
      'weak',
      'partnership',
      '\\bgrazie a .{2,40} per\\b',
      '\\bin partnership con\\b',
      '(?:^|\\s)#adv\\b',
      '\\bgifted\\b',
      '\\bho ricevuto\\b',
      '\\bambassador\\b',
      '\\binvitat[oaie] da\\b',
    ),
    wording(
      'affiliate-link',
      'weak',
      'affiliate',
      '\\blink (?:di |in )?affilia',
      '\\bprogramma (?:di )?affilia',
    ),
    wording('abbreviation', 'refused', 'advertising', '(?:^|\\s)#(?:sp|collab)\\b'),
  ],
  privateLife:
    /\b(?:mi[oa] (?:marito|moglie|madre|padre|sorella|fratello|figli[oa]|fidanzat[oa]|amic[oa])|natale|compleanno|san valentino|un lettore|una lettrice)\b/,
  aboutTheSubject: /\b(?:gli influencer devono|le aziende (?:inviano|regalano))\b/,
  siteWide: /\b(?:su questo (?:sito|blog)|nei nostri articoli|alcuni link)\b/,
  policyPage: /\b(?:informativa|chi sono|disclaimer|privacy policy|collaborazioni$)\b/,
};
