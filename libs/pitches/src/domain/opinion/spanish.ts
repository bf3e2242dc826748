import { anyOf, within, type OpinionLanguage } from './language.js';

const good = anyOf(
  'positiv[oa]s?|favorables?|buen[oa]?s?|elogios[oa]s?|entusiastas?|excelentes?',
  '(?:cinco|5|cuatro|4) estrellas',
);
const bad = anyOf(
  'negativ[oa]s?|mal[oa]s?|critic[oa]s?|desfavorables?',
  'no (?:es |sea |del todo |totalmente |solo )?(?:positiv[oa]|buen[oa]|favorable)',
);
const piece = anyOf(
  'resenas?|opinion(?:es)?|articulos?|criticas?|comentarios?|publicacion(?:es)?|entradas?|posts?',
  'videos?|menciones|mencion|valoracion(?:es)?',
);
const is = anyOf('es', 'sea', 'son', 'sean', 'resulta', 'sera', 'queda');

/** Spanish. */
export const spanish: OpinionLanguage = {
  positive: anyOf(
    `${piece}(?: \\w+)? ${good}`,
    `${good} ${piece}`,
    `${piece}(?: \\w+){0,3} ${is}(?: \\w+)? ${good}`,
    `${is} (?:positiv[oa]|favorable)`,
    'habla[srn]? bien de|recomienda[sn]?',
  ),
  liking: '(?:te|le|os|les) (?:gusta|encanta|convence)n?(?! (?:la idea|el proyecto|la propuesta))',
  negative: anyOf(
    `${piece}(?: \\w+)? ${bad}`,
    `${piece}(?: \\w+){0,3} (?:no )?${is}(?: \\w+)? ${bad}`,
    `${bad} ${piece}`,
    '(?:no (?:te|le|os|les) (?:gusta|convence|encanta)n?)',
    `no ${is} (?:positiv[oa]|buen[oa]|favorable)`,
  ),
  condition: anyOf('si|siempre (?:que|y cuando)|a condicion|con tal|mientras|cuando|en caso|una vez que'),
  exchange: anyOf(
    'a cambio de|depende(?:ra|n)? de|sujet[oa] a|condicionad[oa] a',
    'como (?:agradecimiento|recompensa|premio) por|por obtener',
  ),
  exclusion: anyOf('a menos que', 'salvo', 'sin', 'excepto'),
  demand: anyOf(
    '(?:debe|deben|tiene que|tienen que|debera) (?:ser|escribir|publicar|decir)',
    '(?:esperamos|exigimos|queremos|pedimos|necesitamos|contamos con)',
    '(?:por favor,? )?(?:escribe|escriba|publica|publique|deja|deje)|garantiz\\w*',
    'unicamente|solo (?:publica|queremos|aceptamos)\\w*',
  ),
  mandatory: `${piece}(?: \\w+){0,3} (?:debe|deben|debera|tiene que|tienen que) ser(?: \\w+)? ${good}`,
  benefit: anyOf(
    'regal\\w+|gratis|gratuit\\w+|qued(?:arte|arse|ar|as|a)\\w*|envi\\w+|pag\\w+|comision|cupon\\w*',
    'vales?|descuentos?|premi\\w+|recompens\\w+|bono|mas|otr[oa]s?|proxim\\w+|futur\\w+|volver\\w*',
    'seguir\\w*|colabor\\w+|invit\\w+|recib\\w+|tuyo|suyo|\\d+ ?(?:€|euros?|dolares)',
  ),
  laterBenefit: anyOf(
    'qued(?:arte|arse|ar|as)\\w*|pag\\w+|comision|premi\\w+|recompens\\w+|bono|otr[oa]s?|proxim\\w+',
    'futur\\w+|volver\\w*|seguir\\w*|invit\\w+|tuyo|suyo',
  ),
  penalty: anyOf(
    'no (?:lo |la )?(?:publi|escrib|menci|dig)\\w+|evit\\w+ (?:publicar|escribir|mencionar)',
    'devuelv\\w+|devolver\\w*',
    'no (?:\\w+ )?(?:enviaremos|volveremos|podremos|pagaremos|colaboraremos|seguiremos|invitaremos)',
    'sin (?:pago|regalo)|cancel\\w+',
  ),
  negation: anyOf('no|nunca|ningun[ao]?|nada|ni|jamas|independientemente|sea cual sea|en lugar|en vez'),
  honest: [
    `(?:incluso|aunque|tambien|aun|hasta)(?: \\w+)? ?(?:si|cuando)?${within(50)}(?:${bad}|no (?:te |le )?\\w+)`,
    `(?:tanto )?(?:si|ya sea)${within(40)}${good}(?: \\w+)? (?:como|o) (?:si )?(?:\\w+ )?(?:${bad}|no)`,
    `${good}(?:,| o| y|/)+ ?(?:o )?(?:${bad}|no)`,
    `${bad}(?: o| y|,|/) ?${good}`,
  ],
};
