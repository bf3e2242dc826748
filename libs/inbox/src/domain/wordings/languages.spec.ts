import { describe, expect, it } from '@jest/globals';
import { folded } from './language.js';
import { languages } from './languages.js';
import type { Notices } from './notices/notices.js';

type Sort = Exclude<keyof Notices, 'autoSubject'>;

/** One sentence of each sort in each language, and nobody else's. */
describe('What the languages have words for', () => {
  it.each<[string, Sort, string]>([
    ['en', 'selfDescription', 'This is an automatic reply.'],
    ['en', 'absence', 'I am currently out of the office.'],
    ['en', 'whereabouts', 'I am in Spain until 4 May.'],
    ['en', 'acknowledgement', 'Your message has been received.'],
    ['en', 'companion', 'In my absence please contact Carl.'],
    ['en', 'personal', 'I would love to try it.'],
    ['fr', 'selfDescription', 'Ceci est un message automatique.'],
    ['fr', 'absence', 'Je suis actuellement en congé.'],
    ['fr', 'whereabouts', 'Je suis en Espagne jusqu’au 4 mai.'],
    ['fr', 'acknowledgement', 'Nous avons bien reçu votre message.'],
    ['fr', 'companion', 'Je vous répondrai dès mon retour.'],
    ['fr', 'personal', 'Avec plaisir, pourriez-vous l’envoyer ?'],
    ['de', 'selfDescription', 'Diese Nachricht wurde automatisch erstellt.'],
    ['de', 'absence', 'Ich bin derzeit nicht im Büro.'],
    ['de', 'whereabouts', 'Bis zum 4. Mai bin ich in Spanien.'],
    ['de', 'acknowledgement', 'Vielen Dank für Ihre Nachricht.'],
    ['de', 'companion', 'In dringenden Fällen hilft Carl.'],
    ['de', 'personal', 'Das klingt spannend.'],
    ['es', 'selfDescription', 'Esta es una respuesta automática.'],
    ['es', 'absence', 'Estoy de vacaciones.'],
    ['es', 'whereabouts', 'Estoy en Italia hasta el 4 de mayo.'],
    ['es', 'acknowledgement', 'Hemos recibido su mensaje.'],
    ['es', 'companion', 'Le responderé a mi regreso.'],
    ['es', 'personal', 'Me encantaría probarla.'],
    ['it', 'selfDescription', 'Questo messaggio è stato generato automaticamente: risposta automatica.'],
    ['it', 'absence', 'Sono fuori ufficio.'],
    ['it', 'whereabouts', 'Sono in Spagna fino al 4 maggio.'],
    ['it', 'acknowledgement', 'Abbiamo ricevuto la sua mail.'],
    ['it', 'companion', 'Risponderò al mio rientro.'],
    ['it', 'personal', 'Lo provo volentieri.'],
    ['xx', 'selfDescription', '这是自动回复。'],
    ['xx', 'absence', '我正在休假。'],
    ['xx', 'acknowledgement', '您的邮件已收到。'],
    ['xx', 'companion', '我会尽快回复。'],
    ['xx', 'personal', 'Ja graag!'],
  ])('%s, %s: %s', (code, sort, sentence) => {
    const language = languages.find((one) => one.code === code);
    expect(language?.notices[sort].some((pattern) => pattern.test(folded(sentence)))).toBe(true);
  });

  it('nothing of it is said in a plain letter', () => {
    const letter = folded(
      'The kettle arrived on Tuesday. It boils in two minutes and looks good on the shelf.',
    );
    for (const language of languages)
      for (const sort of ['selfDescription', 'absence', 'acknowledgement', 'companion'] as const)
        expect(language.notices[sort].some((pattern) => pattern.test(letter))).toBe(false);
  });
});
