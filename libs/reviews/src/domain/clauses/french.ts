import { type ClauseWording } from './wording.js';

export const french: ClauseWording = {
  honestOpinion:
    'Dites ce que vous pensez vraiment, quel que soit votre avis. Ce que vous écrivez, et même le fait de publier ou ' +
    'non, ne dépend que de vous : rien de ce que vous recevez de nous, aujourd’hui ou plus tard, n’y est ' +
    'lié. Nous ne demanderons ni à relire votre texte avant sa parution, ni à changer votre opinion ; si un fait ' +
    'est inexact, nous pourrons vous le signaler.',
  noTie: (brand) =>
    `${brand} ne vous donne pour cela ni produit à garder, ni paiement, ni autre avantage : il n’y a donc pas de ` +
    'lien à mentionner. Si cela changeait, nous vous le dirions et vous demanderions de le dire à vos lecteurs.',
  ties: {
    gift: (brand) => ({
      tie: `${brand} vous offre ce produit`,
      example: `Collaboration commerciale : ${brand} m’a offert ce produit.`,
    }),
    loan: (brand) => ({
      tie: `${brand} vous prête ce produit`,
      example: `Collaboration commerciale : ${brand} m’a prêté ce produit pour l’essayer ; je le rends ensuite.`,
    }),
    payment: (brand) => ({
      tie: `${brand} vous rémunère`,
      example: `Publicité : ${brand} m’a rémunéré·e pour cet article.`,
    }),
    affiliate: (brand) => ({
      tie: `${brand} vous verse une commission sur les achats de vos lecteurs`,
      example: `Publicité : ${brand} me verse une commission si vous achetez par les liens de cet article.`,
    }),
    trip: (brand) => ({
      tie: `${brand} vous invite et prend vos frais en charge`,
      example: `Collaboration commerciale : ${brand} m’a invité·e et a pris mes frais en charge.`,
    }),
    employment: (brand) => ({
      tie: `vous, ou quelqu’un de votre famille, travaillez avec ${brand}`,
      example: `Publicité : je travaille avec ${brand} (ou : une personne de ma famille travaille avec ${brand}).`,
    }),
  },
  disclosure: ({ brand, tie, example }) =>
    `Comme ${tie}, vos lecteurs doivent le savoir. Si vous publiez, dites-le clairement, dans la langue de votre ` +
    `article, tout en haut et avant le premier lien, par exemple : « ${example} » Une ligne à la fin, ` +
    `dans les étiquettes ou sur une autre page ne suffit pas. Merci aussi de marquer les liens vers ${brand} avec ` +
    'rel="sponsored".',
};
