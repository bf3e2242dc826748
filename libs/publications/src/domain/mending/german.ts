import { type LetterWording, listed } from './wording.js';

export const german: LetterWording = {
  subject: (post) => `Eine kleine Ergänzung zu „${post}“?`,
  greeting: (name) => `Hallo ${name},`,
  thanks: ({ post, url }) =>
    `vielen Dank für „${post}“ (${url}) und für die Zeit, die Sie sich genommen haben.`,
  why: (brand) =>
    `Eine Bitte habe ich: Ihre Leserinnen und Leser sollen sofort sehen, was diesen Beitrag mit ${brand} verbindet. Die Regeln verlangen das von Ihnen und von uns, und es schützt uns beide.`,
  vanished:
    'Mir ist etwas aufgefallen: Die Zeile, die auf unsere Verbindung hinweist, steht nicht mehr da. Vielleicht ist sie bei einer Änderung verloren gegangen; die Regeln verlangen sie von Ihnen und von uns, solange der Beitrag online ist.',
  several: 'Das wäre richtig:',
  steps: {
    state: ({ words }) =>
      `Bitte ergänzen Sie ganz oben im Beitrag, vor jedem Link, eine Zeile, zum Beispiel: „${words}“`,
    reword: ({ words, quoted }) =>
      `Bitte formulieren Sie den Hinweis eindeutig${quoted ? ` (jetzt steht dort „${quoted}“)` : ''}, zum Beispiel: „${words}“`,
    move: ({ words, quoted }) =>
      `Bitte setzen Sie die Zeile${quoted ? ` „${quoted}“` : ''} ganz nach oben, vor jeden Link, zum Beispiel: „${words}“`,
    withdraw_denial: ({ words, quoted }) =>
      `Bitte nehmen Sie den Satz heraus, der das Gegenteil sagt${quoted ? ` („${quoted}“)` : ''}, und schreiben Sie oben: „${words}“`,
    mark_links: ({ links }) =>
      `Bitte kennzeichnen Sie die Links zu uns mit rel="sponsored"${links.length > 0 ? `: ${listed(links)}` : ''}.`,
  },
  yours:
    'Ihre Meinung bleibt Ihre Meinung, und sonst muss sich am Beitrag nichts ändern. Wenn Sie das anders sehen oder ich etwas falsch gelesen habe, sagen Sie es mir einfach.',
  goodbye: 'Mit bestem Dank',
};
