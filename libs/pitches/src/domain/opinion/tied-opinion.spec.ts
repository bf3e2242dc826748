import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tiedOpinionIn } from './tied-opinion.js';

const TIED = {
  english: [
    'In exchange for a positive review, we will send you the oven for free.',
    'You can keep the oven if your review is positive.',
    'If the review is good, we would love to send you our next products.',
    'If you like it, you can keep it.',
    'We will pay you €200 for a five-star review.',
    'We would be happy to work with you again provided the article is favourable.',
    'Our next invitation depends on a positive post.',
    'Please write a positive review of the oven.',
    'The review must be positive.',
    'We only expect positive feedback.',
    "If you don't like it, please don't publish anything.",
    'If your review is negative, please send it back.',
    'We cannot invite you to the event without a positive article.',
    'No further samples will be sent unless the review is positive.',
    'Write a positive post and the oven is yours.',
    'As a thank-you for your good review you get a voucher of 50 €.',
    'You keep the oven whatever you write, but if the review is glowing we will send you another one.',
    'As long as you recommend it, we will continue our partnership.',
  ],
  french: [
    "En échange d'un avis positif, nous vous offrons le four.",
    'Vous pourrez garder le four si votre avis est positif.',
    "Si l'article est favorable, nous vous inviterons à la prochaine soirée.",
    "S'il vous plaît beaucoup et que votre avis est positif, le four est à vous.",
    'Nous vous paierons 200 € pour une critique élogieuse.',
    'Notre prochain partenariat dépendra d’un retour positif.',
    'Merci de publier un avis positif.',
    'Votre article doit être positif.',
    'Nous attendons un article positif de votre part.',
    "Si vous n'aimez pas le produit, merci de ne rien publier.",
    'Si votre avis est négatif, vous devrez nous renvoyer le four.',
    'Pas de cadeau sans un article positif.',
    'Si le produit vous plaît, vous pourrez le garder.',
    'Vous gardez le four quoi que vous écriviez, mais si votre avis est positif nous vous en enverrons un autre.',
  ],
  german: [
    'Im Gegenzug für eine positive Bewertung schenken wir Ihnen den Ofen.',
    'Sie dürfen den Ofen behalten, wenn die Bewertung positiv ausfällt.',
    'Wenn Ihr Artikel positiv ist, schicken wir Ihnen weitere Produkte.',
    'Ihre Rezension muss positiv sein.',
    'Wir erwarten einen positiven Beitrag.',
    'Bitte schreiben Sie eine gute Bewertung.',
    'Wenn es Ihnen nicht gefällt, bitte nicht veröffentlichen.',
    'Bei einer negativen Bewertung müssen Sie den Ofen zurückschicken.',
  ],
  spanish: [
    'A cambio de una reseña positiva te regalamos el horno.',
    'Puedes quedarte con el horno si la reseña es positiva.',
    'Si el artículo es favorable, te enviaremos más productos.',
    'Esperamos una opinión positiva.',
    'La reseña debe ser positiva.',
    'Por favor, escribe una reseña positiva.',
    'Si no te gusta, por favor no lo publiques.',
    'Nuestra próxima colaboración depende de una reseña positiva.',
  ],
  italian: [
    'In cambio di una recensione positiva ti regaliamo il forno.',
    'Puoi tenere il forno se la recensione è positiva.',
    "Se l'articolo è favorevole, ti invieremo altri prodotti.",
    'Ci aspettiamo una recensione positiva.',
    'La recensione deve essere positiva.',
    'Scrivi una recensione positiva, per favore.',
    'Se non ti piace, per favore non pubblicare nulla.',
    'La prossima collaborazione dipende da una recensione positiva.',
  ],
};

const FREE = {
  english: [
    'We would love your honest opinion, even if it is negative.',
    'The oven is a gift: you keep it whether your review is positive or negative.',
    'Please write what you think, good or bad.',
    'Nothing depends on a positive review, neither the gift nor our next contact.',
    "We don't expect a positive review.",
    "Your review doesn't have to be positive, and you keep the oven in any case.",
    'The oven is not in exchange for a positive review.',
    "If you like the idea, I'll send you the oven next week.",
    "If you'd like to try it, we will send you one for free.",
    "If you don't like it, say so: you keep it anyway.",
    'I really enjoyed your review of the Lodge pan: a good article.',
    'Your good article on bread convinced me and we would like to send you the oven.',
    'If your readers ask for more good stories, we can send samples.',
    'Say what you think, even when it is not wholly positive; we will still work with you.',
    'Would you be up for an honest review in exchange for the sample?',
    'No positive review is required to keep the product.',
    'If you find faults, please write about them; a negative review is as welcome as a positive one.',
    'Regardless of whether the review is positive, the oven is yours.',
    'Let me know if that sounds good, and I will send the oven on Monday.',
  ],
  french: [
    'Nous aimerions votre avis honnête, même négatif.',
    "Dites ce que vous en pensez, même si ce n'est pas entièrement positif.",
    'Le four est à vous, que votre avis soit positif ou négatif.',
    'Rien ne dépend d’un avis positif : ni le cadeau, ni la suite.',
    "Nous n'attendons pas un avis positif.",
    "Votre article n'a pas à être positif : gardez le four dans tous les cas.",
    "S'il vous plaît, gardez le four aussi longtemps que vous voulez.",
    "Si l'idée vous plaît, je vous envoie le four la semaine prochaine.",
    "Si vous souhaitez l'essayer, nous vous l'envoyons gratuitement.",
    "J'ai beaucoup aimé votre article sur le levain, un bon billet.",
    'Un avis honnête, positif ou négatif, nous sera utile, et vous gardez le produit.',
    "Si vous ne l'aimez pas, dites-le : vous le gardez quand même.",
    'Êtes-vous disponible pour un test, en échange de quoi vous gardez le four ?',
  ],
  german: [
    'Wir freuen uns über Ihre ehrliche Meinung, auch wenn sie negativ ist.',
    'Der Ofen gehört Ihnen, egal ob die Bewertung positiv oder negativ ausfällt.',
    'Wir erwarten keine positive Bewertung.',
    'Wenn Ihnen die Idee gefällt, schicke ich Ihnen den Ofen.',
    'Schreiben Sie, was Sie denken, gut oder schlecht.',
  ],
  spanish: [
    'Nos gustaría tu opinión sincera, incluso si es negativa.',
    'El horno es tuyo, sea la reseña positiva o negativa.',
    'No esperamos una reseña positiva.',
    'Si te gusta la idea, te envío el horno.',
  ],
  italian: [
    'Vorremmo la tua opinione sincera, anche se negativa.',
    'Il forno è tuo, che la recensione sia positiva o negativa.',
    'Non ci aspettiamo una recensione positiva.',
    "Se ti piace l'idea, ti mando il forno.",
  ],
};

const HONEST_CLAUSE = "Write what you really think, even if it isn't wholly positive: nothing depends on it.";

describe('An opinion tied to a benefit', () => {
  for (const [language, sentences] of Object.entries(TIED)) {
    it.each(sentences)(`is found in ${language}: %s`, (sentence) => {
      expect(tiedOpinionIn(`Dear Anna,\n\nI read your blog. ${sentence} Best, Ben`)).not.toBeNull();
    });
  }

  for (const [language, sentences] of Object.entries(FREE)) {
    it.each(sentences)(`is not seen where ${language} asks freely: %s`, (sentence) => {
      expect(tiedOpinionIn(`Dear Anna,\n\nI read your blog. ${sentence} Best, Ben`)).toBeNull();
    });
  }

  it('is quoted as it was written, so that the officer finds it', () => {
    const sentence = 'You can KEEP the oven if your review is « positive »…';
    expect(tiedOpinionIn(`Hello Anna. ${sentence} Best, Ben`)).toBe(sentence);
  });

  it('is found whatever the honest wording in the next sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(TIED).flat()), fc.boolean(), (sentence, first) => {
        const text = first ? `${HONEST_CLAUSE} ${sentence}` : `${sentence} ${HONEST_CLAUSE}`;
        expect(tiedOpinionIn(text)).not.toBeNull();
      }),
    );
  });

  it('is looked for in any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect([null, 'string']).toContain(tiedOpinionIn(text) === null ? null : 'string');
      }),
    );
  });

  it('is looked for in a text so long that trying each end for each beginning would not end in time', () => {
    const text = 'if the good positive review is not nothing or even if we send more, '.repeat(20_000);
    expect(tiedOpinionIn(text)).toContain('good positive review');
  });
});
