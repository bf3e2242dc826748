import type { Language } from '../domain/statement.js';
import { wordingsOf } from './wording.js';

const wording = wordingsOf('es');

/** What bloggers write in Spanish of a tie to a brand. */
export const spanish: Language = {
  code: 'es',
  wordings: [
    wording(
      'not-sponsored',
      'denial',
      'payment',
      '\\bno (?:es|esta|ha sido|fue) (?:un |una )?(?:\\w+ )?(?:patrocinad|publicidad|pagad)',
      '\\bno patrocinad',
      '\\bnadie me (?:ha )?pagad?',
      '\\bsin (?:patrocinio|publicidad)\\b',
      '\\bno (?:me han|he) (?:pagado|cobrado|recibido)',
    ),
    wording(
      'own-purchase',
      'denial',
      'gift',
      '\\bcomprad[oa]s? (?:por mi|con mi (?:propio )?dinero)',
      '\\b(?:me )?(?:lo|la|los|las) (?:he comprado|compre)\\b',
      '\\bpagad[oa]s? (?:por mi|de mi bolsillo)',
      '\\bcon mi (?:propio )?dinero\\b',
    ),
    wording(
      'private-or-idle',
      'decoy',
      'gift',
      '\\bpatrocinador(?:es)? (?:del|de la|de) ',
      '\\bbloque\\w* de patrocin',
      '\\bpatrocinadorbloque',
    ),
    wording(
      'gave-me',
      'clear',
      'gift',
      '\\b(?:me|nos) (?:ha|han|habia|habian|hizo|hicieron) (?:\\w+ ){0,2}?(?:enviado|regalado|cedido|prestado|facilitado|mandado|invitado|llegar|proporcionado|ofrecido)',
      '\\b(?:me|nos) (?:envio|enviaron|regalo|regalaron|cedio|cedieron|presto|prestaron|mando|mandaron|invito|invitaron|ofrecio|ofrecieron)\\b.{0,80}\\b(?:producto|muestra|probar|gratis|marca|ejemplar|libro|unidad|analisis|review)',
      '\\bhe recibido\\b.{0,60}\\b(?:gratis|gratuita\\w*|de parte de|muestra|cortesia|para (?:probar|analizar))',
      '\\b(?:producto|ejemplar|unidad|muestra)s? (?:cedid|enviad|facilitad|prestad|regalad)[oa]s? por\\b',
      '\\bcortesia de\\b',
    ),
    wording(
      'sponsored',
      'clear',
      'payment',
      '\\b(?:post|articulo|entrada|contenido|video|publicacion) (?:\\w+ )?patrocinad[oa]',
      '\\bpatrocinad[oa]s? por\\b',
      '\\b(?:colaboracion|promocion|publicidad|asociacion) (?:pagada|remunerada)',
      '^\\W*(?:publicidad|anuncio|#?publi)\\b\\W*(?:$|:|-)',
      '\\bme han pagado\\b',
    ),
    wording(
      'commission',
      'clear',
      'affiliate',
      '\\b(?:enlaces?|links?|compra\\w*|clic\\w*)\\b.{0,140}\\b(?:comision\\w*|porcentaje)',
      '\\bcomision\\w*\\b.{0,100}\\b(?:enlaces?|compra\\w*)',
      '\\bafiliad[oa] de amazon\\b.{0,60}\\b(?:gano|obten|ingres)',
    ),
    wording(
      'partnership',
      'weak',
      'partnership',
      '\\ben colaboracion con\\b',
      '\\bgracias a .{2,40} por\\b',
      '\\bcolab\\b',
      '\\bregalo de\\b',
      '\\binvitad[oa]s? por\\b',
      '\\bhe recibido\\b',
      '\\bembajador[a]? de\\b',
    ),
    wording(
      'affiliate-link',
      'weak',
      'affiliate',
      '\\b(?:enlaces?|links?) (?:de )?(?:afiliad|referid)',
      '\\bprograma de afiliad',
    ),
    wording('abbreviation', 'refused', 'advertising', '(?:^|\\s)#(?:sp|ad|colab|collab)\\b'),
  ],
  privateLife:
    /\b(?:mi (?:marido|mujer|madre|padre|hermana?o?|hija|hijo|novi[oa]|amig[oa]|pareja)|navidad|reyes|cumpleanos|san valentin|un lector|una lectora)\b/,
  aboutTheSubject: /\b(?:los (?:bloggers|influencers) deben|las marcas (?:envian|regalan))\b/,
  siteWide: /\b(?:en (?:este|nuestro) (?:sitio|blog|web)|nuestros articulos|algunos enlaces)\b/,
  policyPage: /\b(?:politica de|aviso legal|sobre mi|acerca de|publicidad y colaboraciones)\b/,
};
