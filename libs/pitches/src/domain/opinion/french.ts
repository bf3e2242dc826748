import { anyOf, within, type OpinionLanguage } from './language.js';

const good = anyOf(
  'positi(?:f|fs|ve|ves)|favorables?|bon(?:ne|nes|s)?|elogieu(?:x|se|ses)|enthousiastes?',
  'flatteu(?:r|rs|se|ses)|excellent(?:e|es|s)?|gentil(?:le|les|s)?|(?:cinq|5|quatre|4) etoiles',
);
const bad = anyOf(
  'negati(?:f|fs|ve|ves)|mauvais(?:e|es)?|defavorables?|critiques?|mitigee?s?',
  'pas (?:tres |si |entierement |totalement )?(?:positi(?:f|ve)|bon(?:ne)?|favorable)',
);
const piece = anyOf(
  'avis|critiques?|articles?|billets?|commentaires?|opinions?|retours?|publications?|tests?|videos?',
  'mentions?|retombees?|notes?|mots|choses|storys?|posts?',
);
const is = anyOf('est', 'soit', 'sont', 'sera', 'seront', 'doit etre', 'reste', 'etait');

/** French. */
export const french: OpinionLanguage = {
  positive: anyOf(
    `${piece}(?: \\w+)? (?:\\w+ et )?${good}`,
    `${good}(?: et \\w+)? ${piece}`,
    `${piece}(?: \\w+){0,3} ${is}(?: \\w+){0,2} ${good}`,
    `(?:il|elle|ce|celui-ci) ${is} (?:positi(?:f|ve)|favorable|elogieu(?:x|se))`,
    `${is} ${good}`,
    'du bien de|en bien|(?:nous|le|la|les) recommande[rz]?',
  ),
  liking: `(?:(?:il|elle|ca|cela|le produit|ils|elles) (?:vous|te) (?:plait|plaisent|convient|seduit)|(?:vous l'|tu l'|vous (?:les )?|tu (?:les )?)(?:aimez|aimes|adorez|adores|appreciez|apprecies)(?! (?:l'idee|le projet|la proposition)))`,
  negative: anyOf(
    `${piece}(?: \\w+)? ${bad}`,
    `${bad} ${piece}`,
    `${piece}(?: \\w+){0,3} (?:n')?${is}(?: \\w+){0,2} ${bad}`,
    `(?:il|elle|ce) (?:n')?${is} ${bad}`,
    '(?:ne )?(?:vous|te) (?:plait|plaisent|convient) pas',
    "(?:vous|tu) (?:ne )?(?:n'|l'|ne l'|les )?(?:aime[sz]|apprecie[sz]) pas",
    "vous n'(?:aimez|appreciez) pas",
  ),
  condition: anyOf(
    'si',
    "s'(?:il|elle)s?",
    'a (?:la )?condition|pourvu que|du moment que|tant que|des (?:lors )?que|lorsque|quand',
    'une fois que|sous reserve|au cas ou',
  ),
  exchange: anyOf(
    'en echange d|en contrepartie d|contre|moyennant|en remerciement d|depend(?:ra|ent|ant)? d',
    'conditionnee?s? a|pour obtenir',
  ),
  exclusion: anyOf('sauf si', 'a moins', 'sans', "tant que (?:\\w+ ){0,3}n'?"),
  demand: anyOf(
    '(?:doit|doivent|devra|devrait|devez) (?:etre|rester|ecrire|publier|dire|donner|laisser)',
    "(?:nous|on|je) (?:n')?(?:attend(?:ons|s)?|exige(?:ons)?|demand(?:ons|e)|veu(?:t|x)|voulons|souhait(?:ons|e)|compt(?:ons|e) sur)",
    '(?:merci de|veuillez|pensez a|il faut) (?:\\w+ )?(?:ecrire|publier|laisser|donner|dire|poster|rediger)',
    'garanti\\w*|uniquement (?:des?|les?)',
  ),
  mandatory: `${piece}(?: \\w+){0,3} (?:doit|doivent|devra|devront|devrait) (?:etre|rester)(?: \\w+)? ${good}`,
  benefit: anyOf(
    'cadeaux?|gratuit\\w*|offr\\w+|offert\\w*|gard(?:er|ez|es|erez|eras)|conserv\\w+|a vous|envo\\w+',
    'enverr\\w+|pa(?:y|i)(?:er|ons|e|ement|erons|ements)|remuner\\w+|commission',
    "bons?(?: d'achat)",
    'reductions?|remises?|recompens\\w+|prime|echantillons?|prochain\\w*|futur\\w*|encore',
    "d'autres",
    'un autre|continuer\\w*|collabor\\w+|partenariats?|invit\\w+|retravaill\\w+|recev\\w+',
    'recontact\\w+|\\d+ ?(?:€|euros?)',
  ),
  laterBenefit: anyOf(
    'gard(?:er|ez|es|erez|eras)|conserv\\w+|a vous|pa(?:y|i)(?:er|ons|e|ement|erons)|remuner\\w+',
    'commission|prime|recompens\\w+|prochain\\w*|futur\\w*',
    "d'autres",
    'un autre|continuer\\w*|partenariats?|invit\\w+|retravaill\\w+|recontact\\w+',
  ),
  penalty: anyOf(
    "(?:ne|n') ?(?:le |la |les |rien )?(?:publi|post|ecri|parl|mentionn)\\w+(?: pas| rien)?",
    '(?:evit|absten)\\w+ de (?:\\w+ )?(?:publi|post|ecri|parl|mentionn)\\w+',
    '(?:evit|absten)\\w+ (?:de|d)\\b|(?:renvo|retourn|rend)\\w+',
    "(?:ne|n') ?(?:\\w+ )?(?:pourrons|enverrons|inviterons|continuerons|travaillerons|garderez|paierons|recontacterons|collaborerons)",
    'pas de (?:paiement|cadeau|remuneration)|annul\\w+',
    "(?:contact|prevene|appele|ecrive)\\w*[- ]nous (?:d'abord|avant)",
  ),
  negation: anyOf(
    'pas|jamais|aucune?|rien|ni',
    "n'\\w+ (?:pas|plus|aucune?)",
    'ne \\w+ (?:pas|plus|aucune?)|quel(?:le)?s? que soi(?:t|ent)|independamment|plutot que|au lieu',
    'nullement',
  ),
  honest: [
    `(?:meme|y compris|aussi|surtout)(?: \\w+)? (?:si|s'|quand|lorsque)${within(60)}(?:${bad}|(?:plait|aimez|aimes|convient|convainc) pas|pas (?:entierement |totalement |tout a fait |uniquement )?\\w+)`,
    '(?:meme|y compris) (?:negati(?:f|ve)s?|critiques?|mauvaise?s?|defavorables?)',
    `(?:qu'il|qu'elle|que (?:votre|ton|l'|le|la|cela|ca|ce)${within(25)}) ?(?:soit|plaise)${within(25)}\\bou\\b(?: \\w+){0,2}`,
    `${good}(?:,| ou| et|/)+ ?(?:ou )?(?:${bad}|non|pas|mitigee?)`,
    `${bad}(?: ou| et|,|/) ?(?:ou )?${good}`,
    `pas (?:forcement|necessairement|entierement|totalement|uniquement|que) (?:\\w+ )?${good}`,
  ],
};
