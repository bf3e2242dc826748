import { type LetterWording, listed } from './wording.js';

export const french: LetterWording = {
  subject: (post) => `Un petit ajout à « ${post} » ?`,
  greeting: (name) => `Bonjour ${name},`,
  thanks: ({ post, url }) => `Merci pour « ${post} » (${url}) et pour le temps que vous y avez consacré.`,
  why: (brand) =>
    `Une demande : vos lecteurs doivent voir tout de suite ce qui lie cet article à ${brand}. Les règles nous le demandent, à vous comme à nous, et cela nous protège tous les deux.`,
  vanished:
    'J’ai remarqué une chose : la ligne qui indiquait notre lien à vos lecteurs n’est plus là. Elle a peut-être disparu lors d’une modification ; les règles nous la demandent, à vous comme à nous, tant que l’article est en ligne.',
  several: 'Voici ce qu’il faudrait :',
  steps: {
    state: ({ words }) =>
      `Merci d’ajouter une ligne tout en haut de l’article, avant tout lien, par exemple : « ${words} »`,
    reword: ({ words, quoted }) =>
      `Merci de rendre la formule explicite${quoted ? ` (on lit pour l’instant « ${quoted} »)` : ''}, par exemple : « ${words} »`,
    move: ({ words, quoted }) =>
      `Merci de placer la ligne${quoted ? ` « ${quoted} »` : ''} tout en haut de l’article, avant tout lien, par exemple : « ${words} »`,
    withdraw_denial: ({ words, quoted }) =>
      `Merci de retirer la phrase qui dit le contraire${quoted ? `, « ${quoted} »` : ''}, et d’indiquer en haut : « ${words} »`,
    mark_links: ({ links }) =>
      `Merci de marquer les liens vers nous avec rel="sponsored"${links.length > 0 ? ` : ${listed(links)}` : ''}.`,
  },
  yours:
    'Votre avis reste le vôtre, et rien d’autre ne doit changer dans l’article. Si vous voyez les choses autrement, ou si j’ai mal lu, dites-le-moi simplement.',
  goodbye: 'Avec mes remerciements,',
};
