import type { Notices } from './notices.js';

/** Who is away: a person, or what they run. */
const HOUSE =
  '(?:blog|redaktion|team|shop|seite|studio|laden|werkstatt|agentur|buro|b.ro|praxis|unternehmen|geschaft)';
/** Words of time and degree, between the verb and what it says. */
const BETWEEN = '(?:\\S+ ){0,10}?';
/** Being away. */
const AWAY =
  '(?:ausser (?:haus|dienst)|abwesend|verreist|unterwegs|offline|krank(?:geschrieben)?|erkrankt|verhindert|frei|nicht (?:(?:im|am|in(?: der)?) (?:b.ro|hause?|arbeitsplatz|platz|dienst|redaktion|netz)|da|erreichbar|verfugbar|zu erreichen))';
/** Time off of any sort. */
const TIME_OFF =
  '(?:pause|auszeit|\\S*urlaub|\\S*ferien|elternzeit|mutterschutz|mutterschaft|babypause|sabbatical|\\S*schlaf|kur|reha|fortbildung|\\S*reise|\\S*messe|konferenz|tagung|tour|\\S*karenz)';
const CLOSED = '(?:geschlossen|nicht besetzt|betriebsferien|betriebsurlaub)';
const REASON =
  '(?:krankheit|urlaubs?|erkrankung|elternzeit|messe|dienstreise|betriebsferien|feiertagen?|trauerfalls?|umzugs?)';
const SELDOM = '(?:nur|nicht|selten|kaum|unregelmassig|sporadisch|gelegentlich|wenig|keinen|schlechten)';
const MAIL = '(?:e-?mails|mails|nachrichten|post)';
const MY_MAIL = `(?:(?:meine|keine)n? ${MAIL})`;
const ACCESS = '(?:internet|empfang|netz|zugriff|zugang)';

/** What was sent to us, and what became of it. */
const MESSAGE =
  '(?:e-?mails?|mails?|nachricht(?:en)?|anfragen?|schreiben|zuschrift|bestellung|bewerbung|einsendung|interesse(?: an)?|anliegen|bewerbung|ticket|vorgang|kontaktaufnahme)';
const YOURS = '(?:ihre?n?|deine?n?|eure?n?|euer|die)';
const RECEIVED = '(?:erhalten|eingegangen|erreicht|angekommen|eingetroffen|erfasst|bekommen|registriert)';
/** Somebody who doesn't work there any more, and an address that nobody reads. */
const NO_MORE = 'nicht (?:mehr|langer|l.nger)';
const EMPLOYED =
  '(?:t.tig|besch.ftigt|hause?|unternehmen|redaktion|angestellt|mitarbeiter\\w*|zust.ndig|f.r|bei|beim|erreichbar)';
const MAILBOX = '(?:\\S*adresse|postfach|account|konto|e-mail)';
const UNATTENDED =
  '(?:verwendet|genutzt|benutzt|g.ltig|aktiv|gelesen|betreut|abgerufen|bearbeitet|erreichbar|uberwacht|gepflegt)';
const MANY = '(?:anzahl|menge|zahl|fulle|vielzahl|masse|anfragen|aufkommens?|flut)';

/** How such a note goes on. */
const ANSWER = '(?:beantworte[nt]?|antworte[nt]?|antwort|lese[nt]?|bearbeite[nt]?|gelesen|kummern)';
const LATER = '(?:danach|wieder|anschliessend|spater|erst|dann|ab|nach)';
const WRITE_TO =
  '(?:wende[tn]?|schreib(?:en sie|t|e)?|richten sie|mail(?:t|en sie)?|kontaktier(?:en sie|t|e)?|erreichen sie)';

const autoSubject: RegExp[] = [
  /\b(?:automatische (?:antwort|r.ckmeldung|ruckantwort|eingangsbest.tigung|empfangsbest.tigung)|abwesenheits(?:notiz|meldung|benachrichtigung|nachricht|assistent|agent)?|autoantwort|urlaubs(?:meldung|notiz|vertretung)|eingangsbest.tigung|abwesend|nicht im (?:b.ro|haus|dienst))\b/,
  /\bist (?:derzeit |momentan |zur zeit )?(?:au.{1,2}er haus|abwesend|im urlaub|nicht im (?:b.ro|haus)|in (?:elternzeit|mutterschutz|urlaub))/,
  /^(?:im )?(?:urlaub|elternzeit|betriebsferien|dienstreise)\b.{0,40}$|\b(?:neue e-?mail-?adresse|nicht mehr (?:im unternehmen|t.tig|bei))/,
];

const selfDescription: RegExp[] = [
  /\bdies(?:e|es)? (?:e-?mail |nachricht |antwort )?(?:ist|wurde|handelt) (?:\w+ ){0,3}?automatisch/,
  /\bautomatisch(?:e|er|en)? (?:generierte |erzeugte |erstellte |versendete )?(?:antwort|nachricht|e-?mail|mitteilung|r.ckmeldung|eingangsbest.tigung)\b|\babwesenheitsnotiz\b/,
];

const absence: RegExp[] = [
  // "Ich bin im Urlaub", "wir machen Pause", "die Redaktion ist geschlossen".
  new RegExp(
    `\\b(?:ich|wir|${HOUSE}) (?:\\S+ ){0,3}?(?:bin|sind|ist|mache|machen|macht|nehme|nehmen|gonne|befinde|befinden|bleibt|geht|gehe|halte|halt|habe|haben|werde) ${BETWEEN}(?:${TIME_OFF}|${AWAY}|${CLOSED})\\b`,
  ),
  // "Derzeit bin ich verreist".
  new RegExp(
    `\\b(?:mache|machen|macht|bin|sind|ist|habe|haben|befinde) (?:ich|wir|sie) ${BETWEEN}(?:${TIME_OFF}|${AWAY}|geschlossen)\\b`,
  ),
  new RegExp(`(?:^|[.,:!] )(?:bin|sind|mache|machen|habe) (?:\\S+ ){0,4}?(?:${TIME_OFF}|${AWAY})\\b`),
  new RegExp(
    `\\b(?:derzeit|momentan|zur zeit|zurzeit|aktuell|gerade) (?:bin ich |befinde ich mich )?(?:${AWAY}|(?:im|in|auf) (?:\\S+ )?${TIME_OFF})\\b`,
  ),
  // In Teilzeit.
  /\b(?:arbeite|arbeiten|bin) (?:\S+ ){0,3}?(?:in teilzeit|nicht (?:an|am) (?:mon|dien|mitt|don|frei))|\bgehe? (?:\S+ )?nicht an (?:die |meine )?(?:mails|e-?mails|post)\b/,
  // Offline.
  /\b(?:schalte|schalten|mache|klinke) (?:\S+ ){0,4}?(?:ab|aus|zu|offline)\b.{0,40}\b(?:bis|und|wieder)\b|\bnur (?:schlecht|schwer|eingeschrankt) (?:zu erreichen|erreichbar)\b/,
  /^(?:\S+ )?(?:\S*urlaub|\S*ferien|elternzeit|mutterschutz|abwesend|krank) ?[!:.,]/,
  // "Abwesend vom 1. bis 4.", "wegen Krankheit".
  /\babwesend (?:vom|bis|von)\b|\bnicht besetzt\b|\bauf (?:einer |meiner |der )?\S*(?:reise|tour|messe|konferenz|tagung)\b/,
  new RegExp(
    `\\b(?:wegen|aufgrund|infolge|krankheits|urlaubs) ?(?:\\S+ ){0,2}?${REASON}\\b|\\b(?:krankheits|urlaubs)bedingt\\b`,
  ),
  // Mail isn't read, or seldom.
  new RegExp(
    `\\blese (?:ich )?${MY_MAIL}(?: (?:\\S+ )?${SELDOM})?\\b|\\b${SELDOM} (?:\\S+ ){0,3}?${MY_MAIL}\\b|\\bkeine ${MAIL} (?:beantworten|lesen)\\b`,
  ),
  new RegExp(
    `\\b(?:eingeschr.nkte[nr]?|keinen|begrenzte[nr]?|unregelm.ssige[nr]?) ${ACCESS} auf\\b|\\b(?:nur )?(?:selten|kaum|wenig|keinen|schlechten) ${ACCESS}\\b`,
  ),
  // The shop, the mailbox is closed.
  new RegExp(
    `\\b${HOUSE} (?:ist|sind|bleibt|haben|hat) (?:\\S+ ){0,6}?${CLOSED}|\\bpostfach (?:\\S+ ){0,4}?(?:zu|geschlossen|nicht gelesen)\\b`,
  ),
  // "Ich bin am Montag wieder da."
  /\bich bin (?:\S+ ){0,6}?wieder (?:am|ab|im|da|zur.ck|f.r|erreichbar|zu erreichen)\b|\bich bin (?:erst )?(?:wieder )?(?:ab|am) .{1,30} (?:wieder|zur.ck)/,
];

const whereabouts: RegExp[] = [
  /\bbis (?:\S+ ){1,5}?(?:bin|sind) (?:ich|wir) (?:auf|in|im|am|bei|an)\b|\b(?:ich bin|bin ich|wir sind) (?!(?:\S+ )?(?:frei|ausgebucht|verfugbar)).{1,30}\bbis (?:zum |einschl\S+ )?\d/,
  new RegExp(`\\b${HOUSE} (?:ist|sind|bleibt|macht|geht|hat) .{1,40}\\bbis (?:zum |einschl\\S+ )?\\d`),
];

const acknowledgement: RegExp[] = [
  // Thanks for a message, whatever it said.
  new RegExp(
    `\\b(?:vielen|besten|herzlichen|lieben|schonen|tausend) dank f.r ${YOURS} (?:\\S+ )?${MESSAGE}|\\b(?:danken? (?:ihnen|dir|euch)|bedanken? (?:uns|mich)) f.r ${YOURS} |\\b(?:vielen|besten|herzlichen|lieben) dank,? dass (?:sie|du|ihr)\\b`,
  ),
  // It was received.
  new RegExp(
    `\\b${YOURS} ${MESSAGE} (?:ist|wurde|haben wir|hat uns|habe ich|ging) (?:\\S+ ){0,4}?(?:${RECEIVED}|ein\\b)|\\bhaben (?:wir )?${YOURS} ${MESSAGE} (?:\\S+ ){0,2}?${RECEIVED}|\\bist bei uns eingegangen\\b`,
  ),
  /\b(?:ticket|vorgang|anfrage) (?:mit der |unter der )?(?:nummer|wurde|ist) |\bunter der (?:\S+ )?nummer\b/,
  // Somebody left.
  new RegExp(
    `\\b${NO_MORE} (?:\\S+ ){0,5}?${EMPLOYED}\\b|\\b(?:hat|habe) (?:\\S+ ){0,4}?verlassen\\b|\\bausgeschieden\\b`,
  ),
  // An address that nobody reads, a new one.
  new RegExp(
    `\\b${MAILBOX} (?:wird|ist|wurde) (?:\\S+ ){0,3}?(?:nicht(?: (?:mehr|langer|l.nger))? ${UNATTENDED}|geschlossen|stillgelegt|deaktiviert|abgeschaltet)|\\b${NO_MORE} ${UNATTENDED}\\b`,
  ),
  /\bmeine (?:neue )?e-?mail-?adresse (?:hat sich|lautet|.ndert)/,
  // Who reads this address, and how often.
  /\b(?:beantworte|lese|checke|bearbeite) (?:ich )?(?:\S+ ){0,2}?(?:mails|e-?mails|post|nachrichten|anfragen) (?:\S+ )?(?:\w+tags|am wochenende|einmal|zweimal|\w+ mal)\b/,
  // Too many letters to answer each.
  /\b(?:ich|wir) (?:antworte|antworten|beantworte|beantworten) (?:\S+ )?nur\b|\bkonnen (?:wir )?nur (?:\S+ )?(?:anfragen|mails|nachrichten|zuschriften) beantworten\b|\b(?:antworte|beantworte) ich (?:\S+ )?nur\b/,
  new RegExp(
    `\\b(?:aufgrund|wegen|angesichts) (?:der|des) (?:grossen |hohen |vielen )?${MANY}\\b|\\b(?:ich bekomme|ich erhalte|wir bekommen|wir erhalten|mich erreichen|uns erreichen) (?:\\S+ ){0,4}?(?:viele|zahlreiche|hunderte|dutzende|sehr viel|unzahlige)`,
  ),
];

const companion: RegExp[] = [
  // When an answer comes.
  new RegExp(
    `\\b${ANSWER} (?:\\S+ ){0,6}?${LATER}\\b|\\b(?:erst|dann|danach|anschliessend)\\b.{0,40}\\b(?:beantwort\\w+|antwort\\w+|lesen|bearbeit\\w+|melden)\\b|\\bkann (?:ich )?(?:\\S+ ){0,4}?erst\\b`,
  ),
  /\b(?:werde|werden|wird) (?:\S+ ){0,8}?(?:beantworten|antworten|melden|bearbeiten|lesen|bearbeitet|weitergeleitet|beantwortet|r.ckmelden)\b|\b(?:melde (?:ich )?mich|meldet sich|melden uns|k.mmern uns)\b|\bsie horen\b.{0,50}\bvon (?:uns|mir)\b/,
  /\b(?:schnellstm.glich|so (?:schnell|bald|rasch) wie m.glich|in k.rze|umgehend|werktagen?|geduld|bis zur antwort)\b/,
  /\b(?:nach meiner r.ckkehr|w.hrend meiner abwesenheit|in meiner abwesenheit|bis dahin|kehre zur.ck|zur.ck am)\b|\bwieder (?:\S+ ){0,3}?(?:da|zuruck|im buro|erreichbar)\b/,
  // Later than usual.
  /\bantworte[nt]? (?:\S+ ){0,3}?(?:dauern|verz.gert|sp.ter)|\bverz.gerung(?:en)?\b|\b(?:kann|konnen) (?:\S+ ){0,4}?(?:dauern|verzogern)\b|\bdauert (?:es )?(?:\S+ ){0,4}?(?:langer|etwas|bisschen)\b/,
  /\b(?:nicht|kaum)\b.{0,20}\b(?:jede|alle|allen|jeden|jedem)\w*\b.{0,20}\b(?:beantwort|antwort)\w*|\b(?:lese|hole|arbeite) (?:\S+ ){0,4}?nach\b|\bnur (?:uber|per|via) (?:das |unser )?(?:\S*formular)/,
  /\bwird (?:\S+ )?(?:gepruft|bearbeitet|weitergeleitet)\b|\b(?:sollten|wenn|falls) (?:sie|du|ihr)\b.{0,60}\bnichts? (?:von (?:uns|mir) )?hor\w+|\bpasst es (?:leider )?nicht\b/,
  // What becomes of mail.
  /\b(?:nicht|weder) (?:\S+ ){0,3}?(?:gelesen|beantwortet|weitergeleitet|bearbeitet)\b/,
  // Whom to write to instead.
  new RegExp(
    `\\b${WRITE_TO}\\b.{0,60}\\S@\\S|\\b(?:wenden sie sich|kontaktieren sie|richten sie sich)\\b|\\b(?:vertretung|vertritt mich)|\\b(?:nutzen|verwenden|benutzen) sie (?:bitte |kunftig |ab sofort )?\\S*@?\\S`,
  ),
  // Rates and rules for those who write often.
  /\b(?:meine|unsere) (?:preise|mediadaten|konditionen) (?:finde|sind|stehen)|\bmediadaten\b|\b(?:ich|wir) lesen? (?:aber |dennoch )?(?:alles|alle|jede)\b/,
  /\bansprechpartner(?:in)?\b|\bnachfolger(?:in)?\b|\b(?:versand|auftrags|bestell)best.tigung\b|\bbleibt (?:\S+ ){1,3}?(?:zu|zugeklappt|aus|geschlossen|dunkel)\b|\bhaben sie (?:bitte )?verstandnis\b/,
  // When it is urgent.
  /\b(?:in dringenden (?:f.llen|angelegenheiten)|bei dringenden|dringend)/,
  /\bnicht auf diese (?:e-?mail|nachricht)\b/,
];

const personal: RegExp[] = [
  // Yes: "gerne".
  /\b(?:(?<!antworte\w* (?:\S+ ){0,3})gerne?|freue mich|freut mich|interessiert|(?<!antworte\w* )danach gerne?)\b/,
  // No: "nein danke".
  /\bnein,? danke\b|\bleider nein\b|\bdanke,? aber\b|\bkein interesse\b/,
  // What they think of it.
  /\b(?:klingt|interessant|spannend|gute idee|klasse|gef.llt|uberlege|(?:schaue? (?:ich )?|sehe? )(?:es|sie|das|mir|mal))\b/,
  // Questions and answers to what we wrote.
  /\b(?:(?:k.nnten|k.nnen|w.rden) sie mir|kannst du|was kostet|welche|wie viel|wann (?:kommt|ware|konnte)|sagen sie mir|(?:sage? (?:dir|euch|ihnen)|(?:gebe?|sage?) (?:\S+ )?bescheid)|erzahl\w+|trotzdem|doch (?:am|mal|gern\w*|einfach)|aber (?:ich|wir|schick|danach|dann) (?!.{0,30}(?:antwort|meld|dringend)))\b/,
  // What we offered, and how it is to come.
  /\b(?:schick(?:t|en sie|e)? (?:mir|uns|es|sie|gerne?|ruhig)|schicken sie|ihr(?:e[nrm]?)? (?:angebot|produkte?|idee|vorschlag|fotos|paket)|paket|packchen|probiere?|ausprobier\w*|muster|rezension|prototyp|interview)\b/,
  // Others who join, and meetings.
  /\bin (?:kopie|cc)\b|\b(?:besuchen sie|kommen sie|komm(?:t)? doch)\b/,
];

/** What answering machines say in German, in the parts that such notes are made of. */
export const germanNotices: Notices = {
  autoSubject,
  selfDescription,
  absence,
  whereabouts,
  acknowledgement,
  companion,
  personal,
};
