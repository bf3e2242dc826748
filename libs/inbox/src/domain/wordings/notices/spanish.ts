import type { Notices } from './notices.js';

/** Who is away: a person, or what they run; Portuguese beside Spanish. */
const HOUSE = '(?:(?:la|el|nuestr[ao]|mi) (?:oficina|redaccion|tienda|blog|estudio|taller|equipo|web))';
const AM =
  '(?:estoy|estamos|esta|estare|estaremos|estara|me encuentro|nos encontramos|me encontrare|permanecere\\w*|permanecera|sigo|ando)';
const AM_PT = '(?:estou|estarei|encontro-me|estaremos|estamos)';
/** Being away, or on time off of any sort. */
const AWAY =
  '(?:fuera|ausente|vacaciones|descanso|desconectad\\w+|baja|permiso|viaje|licencia|excedencia|de feria|cerrad\\w+|maternidad|paternidad|enferm[oa]|sin acceso|hospitalizad[oa])';
const AWAY_PT = '(?:fora|ferias|de f.rias|ausente|licenca|viagem|baixa)';
const TIME_OFF = '(?:dias|descanso|pausa|vacaciones|semanas?|respiro)';
const CLOSED = '(?:cerrad|permanecera|estara)';

/** What was sent to us, and what became of it. */
const MESSAGE =
  '(?:mensaje|correo|e-?mail|mail|consulta|inter.s|solicitud|propuesta|peticion|pedido|candidatura)';
const YOURS = '(?:su|tu|vuestr[oa]|el)';
const RECEIVED = '(?:registrad|recibid|cread|enviad|reenviad)';
const MAILBOX = '(?:cuenta|direccion|casilla|correo|buzon|e-?mail)';
const MANY = '(?:much[oa]s|tant[oa]s|cientos|decenas|muchisim[oa]s|demasiad[oa]s|\\d+)';

/** How such a note goes on. */
const ANSWER = '(?:contestar|responder|atender|leer)';
const QUICKLY =
  '(?:lo antes posible|a la mayor brevedad|en breve|brevemente|cuanto antes|o mais (?:breve|rapido) possivel|assim que poss.vel)';
const WRITE_TO = '(?:escrib\\w+|contact\\w+|dirij\\w+|remit\\w+|envi\\w+)';

const autoSubject: RegExp[] = [
  /\b(?:respuesta autom.tica|contestaci.n autom.tica|auto ?respuesta|fuera de (?:la )?oficina|ausente|ausencia|de vacaciones|mensaje autom.tico|acuse de recibo)\b/,
  /\b(?:resposta autom.tica|fora do escrit.rio|de f.rias|ausencia tempor.ria)\b/,
];

const selfDescription: RegExp[] = [
  /\b(?:este|esta|esto) (?:es|mensaje|correo|e) (?:\w+ ){0,5}?(?:autom.tic|generado autom)/,
  /\brespuesta autom.tica\b|\bmensaje autom.tico\b|\bresposta autom.tica\b|\bmensagem autom.tica\b/,
];

const absence: RegExp[] = [
  // "Estoy de vacaciones", "estou de férias".
  new RegExp(
    `\\b${AM} (?:\\w+ ){0,6}?${AWAY}\\b|\\bde (?:vacaciones|baja|viaje|permiso) (?:hasta|desde|del)\\b`,
  ),
  new RegExp(`\\b${AM_PT} (?:\\w+ ){0,3}?${AWAY_PT}\\b`),
  /^(?:ausente|fuera (?:de (?:la )?oficina|hasta)|de vacaciones|ausencia|desconectad[oa]s?)\b/,
  new RegExp(`\\b(?:me tomo|nos tomamos|tomare|se toma|me cojo|nos cogemos) (?:\\w+ ){0,3}?${TIME_OFF}\\b`),
  // A tiempo parcial.
  /\btrabajo a (?:tiempo parcial|media jornada)/,
  // "Vuelvo el 4."
  /\b(?:volvere|volveremos|vuelvo|regreso|regresare|me reincorpor\w+|estare de vuelta) (?:\w+ )?(?:el|a partir|en)\b/,
  // Mail isn't read, or seldom.
  new RegExp(
    `\\bno (?:leere|consultare|revisare|estare (?:disponible|leyendo|conectad\\w)|tendre acceso|podre (?:leer|contestar|responder))\\b|\\b(?:leo|reviso|consulto|miro) (?:el|mi|este) (?:correo|e-?mail|buzon) (?:\\w+ ){0,3}?(?:una|dos|solo|poco|los|de vez)\\b|\\bsolo (?:leo|reviso|consulto|miro) (?:el|mi) correo\\b`,
  ),
  /\bcon (?:acceso|conexion) (?:\w+ )?(?:limitad[oa]|escas[oa]|intermitente)\b/,
  // The shop is closed.
  new RegExp(
    `\\b${HOUSE} (?:\\w+ )?${CLOSED}|\\bcierra(?:n)? (?:por|hasta|del|en)\\b|\\bcerrad[oa]s? (?:por|hasta|del)\\b`,
  ),
];

const whereabouts: RegExp[] = [
  /\b(?:estoy|estare|estamos|estaremos) (?!(?:\w+ )?(?:libre|disponible|ocupad)).{1,40}\bhasta\b|\bestou .{1,40}\bate (?:ao?|dia)\b/,
  new RegExp(`\\b${HOUSE} .{1,40}\\bhasta el\\b`),
];

const acknowledgement: RegExp[] = [
  // Thanks for a message, whatever it said.
  new RegExp(
    `\\b(?:te|le|os|les) agradec(?:o|emos|ezco) (?:que|el|tu|su)|\\bgracias por (?:contactar\\w*|escribir\\w*|poner\\w*|comunicar\\w*|${YOURS} ${MESSAGE})`,
  ),
  /\bagradec(?:o|emos) (?:o|a) (?:seu|sua|teu|tua|vosso)|\b(?:sua|seu) (?:mensagem|e-?mail|pedido) foi (?:recebid|registad|registrad)|\bobrigad[oa] pel[oa] (?:seu|sua|tua|teu|contacto|contato)/,
  // It was received.
  new RegExp(
    `\\bhemos recibido (?:su|tu|vuestr[oa])\\b|\\bhe recibido (?:su|tu|vuestr[oa]) ${MESSAGE}|\\b(?:su|tu|vuestr[oa]) ${MESSAGE} ha sido ${RECEIVED}|\\brecebemos (?:o|a) (?:seu|sua|tua|teu)`,
  ),
  // Somebody left.
  /\b(?:ya no|no) (?:\w+ ){0,2}?(?:sigo |estoy )?(?:colaboro|trabajando|trabajo|trabaja|escribo|pertenezco|pertenece|formo parte|forma parte)\b|\bya no (?:\w+ )?(?:estoy|soy|esta activ)|\b(?:ja )?n.o trabalho mais\b|\bja nao trabalho\b/,
  // An address that nobody reads.
  new RegExp(`\\b(?:esta|este) ${MAILBOX} (?:de correo )?(?:ya )?no (?:esta|es|se)\\b`),
  // Too many letters to answer each.
  /\bsolo (?:respondo|contesto|respondemos|contestamos)\b/,
  new RegExp(`\\bdebido al (?:gran |elevado |alto )?(?:volumen|numero)\\b|\\brecib(?:o|imos) ${MANY}\\b`),
];

const companion: RegExp[] = [
  // When an answer comes.
  new RegExp(
    `\\b${ANSWER}(?:e|emos|a|an)\\b|\\bte respondere\\b|\\bresponder(?:ei|emos)\\b|\\b(?:maior|mayor) brevedade\\b|\\b(?:te|os|le) leo\\b|\\bnos pondremos en contacto\\b|\\bse pondra(?:n)? en contacto\\b`,
  ),
  new RegExp(
    `\\b(?:a|tras|hasta) mi (?:vuelta|regreso)\\b|\\ba la vuelta\\b|\\bvuelv[eo]\\b|\\bme incorporo\\b|\\bdurante mi ausencia\\b|\\b(?:em|na) minha aus.ncia\\b|\\bquando (?:regressar|voltar)\\b|\\bcom regresso\\b|\\b${QUICKLY}\\b|\\ben (?:un plazo de|las proximas) \\d+`,
  ),
  /\bno (?:siempre )?(?:puedo|podemos) (?:contestar|responder|atender) (?:\w+ )?(?:a )?tod|\bsi no (?:te|le|os|les) (?:respondo|contesto|contestamos|respondemos)\b|\bten(?:ga|gan|ed)? paciencia\b/,
  /\b(?:te|os|le|les) (?:escribir|contactar|avisar|responder)(?:e|emos)\b|\bsi (?:nos )?(?:encaja|interesa)\b/,
  // What becomes of mail.
  /\btendre acceso limitado\b|\bdisculp\w+ (?:las |por )(?:las )?molestias\b|\bno respond\w+ a este\b/,
  // Whom to write to instead.
  new RegExp(
    `\\b${WRITE_TO}\\b.{0,60}\\S@\\S|\\b(?:lo|la|los) (?:revisa|atiende|gestiona|lleva|consulta)\\b|\\b(?:me (?:sustituye|cubre)|mi (?:companer[oa]|colega|sustitut[oa]))\\b`,
  ),
  /\b(?:puede|puedes|por favor|pueden|favor de|rogamos) (?:\w+ ){0,2}?(?:contactar|contacte|contacta|dirigirse|ponerse en contacto|dirija|escribir)\b/,
  /\bpara (?:cualquier|toda|temas|asuntos) (?:consulta|duda|cuestion|urgente)|\bpara (?:notas de prensa|prensa|colaboraciones|urgencias)\b/,
  // Rates and rules for those who write often.
  /\b(?:mis|nuestras) tarifas (?:estan|las encontr)|\b(?:lo )?le(?:o|emos) tod[oa]s?\b|\bkit de (?:medios|prensa)\b/,
  // When it is urgent.
  /\b(?:urgentes?|urgencias?|emergencia|em caso de urg.ncia)\b/,
];

const personal: RegExp[] = [
  // Yes: "con gusto".
  /\bcon (?:mucho )?gusto\b|\bme apunto\b|\bsi,|\bcom prazer\b|\b(?:me|nos|le|les) (?:encant|gust)ar?i?a\w*\b|\b(?:me encantar|adoraria|gostaria)/,
  // No: "no, gracias".
  /\bno,? gracias\b|\bgracias,? pero\b|\bpor ahora no\b/,
  // What they think of it.
  /\b(?:me interesa|me gusta|interesante|buena idea)/,
  // Questions and answers to what we wrote.
  /\bpodria(?:s|is|n)? (?:envi|decir|mandar)|\b(?:cuanto|te parece|dime|digame|decidme|de todas formas|(?:te|os|le) (?:cuento|digo|aviso|confirmo)|miro (?:las|los|el|la)|pasa(?:d|te|os)|pero (?:el|la|los|si|me|te|lo|puedo|podemos|este|esta) (?!.{0,30}(?:respond|contest|urgen)))\b|\bpero te\b/,
  // What we offered, and how it is to come.
  /\b(?:mandame|enviame|mandadme|enviadme|enviamela|mandamela|manda(?:d)?(?:lo|la)|(?:su|tu|vuestro) producto|vuestra (?:propuesta|idea)|(?<!\bgracias por )[st]u propuesta|la resena)\b/,
  // Others who join, and talks.
  /\b(?:pongo|en) (?:en )?copia\b|\b(?:te llamo|hablamos|quedamos|nos vemos)\b/,
];

/** What answering machines say in Spanish, in the parts that such notes are made of. */
export const spanishNotices: Notices = {
  autoSubject,
  selfDescription,
  absence,
  whereabouts,
  acknowledgement,
  companion,
  personal,
};
