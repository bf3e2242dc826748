import { describe, expect, it } from '@jest/globals';
import { aLetter } from '../../../testing/letter.js';
import type { Field, Mail } from '../mail.js';
import { answeringMachineRule } from './answering-machine.js';

const mail = (subject: string, fields: Record<string, string> = {}, to = ['ben@lumen.example']): Mail =>
  aLetter({
    fields: Object.entries(fields).map(([name, value]): Field => ({ name, value })),
    subject,
    from: { name: 'Ada', address: 'ada@paper.example' },
    to,
  });

const LETTER = 'Hello Ben, thank you for the kettle. Which colours are there? Ada';

describe('A header that only machines write', () => {
  it.each([
    ['auto-submitted', 'auto-replied'],
    ['auto-submitted', 'auto-generated (vacation)'],
    ['auto-submitted', 'Auto-Replied; owner-email="ada@paper.example"'],
    ['x-autoreply', 'yes'],
    ['x-autorespond', ''],
    ['precedence', 'auto_reply'],
    ['x-ms-exchange-inbox-rules-loop', 'ada@paper.example'],
  ])('%s: %s', (name, value) => {
    if (value === '')
      return expect(answeringMachineRule(mail('Hello', { [name]: 'true' }), LETTER)).not.toBeNull();
    expect(answeringMachineRule(mail('Hello', { [name]: value }), LETTER)).not.toBeNull();
  });

  it.each([
    ['auto-submitted', 'no'],
    ['auto-submitted', 'No (typed by hand)'],
    ['x-auto-response-suppress', 'All'],
    ['precedence', 'list'],
    ['precedence', 'bulk'],
    ['x-autoreply', 'no'],
  ])('is not %s: %s', (name, value) => {
    expect(answeringMachineRule(mail('Re: A kettle', { [name]: value }), LETTER)).toBeNull();
  });
});

describe('A notice by its words', () => {
  it.each([
    ['Automatic reply: A kettle', 'I am away.'],
    [
      'Ada Lovelace is out of the office',
      'I will be out of the office starting 18/11/2026 and will not return until 25/11/2026.',
    ],
    [
      'Re: A kettle',
      'Thank you for your email. I am out of the office until Monday and will reply on my return.',
    ],
    ['Re: A kettle', 'This is an automated response. We have received your message.'],
    ['Re: A kettle', 'I am on annual leave and will answer when I return.'],
    ['Re: A kettle', 'Your message has been received. We aim to respond within two days.'],
    ['Re: A kettle', 'This mailbox is no longer monitored. Please use press@paper.example instead.'],
    ['Re: Une bouilloire', 'Bonjour et merci pour votre mail ! Je vous répondrai dès que possible.'],
    [
      'AW: Ein Kessel',
      'Liebe Absenderin, lieber Absender,\nich bin vom 20.11. bis 27.11. im Urlaub. Ihre Nachricht wird nicht weitergeleitet.',
    ],
    ['AW: Ein Kessel', 'Wir haben Ihre Nachricht erhalten und melden uns in Kürze.'],
    ['Re: Una tetera', 'Estaré fuera de la oficina. En caso de urgencia, escriba a Carl.'],
    ['Re: Un bollitore', 'Sono assente. Per urgenze contattare Carl.'],
    ['Absence', 'Je suis absente du bureau jusqu’au 4 décembre. En cas d’urgence, contactez Carl.'],
    ['Re: Une bouilloire', 'Bonjour,\nje suis actuellement en congé. Je vous répondrai dès mon retour.'],
    ['Abwesenheitsnotiz: Ein Kessel', 'Ich bin im Urlaub.'],
    ['OOO', 'OOO - back Tuesday 24/11. Contact carl@paper.example if urgent.'],
    [
      'Re: A kettle',
      'Thank you for your email. I have now left the company. Please contact carl@paper.example.',
    ],
    ['Ticket received', 'A ticket has been created. Our team will respond within 24 hours.'],
    ['Re: En kedel', 'Jeg er på ferie til og med 30. november. Ved hastende henvendelser kontakt Carl.'],
    ['Re: Keitin', 'Olen lomalla. Kiireellisissä asioissa ota yhteyttä Carliin.'],
    ['Re: Konvice', 'Jsem na dovolené. V urgentních případech kontaktujte Carla.'],
    ['不在のお知らせ', '出張中のため、メールの返信が遅れます。'],
    [
      'AW: Ein Kessel',
      'Vielen Dank für Ihre Nachricht. Ich bin derzeit nicht im Büro. In dringenden Fällen wenden Sie sich an Carl.',
    ],
    ['Respuesta automática: Una tetera', 'Estoy fuera de la oficina.'],
    ['Re: Una tetera', 'Gracias por su mensaje. Estoy de vacaciones y responderé a mi regreso.'],
    ['Risposta automatica: Un bollitore', 'Sono in ferie.'],
    ['Re: Un bollitore', 'Grazie per il messaggio. Sono fuori ufficio, risponderò al mio rientro.'],
    ['Urlaub bis 27.11.', 'Liebe Leute, bin im Urlaub. Ab 28.11. bin ich wieder da.'],
    ['Summer break', 'The office reopens on Monday. Messages sent during the break will be answered then.'],
    [
      'Votre demande a été enregistrée',
      'Elle porte le numéro 11. Un conseiller reviendra vers vous sous 72 h.',
    ],
    ['Changement de messagerie', 'Cette boîte ne sera bientôt plus lue. Notez ma nouvelle adresse.'],
    ['Re: A kettle', 'Dr Ada retired in May. Queries about the course should be sent to the school office.'],
    ['Re: A kettle', 'I no longer check this account. Please use the form on my website.'],
    ['Re: A kettle', 'I am abroad until 9 April and can only check e-mail occasionally.'],
    [
      'Re: A kettle',
      'Ada left Paper Ltd in May. For partnerships, please get in touch with carl@paper.example.',
    ],
    ['We got your note', 'Thanks for writing! We are a tiny team, so a reply may take up to two weeks.'],
    [
      'Re: Une bouilloire',
      'Bonjour à tous, nous fermons du 3 au 18 avril. Pas de réponse aux mails d’ici là.',
    ],
    [
      'Re: Une bouilloire',
      'Nous vous remercions pour votre message. Un membre de notre équipe vous contactera.',
    ],
    ['Re: En kittel', 'Hej! Jag har semester och är tillbaka den 19 juli. Kontakta växeln.'],
    ['Re: A kettle', 'My automatic response: I am away until Monday.'],
    ['自动回复：水壶', '您的邮件已收到，我会尽快回复。'],
  ])('%s / %s', (subject, text) => expect(answeringMachineRule(mail(subject), text)).not.toBeNull());
});

describe('A person', () => {
  it.each([
    [
      'who mentions an absence',
      'Re: A kettle',
      'Lovely kettle! I will be on vacation next week, so could you send it after the 4th?',
    ],
    [
      'who tells many of it',
      'Out of office',
      'I will be out of the office on Monday. Thank you for your attention.',
    ],
    [
      'who answers a machine of ours',
      'Re: Automatic reply: A kettle',
      'Thanks, I saw that. Shall I write again in May?',
    ],
    [
      'who thanks a machine of ours',
      'Re: Automatic reply: A kettle',
      'Thanks for the automatic reply, I am glad to wait for you.',
    ],
    ['who speaks of one', 'Re: A kettle', 'Ha, you got my auto-reply. In fact I am still here.'],
    [
      'who says more than a notice',
      'Re: A kettle',
      'I am on holiday until Monday. The blue kettle came in one piece and stands on the shelf. The discount code works on the phone as well. In the meantime all is well.',
    ],
    [
      'who thanks',
      'Re: A kettle',
      'Thank you for your message, I would love to try it. Which colours are there?',
    ],
  ])('%s', (_, subject, text) => {
    const to =
      subject === 'Out of office' ? ['ben@lumen.example', 'carl@lumen.example'] : ['ben@lumen.example'];
    expect(answeringMachineRule(mail(subject, {}, to), text)).toBeNull();
  });
});

it('A letter that nobody may answer is no letter', () => {
  expect(answeringMachineRule(mail('Thank you', { 'return-path': '<>' }), 'We will be in touch.')).toBe(
    'null-return-path',
  );
});
