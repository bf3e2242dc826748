import type { LetterWording } from './letter-wording.js';

export const italian: LetterWording = {
  subject: (title) => `Una riga per «${title}»`,
  quoted: (title) => `«${title}»`,
  greeting: (name) => `Buongiorno ${name},`,
  thanks: (post) => `grazie per aver scritto ${post}; abbiamo letto con piacere.`,
  reason: (brand) =>
    `C’è una cosa che dobbiamo a Lei e a chi La legge: si deve vedere a prima vista che cosa lega l’articolo a ${brand}. ` +
    'Avremmo dovuto dirlo con più chiarezza.',
  steps: {
    state: ({ wording }) =>
      `Potrebbe mettere questa riga all’inizio dell’articolo, prima del primo link?\n\n${wording}`,
    reword: ({ wording, quoted }) =>
      `${quoted ? `Lei lo dice («${quoted}»), ma non tutti lo capiranno così. ` : ''}` +
      `Potrebbe mettere questa riga all’inizio dell’articolo, prima del primo link?\n\n${wording}`,
    move: ({ wording }) =>
      'Lei lo dice, ma più in basso, dove molti non arrivano. Potrebbe metterlo all’inizio dell’articolo, ' +
      `prima del primo link, per esempio così?\n\n${wording}`,
    withdraw_denial: ({ quoted }) =>
      `${quoted ? `La frase «${quoted}»` : 'Una frase'} dice ai lettori che questo legame non esiste. Potrebbe toglierla o correggerla?`,
    mark_links: () =>
      'Potrebbe inoltre contrassegnare questi link con rel="sponsored", come chiedono i motori di ricerca?',
  },
  closing:
    'Si tratta solo di questa riga: che cosa pensa del prodotto riguarda Lei, e nient’altro deve cambiare nel Suo articolo. ' +
    'Se la vede diversamente, ci scriva pure. Grazie!',
  farewell: 'Cordiali saluti',
};
