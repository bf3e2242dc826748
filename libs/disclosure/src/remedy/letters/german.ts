import type { LetterWording } from './letter-wording.js';

export const german: LetterWording = {
  subject: (title) => `Eine Zeile für „${title}“`,
  quoted: (title) => `„${title}“`,
  greeting: (name) => `Hallo ${name},`,
  thanks: (post) => `vielen Dank, dass Sie ${post} geschrieben haben; wir haben es gern gelesen.`,
  reason: (brand) =>
    `Eines sind wir Ihnen und Ihren Leserinnen und Lesern schuldig: Sie sollen auf den ersten Blick sehen, was den Beitrag mit ${brand} verbindet. ` +
    'Das hätten wir deutlicher sagen sollen.',
  steps: {
    state: ({ wording }) =>
      `Könnten Sie diese Zeile ganz oben in den Beitrag setzen, vor den ersten Link?\n\n${wording}`,
    reword: ({ wording, quoted }) =>
      `${quoted ? `Sie sagen es („${quoted}“), aber nicht alle werden es so verstehen. ` : ''}` +
      `Könnten Sie diese Zeile ganz oben in den Beitrag setzen, vor den ersten Link?\n\n${wording}`,
    move: ({ wording }) =>
      'Sie sagen es, aber weiter unten, wohin viele nicht mehr kommen. Könnten Sie es ganz nach oben setzen, ' +
      `vor den ersten Link, zum Beispiel so?\n\n${wording}`,
    withdraw_denial: ({ quoted }) =>
      `${quoted ? `Der Satz „${quoted}“` : 'Ein Satz'} sagt, dass es diese Verbindung nicht gibt. Könnten Sie ihn streichen oder berichtigen?`,
    mark_links: () =>
      'Könnten Sie außerdem diese Links mit rel="sponsored" kennzeichnen, wie es die Suchmaschinen wünschen?',
  },
  closing:
    'Es geht nur um diese eine Zeile: Was Sie von dem Produkt halten, ist Ihre Sache, und sonst muss sich an Ihrem Beitrag nichts ändern. ' +
    'Wenn Sie es anders sehen, schreiben Sie uns einfach. Vielen Dank!',
  farewell: 'Herzliche Grüße',
};
