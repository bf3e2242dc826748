import { describe, expect, it } from '@jest/globals';
import { aLetter } from '../../../testing/letter.js';
import { folded } from '../wordings/language.js';
import { answeringMachineRule } from './answering-machine.js';
import { returnDateOf } from './return-date.js';

const letter = aLetter();
/** A Friday. */
const receivedAt = new Date('2026-11-20T10:00:00Z');

/** Notices that lost their headers on the way, or never had any. */
describe('An absence in somebody’s own words, with the first day back', () => {
  it.each<[date: string | null, text: string]>([
    [
      '2026-12-04',
      "Hi there!\n\nI've swapped my inbox for a beach until the 3rd of December. No laptop, sorry! Anything urgent can go to Maya at maya@blog.example.\n\nAnna x",
    ],
    [
      null,
      "Hello,\nI am on parental leave until mid-2027 and won't be reading this inbox. Please contact editor@blog.example for anything about the blog.",
    ],
    [
      '2027-01-07',
      "Hey! The blog is on a little winter break from December 14th through January 6th. I'll answer emails when we're back.",
    ],
    [
      '2026-11-23',
      "Thank you for your message. I'm out of office this week, returning next Monday. For press matters please reach out to press@blog.example.",
    ],
    [
      '2026-12-05',
      'Out of office\n\nI will be out of the office from Wednesday 25th November to Friday 4th December inclusive with no access to email. I will respond to your email upon my return.',
    ],
    [
      '2026-12-07',
      'Hello and thank you for your email. I am currently on jury duty and will have only sporadic access to my inbox. I expect to be back full-time 12/7.',
    ],
    ['2026-11-26', 'Away for a family funeral. Back Thursday 26 November. Please be patient with me.'],
    [
      '2026-11-30',
      "Thank you for writing! I'm currently at a trade fair in Nuremberg with limited internet. I'm back on the 30th and will work through my mail then.",
    ],
    [
      '2027-03-16',
      "Bonjour,\n\nJe suis en congé maternité jusqu'au 15 mars 2027. Pour toute demande concernant le blog, écrivez à Julie : julie@blog.example.\n\nBelle journée,\nAnna",
    ],
    [
      '2026-11-23',
      'Bonjour et merci pour votre message.\nJe suis actuellement en vacances et serai de retour lundi prochain.\nA bientôt',
    ],
    [
      '2027-01-05',
      'Le blog fait une pause du 21 décembre au 4 janvier inclus. Je traiterai vos messages à la rentrée.',
    ],
    ['2026-11-28', "Absente jusqu'au vendredi 27/11 inclus. En cas d'urgence : 06 00 00 00 00."],
    [
      '2026-12-01',
      'Bonjour,\nJe prends quelques jours de repos loin des écrans. Je lirai vos mails à partir du 1er décembre.',
    ],
    [
      '2026-11-24',
      'Bonjour, je ne suis pas joignable actuellement, je reprends le travail mardi. Bien à vous, Anna',
    ],
    [
      '2026-12-07',
      'Je serai absente pour deux semaines à compter de ce jour. Votre message sera lu à mon retour le 7/12.',
    ],
    [
      '2026-12-05',
      'Hallo,\n\nich bin vom 23.11. bis einschließlich 4.12. nicht erreichbar. Eure Mails beantworte ich danach.\n\nLiebe Grüße\nAnna',
    ],
    [
      '2027-01-01',
      'Guten Tag,\nvielen Dank für Ihre Nachricht. Ich befinde mich bis zum 31.12.2026 in Elternzeit. Meine Vertretung übernimmt Frau Kurz (kurz@blog.example).',
    ],
    [
      '2026-12-01',
      'Moin! Ich mache gerade Pause und bin ab dem 1. Dezember wieder für euch da. Bis dahin bleibt das Postfach zu.',
    ],
    [
      '2026-11-23',
      'Ich bin im Urlaub und ab Montag wieder da. Nachrichten werden nicht gelesen oder weitergeleitet.',
    ],
    [
      '2027-01-11',
      'Liebe Leserinnen und Leser, liebe PR-Menschen: der Blog macht Winterschlaf, und zwar vom 20. Dezember bis 10. Januar. E-Mails werden in dieser Zeit nicht beantwortet.',
    ],
    [
      '2026-11-26',
      'Danke für deine Mail! Ich bin krankgeschrieben und voraussichtlich erst am Donnerstag, den 26. November, zurück.',
    ],
    [
      '2026-11-30',
      'Sehr geehrte Damen und Herren, ich bin in KW 48 auf Dienstreise und kann Ihre E-Mail erst am 30.11. beantworten. In dringenden Fällen erreichen Sie mich mobil.',
    ],
    [
      null,
      '¡Gracias por escribir! Me encuentro de baja por maternidad. Mi compañera Marta atenderá su consulta en marta@blog.example.',
    ],
    [
      '2026-12-12',
      'Estaré fuera del 30 de noviembre al 11 de diciembre, ambos inclusive. Contestaré a la vuelta.',
    ],
    [
      '2026-11-23',
      'Hola! Ahora mismo estoy de viaje con acceso limitado a internet. Vuelvo el próximo lunes.',
    ],
    [
      '2026-11-30',
      'Ciao,\nsono in vacanza e tornerò operativa lunedì 30 novembre. Per urgenze scrivete a redazione@blog.example.',
    ],
    [
      '2027-01-07',
      'Gentile mittente, il blog resterà chiuso dal 24 dicembre al 6 gennaio compresi. Le risponderò al mio rientro.',
    ],
    ['2026-12-02', 'Al momento non sono in ufficio: rientro previsto per il 2/12. Buona giornata'],
    ['2026-12-05', 'Ik ben met verlof tot en met 4 december. Voor dringende zaken kun je terecht bij Jan.'],
    ['2026-12-08', 'Olá, estou de férias até 7 de dezembro e responderei assim que voltar.'],
    ['2027-02-01', 'Hej! Jag är föräldraledig till och med den 31 januari. Kontakta gärna Lisa så länge.'],
    [
      null,
      "Hello! Our little family just got bigger, so I'm stepping back from work until spring. My colleague Ben (ben@blog.example) is looking after the blog in the meantime.",
    ],
    [
      '2026-11-28',
      "I'm out of the office Nov. 23-27 for Thanksgiving. For deadline matters contact the desk at 555-0100.",
    ],
    ['2026-11-25', "This week I'm at Frankfurt Book Fair. I will catch up on email from Wednesday."],
    ['2027-01-05', 'Currently on annual leave, returning 05/01/2027. Emails are not being monitored.'],
    [
      null,
      "Thanks for your message! I only work Tuesdays and Thursdays, so please bear with me. I'll get back to you on my next working day.",
    ],
    ['2026-12-14', 'I am on vacation through Sunday, December 13, with spotty Wi-Fi.'],
    [null, 'Out of the office until further notice due to illness. Please direct enquiries to the editor.'],
    [
      '2027-01-04',
      'Bonjour, le bureau est fermé pour les fêtes : réouverture le lundi 4 janvier. Joyeuses fêtes !',
    ],
    [
      '2026-11-26',
      "Merci de votre message. En déplacement à l'étranger jusqu'à mercredi, je n'ai qu'un accès sporadique à ma messagerie.",
    ],
    [
      null,
      'Coucou, je suis en arrêt maladie pour une durée indéterminée. Merci de contacter Lucie (lucie@blog.example).',
    ],
    ['2026-11-26', 'Je suis absente les 24 et 25 novembre. Je vous réponds dès le 26.'],
    [
      '2026-12-19',
      'En congés du lundi 7 au vendredi 18 décembre 2026. Au plaisir de vous lire à mon retour.',
    ],
    ['2026-12-02', 'Hallo, ich habe Urlaub und bin am Mittwoch, 2. Dezember wieder zu erreichen.'],
    ['2027-01-04', 'Unsere Redaktion ist zwischen den Jahren (24.12.–03.01.) nicht besetzt.'],
    [
      null,
      'Ich bin derzeit auf einer Recherchereise und habe nur selten Internet. Antworten dauern deshalb länger als sonst.',
    ],
    ['2026-11-21', 'Heute bin ich nicht im Büro, morgen bin ich wieder für Sie da.'],
    ['2026-12-04', 'Danke für Ihre E-Mail. Ich bin in zwei Wochen wieder am Schreibtisch.'],
    [
      '2026-12-12',
      'Buenos días: del 7 al 11 de diciembre estaré ausente de la oficina. Disculpen las molestias.',
    ],
    [
      null,
      'Estoy de permiso de paternidad hasta mediados de enero. Mi correo lo revisa Pablo: pablo@blog.example',
    ],
    ['2026-11-26', 'Gracias por tu email. Estoy fuera unos días y me incorporo el jueves 26.'],
    ['2026-12-05', "Buongiorno, sarò assente dall'ufficio dal 30/11 al 4/12. Risponderò appena possibile."],
    ['2027-02-01', 'Sono in congedo parentale; rientrerò il 1° febbraio 2027.'],
    ['2026-11-24', 'Siamo chiusi per ferie: torniamo operativi da martedì.'],
    [
      '2026-11-30',
      'Ik ben op vakantie en lees mijn mail niet. Vanaf maandag 30 november ben ik weer bereikbaar.',
    ],
    ['2026-12-05', 'Przebywam na urlopie do 4 grudnia. W pilnych sprawach proszę o kontakt z redakcją.'],
    [
      '2026-11-30',
      'I will be out of my office beginning Monday, November 16 and returning on Monday, November 30. If you need help before then, please call Joan at ext. 4410.',
    ],
    ['2026-11-29', "I am on travel through 11/28. I'll be reading e-mail only intermittently."],
    ['2026-12-03', 'Your mail regarding "A teapot" will be read when I return on Dec 3.'],
    ['2026-11-23', 'I am attending a workshop all week and will answer next Monday.'],
    [
      '2026-12-08',
      "Hi! You've caught me on my holidays. I'm back in the saddle on 8 December and will answer then.",
    ],
    [null, "I've taken a leave of absence. Please write to Karen instead (karen@blog.example)."],
    [
      '2026-12-02',
      "Thanks for your email. I'm on a digital detox until Tuesday 1st December. See you on the other side!",
    ],
    [
      '2026-11-28',
      "Bonjour, je suis en tournage jusqu'au 27 novembre, réponses un peu lentes en perspective. Merci de votre patience.",
    ],
    ['2026-12-02', 'Je suis partie me reposer ! Retour derrière mon clavier le 2 décembre.'],
    [
      '2026-12-12',
      'Ich bin ab sofort bis einschließlich Freitag, 11.12.2026, im Urlaub. Ihre Mail wird nicht weitergeleitet.',
    ],
    ['2026-12-07', 'Liebe Grüße aus dem Schnee! Ich lese meine Mails erst wieder ab dem 7. Dezember.'],
    [
      null,
      'Vielen Dank! Wegen Krankheit kann ich derzeit keine E-Mails beantworten. Bitte haben Sie etwas Geduld.',
    ],
    ['2027-01-07', 'Hola, la redacción cierra por vacaciones y vuelve el 7 de enero. ¡Felices fiestas!'],
    ['2026-11-28', 'Estaré de viaje hasta el viernes 27 inclusive y responderé con retraso.'],
    ['2026-11-28', 'Sarò fuori sede fino a venerdì 27 novembre. Per urgenze: 02 1234567'],
    ['2026-12-07', 'Jag är på semester och är tillbaka den 7 december.'],
    [
      '2026-12-04',
      'Hello, I am away on business until Thursday 3rd December. Should you need anything urgently, Tom on 0161 496 0000 can help.',
    ],
    ['2026-12-01', "Just a heads-up that I'm out until Nov 30. Expect slow replies!"],
    [
      '2026-12-01',
      "I'm currently away and will be back at work on the 1st of December. Your email has not been forwarded.",
    ],
    ['2026-11-27', 'We are closed for stocktaking and reopen on 27 November.'],
    [null, 'I am on bereavement leave this week and not looking at email.'],
    ['2026-11-28', "I'll be off from Monday 23 to Friday 27 November, both days included."],
    [
      '2026-12-03',
      'Bonjour, je suis actuellement absente et serai de retour au bureau le jeudi 3 décembre au matin.',
    ],
    [
      '2026-12-07',
      "Votre message m'est bien parvenu, mais je suis en vacances jusqu'au 6 décembre. Je vous répondrai ensuite.",
    ],
    ['2027-01-04', "Le cabinet est fermé du 23 décembre au soir jusqu'au 3 janvier inclus."],
    [
      '2026-12-01',
      'Ich bin bis einschließlich 30. November nicht im Haus. In dringenden Fällen hilft Ihnen meine Kollegin Frau Kurz.',
    ],
    ['2027-01-04', 'Die Redaktion macht Betriebsferien. Ab 4. Januar sind wir wieder für Sie da.'],
    ['2026-12-02', 'Estoy de vacaciones y no regreso hasta el 2 de diciembre. Gracias por su paciencia.'],
    ['2026-11-30', 'En este momento me encuentro fuera de la oficina. Volveré el 30/11/2026.'],
    ['2026-11-28', 'Sono in ferie dal 23 al 27 novembre. Al mio rientro leggerò la sua e-mail.'],
    [
      null,
      'Attualmente sono assente per malattia, non so ancora quando rientrerò. Per cose urgenti scrivete a Luca.',
    ],
    [null, 'I no longer work at the Herald. Please send story ideas to newsdesk@herald.example.'],
    [null, 'Je ne suis plus en poste depuis juin. Votre contact est désormais Paul, paul@blog.example.'],
  ])('%s: %s', (date, text) => {
    expect(answeringMachineRule(letter, text)).toBe('auto-wording');
    expect(returnDateOf(folded(text), receivedAt)).toBe(date);
  });
});

describe('Another note that goes out by itself', () => {
  it.each([
    'As of 1 October I no longer work at The Daily Brew. You can find me at anna.weiss@elsewhere.example; for the newsroom write to desk@brew.example.',
    "Bonjour, je ne travaille plus pour La Théière depuis le 1er septembre. Merci d'adresser vos messages à contact@theiere.example.",
    'Guten Tag, Frau Weiss ist nicht mehr in unserem Hause tätig. Bitte wenden Sie sich künftig an redaktion@blog.example. Ihre Mail wurde nicht weitergeleitet.',
    "Thanks for your pitch! Because I get over 200 emails a day I can't reply to all of them. If it's a fit you'll hear from me within two weeks. If you don't, please take it as a no.",
    "Merci pour votre message ! Vu le nombre de mails que je reçois, je ne peux pas répondre à tous. Si votre proposition m'intéresse, je reviens vers vous sous 10 jours.",
    'Questa casella non è più presidiata. Scrivete a info@blog.example.',
    'Hola, ya no colaboro con Revista Té. Para notas de prensa, redaccion@te.example. Un saludo.',
    'Please note that Rosie left us at the end of September. For all matters relating to tea please e-mail Ben at ben@blog.example.',
    'This email address is now inactive. My new one is rosie@new.example - please update your address book.',
    'Your message has been forwarded to our editorial team. You will receive a response within 3 working days.',
    'Hey, thanks for reaching out! I read every email but reply only to those that are a good match for the blog. My media kit and rates are at https://blog.example/kit',
    'Merci de nous avoir contactés ! Votre demande a bien été enregistrée sous le numéro 4411.',
    'Diese E-Mail-Adresse wird nicht mehr verwendet. Bitte nutzen Sie hallo@blog.example.',
    'Desde el 1 de octubre ya no formo parte de la redacción. Para cualquier asunto, contacten con redaccion@te.example.',
    'Dal 1° ottobre non faccio più parte della redazione. Per comunicati stampa: stampa@te.example',
    'Obrigada pela sua mensagem. Já não trabalho na Revista Chá; contacte redacao@cha.example.',
    'This is an automated acknowledgement that we have received your message. Please do not reply.',
    'Thanks for contacting The Tea Table! We try to answer within 48 hours. For press samples please see our FAQ.',
    "Hi there, due to the sheer number of pitches I can't answer everyone. No reply within a week means it isn't for me.",
    'Anna Weiss retired in June. Mail to this address is not read.',
    'Nous accusons réception de votre message et y répondrons dans les meilleurs délais.',
    'Wir haben Ihre Anfrage erhalten. Sie hören in den nächsten 3 Werktagen von uns.',
    'Hemos recibido su correo y le responderemos en un plazo de 48 horas.',
    'Abbiamo ricevuto la sua richiesta, la ricontatteremo al più presto.',
  ])('%s', (text) => expect(answeringMachineRule(letter, text)).not.toBeNull());
});
