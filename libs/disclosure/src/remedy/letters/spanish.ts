import type { LetterWording } from './letter-wording.js';

export const spanish: LetterWording = {
  subject: (title) => `Una línea para «${title}»`,
  quoted: (title) => `«${title}»`,
  greeting: (name) => `Hola, ${name}:`,
  thanks: (post) => `Gracias por escribir ${post}; lo hemos leído con gusto.`,
  reason: (brand) =>
    `Hay algo que le debemos a usted y a quienes le leen: deben ver a primera vista qué une la entrada con ${brand}. ` +
    'Deberíamos haberlo dicho con más claridad.',
  steps: {
    state: ({ wording }) =>
      `¿Podría poner esta línea al principio de la entrada, antes del primer enlace?\n\n${wording}`,
    reword: ({ wording, quoted }) =>
      `${quoted ? `Usted lo dice («${quoted}»), pero no todo el mundo lo entenderá así. ` : ''}` +
      `¿Podría poner esta línea al principio de la entrada, antes del primer enlace?\n\n${wording}`,
    move: ({ wording }) =>
      'Usted lo dice, pero más abajo, donde muchos lectores ya no llegan. ¿Podría ponerlo al principio de la entrada, ' +
      `antes del primer enlace, por ejemplo así?\n\n${wording}`,
    withdraw_denial: ({ quoted }) =>
      `${quoted ? `La frase «${quoted}»` : 'Una frase'} dice a los lectores que no existe esa relación. ¿Podría quitarla o corregirla?`,
    mark_links: () => '¿Podría además marcar estos enlaces con rel="sponsored", como piden los buscadores?',
  },
  closing:
    'Se trata solo de esta línea: lo que usted piensa del producto es cosa suya, y nada más tiene que cambiar en su entrada. ' +
    'Si lo ve de otra manera, escríbanos sin más. ¡Gracias!',
  farewell: 'Un cordial saludo',
};
