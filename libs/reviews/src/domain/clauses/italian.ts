import { type ClauseWording } from './wording.js';

export const italian: ClauseWording = {
  honestOpinion:
    'Scriva ciò che pensa davvero, qualunque sia la sua opinione. Che cosa scrivere, e se pubblicare o no, lo decide ' +
    'lei: nulla di ciò che riceve da noi, ora o in futuro, dipende da questo. Non chiederemo di leggere prima il suo ' +
    'testo né di cambiare la sua opinione; se un fatto è inesatto, potremo segnalarglielo.',
  noTie: (brand) =>
    `${brand} non le dà per questo né un prodotto da tenere, né un pagamento, né altri vantaggi: non c’è quindi alcun ` +
    'legame da indicare. Se le cose cambiassero, glielo diremmo e le chiederemmo di dirlo ai suoi lettori.',
  ties: {
    gift: (brand) => ({
      tie: `${brand} le regala questo prodotto`,
      example: `Pubblicità: ${brand} mi ha regalato questo prodotto.`,
    }),
    loan: (brand) => ({
      tie: `${brand} le presta questo prodotto`,
      example: `Pubblicità: ${brand} mi ha prestato questo prodotto per provarlo; poi lo restituisco.`,
    }),
    payment: (brand) => ({
      tie: `${brand} la paga per questo`,
      example: `Pubblicità: ${brand} mi ha pagato per questo articolo.`,
    }),
    affiliate: (brand) => ({
      tie: `${brand} le versa una commissione sugli acquisti dei suoi lettori`,
      example: `Pubblicità: ${brand} mi versa una commissione se comprate dai link di questo articolo.`,
    }),
    trip: (brand) => ({
      tie: `${brand} la invita e copre le sue spese`,
      example: `Pubblicità: ${brand} mi ha invitato e ha coperto le mie spese.`,
    }),
    employment: (brand) => ({
      tie: `lei, o qualcuno della sua famiglia, lavora con ${brand}`,
      example: `Pubblicità: lavoro con ${brand} (oppure: una persona della mia famiglia lavora con ${brand}).`,
    }),
  },
  disclosure: ({ brand, tie, example }) =>
    `Poiché ${tie}, i suoi lettori devono saperlo. Se pubblica, lo dica chiaramente, nella lingua del suo articolo, ` +
    `all’inizio e prima del primo link, per esempio: «${example}» Una riga alla fine, nei tag o su un’altra pagina ` +
    `non basta. La preghiamo inoltre di contrassegnare i link verso ${brand} con rel="sponsored".`,
};
