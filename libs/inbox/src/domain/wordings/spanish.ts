import type { Language } from './language.js';
import { spanishWishes } from './wishes/spanish.js';

export const spanish: Language = {
  code: 'es',
  autoSubject: [
    /\b(?:respuesta autom.tica|contestaci.n autom.tica|auto ?respuesta|fuera de (?:la )?oficina|ausente|ausencia|de vacaciones|mensaje autom.tico|acuse de recibo)\b/,
    /\b(?:resposta autom.tica|fora do escrit.rio|de f.rias|ausencia tempor.ria)\b/,
  ],
  selfDescription: [
    /\b(?:este|esta|esto) (?:es|mensaje|correo|e) (?:\w+ ){0,5}?(?:autom.tic|generado autom)/,
    /\brespuesta autom.tica\b|\bmensaje autom.tico\b|\bresposta autom.tica\b|\bmensagem autom.tica\b/,
  ],
  absence: [
    /\bcierra(?:n)? (?:por|hasta|del|en)\b|\bcerrad[oa]s? (?:por|hasta|del)\b/,
    /\b(?:estoy|estare|me encuentro) fuera\b|\b(?:la oficina|la redaccion|nuestra oficina) (?:\w+ )?(?:cerrad|permanecera|estara)/,
    /\b(?:estoy|estamos|esta|estare|estaremos|estara|me encuentro|nos encontramos|permanecere\w*|permanecera) (?:\w+ ){0,4}?(?:fuera|vacaciones|descanso|desconectad\w+|baja|permiso|viaje|licencia|ausente|excedencia|de feria|cerrad\w+|maternidad|paternidad|sin acceso)\b|\b(?:me tomo|nos tomamos|tomare|se toma) (?:\w+ ){0,3}?(?:dias|descanso|pausa|vacaciones|semanas?)\b|\bno (?:leere|consultare|revisare|estare (?:disponible|leyendo|conectad\w)|tendre acceso|podre (?:leer|contestar|responder))\b/,
    /\bcon (?:acceso|conexion) (?:\w+ )?(?:limitad[oa]|escas[oa]|intermitente)\b/,
    /\b(?:estoy|estare|me encuentro|estaremos|estamos|me encontrare) (?:\w+ ){0,3}?(?:fuera (?:de (?:la )?(?:oficina|el pais)|del? (?:pais|despacho))|de (?:vacaciones|viaje|baja|permiso|licencia)|ausente|cerrado)/,
    /\b(?:estou|estarei|encontro-me|estaremos) (?:\w+ ){0,3}?(?:fora (?:do escrit.rio|da empresa)|de f.rias|ausente|em (?:viagem|ferias|licenca))/,
  ],
  acknowledgement: [
    /\bya no (?:\w+ ){0,2}?(?:colaboro|trabajo|escribo|estoy|pertenezco|soy)\b|\bdebido al (?:gran |elevado |alto )?(?:volumen|numero)\b|\brecibo (?:muchos|tantos|cientos)\b/,
    /\b(?:ya no|no) (?:sigo |estoy )?(?:trabajando|trabajo|pertenezco|formo parte)\b.{0,30}|\b(?:esta (?:cuenta|direccion|casilla)|este (?:correo|buzon)) (?:ya )?no (?:esta|es|se)\b|\b(?:su|tu) (?:solicitud|mensaje|consulta) ha sido (?:registrad|recibid|cread)/,
    /\b(?:gracias por (?:su|tu|contactar|escribir|ponerse|vuestro|el) ?(?:mensaje|correo|e-?mail|mail|consulta|inter.s|con)?|hemos recibido (?:su|tu)|su (?:mensaje|correo|consulta) ha sido recibid)/,
    /\b(?:obrigad[oa] pel[oa] (?:seu|sua|contacto|contato)|recebemos (?:o|a) (?:seu|sua))/,
    /\bya no (?:trabajo|trabaja|formo parte|esta activ)|\bn.o trabalho mais\b/,
  ],
  companion: [
    /\b(?:lo|la|los) (?:revisa|atiende|gestiona|lleva|consulta)\b|\bdisculp\w+ (?:las |por )(?:las )?molestias\b|\bme incorporo\b/,
    /\b(?:contestar|responder|atender|leer)(?:e|emos|a|an)\b|\ba la vuelta\b|\b(?:escrib\w+|contact\w+|dirij\w+|remit\w+)\b.{0,60}\S@\S|\bsi es urgente\b|\bpara (?:notas de prensa|prensa|colaboraciones|urgencias)\b|\bmi (?:companer[oa]|colega|sustitut[oa])\b|\bvuelv[eo]\b/,
    /\bresponderei\b|\bquando (?:regressar|voltar)\b/,
    /\bpara (?:cualquier|toda|temas|asuntos) (?:consulta|duda|cuestion|urgente)|\bnos pondremos en contacto\b|\bresponderemos\b|\btendre acceso limitado\b|\bassuntos urgentes\b|\bcom regresso\b|\bem caso de urg.ncia\b/,
    /\b(?:responder|contestar|atender|leer)e(?:mos)? (?:a )?(?:su|tu|lo|cuando|en|a la|tan)\b|\bte respondere\b|\ble (?:respondere|contestare|atendere)|\b(?:a|tras|hasta) mi (?:vuelta|regreso)\b|\bdurante mi ausencia\b|\bem minha aus.ncia\b/,
    /\b(?:urgente|urgencias?|emergencia|lo antes posible|a la mayor brevedad|en breve|brevemente|o mais (?:breve|rapido) possivel|assim que poss.vel)\b/,
    /\b(?:puede|puedes|por favor|pueden|favor de|rogamos) (?:\w+ ){0,2}?(?:contactar|contacte|contacta|dirigirse|ponerse en contacto|dirija|escribir)\b/,
  ],
  personal: [
    /\b(?:pongo|en) (?:en )?copia\b|\bla resena\b|\b(?:me|nos|le|les) (?:encant|gust)ar?i?a\w*\b|\bno,? gracias\b|\bgracias,? pero\b|\bpor ahora no\b/,
    /\b(?:te cuento|os cuento|le cuento|miro (?:las|los|el|la)|pero (?:el|la|los|si|me|te|lo|puedo|podemos|este|esta) (?!.{0,30}(?:respond|contest|urgen))|pasa(?:d|te|os)|dime|digame|decidme)\b/,
    /\b(?:mandame|enviame|mandadme|enviadme|enviamela|mandamela|manda(?:d)?(?:lo|la)|de todas formas|(?:su|tu|vuestro) producto|vuestra (?:propuesta|idea)|su propuesta|tu propuesta)\b/,
    /\bpero te\b|\bte llamo\b|\bmandame\b/,
    /\b(?:hablamos|quedamos|cuanto|nos vemos|te parece)\b/,
    /\b(?:me encantar|con (?:mucho )?gusto|podria(?:s|is|n)? (?:envi|decir|mandar)|me interesa|me gusta|interesante|buena idea|adoraria|gostaria|com prazer)/,
  ],
  backOn:
    /(?:\b(?:vuelvo|volvere|regreso|regresare|regresaremos|retorno|de vuelta|me reincorporo|me reincorporare|reincorporacion|estare de (?:vuelta|regreso)|incorporacion|disponible|regresso|retorno|volto|voltarei|de volta) (?:\w+ ){0,3}?(?:el|a partir del?|desde el|dia|em|no dia|al?)(?: (?:dia|lunes|martes|miercoles|jueves|viernes))*)\s?:?$/,
  awayUntil:
    /(?:\b(?:hasta|al?|ate|y el|a) ?(?:el|o|ao)?(?: (?:dia|proximo|lunes|martes|miercoles|jueves|viernes|sabado|domingo))*)\s?:?$/,
  months: [
    'ene|jan',
    'feb|fev',
    'mar',
    'abr',
    'may|mai',
    'jun',
    'jul',
    'ago',
    'sep|set',
    'oct|out',
    'nov',
    'dic|dez',
  ],
  wishes: spanishWishes,
};
