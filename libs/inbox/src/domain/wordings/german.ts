import type { Language } from './language.js';

export const german: Language = {
  code: 'de',
  autoSubject: [
    /\b(?:automatische (?:antwort|r.ckmeldung|ruckantwort|eingangsbest.tigung|empfangsbest.tigung)|abwesenheits(?:notiz|meldung|benachrichtigung|nachricht|assistent|agent)?|autoantwort|urlaubs(?:meldung|notiz|vertretung)|eingangsbest.tigung|abwesend|nicht im (?:b.ro|haus|dienst))\b/,
    /\bist (?:derzeit |momentan |zur zeit )?(?:au.{1,2}er haus|abwesend|im urlaub|nicht im (?:b.ro|haus)|in (?:elternzeit|mutterschutz|urlaub))/,
    /\b(?:neue e-?mail-?adresse|nicht mehr (?:im unternehmen|t.tig|bei))/,
  ],
  selfDescription: [
    /\bdies(?:e|es)? (?:e-?mail |nachricht |antwort )?(?:ist|wurde|handelt) (?:\w+ ){0,3}?automatisch/,
    /\bautomatisch(?:e|er|en)? (?:generierte |erzeugte |erstellte |versendete )?(?:antwort|nachricht|e-?mail|mitteilung|r.ckmeldung|eingangsbest.tigung)\b|\babwesenheitsnotiz\b/,
  ],
  absence: [
    /\bich (?:bin|werde|befinde mich|habe) (?:\w+ |bis |ab |vom |zum |zu |am |\d[\d./]* ?|, ?){0,9}?(?:nicht (?:im|am|in) (?:b.ro|hause?|arbeitsplatz|dienst|der)|ausser (?:haus|dienst)|abwesend|im urlaub|in (?:urlaub|elternzeit|mutterschutz)|auf (?:dienst|geschafts)?reise|unterwegs|nicht erreichbar|urlaub|verreist)/,
    /\b(?:derzeit|momentan|zur zeit|aktuell) (?:bin ich |befinde ich mich )?(?:nicht (?:im|am|in)|ausser haus|abwesend|im urlaub|in urlaub|auf reise|nicht erreichbar)/,
    /\b(?:unser b.ro|unsere praxis|unser unternehmen|wir) (?:ist|sind|bleibt|haben|hat) (?:\w+ |\d[\d./]* ?){0,6}?(?:geschlossen|betriebsferien|betriebsurlaub)/,
    /\babwesend (?:vom|bis|von)\b/,
    /\bich bin (?:erst )?(?:wieder )?(?:ab|am) .{1,30} (?:wieder|zur.ck)|\bich bin (?:erst )?wieder (?:ab|am)\b/,
  ],
  acknowledgement: [
    /\b(?:vielen|besten|herzlichen) dank f.r (?:ihre|deine|die|euer|eure|ihr) (?:e-?mail|mail|nachricht|anfrage|schreiben|zuschrift|interesse)/,
    /\b(?:ihre|deine) (?:e-?mail|mail|nachricht|anfrage) (?:ist|wurde|haben wir|hat uns|habe ich) (?:\w+ ){0,3}?(?:erhalten|eingegangen|erreicht|angekommen)|\bwir haben ihre (?:e-?mail|nachricht|anfrage) erhalten/,
    /\b(?:nicht mehr (?:im unternehmen|f.r|bei|t.tig|besch.ftigt|g.ltig|aktiv|gelesen)|hat das unternehmen verlassen|ausgeschieden)/,
    /\bmeine (?:neue )?e-?mail-?adresse (?:hat sich|lautet|.ndert)/,
  ],
  companion: [
    /\b(?:werde|werden) (?:\w+ ){0,8}?(?:beantworten|antworten|melden|bearbeiten|lesen|bearbeitet|weitergeleitet|beantwortet|r.ckmelden)\b|\bmelde mich\b/,
    /\b(?:nach meiner r.ckkehr|w.hrend meiner abwesenheit|in meiner abwesenheit|in dringenden (?:f.llen|angelegenheiten)|bei dringenden|dringend|vertretung|vertritt mich|schnellstm.glich|so (?:schnell|bald|rasch) wie m.glich|in k.rze|umgehend)/,
    /\b(?:wenden sie sich|kontaktieren sie|richten sie sich)\b|\bkehre zur.ck\b|\bzur.ck am\b/,
    /\bnicht (?:automatisch )?weitergeleitet\b/,
    /\bnicht auf diese (?:e-?mail|nachricht)\b/,
  ],
  personal: [
    /\b(?:klingt|gerne?|freue mich|freut mich|(?:k.nnten|k.nnen|w.rden) sie mir|kannst du|interessant|spannend|kein interesse|interessiert|gute idee|schicken sie|gef.llt)\b/,
  ],
  backOn:
    /\b(?:kehre zur.ck am|zur.ck (?:am|ab)(?: dem)?|wieder (?:[^\s.]+ ){0,3}?(?:ab|am)(?: dem)?|wieder)(?: (?:montag|dienstag|mittwoch|donnerstag|freitag),?(?: dem| den)?)?\s?:?$/,
  awayUntil:
    /(?:\bbis(?: (?:einschliesslich|einschl\.?|inklusive|inkl\.?|zum|zu|und mit))*(?: (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),?(?: dem| den)?)?|\bund|[-–—])\s?:?$/,
  months: ['jan|jän', 'feb', 'm.r', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'],
  optOutClear: [
    /\b(?:entfernen|loschen|l.schen|streichen|nehmen|tragen) sie (?:mich|uns|bitte|meine|diese|meinen|unsere)\b.{0,60}?(?:verteiler|liste|adresse|daten|datenbank|newsletter|kontakte?|aus\b|namen)/,
    /\b(?:entferne|l.sche|streiche|nimm|trag) (?:mich|uns|bitte|meine|diese|meinen)\b.{0,60}?(?:verteiler|liste|adresse|daten|datenbank|newsletter|aus\b)/,
    /\b(?:mich|uns|meine (?:e-?mail-?)?adresse|meine daten|diese adresse|meinen namen) (?:bitte )?(?:\w+ ){0,5}?(?:aus|von) (?:\w+ ){0,3}?(?:verteiler|liste|mailingliste|datenbank|newsletter|adressbuch)/,
    /\b(?:schreiben|schicken|senden|kontaktieren|mailen|belastigen) sie (?:mir|uns|mich) (?:bitte )?(?:nicht mehr|keine|nie wieder|nie mehr|k.nftig nicht|nichts mehr)/,
    /\b(?:bitte )?keine (?:weiteren |werbe-?)?(?:e-?mails?|mails?|nachrichten|zusendungen|werbung|anfragen) mehr\b|\bkeine (?:weiteren )(?:e-?mails?|mails?|nachrichten|zusendungen|werbung|anfragen)\b/,
    /\b(?:m.chte|mochte|will|w.nsche|wollen|m.chten|wunschen) (?:\w+ ){0,5}?(?:keine|nicht mehr|nicht weiter|nichts mehr) (?:\w+ ){0,5}?(?:erhalten|bekommen|kontaktiert|angeschrieben|belastigt|kriegen|h.ren)/,
    /\b(?:abmelden|austragen|abbestellen|newsletter k.ndigen)\b|\bmelden sie mich ab\b|\bunterlassen sie\b|\bwiderspreche (?:ich )?(?:der|hiermit|jeder|jeglicher)|\blassen sie mich in ruhe\b|\bh.ren sie auf\b/,
  ],
  optOutLikely: [/\b(?:verteiler|abmeld|abbestell|austrag|spam|unaufgefordert|unverlangt)/],
};
