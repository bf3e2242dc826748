import { type LetterWording, listed } from './wording.js';

export const spanish: LetterWording = {
  subject: (post) => `¿Un pequeño añadido a «${post}»?`,
  greeting: (name) => `Hola, ${name}:`,
  thanks: ({ post, url }) => `Gracias por «${post}» (${url}) y por el tiempo que le has dedicado.`,
  why: (brand) =>
    `Quería pedirte una cosa: quien te lee debe ver enseguida qué une este artículo con ${brand}. Las normas nos lo piden a ti y a nosotros, y nos protege a ambos.`,
  vanished:
    'He notado una cosa: la línea que contaba nuestra relación a quien te lee ya no está. Quizá se perdió en una edición; las normas nos la piden a ti y a nosotros mientras el artículo siga publicado.',
  several: 'Esto es lo que haría falta:',
  steps: {
    state: ({ words }) =>
      `Por favor, añade una línea al principio del artículo, antes de cualquier enlace, por ejemplo: «${words}»`,
    reword: ({ words, quoted }) =>
      `Por favor, usa unas palabras más claras${quoted ? ` (ahora dice «${quoted}»)` : ''}, por ejemplo: «${words}»`,
    move: ({ words, quoted }) =>
      `Por favor, pon la línea${quoted ? ` «${quoted}»` : ''} al principio del artículo, antes de cualquier enlace, por ejemplo: «${words}»`,
    withdraw_denial: ({ words, quoted }) =>
      `Por favor, quita la frase que dice lo contrario${quoted ? `, «${quoted}»` : ''}, e indica al principio: «${words}»`,
    mark_links: ({ links }) =>
      `Por favor, marca los enlaces hacia nosotros con rel="sponsored"${links.length > 0 ? `: ${listed(links)}` : ''}.`,
  },
  yours:
    'Tu opinión es tuya y nada más tiene que cambiar en el artículo. Si lo ves de otra manera, o si he leído mal, dímelo sin más.',
  goodbye: 'Muchas gracias,',
};
