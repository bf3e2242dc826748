// What a template leaves behind when nobody filled it in.
import { folded } from './text-folding.js';

/** Words that name a gap, in the languages in which we write. Folded. */
const GAP_WORDS = new Set(
  (
    'name firstname lastname surname fullname nickname blogger blog blogname site website url link ' +
    'title post article product brand company date topic insert random placeholder greeting signature email ' +
    'variable field city country campaign price discount code tbd todo ' +
    'prenom nom blogueur blogueuse titre lien produit marque entreprise societe sujet inserer ' +
    'ville pays champ adresse montant remise vorname nachname titel produkt firma datum thema einfugen ' +
    'nombre apellido titulo enlace producto empresa fecha tema insertar nome cognome titolo prodotto ' +
    'azienda data inserire'
  ).split(' '),
);

/** Words that stand around them and name nothing by themselves. */
const LINKING_WORDS = new Set(
  'of the a an my our your votre vos this to or first last full here du de la le les des l d ou ici der die das hier del el aqui il qui'.split(
    ' ',
  ),
);

/** Shapes that are never anything but a gap. */
const CERTAIN = [
  /\{\{[^{}]{0,300}\}\}/gu,
  // Braces that nothing closes, or nothing opens: half a variable.
  /\{\{[^{}\n]{0,40}(?![^{}]{0,300}\}\})/gu,
  /(?<!\{\{[^{}]{0,300})\}\}/gu,
  /\[\[[^[\]\n]{0,80}\]\]/gu,
  /\{%[^%\n]{0,80}%\}/gu,
  /%[a-z_]{1,30}(?:\.[a-z_]{1,30})+%/g,
  /(?<![\p{L}\d#])#(?:FIRST_?NAME|LAST_?NAME|NAME|BLOG|PRENOM|NOM)#/giu,
  /\$\{[^{}\n]{0,80}\}/gu,
  /(?<![{$])\{[\p{L}_][^{}\n]{0,60}\}(?!\})/gu,
  /<%[^%\n]{0,80}%>/gu,
  /%%?[A-Z][A-Z0-9_]{2,40}%%?/g,
  /\*\|[A-Z][A-Z0-9_:]{1,40}\|\*/g,
  /\bX{3,}\b/g,
  /\bx{4,}\b/g,
  /\blorem ipsum\b/gi,
  /\bTODO\b/g,
  /\[object Object\]/g,
  /^(?:dear|hi|hello|hey|ch[eè]re?|hola|lieber?|car[ao])(?: +(?:null|undefined))? *(?<= |null|undefined),/gim,
  /\S[ \t]_{3,}/g,
];

/** Shapes that may hold anything: a gap only when what is inside names one. Links and [1] are not of them. */
const BRACKETED = [
  /(?<!\])\[([^[\]\n]{2,100})\](?![[(:])/gu,
  /<(\p{L}[^<>@/\n]{1,39})>/gu,
  /[«‹]\s*([^«»‹›\n]{2,40}?)\s*[»›]/gu,
];

/** A note to oneself that begins so is a gap, whatever follows: "[insert what you liked]". */
const TOLD =
  /^(?:insert|add|fill in|describe|mention|write|replace|tbd|tbc|to do|insérer|insérez|inserer|ajouter|ajoutez|décrire|décrivez|compléter|complétez|à compléter|remplacer|einfügen|ergänzen|rellenar|inserire)\b/iu;

/** Every gap found in a text, as it stands there, each once. */
export function leftoversIn(text: string): string[] {
  const certain = CERTAIN.flatMap((shape) => Array.from(text.matchAll(shape), ([found]) => found.trim()));
  const bracketed = BRACKETED.flatMap((shape) => Array.from(text.matchAll(shape))).flatMap(
    ([found, inside = '']) => (namesGap(inside) ? [found] : []),
  );
  return [...new Set([...certain, ...bracketed])];
}

/** "First name", "prénom", "blog_title", "bloggerName", "YOUR NAME HERE" name a gap; "sic", "1", "my words" don't. */
function namesGap(inside: string): boolean {
  if (/^[\p{L}\d]+(?:[_.][\p{L}\d]+)+$/u.test(inside) || TOLD.test(inside.trim())) return true;
  const words = folded(inside.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .split(' ')
    .filter((word) => word !== '' && !LINKING_WORDS.has(word));
  return (
    words.some((word) => GAP_WORDS.has(word)) &&
    words.every((word) => GAP_WORDS.has(word) || /^\d+$/.test(word))
  );
}
