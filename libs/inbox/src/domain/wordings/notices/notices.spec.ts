import { describe, expect, it } from '@jest/globals';
import { aLetter } from '../../../../testing/letter.js';
import { answeringMachineRule } from '../../absence/answering-machine.js';

const letter = aLetter();

/** A note for each class of words, in each language that has it; none of them has headers. */
describe('A note of a machine is known by', () => {
  it.each([
    ['a place until a day', 'Hi, I am in Norway until 12 December. Replies may take a while.'],
    ['the same, French', "Bonjour, je suis en Norvège jusqu'au 12 décembre. Je répondrai ensuite."],
    ['the same, German', 'Hallo, bis zum 12. Dezember bin ich in Norwegen. Danach melde ich mich.'],
    ['the same, Spanish', 'Hola, estoy en Noruega hasta el 12 de diciembre. Contestaré a la vuelta.'],
    ['the same, Italian', 'Ciao, sono in Norvegia fino al 12 dicembre. Risponderò al mio rientro.'],
    ['days of work', 'Thank you for your email. I work part-time, so a reply may take a few days.'],
    ['the same, French', 'Bonjour, je travaille à temps partiel. Soyez patients, je réponds toujours.'],
    ['the same, German', 'Hallo, ich arbeite in Teilzeit und bin freitags nicht im Büro.'],
    ['the same, Spanish', 'Hola, trabajo a media jornada. Contestaré lo antes posible.'],
    ['too much to do', 'Buried in page proofs until Friday. If it is urgent, ring the desk.'],
    ['who reads an address', 'Hello, this mailbox is checked once a week. Replies can take a while.'],
    [
      'too many letters',
      'Thanks for your proposal. We get dozens of submissions and review them every month.',
    ],
    ['the same, French', 'Coucou, je reçois beaucoup de mails et je mets du temps à répondre. Je lis tout !'],
    ['the same, German', 'Danke! Wegen der Vielzahl an Mails kann ich nicht jede beantworten.'],
    [
      'the same, Spanish',
      'Recibo muchas propuestas y no puedo contestar a todas. Si no te contesto, no encaja.',
    ],
    ['a closed shop', 'Our shop will be closed from 24 December and reopens on 4 January. Merry Christmas!'],
    ['the same, French', 'Notre boutique sera fermée jusqu’au 4 janvier. Les colis seront expédiés ensuite.'],
    ['orders', "Thanks for your order! We'll be in touch soon."],
    [
      'a ticket system',
      "We've received your request. View request: https://help.example/4. Powered by Deskpro",
    ],
    ['a form', 'Merci, votre formulaire a bien été transmis. Nous reviendrons vers vous sous 48 heures.'],
    ['screens put away', "I've logged off for the winter and will be back on 4 January. Much love, Ada"],
    ['the same, French', 'Je coupe les écrans jusqu’au 12 décembre. On se retrouve après !'],
    ['the same, Spanish', 'Desconectado hasta el 12 de diciembre. Te leo a la vuelta.'],
    ['somebody who stands in', 'We are on recess until 4 January. Ada is holding the fort meanwhile.'],
    ['the same, French', 'Je suis en congé parental. Ada me remplace : ada@paper.example'],
    ['an illness', 'En raison d’un arrêt maladie, je ne suis pas en mesure de vous lire actuellement.'],
    ['a label', 'Parental leave: 1 Dec - 31 Jan inclusive.'],
    [
      'a receipt, French',
      'Nous vous confirmons la réception de votre demande. Nos conseillers s’efforcent de répondre vite.',
    ],
    [
      'a receipt, German',
      'Vielen Dank für Ihre Bewerbung! Ihre Unterlagen wird unser Team prüfen. Falls Sie nichts hören, passt es nicht.',
    ],
    ['a receipt, Portuguese', 'Agradecemos a sua mensagem. Responderemos com a maior brevidade.'],
    ['a place until a day, Dutch', 'Tot 12 december ben ik er niet. Daarna lees ik mijn mail weer.'],
    ['coming back', "It's the school play this week. I will be back at my easel on Monday."],
    ['the same, French', 'Congés du 21 au 31 décembre. Je vous répondrai en janvier. À bientôt !'],
    ['the same, German', 'Elternzeit! Bis zum 4. Januar bleibt das Telefon aus.'],
    [
      'the same, Spanish',
      'Gracias por escribirme. Estoy pasando unas semanas de descanso y volveré el 4 de enero.',
    ],
    ['the same, Italian', 'Mi riposo un poco! Tornerò il 4 gennaio e risponderò a tutti.'],
    ['another post', 'I have moved to a different department. Please contact ada@paper.example.'],
    ['the same, French', 'J’ai changé de poste. Merci de contacter Ada Blanc.'],
    ['the same, German', 'Seit Mai bin ich nicht mehr beim Blatt. Ihre Ansprechpartnerin ist Frau Blau.'],
    ['the queue', 'Your request is in our queue. We will respond as soon as possible.'],
    ['the same, Italian', 'La ringraziamo per averci scritto. La sua richiesta è stata presa in carico.'],
    [
      'who is answered',
      'Bonjour, je réponds uniquement aux projets qui me parlent. Sans retour de ma part, ce n’est pas le cas.',
    ],
    ['a receipt, Italian', 'Abbiamo preso in carico la richiesta. Riceverà risposta entro 48 ore.'],
    ['a copy of a form', 'This is to confirm that we received your enquiry: "Would you like a teapot?"'],
    ['whereabouts and delays', 'On a boat until 4 January; expect delays.'],
    ['a blog that is elsewhere', 'Bonjour, le blog hiberne jusqu’au 4 janvier. Vos messages m’attendront.'],
    ['the same, German', 'Hallo, bis Monatsende bin ich in Klausur. Danach antworte ich wieder.'],
    ['whose address it is', "You have reached Ada Paper. I can't promise an answer to every letter."],
    [
      'days for mail, German',
      'Hallo! Ich beantworte meine Mails immer montags. Bis dahin etwas Geduld bitte.',
    ],
    ['what is chosen, Spanish', 'Gracias por tu propuesta. Si nos encaja, te escribiremos.'],
    ['an address without a reader', 'You have written to a no-reply address. Replies are not read.'],
  ])('%s: %s', (_, text) => expect(answeringMachineRule(letter, text)).not.toBeNull());
});

describe('A person is known by', () => {
  it.each([
    ['a tale of an absence', 'Hi, I was on holiday and saw your letter only now. It is a fine kettle.'],
    ['a parcel', 'Thanks for writing. I am away until the 8th, my neighbours take parcels, number 14.'],
    ['what would have to be', 'We are closed in March, so the visit would have to be in April.'],
    [
      'what we wrote about',
      'Thanks for your email. My friend Ruth paints, and a teapot is what she paints best.',
    ],
    ['a thing to be sent', 'Our office is closed this week. Please post the cup to my home: 4 Elm Row.'],
    ['where a parcel goes', "I'm on holiday in May, so if it comes then leave it with my sister."],
    ['a yes', 'Away till Sunday. And yes to the cups!'],
    ['a yes, French', 'Je suis en vacances jusqu’à dimanche mais oui, avec joie !'],
    ['days that suit', "I'm away from the 4th to the 9th. Tuesdays work, any other week suits as well."],
    ['whereabouts and plans', 'We will be in Leeds until Saturday, stand 12. Bring a pair along.'],
    ['the same, French', 'Je serai à Lyon jusqu’au 4, je peux passer à votre boutique.'],
    ['the same, German', 'Ich bin bis zum 4. Mai in Hamburg. Wenn dort ein Laden ist, komme ich vorbei.'],
    ['our subject in a short sentence', 'Out of office tomorrow, so the teapot gets its first bath.'],
    ['coming back to us', "I'll be back to you on this after our meeting on the 4th."],
    ['what follows an absence', "I'm away until the 5th, then happy to give it a go."],
    ['the same, German', 'Ich bin gerade krank, aber morgen probiere ich es.'],
    ['the same, Spanish', 'Vuelvo el lunes y te digo.'],
    ['standing in for somebody', "My wife is on maternity leave and I'm minding the blog for her."],
    ['prices', 'Thank you for your interest in the blog. My rates are 150 for a post. Let me know.'],
    ['wanting to be asked again', "I'm in Norway until 12 December. Nudge me after that."],
  ])('%s: %s', (_, text) => expect(answeringMachineRule(letter, text)).toBeNull());
});
