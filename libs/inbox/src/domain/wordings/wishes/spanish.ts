import type { Wishes } from './wishes.js';

const CONTACT =
  '(?:escrib|contact|envi|mand|molest|insist|solicit|acos|spame|bombarde|llam|remit|dirig|dirij)\\w*';
const MAIL =
  '(?:correos?|e-?mails?|mails?|mensajes?|comunicaci\\w+|comunicados?|notas de prensa|newsletters?|boletines|publicidad|propuestas?|spam|emails?|ofertas?|informaci\\w+|invitaci\\w+|promoci\\w+)';
const WANT =
  '(?:quiero|deseo|queremos|deseamos|quisiera|quisieramos|me gustaria|autorizo|acepto|me interesa)';
const MINE =
  '(?:mis? (?:\\w+ )?(?:datos|correo|e-?mail|mail|direccion|nombre|contacto|informacion|cuenta)|nuestr\\w+ (?:datos|correo|direccion)|(?:est[ea]|esa) (?:correo|direccion|e-?mail))';
const LIST =
  '(?:listas?|base|bases|ficheros?|registros?|sistema|agenda|contactos|envios|newsletter|bbdd|archivos?|distribucion)';
const REMOVE =
  '(?:elimin|suprim|borr|quit|quit[ae]|retir|sac|saqu|remuev|remov|excluy|exclu|tach|cancel|bloque)';
const LAW = '(?:rgpd|gdpr|lopd\\w*|lssi\\w*|proteccion de datos|art(?:iculo|\\.)? ?(?:17|21))';
const LEGAL_WISH = '(?:supr|borr|elimin|opon|opos|opong|cancel|baja|retir|revoc)';

const clear: RegExp[] = [
  // Not to write, not to send: "no me escriban más", "no vuelvan a contactarme".
  /\bno (?:me |nos )?insist(?:an|a|as|ais|ir)\b/,
  new RegExp(`\\bno (?:me |nos )?v(?:ue|o)lv\\w+ a (?:${CONTACT})`),
  new RegExp(
    `\\bno (?:me|nos) (?:sig\\w+ )?${CONTACT} (?:por favor )?(?:mas|nunca|nada|ningun\\w*|otr\\w+|(?:este|esta) tipo|${MAIL})`,
  ),
  /\bno (?:me|nos) (?:contact|molest|escrib)(?:e|es|en|a|as|an|eis|ais)\b(?! (?:hasta|antes|por))|\bno (?:me|nos) (?:envi|mand)(?:e|es|en|eis)(?:[.!,]|$)/,
  // Not to get: "no deseo recibir más correos", "preferiría no ser contactada".
  new RegExp(`\\bno ${WANT} (?:a )?que (?:me|nos|ustedes)? ?(?:vuelv\\w+ a )?${CONTACT}`),
  new RegExp(
    `\\bno ${WANT} (?:\\w+ ){0,2}?(?:recib\\w+|saber nada|mas ${MAIL}|ningun\\w* ${MAIL}|${MAIL}|ser contactad\\w|seguir recib\\w+)(?! el\\b| la\\b| los\\b)`,
  ),
  new RegExp(
    `\\b(?:prefiero|preferiria|preferimos|agradeceria|agradezco|rogaria|ruego|pido|solicito)\\b.{0,30}\\bno (?:ser |recibir |me |nos |seguir |se me )(?:\\w+ )?(?:${CONTACT}|${MAIL}|recib\\w*|contactad\\w)`,
  ),
  new RegExp(
    `\\bbasta (?:ya|de)\\b|\\bni un(?:o|a)? (?:${MAIL}) mas\\b|\\b(?:ningun|ninguna) (?:${MAIL}) mas\\b|\\bno mas (?:${MAIL})`,
  ),
  // Stop: "dejen de enviarme".
  new RegExp(
    `\\b(?:dej|par|ces|termin)(?:a|e|en|ad|ar|ais|es|eis) (?:ya )?(?:de )?(?:\\w+ )?(?:${CONTACT}|con (?:los|estos|tantos)|los (?:${MAIL}))`,
  ),
  // Take off: "bórrenme de la lista", "eliminen mis datos", "dame de baja".
  new RegExp(
    `\\b${REMOVE}\\w*(?:me|nos)\\b.{0,40}\\b${LIST}|\\b(?:me|nos) ${REMOVE}\\w*\\b.{0,40}\\b${LIST}|\\b${REMOVE}\\w*\\b.{0,40}\\bde (?:su|sus|vuestr\\w+|tu|tus|la|esta) ${LIST}|\\b${REMOVE}\\w* (?:por favor )?(?:todos )?${MINE}|\\b${REMOVE}\\w*(?:me|nos)(?:,? (?:por favor|gracias))?[.! ]*$`,
  ),
  new RegExp(`\\b(?:supresion|eliminacion|cancelacion|borrado) (?:\\w+ ){0,2}?(?:de |a )?${MINE}`),
  /^baja[.! ]*$|\b(?:darme|darnos|dadme|deme|denme|denos|dame|d.me|dejeme|que me (?:den|deis|des)|solicito|solicitar|quiero|deseo|causar|pido) (?:de |la |mi )*baja\b|\bbaja de (?:la|su|esta|tu|vuestra) lista\b/,
  /\bcancel(?:e|en|a|ar|ad)? (?:mi|la|nuestra|esta) (?:suscripcion|inscripcion)\b/,
  new RegExp(
    `\\b(?:otro|otra|un|una) (?:${MAIL})(?: mas)?\\b.{0,40}\\b(?:abogad\\w+|denunci\\w*|bloque\\w*|aepd|report\\w*)`,
  ),
  // Left alone, and in the terms of the law.
  /\b(?:dejame|dejadme|dejenme|dejeme|deja(?:d)?nos|que me dejen) (?:\w+ )?(?:en paz|tranquil[oa])\b|\bolvida(?:d|os|te|ros)? (?:de )?(?:mi|este correo)\b/,
  /\b(?:marc|report|denunci|bloque)\w+ (?:\w+ ){0,4}?(?:como )?(?:spam|correo no deseado)\b/,
  /\b(?:me opongo|oponerme|derecho (?:de|a la|al) (?:oposicion|supresion|olvido|cancelacion)|ejer[czs]\w+ (?:mi|el) derecho|retiro (?:mi|el) consentimiento|revoco|no (?:he dado|di|doy) (?:mi |el )?(?:consentimiento|permiso|autorizacion))\b/,
  /\bno (?:autoriz|consient|permit)\w+ (?:el uso|el tratamiento|que (?:use|trate|guarde)|la (?:utilizacion|cesion))/,
  new RegExp(`\\b${LAW}\\b.{0,120}\\b${LEGAL_WISH}|\\b${LEGAL_WISH}.{0,120}\\b${LAW}`),
];

const hints: RegExp[] = [
  /\bnunca (?:me )?(?:he )?(?:suscri|pedi|solicit|autoric)|\bde donde (?:han|has|habeis) sacado\b/,
  /\b(?:desuscri|darme de baja|spam|no solicitad)/,
];

const asides: RegExp[] = [
  /\b(?:recibir|aceptar)\b.{0,40}\b(?:dinero|pago|remuneracion|muestras|productos|regalos|paquetes?)\b/,
  /\bpor error\b|\b(?:mandeme|envieme)\b|\bfotos?,|\bpor correo postal\b/,
  /\bantes del? (?:\w+ )?(?:\d|lun|mar|mie|jue|vie|sab|dom|ene|feb|abr|may|jun|jul|ago|sep|oct|nov|dic|fin)/,
  /\b(?:para darse de baja|si no desea)\b/,
];

const goesOn: RegExp[] = [
  /\b(?:sigue|siga|sigan|seguid) (?:escribiendo|enviando|mandando)|\b(?:escribeme|escribame|escribidme|contactame|vuelve a escribir\w*) (?:\w+ )?(?:en|mas adelante|despues|cuando|directamente)\b/,
];

/** How people ask in Spanish for no more mail, in the parts that such a wish is made of. */
export const spanishWishes: Wishes = { clear, hints, asides, goesOn };
