import { type ClauseWording } from './wording.js';

export const german: ClauseWording = {
  honestOpinion:
    'Bitte schreiben Sie, was Sie wirklich denken, wie auch immer Ihr Urteil ausfällt. Was Sie schreiben und ob Sie ' +
    'überhaupt etwas veröffentlichen, entscheiden allein Sie: Nichts, was Sie jetzt oder später von uns erhalten, ' +
    'hängt davon ab. Wir möchten Ihren Text weder vorab lesen noch Ihre Meinung ändern; ist eine Tatsache falsch, ' +
    'weisen wir Sie gegebenenfalls darauf hin.',
  noTie: (brand) =>
    `${brand} gibt Ihnen dafür kein Produkt zum Behalten, kein Geld und keinen anderen Vorteil, es gibt also nichts ` +
    'zu kennzeichnen. Sollte sich das ändern, sagen wir es Ihnen und bitten Sie, es Ihren Lesern zu sagen.',
  ties: {
    gift: (brand) => ({
      tie: `${brand} Ihnen dieses Produkt schenkt`,
      example: `Werbung: ${brand} hat mir dieses Produkt kostenlos überlassen.`,
    }),
    loan: (brand) => ({
      tie: `${brand} Ihnen dieses Produkt leiht`,
      example: `Werbung: ${brand} hat mir dieses Produkt zum Testen geliehen; danach geht es zurück.`,
    }),
    payment: (brand) => ({
      tie: `${brand} Sie dafür bezahlt`,
      example: `Werbung: ${brand} hat mich für diesen Beitrag bezahlt.`,
    }),
    affiliate: (brand) => ({
      tie: `${brand} Ihnen eine Provision auf Käufe Ihrer Leser zahlt`,
      example: `Werbung: ${brand} zahlt mir eine Provision, wenn ihr über die Links in diesem Beitrag kauft.`,
    }),
    trip: (brand) => ({
      tie: `${brand} Sie einlädt und Ihre Kosten übernimmt`,
      example: `Werbung: ${brand} hat mich eingeladen und meine Kosten übernommen.`,
    }),
    employment: (brand) => ({
      tie: `Sie oder jemand aus Ihrer Familie für ${brand} arbeiten`,
      example: `Werbung: Ich arbeite für ${brand} (oder: jemand aus meiner Familie arbeitet für ${brand}).`,
    }),
  },
  disclosure: ({ brand, tie, example }) =>
    `Weil ${tie}, sollen Ihre Leser das wissen. Wenn Sie etwas veröffentlichen, sagen Sie es bitte klar, in der ` +
    `Sprache Ihres Beitrags, ganz oben und vor dem ersten Link, zum Beispiel: „${example}“ Ein Hinweis am Ende, ` +
    `in den Schlagwörtern oder auf einer anderen Seite genügt nicht. Bitte kennzeichnen Sie Links zu ${brand} ` +
    'außerdem mit rel="sponsored".',
};
