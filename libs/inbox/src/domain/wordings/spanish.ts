import type { Language } from './language.js';
import { spanishNotices } from './notices/spanish.js';
import { spanishWishes } from './wishes/spanish.js';

export const spanish: Language = {
  code: 'es',
  notices: spanishNotices,
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
