import { type LetterWording, listed } from './wording.js';

export const italian: LetterWording = {
  subject: (post) => `Una piccola aggiunta a «${post}»?`,
  greeting: (name) => `Ciao ${name},`,
  thanks: ({ post, url }) => `grazie per «${post}» (${url}) e per il tempo che gli hai dedicato.`,
  why: (brand) =>
    `Ti chiedo una cosa: chi ti legge deve vedere subito che cosa lega questo articolo a ${brand}. Le regole lo chiedono a te e a noi, e ci protegge entrambi.`,
  vanished:
    'Ho notato una cosa: la riga che spiegava il nostro legame a chi ti legge non c’è più. Forse si è persa in una modifica; le regole la chiedono a te e a noi finché l’articolo resta online.',
  several: 'Ecco che cosa servirebbe:',
  steps: {
    state: ({ words }) =>
      `Per favore aggiungi una riga all’inizio dell’articolo, prima di qualsiasi link, per esempio: «${words}»`,
    reword: ({ words, quoted }) =>
      `Per favore usa parole più chiare${quoted ? ` (ora si legge «${quoted}»)` : ''}, per esempio: «${words}»`,
    move: ({ words, quoted }) =>
      `Per favore sposta la riga${quoted ? ` «${quoted}»` : ''} all’inizio dell’articolo, prima di qualsiasi link, per esempio: «${words}»`,
    withdraw_denial: ({ words, quoted }) =>
      `Per favore togli la frase che dice il contrario${quoted ? `, «${quoted}»` : ''}, e scrivi all’inizio: «${words}»`,
    mark_links: ({ links }) =>
      `Per favore segna i link verso di noi con rel="sponsored"${links.length > 0 ? `: ${listed(links)}` : ''}.`,
  },
  yours:
    'La tua opinione resta tua e nient’altro deve cambiare nell’articolo. Se la vedi diversamente, o se ho letto male, dimmelo pure.',
  goodbye: 'Grazie e a presto,',
};
