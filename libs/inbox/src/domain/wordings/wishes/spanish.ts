const CONTACT = '(?:escrib|contact|envi|mand|molest|insist|solicit|acos|spame|bombarde|llam)\\w*';
const MAIL =
  '(?:correos?|e-?mails?|mails?|mensajes?|comunicaci\\w+|notas de prensa|newsletters?|boletines|publicidad|propuestas?|spam|emails?|ofertas?|informaci\\w+)';
const MINE =
  '(?:mis? (?:datos|correo|e-?mail|mail|direccion|nombre|contacto|informacion|cuenta)|nuestr\\w+ (?:datos|correo|direccion)|(?:est[ea]|esa) (?:correo|direccion|e-?mail))';
const LIST =
  '(?:listas?|base|bases|ficheros?|registros?|sistema|agenda|contactos|envios|newsletter|bbdd|archivos?)';
const REMOVE = '(?:elimin|suprim|borr|quit|retir|sac|remuev|remov|excluy|exclu|tach|cancel)';
const LAW = '(?:rgpd|gdpr|lopd\\w*|lssi\\w*|proteccion de datos|art(?:iculo|\\.)? ?(?:17|21))';
const LEGAL_WISH = '(?:supr|borr|elimin|opon|opos|opong|cancel|baja|retir|revoc)';

/** How people ask in Spanish for no more mail, in the parts that such a wish is made of. */
export const spanishWishes: RegExp[] = [
  /\bno (?:me |nos )?insist(?:an|a|as|ais|ir)\b/,
  new RegExp(`\\bno (?:me |nos )?v(?:ue|o)lv\\w+ a (?:${CONTACT})`),
  new RegExp(
    `\\bno (?:quiero|deseo|queremos|deseamos|quisiera|me gustaria|autorizo) (?:a )?que (?:me|nos|ustedes)? ?(?:vuelv\\w+ a )?${CONTACT}`,
  ),
  new RegExp(
    `\\bno (?:me|nos) (?:sig\\w+ )?(?:escrib|contact|molest|bombarde|envi|mand)\\w+ (?:mas|nunca|nada|ningun\\w*|otr\\w+|(?:este|esta) tipo|${MAIL})`,
  ),
  new RegExp(
    `\\b(?:prefiero|preferiria|preferimos|agradeceria|agradezco|rogaria|ruego|pido|solicito)\\b.{0,30}\\bno (?:ser |recibir |me |nos |seguir |se me )(?:\\w+ )?(?:${CONTACT}|${MAIL}|recib\\w*|contactad\\w)`,
  ),
  new RegExp(
    `\\bno (?:quiero|deseo|queremos|deseamos|quisiera|me interesa) (?:\\w+ ){0,2}?(?:recib\\w+|saber nada|${MAIL}|ser contactad\\w)(?! el\\b| la\\b| los\\b)`,
  ),
  new RegExp(
    `\\b${REMOVE}\\w*(?:me|nos)\\b.{0,40}\\b${LIST}|\\b${REMOVE}\\w* (?:por favor )?(?:todos )?${MINE}|\\b${REMOVE}\\w*(?:me|nos)(?:,? (?:por favor|gracias))?[.! ]*$`,
  ),
  new RegExp(`\\b(?:supresion|eliminacion|cancelacion|borrado) (?:\\w+ ){0,2}?(?:de |a )?${MINE}`),
  new RegExp(
    `\\b(?:dej|par|ces|termin)(?:a|e|en|ad|ar|ais|es|eis) (?:ya )?(?:de )?(?:\\w+ )?(?:${CONTACT}|con (?:los|estos|tantos)|los (?:${MAIL}))`,
  ),
  new RegExp(
    `\\bbasta (?:ya|de)\\b|\\bni un(?:o|a)? (?:${MAIL}) mas\\b|\\b(?:ningun|ninguna) (?:${MAIL}) mas\\b|\\bno mas (?:${MAIL})`,
  ),
  /\b(?:me opongo|oponerme|derecho (?:de|a la|al) (?:oposicion|supresion|olvido|cancelacion)|ejer[czs]\w+ (?:mi|el) derecho|retiro (?:mi|el) consentimiento|revoco|no (?:he dado|di|doy) (?:mi |el )?(?:consentimiento|permiso|autorizacion))\b/,
  new RegExp(`\\b${LAW}\\b.{0,120}\\b${LEGAL_WISH}|\\b${LEGAL_WISH}.{0,120}\\b${LAW}`),
  /\b(?:dejame|dejadme|dejenme|deja(?:d)?nos) (?:\w+ )?(?:en paz|tranquil[oa])\b|\bolvida(?:d|os|te|ros)? (?:de )?(?:mi|este correo)\b|\bque me (?:den|deis|des|dejen) (?:de baja|en paz)\b|\b(?:den|dad|dar|da)me de baja\b/,
  /\b(?:marc|report|denunci|bloque)\w+ (?:\w+ ){0,4}?(?:como )?(?:spam|correo no deseado)\b/,
];

/** Sounds like it. */
export const spanishHints: RegExp[] = [
  /\bnunca (?:me )?(?:he )?(?:suscri|pedi|solicit|autoric)|\bde donde (?:han|has|habeis) sacado\b/,
];
