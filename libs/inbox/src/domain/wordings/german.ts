import type { Language } from './language.js';
import { germanWishes } from './wishes/german.js';

export const german: Language = {
  code: 'de',
  autoSubject: [
    /\b(?:automatische (?:antwort|r.ckmeldung|ruckantwort|eingangsbest.tigung|empfangsbest.tigung)|abwesenheits(?:notiz|meldung|benachrichtigung|nachricht|assistent|agent)?|autoantwort|urlaubs(?:meldung|notiz|vertretung)|eingangsbest.tigung|abwesend|nicht im (?:b.ro|haus|dienst))\b/,
    /\bist (?:derzeit |momentan |zur zeit )?(?:au.{1,2}er haus|abwesend|im urlaub|nicht im (?:b.ro|haus)|in (?:elternzeit|mutterschutz|urlaub))/,
    /^(?:im )?(?:urlaub|elternzeit|betriebsferien|dienstreise)\b.{0,40}$|\b(?:neue e-?mail-?adresse|nicht mehr (?:im unternehmen|t.tig|bei))/,
  ],
  selfDescription: [
    /\bdies(?:e|es)? (?:e-?mail |nachricht |antwort )?(?:ist|wurde|handelt) (?:\w+ ){0,3}?automatisch/,
    /\bautomatisch(?:e|er|en)? (?:generierte |erzeugte |erstellte |versendete )?(?:antwort|nachricht|e-?mail|mitteilung|r.ckmeldung|eingangsbest.tigung)\b|\babwesenheitsnotiz\b/,
  ],
  absence: [
    /\b(?:wegen|aufgrund|infolge) (?:\S+ ){0,2}?(?:krankheit|urlaubs?|erkrankung|elternzeit|messe|dienstreise|betriebsferien|feiertagen?)\b|\blese (?:ich )?(?:meine|keine) (?:e-?mails|mails|nachrichten)\b|\bkeine (?:e-?mails|mails|nachrichten) (?:beantworten|lesen)\b/,
    /\b(?:nicht besetzt|auf (?:einer |meiner |der )?\S*(?:reise|tour|messe|konferenz|tagung)|(?:nur )?(?:selten|kaum|wenig|keinen|schlechten) (?:internet|empfang|netz|zugriff|zugang))\b|\b(?:bin|sind) (?:ich|wir) (?:\S+ ){0,4}?nicht (?:im|in|am|da|erreichbar)\b|\bich bin (?:\S+ ){1,6}?wieder (?:am|im|da|zuruck|fur|erreichbar|zu erreichen)\b|\bich habe (?:\S+ ){0,6}?(?:urlaub|frei|ferien)\b/,
    /\b(?:ich|wir|blog|redaktion|team|shop|seite|studio) (?:\S+ ){0,3}?(?:bin|sind|ist|mache|machen|macht|nehme|nehmen|gonne|befinde|befinden|bleibt|geht|halte|halt) (?:\S+ ){0,12}?(?:pause|auszeit|urlaub|\S*ferien|elternzeit|mutterschutz|sommerpause|winterpause|\S*schlaf|geschlossen|krankgeschrieben|krank|nicht erreichbar|nicht da|unterwegs|verreist|dienstreise|geschaftsreise|messe|abwesend|offline|frei|kur|reha|fortbildung|nicht am platz|nicht im (?:buro|haus|dienst)|ausser haus)\b/,
    /\b(?:mache|machen|macht|bin|sind|ist) (?:ich|wir|sie) (?:\S+ ){0,10}?(?:pause|auszeit|urlaub|ferien|krank\w*|unterwegs|verreist|nicht da|nicht erreichbar|offline|dienstreise|messe|abwesend|geschlossen)\b|\bpostfach (?:\S+ ){0,4}?(?:zu|geschlossen|nicht gelesen)\b/,
    /\b(?:eingeschrankte[nr]?|keinen|begrenzte[nr]?|unregelmassige[nr]?) (?:zugriff|zugang) auf\b|\blese (?:ich )?meine (?:e-?mails|mails|nachrichten) (?:nur|nicht)/,
    /\b(?:ich bin|bin ich) (?:\w+ |\d[\d.]* ?){0,5}?(?:krank|ausser haus|offline|im mutterschutz|auf messe|auf einer (?:messe|konferenz|tagung)|nicht im dienst)\b/,
    /\bich (?:bin|werde|befinde mich|habe) (?:\w+ |bis |ab |vom |zum |zu |am |\d[\d./]* ?|, ?){0,9}?(?:nicht (?:im|am|in) (?:b.ro|hause?|arbeitsplatz|dienst|der)|ausser (?:haus|dienst)|abwesend|im urlaub|in (?:urlaub|elternzeit|mutterschutz)|auf (?:dienst|geschafts)?reise|unterwegs|nicht erreichbar|urlaub|verreist)/,
    /\b(?:derzeit|momentan|zur zeit|aktuell) (?:bin ich |befinde ich mich )?(?:nicht (?:im|am|in)|ausser haus|abwesend|im urlaub|in urlaub|auf reise|nicht erreichbar)/,
    /\b(?:unser b.ro|unsere praxis|unser unternehmen|wir) (?:ist|sind|bleibt|haben|hat) (?:\w+ |\d[\d./]* ?){0,6}?(?:geschlossen|betriebsferien|betriebsurlaub)/,
    /\babwesend (?:vom|bis|von)\b|(?:^|[.,:!] )(?:bin|sind) (?:\S+ ){0,4}?(?:im urlaub|in (?:urlaub|elternzeit)|nicht (?:da|im buro|erreichbar)|unterwegs|verreist|krank)\b/,
    /\bich bin (?:erst )?(?:wieder )?(?:ab|am) .{1,30} (?:wieder|zur.ck)|\bich bin (?:erst )?wieder (?:ab|am)\b/,
  ],
  acknowledgement: [
    /\b(?:adresse|postfach|account|konto|e-mail) (?:wird|ist|wurde) (?:\S+ ){0,3}?(?:nicht (?:mehr|langer) (?:verwendet|genutzt|benutzt|gultig|aktiv|gelesen|betreut|abgerufen|erreichbar)|geschlossen|stillgelegt|deaktiviert|abgeschaltet)/,
    /\bnicht (?:mehr|langer) (?:\S+ ){0,5}?(?:tatig|beschaftigt|hause?|unternehmen|redaktion|angestellt|mitarbeiter\w*|zustandig)\b|\b(?:aufgrund|wegen) (?:der|des) (?:grossen |hohen |vielen )?(?:anzahl|menge|zahl|anfragen|aufkommens)\b/,
    /\bnicht mehr (?:\w+ ){0,4}?(?:beschaftigt|tatig|angestellt|zustandig|im hause?)\b|\bist bei uns eingegangen\b/,
    /\bich (?:bin|arbeite) (?:\w+ ){0,3}?nicht (?:mehr|l.nger) (?:\w+ ){0,3}?(?:t.tig|besch.ftigt|angestellt|erreichbar)|\b(?:dieses|das) postfach wird (?:\w+ )?nicht (?:mehr )?(?:gelesen|abgerufen|betreut|bearbeitet)|\b(?:ticket|vorgang|anfrage) (?:mit der |unter der )?(?:nummer|wurde|ist) /,
    /\b(?:vielen|besten|herzlichen) dank f.r (?:ihre|deine|die|euer|eure|ihr) (?:e-?mail|mail|nachricht|anfrage|schreiben|zuschrift|interesse)/,
    /\b(?:ihre|deine) (?:e-?mail|mail|nachricht|anfrage) (?:ist|wurde|haben wir|hat uns|habe ich) (?:\w+ ){0,3}?(?:erhalten|eingegangen|erreicht|angekommen)|\bwir haben ihre (?:e-?mail|nachricht|anfrage) erhalten/,
    /\b(?:nicht mehr (?:im unternehmen|f.r|bei|t.tig|besch.ftigt|g.ltig|aktiv|gelesen)|hat das unternehmen verlassen|ausgeschieden)/,
    /\bmeine (?:neue )?e-?mail-?adresse (?:hat sich|lautet|.ndert)/,
  ],
  companion: [
    /\bsie horen\b.{0,50}\bvon (?:uns|mir)\b|\bwerktagen?\b|\bgeduld\b/,
    /\bantworten dauern\b|\b(?:nutzen|verwenden|benutzen) sie (?:bitte |kunftig |ab sofort )?\S*@?\S|\bbis zur antwort\b/,
    /\b(?:beantworte|beantworten|beantwortet|antworte|antworten|lese|bearbeite) (?:\S+ ){0,6}?(?:danach|anschliessend|spater|erst|dann|ab|nach)\b|\b(?:erst|dann|danach|anschliessend)\b.{0,40}\b(?:beantwort\w+|antwort\w+|lesen|bearbeit\w+|melden)\b|\bkann (?:ich )?(?:\S+ ){0,4}?erst\b|\b(?:nicht|weder) (?:\S+ ){0,3}?(?:gelesen|beantwortet|weitergeleitet)\b|\bbis dahin\b|\bwieder (?:\S+ ){0,3}?(?:da|zuruck|im buro|erreichbar)\b|\b(?:wende[tn]?|schreib(?:en sie|t|e)?|richten sie|mail(?:t|en sie)?)\b.{0,60}\S@\S/,
    /\bantworte (?:\w+ ){0,3}?(?:verz.gert|sp.ter)|\bverz.gerungen\b|\bk.mmern uns\b/,
    /\b(?:werde|werden) (?:\w+ ){0,8}?(?:beantworten|antworten|melden|bearbeiten|lesen|bearbeitet|weitergeleitet|beantwortet|r.ckmelden)\b|\bmelde mich\b/,
    /\b(?:nach meiner r.ckkehr|w.hrend meiner abwesenheit|in meiner abwesenheit|in dringenden (?:f.llen|angelegenheiten)|bei dringenden|dringend|vertretung|vertritt mich|schnellstm.glich|so (?:schnell|bald|rasch) wie m.glich|in k.rze|umgehend)/,
    /\b(?:wenden sie sich|kontaktieren sie|richten sie sich)\b|\bkehre zur.ck\b|\bzur.ck am\b/,
    /\bnicht (?:automatisch )?weitergeleitet\b/,
    /\bnicht auf diese (?:e-?mail|nachricht)\b/,
  ],
  personal: [
    /\bin (?:kopie|cc)\b|\bnein,? danke\b|\bleider nein\b|\bdanke,? aber\b/,
    /\b(?:schaue? (?:ich )?(?:es|sie|das|mir|mal)|sehe? (?:es|sie|das) mir|uberlege)\b/,
    /\b(?:besuchen sie|kommen sie|komm(?:t)? doch|doch (?:am|mal|gern\w*|einfach)|aber (?:ich|wir|schick|danach|dann) (?!.{0,30}(?:antwort|meld|dringend))|sagen sie mir|erzahl\w+|welche|wie viel|wann (?:kommt|ware|konnte))\b/,
    /\b(?:(?<!antworte\w* )danach gerne?|was kostet|schick(?:t|en sie|e)? (?:mir|uns|es|sie|gerne?|ruhig)|trotzdem|ihr(?:e[nrm]?)? (?:angebot|produkte?|idee|vorschlag|fotos|paket))\b/,
    /\b(?:paket|packchen|muster|rezension|prototyp|interview)\b/,
    /\b(?:klingt|(?<!antworte\w* (?:\S+ ){0,3})gerne?|freue mich|freut mich|(?:k.nnten|k.nnen|w.rden) sie mir|kannst du|interessant|spannend|kein interesse|interessiert|gute idee|schicken sie|gef.llt)\b/,
  ],
  backOn:
    /\b(?:kehre zur.ck am|zur.ck (?:am|ab)(?: dem)?|wieder (?:[^\s.]+ ){0,3}?(?:ab|am)(?: dem)?|wieder)(?: (?:montag|dienstag|mittwoch|donnerstag|freitag),?(?: dem| den)?)?\s?:?$/,
  awayUntil:
    /(?:\bbis(?: (?:einschliesslich|einschl\.?|inklusive|inkl\.?|zum|zu|und mit))*(?: (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),?(?: dem| den)?)?|\bund|[-–—])\s?:?$/,
  months: ['jan|jän', 'feb', 'm.r', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'],
  wishes: germanWishes,
};
