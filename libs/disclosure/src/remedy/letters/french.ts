import type { LetterWording } from './letter-wording.js';

export const french: LetterWording = {
  subject: (title) => `Une ligne à ajouter à « ${title} »`,
  quoted: (title) => `« ${title} »`,
  greeting: (name) => `Bonjour ${name},`,
  thanks: (post) => `Merci d’avoir écrit ${post} ; nous l’avons lu avec plaisir.`,
  reason: (brand) =>
    `Il y a une chose que nous vous devons, à vous et à vos lecteurs : ils doivent voir au premier coup d’œil ce qui lie l’article à ${brand}. ` +
    'Nous aurions dû le dire plus clairement.',
  steps: {
    state: ({ wording }) =>
      `Pourriez-vous placer cette ligne tout en haut de l’article, avant le premier lien ?\n\n${wording}`,
    reword: ({ wording, quoted }) =>
      `${quoted ? `Vous le dites (« ${quoted} »), mais tout le monde ne le comprendra pas ainsi. ` : ''}` +
      `Pourriez-vous placer cette ligne tout en haut de l’article, avant le premier lien ?\n\n${wording}`,
    move: ({ wording }) =>
      'Vous le dites, mais plus bas, là où beaucoup de lecteurs n’arrivent pas. Pourriez-vous le placer tout en haut de l’article, ' +
      `avant le premier lien, par exemple ainsi ?\n\n${wording}`,
    withdraw_denial: ({ quoted }) =>
      `${quoted ? `La phrase « ${quoted} »` : 'Une phrase'} dit aux lecteurs que ce lien n’existe pas. Pourriez-vous la retirer ou la corriger ?`,
    mark_links: () =>
      'Pourriez-vous aussi marquer ces liens avec rel="sponsored", comme le demandent les moteurs de recherche ?',
  },
  closing:
    'Il ne s’agit que de cette ligne : ce que vous pensez du produit vous appartient, et rien d’autre n’est à changer dans votre article. ' +
    'Si vous voyez les choses autrement, répondez-nous simplement. Merci !',
  farewell: 'Bien cordialement',
};
