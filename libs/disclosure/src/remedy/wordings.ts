import type { Tied } from '../domain/rule.js';
import type { RemedyLanguage } from '../domain/remedy.js';

/**
 * The words that would be right, by language and tie: a label that the strictest rules of that language accept, and a
 * plain sentence on what was received. They are those that review requests propose; tests hold the two together and
 * judge each by every jurisdiction of its language.
 */
export const remedyWordings: Record<RemedyLanguage, Record<Tied, string>> = {
  en: {
    gift: 'Ad: {brand} gave me this product for free.',
    loan: 'Ad: {brand} lent me this product to try; I send it back afterwards.',
    payment: 'Ad: {brand} paid me for this post.',
    affiliate: 'Ad: {brand} pays me a commission if you buy through the links in this post.',
    trip: 'Ad: {brand} invited me and covered my costs.',
    employment: 'Ad: I work with {brand} (or: a member of my family works with {brand}).',
  },
  fr: {
    gift: 'Collaboration commerciale : {brand} m’a offert ce produit.',
    loan: 'Collaboration commerciale : {brand} m’a prêté ce produit pour l’essayer ; je le rends ensuite.',
    payment: 'Publicité : {brand} m’a rémunéré·e pour cet article.',
    affiliate: 'Publicité : {brand} me verse une commission si vous achetez par les liens de cet article.',
    trip: 'Collaboration commerciale : {brand} m’a invité·e et a pris mes frais en charge.',
    employment:
      'Publicité : je travaille avec {brand} (ou : une personne de ma famille travaille avec {brand}).',
  },
  de: {
    gift: 'Werbung: {brand} hat mir dieses Produkt kostenlos überlassen.',
    loan: 'Werbung: {brand} hat mir dieses Produkt zum Testen geliehen; danach geht es zurück.',
    payment: 'Werbung: {brand} hat mich für diesen Beitrag bezahlt.',
    affiliate: 'Werbung: {brand} zahlt mir eine Provision, wenn ihr über die Links in diesem Beitrag kauft.',
    trip: 'Werbung: {brand} hat mich eingeladen und meine Kosten übernommen.',
    employment: 'Werbung: Ich arbeite für {brand} (oder: jemand aus meiner Familie arbeitet für {brand}).',
  },
  es: {
    gift: 'Publicidad: {brand} me ha regalado este producto.',
    loan: 'Publicidad: {brand} me ha prestado este producto para probarlo; después lo devuelvo.',
    payment: 'Publicidad: {brand} me ha pagado por este artículo.',
    affiliate:
      'Publicidad: {brand} me paga una comisión si compras a través de los enlaces de este artículo.',
    trip: 'Publicidad: {brand} me ha invitado y ha cubierto mis gastos.',
    employment: 'Publicidad: trabajo con {brand} (o: alguien de mi familia trabaja con {brand}).',
  },
  it: {
    gift: 'Pubblicità: {brand} mi ha regalato questo prodotto.',
    loan: 'Pubblicità: {brand} mi ha prestato questo prodotto per provarlo; poi lo restituisco.',
    payment: 'Pubblicità: {brand} mi ha pagato per questo articolo.',
    affiliate: 'Pubblicità: {brand} mi versa una commissione se comprate dai link di questo articolo.',
    trip: 'Pubblicità: {brand} mi ha invitato e ha coperto le mie spese.',
    employment: 'Pubblicità: lavoro con {brand} (oppure: una persona della mia famiglia lavora con {brand}).',
  },
};

/** The wordings for one tie, by language. */
export function wordingsFor(tie: Tied): Record<RemedyLanguage, string> {
  const { en, fr, de, es, it } = remedyWordings;
  return { en: en[tie], fr: fr[tie], de: de[tie], es: es[tie], it: it[tie] };
}
