import { type ClauseWording } from './wording.js';

export const spanish: ClauseWording = {
  honestOpinion:
    'Diga lo que piensa de verdad, sea cual sea su opinión. Lo que escriba, e incluso si publica o no, lo decide ' +
    'usted: nada de lo que reciba de nosotros, ahora o más adelante, depende de ello. No le pediremos leer su texto ' +
    'antes ni cambiar su opinión; si algún dato es inexacto, podremos indicárselo.',
  noTie: (brand) =>
    `${brand} no le da por esto ningún producto para quedarse, ni pago, ni otra ventaja, así que no hay ningún vínculo ` +
    'que indicar. Si eso cambiara, se lo diríamos y le pediríamos que lo dijera a sus lectores.',
  ties: {
    gift: (brand) => ({
      tie: `${brand} le regala este producto`,
      example: `Publicidad: ${brand} me ha regalado este producto.`,
    }),
    loan: (brand) => ({
      tie: `${brand} le presta este producto`,
      example: `Publicidad: ${brand} me ha prestado este producto para probarlo; después lo devuelvo.`,
    }),
    payment: (brand) => ({
      tie: `${brand} le paga por ello`,
      example: `Publicidad: ${brand} me ha pagado por este artículo.`,
    }),
    affiliate: (brand) => ({
      tie: `${brand} le paga una comisión por las compras de sus lectores`,
      example: `Publicidad: ${brand} me paga una comisión si compras a través de los enlaces de este artículo.`,
    }),
    trip: (brand) => ({
      tie: `${brand} le invita y cubre sus gastos`,
      example: `Publicidad: ${brand} me ha invitado y ha cubierto mis gastos.`,
    }),
    employment: (brand) => ({
      tie: `usted, o alguien de su familia, trabaja con ${brand}`,
      example: `Publicidad: trabajo con ${brand} (o: alguien de mi familia trabaja con ${brand}).`,
    }),
  },
  disclosure: ({ brand, tie, example }) =>
    `Como ${tie}, sus lectores deben saberlo. Si publica, dígalo claramente, en el idioma de su artículo, al principio ` +
    `y antes del primer enlace, por ejemplo: «${example}» Una línea al final, en las etiquetas o en otra página no ` +
    `basta. Le rogamos también que marque los enlaces a ${brand} con rel="sponsored".`,
};
