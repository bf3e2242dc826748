import type { Language } from '../domain/statement.js';
import { wordingsOf } from './wording.js';

const wording = wordingsOf('es');
const BETWEEN = '[^.!?;]{0,80}?';
const GIVEN =
  '(?:enviado|regalado|cedido|prestado|facilitado|mandado|obsequiado|proporcionado|ofrecido|suministrado|dejado|hecho llegar|entregado|donado)';
const TO_GIVE =
  '(?:enviar|regalar|ceder|prestar|facilitar|mandar|obsequiar|proporcionar|ofrecer|dejar|invitar|hacer)(?:me|nos)(?:lo|la|los|las)?';
const GOODS =
  '(?:productos?|muestras?|ejemplar(?:es)?|libros?|unidad(?:es)?|kits?|packs?|cajas?|paquetes?|entradas?|licencias?|copias?|lotes?|prendas?|dispositivos?|moviles?|telefonos?|equipos?|estancias?|noches?|cenas?|comidas?|viajes?|suscripcion(?:es)?)';
const FREELY =
  '(?:gratis|gratuit\\w*|sin (?:coste|costo|cargo)|de parte de|de cortesia|cortesia|para (?:probar\\w*|analizar\\w*|resenar\\w*|testear\\w*|su analisis|la resena|hacer (?:la|una) resena)|a cambio|en prestamo|en cesion)';

/** What bloggers write in Spanish of a tie to a brand. */
export const spanish: Language = {
  code: 'es',
  wordings: [
    wording(
      'not-sponsored',
      'denial',
      'payment',
      '\\bno (?:es|esta|ha sido|fue|se trata de|son|estan) (?:un |una )?(?:\\w+ )?(?:patrocinad|publicidad|publicitari|pagad|colaboracion|promocion)',
      '\\bno patrocinad',
      '\\bnadie (?:me|nos) (?:ha )?(?:paga\\w*|patrocin\\w*)',
      '\\bsin (?:patrocinio|patrocinador\\w*|colaboracion|animo de publicidad)\\b|^\\W*sin publicidad\\W*$',
      '\\bno (?:me han|nos han|me ha|he|hemos|recibo|recibimos|cobro|gano|tengo) (?:\\w+ ){0,2}?(?:pagado|cobrado|recibido|regalado|patrocinado|remunerad\\w*|compensacion|comision\\w*|dinero|nada a cambio|relacion (?:comercial|con)|acuerdo|ningun)',
      '\\bno (?:me|nos) (?:pagan|patrocinan|pagaron)',
    ),
    wording(
      'own-purchase',
      'denial',
      'gift',
      '\\b(?:comprad|pagad|adquirid)[oa]s? (?:por (?:mi|nosotros|mi cuenta)|con (?:mi|nuestro) (?:propio )?(?:dinero|bolsillo)|de mi (?:propio )?bolsillo)',
      '\\b(?:me )?(?:lo|la|los|las) (?:he comprado|compre|hemos comprado|pague|he pagado)\\b',
      '\\b(?:con|de) (?:mi|nuestro) (?:propio )?(?:dinero|bolsillo)\\b',
      '\\b(?:me he|nos hemos) comprado\\b',
    ),
    wording(
      'private-or-idle',
      'decoy',
      'gift',
      '\\bpatrocinador(?:es|a|as)? (?:del|de la|de los|de las|de|oficial\\w*)\\b',
      '\\b(?:bloque|blog|zona|espacio|seccion)\\w* de patrocin',
      '\\b(?:evento|equipo|liga|torneo|carrera|proyecto|concurso|club|festival)\\w* (?:\\w+ )?patrocinad',
      '\\b(?:me|nos) (?:ha|han|enviaron|envio|mandaron|mando|paso|pasaron) (?:\\w+ )?(?:un |una |el |la |unos |unas |los |las )?(?:correos?|e-?mails?|mensajes?|enlaces?|preguntas?|comentarios?|fotos?|ideas?|consejos?|dudas?|recetas?)\\b',
      '\\b(?:sorteo|ganador\\w*|sortea\\w*|concurso)\\b',
      '\\binvit\\w+ a (?:su|la|una|mi) (?:boda|fiesta|casa|cumpleanos|comunion)\\b',
    ),
    wording(
      'gave-me',
      'clear',
      'gift',
      `\\b(?:me|nos) (?:lo |la |los |las )?(?:ha|han|habia|habian|hizo|hicieron) (?:\\w+ ){0,2}?(?:${GIVEN.slice(3, -1)}|llegar|invitado a (?:probar|conocer|visitar|descubrir))`,
      `\\b(?:me|nos) (?:envio|enviaron|regalo|regalaron|cedio|cedieron|presto|prestaron|mando|mandaron|ofrecio|ofrecieron|facilito|facilitaron|dejo|dejaron|obsequio|obsequiaron)\\b.{0,80}\\b(?:${GOODS.slice(3, -1)}|${FREELY.slice(3, -1)}|marca|analisis|review)`,
      `\\b(?:por|al|para) ${TO_GIVE}\\b`,
      `\\b(?:he|hemos|habia|habiamos) recibido\\b.{0,60}\\b${FREELY}`,
      `\\brecib(?:i|imos)\\b.{0,60}\\b${FREELY}`,
      `\\b${GOODS} (?:\\w+ ){0,3}?(?:cedid|enviad|facilitad|prestad|regalad|proporcionad|suministrad|ofrecid|obsequiad)[oa]s? (?:\\w+ )?por\\b`,
      '\\bha sido (?:cedid|enviad|facilitad|prestad|regalad|proporcionad|suministrad)[oa]s?\\b',
      '\\b(?:por )?cortesia de\\b',
      '\\b(?:me|nos) (?:ha|han) (?:\\w+ )?(?:contactado|propuesto|pedido|elegido|seleccionado)\\b.{0,80}\\b(?:probar|analizar|resenar|testear|colaborar)',
    ),
    wording(
      'invited',
      'clear',
      'event',
      `\\b(?:me|nos) (?:ha|han|habia|habian) (?:\\w+ )?invitado\\b|\\b(?:me|nos) (?:invito|invitaron)\\b.{0,80}\\b(?:a (?:probar|conocer|descubrir|visitar|la presentacion|un evento|el evento)|marca|hotel|restaurante|presentacion|evento)`,
      '\\b(?:viaje|evento|cena|comida) de prensa\\b|\\bblog ?trip\\b|\\bpress trip\\b',
      `\\b(?:fui|fuimos|he sido|hemos sido) (?:\\w+ )?invitad[oa]s?${BETWEEN} por\\b`,
    ),
    wording(
      'sponsored',
      'clear',
      'payment',
      '\\b(?:post|articulo|entrada|contenido|video|publicacion|resena|receta) (?:\\w+ ){0,2}?(?:patrocinad[oa]|publicitari[oa]|promocionad[oa]|pagad[oa])',
      '\\bpatrocinad[oa]s? por\\b',
      '\\b(?:colaboracion|promocion|publicidad|asociacion|alianza) (?:pagada|remunerada|comercial|retribuida)',
      '^\\W*(?:publicidad|anuncio|patrocinado|publirreportaje|contenido patrocinado|#?publi)\\b\\W*(?:$|:|-|\\|)',
      '[\\[(|-] ?(?:publicidad|patrocinado|publi|post patrocinado)\\W*$',
      '[\\[(]\\W?(?:publicidad|patrocinado|publi)\\W?[\\])]',
      '(?:^|[\\s(])#(?:publicidad|publi|patrocinado|colaboracionpagada)\\b',
      '\\b(?:contiene|incluye) publicidad\\b|\\bpublirreportaje\\b',
      '\\b(?:me|nos) han pagado\\b|\\b(?:he|hemos) (?:cobrado|sido remunerad[oa]s?)\\b',
      '\\b(?:me|nos) ha pagado\\b',
    ),
    wording(
      'commission',
      'clear',
      'affiliate',
      '\\b(?:enlaces?|links?|compr\\w*|clic\\w*|ventas?)\\b.{0,160}\\b(?:comision\\w*|porcentaje|pequen[oa] (?:cantidad|ingreso|beneficio|porcion)|unos centimos)',
      '\\bcomision\\w*\\b.{0,100}\\b(?:enlaces?|compra\\w*|ventas?)',
      '\\b(?:afiliad[oa]|asociad[oa]) (?:de|a) amazon\\b.{0,60}\\b(?:gan|obten|ingres|recib)',
      '\\benlaces?\\b.{0,140}\\b(?:gano|ganamos|recibo|recibimos|obtengo|obtenemos|me llevo)\\b',
      '\\b(?:enlaces?|compra\\w*)\\b.{0,140}\\bsin (?:coste|costo|cargo) (?:adicional|extra)',
    ),
    wording(
      'partnership',
      'weak',
      'partnership',
      '\\ben (?:colaboracion|asociacion|alianza) con\\b',
      '\\bgracias a .{2,50} por (?:la (?:invitacion|confianza|oportunidad|muestra|colaboracion)|el (?:envio|regalo|detalle|producto|libro|ejemplar|paquete)|los (?:productos|regalos)|las muestras|enviar\\w*|invitar\\w*|contar con|confiar|hacer (?:esto |lo )?posible|patrocinar)',
      '^\\W*#?(?:colaboracion|colab|sponsored|patrocinio)\\b(?:\\W*$|\\W*[:|-])',
      '\\bcolab\\b',
      '\\bregalo de\\b',
      '\\binvitad[oa]s? por\\b',
      '\\b(?:he|hemos) (?:recibido|podido probar|tenido la (?:suerte|oportunidad) de (?:probar|recibir))\\b(?!.{0,40}\\b(?:correo|e-?mail|mensaje|comentario|pregunta|pedido|notificacion|llamada|respuesta|critica)\\w*)',
      '\\bembajador[a]? de\\b',
      '\\bcolabor(?:o|amos|acion) con (?:la marca|ellos)\\b',
    ),
    wording(
      'affiliate-link',
      'weak',
      'affiliate',
      '\\b(?:enlaces?|links?) (?:de |son )?(?:afiliad|afiliacion|referid|patrocinad)',
      '\\bprograma de (?:afiliad|afiliacion)',
    ),
    wording('abbreviation', 'refused', 'advertising', '(?:^|\\s)#(?:sp|ad|colab|collab)\\b'),
  ],
  privateLife:
    /\b(?:mi (?:\w+ )?(?:marido|mujer|madre|padre|hermana?o?|hija|hijo|novi[oa]|amig[oa]|pareja|suegr[oa]|abuel[oa]|prim[oa]|ti[oa]|jef[ea]|compañer[oa]|companer[oa]|familia)(?: \w+)? (?:me|nos)|mis (?:padres|amig[oa]s|hij[oa]s|companer[oa]s|suegros|herman[oa]s) (?:me|nos)|(?:de|por|me (?:ha|han) \w+) (?:mi|mis|un|una) (?:marido|mujer|madre|padre|hermana?o?|hija|hijo|novi[oa]|amig[oa]s?|pareja|padres|suegr[oa]|abuel[oa]|lector|lectora|companer[oa]s?)|(?:un|una) (?:lector|lectora|amig[oa]|companer[oa]) (?:me|nos)|(?:por|para) (?:mi |nuestro )?(?:cumpleanos|navidad|reyes|san valentin|aniversario|la boda)|(?:los )?reyes magos|amigo invisible)\b/,
  aboutTheSubject:
    /\b(?:los (?:bloggers|blogueros|influencers|instagramers|youtubers) (?:deben|tienen que|estan|suelen|que)|las marcas (?:envian|regalan|pagan)|la ley (?:obliga|de influencers)|bloqueador de publicidad|publicidad (?:en|de) (?:television|internet|la tele|google|facebook))\b/,
  siteWide:
    /\b(?:en (?:este|nuestro|esta|nuestra) (?:sitio|blog|web|pagina)|nuestros articulos|algunos (?:enlaces|articulos)|este (?:sitio|blog))\b/,
  own: /\b(?:yo|me|mi|mis|nos|nuestr[oa]s?|he|hemos|est[ea] (?:\w+ )?(?:post|articulo|entrada|video|receta|resena|publicacion|contenido)|sorteo|receta|entrada|articulo)\b/,
  policyPage:
    /\b(?:politica de|aviso legal|publicidad y colaboraciones)\b|^(?:sobre (?:mi|nosotros)|acerca de|quien soy)\b/,
};
