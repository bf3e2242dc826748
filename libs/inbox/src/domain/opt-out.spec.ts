import { describe, expect, it } from '@jest/globals';
import { optOutOf } from './opt-out.js';

describe('A clear wish', () => {
  it.each([
    'Please take me off your list.',
    'Remove me from your mailing list, thanks.',
    'please unsubscribe me',
    'Stop sending me these emails!',
    'Do not contact me again.',
    'I do not want to receive any more pitches from you.',
    'Kindly delete my address from your database.',
    'No more emails please.',
    'STOP',
    'I would rather not get these. Take me off.',
    'Merci de ne plus m’écrire.',
    'Merci de me retirer de votre liste.',
    'Je ne souhaite plus recevoir vos messages.',
    'Ne me contactez plus.',
    'Arrêtez de m’envoyer des mails.',
    'Bitte streichen Sie mich aus Ihrem Verteiler.',
    'Ich möchte keine weiteren E-Mails von Ihnen erhalten.',
    'Schreiben Sie mir bitte nicht mehr.',
    'Por favor, elimíneme de su lista.',
    'No me escriban más.',
    'No deseo recibir más correos.',
    'Cancellatemi dalla vostra lista.',
    'Non desidero più ricevere le vostre mail.',
    'Verwijder mij uit uw bestand aub.',
    'Não quero receber mais mensagens.',
    'Proszę o usunięcie mojego adresu.',
    'pls rmeove me from ur list',
    'dont send me any more mails',
    'Please cease and desist contacting me.',
    'You do not have permission to email me.',
    'Do not email this address again.',
    'Stop following up!',
    'no thanks, unsubscribe',
    'UNSUSCRIBE',
    'Ne m’écrivez plus.',
    'Stop aux relances.',
    'Bitte aus Verteiler löschen.',
    'Ich wünsche keinen weiteren Kontakt.',
    'Solicito darme de baja.',
    'Vi prego di non contattarmi più.',
    'Ik wil geen mails meer ontvangen.',
    'Sluta skicka mejl till mig.',
    'Poistakaa minut listalta.',
    'Proszę nie przysyłać więcej wiadomości.',
    '今後メールを送らないでください。',
  ])('%s', (text) => {
    expect(optOutOf('Re: A kettle', `Hello Ben,\n\n${text}\n\nAda`)).toMatchObject({ strength: 'clear' });
  });

  it('is told in the words of the person', () => {
    expect(optOutOf('Re: A kettle', 'Nice kettle.\nBut please take me\noff your list. Ada')?.passage).toBe(
      'But please take me off your list.',
    );
  });

  it('stands in the subject where there is no text', () => {
    expect(optOutOf('UNSUBSCRIBE', '')).toEqual({ strength: 'clear', passage: 'UNSUBSCRIBE' });
    expect(optOutOf('Please remove me from your list', 'Sorry, too much mail.')).toMatchObject({
      strength: 'clear',
    });
    expect(optOutOf('Re: unsubscribe', 'Done, you are off it.')?.strength).not.toBe('clear');
  });
});

describe('A likely one', () => {
  it.each(['How did you get my address?', 'This is spam.', 'Is there a way to unsubscribe?'])(
    '%s',
    (text) => {
      expect(optOutOf('Re: A kettle', text)).toMatchObject({ strength: 'likely' });
    },
  );
});

describe('No such wish', () => {
  it.each([
    ['a refusal', 'Thank you, but I am not interested.'],
    ['a refusal, French', 'Merci, mais cela ne m’intéresse pas.'],
    ['a refusal for now', 'Not this time, sorry. Try me again in spring.'],
    [
      'their own newsletter',
      'Read my newsletter!\nTo unsubscribe from it, click here: https://paper.example/u',
    ],
    ['about things', 'You can stop sending me new versions, the first kettle is fine.'],
    ['about others', 'Two readers want to be removed from my list, so I know how it feels.'],
    ['quoted text', 'Sure!\n> please take me off your list'],
    ['the opposite', 'Please do not stop sending me samples.'],
    ['an exclamation', 'Stop! I love it already. When can you ship?'],
    ['about a day', 'I do not want to receive it before December, we are away.'],
    ['about a form', 'Bitte senden Sie mir keine PDF, sondern Bilder.'],
    ['about payment', 'I do not want to receive money for this review.'],
    ['plain text', 'Yes, send it to the address below.'],
  ])('%s', (_, text) => {
    expect(optOutOf('Re: A kettle', text)?.strength).not.toBe('clear');
  });
});
