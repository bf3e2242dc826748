// Words that say nothing by themselves, English and French, folded as in text-folding.ts.

const ENGLISH =
  'the and for are was were been being have has had does did will would shall should can could may might must ' +
  'not nor but yet you your yours she her hers him his its our ours they them their theirs this that these ' +
  'those there here what which who whom whose when where why how all any both each few more most other some ' +
  'such only own same than too very just also with without within from into onto about above after again ' +
  'against before below between during over under until while because through out off then once get gets got ' +
  'one two make makes made let like';

const FRENCH =
  'les des une aux ces cet cette mon ton son mes tes ses nos vos notre votre leur leurs nous vous ils elles ' +
  'elle lui moi toi soi qui que quoi dont est sont etait etaient sera seront serait etre ete avoir ont avez ' +
  'avons ait aura aurait fait faire pour par sur sous dans avec sans entre vers chez depuis pendant avant ' +
  'apres contre comme mais donc car puis alors ainsi aussi tres plus moins peu trop tout tous toute toutes ' +
  'meme memes autre autres quel quelle quels quelles quand comment pas non oui bien cela ceci ici deux';

const STOP_WORDS = new Set(`${ENGLISH} ${FRENCH}`.split(' '));

/** Whether a folded word carries no meaning by itself. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
