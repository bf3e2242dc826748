import { describe, expect, it } from '@jest/globals';
import { judgeFailure } from './failure-reason.js';
import { enhancedStatusIn, replyCodeIn } from './status-codes.js';

const judge = (words: string) =>
  judgeFailure({ status: enhancedStatusIn(words), code: replyCodeIn(words), words });

describe('Nobody is there', () => {
  it.each([
    ['en', '550 <ada@paper.example> not in use'],
    ['en', '550 That is no longer a valid address'],
    ['en', '550 Mailbox of a former member, since removed'],
    ['en', '550 This mailbox was purged last year'],
    ['en', '550 (ada@paper.example) is not a user of ours'],
    ['en', '550 Nobody here named ada'],
    ['en', '550 ada is no longer deliverable, the person has left'],
    ['en', '554 nosuchuser: ada@paper.example'],
    ['en', '550 ada is not user of this host'],
    ['en', '501 Illegal characters in recipient'],
    ['en', '550 The account does not exist (expired, see our rules)'],
    ['en', '550 This mailbox was closed in June and no longer exists'],
    ['de', '550 Abgelehnt, da das Postfach nicht existiert'],
    ['nl', '550 Geweigerd omdat het adres niet (meer) bestaat'],
    ['sv', '550 Mottagarens adress finns inte'],
    ['de', '550 Der Benutzer existiert bei uns leider nicht'],
    ['de', '550 Empfänger im Verzeichnis nicht eingetragen'],
    ['de', '550 Dieses Konto wurde im Mai gelöscht'],
    ['fr', '550 Cette adresse n’est plus du tout attribuée'.replace('’', "'")],
    ['fr', '550 Le compte demandé a été effacé'],
    ['fr', '550 Aucun compte de ce nom'],
    ['es', '550 El usuario no figura registrado'],
    ['es', '550 Ninguna cuenta con ese nombre'],
    ['it', '550 Indirizzo non più in uso'],
    ['it', '550 Nessun utente con questo nome'],
    ['pt', '550 Utilizador não está cadastrado'],
    ['pl', '550 Brak takiego użytkownika'],
    ['ru', '550 Адрес не зарегистрирован'],
    ['zh', '550 该邮箱已注销'],
  ])('%s: %s', (_, words) => expect(judge(words)).toEqual({ reason: 'no-such-user', permanence: 'hard' }));
});

describe('Somebody may be there', () => {
  it.each([
    ['of a file', '550 Attachment name is invalid'],
    ['of the letter', '550 Die E-Mail wurde gelöscht, weil sie ein Archiv enthielt'],
    ['of our address, in German', '550 Ihre Adresse ist hier nicht registriert'],
    ['of our address, in French', "550 Votre adresse n'est pas reconnue"],
    [
      'of a number that takes no such mail',
      '550 The subscriber takes no mail from here. Undeliverable: kettle',
    ],
    ['of our network', '556 Your ip was not accepted'],
    ['of our place in a list', '550 You are not a user who may write here'],
  ])('%s: %s', (_, words) => expect(judge(words).permanence).toBe('soft'));
});

describe('No mail at all', () => {
  it.each([
    ['takes-no-mail', '554 No SMTP service here'],
    ['takes-no-mail', '556 5.1.10 Recipient domain has a null MX'],
    ['blocked', 'refused to talk to me: 554 No SMTP service, your host has a bad PTR record'],
    ['sender-refused', '550 5.7.27 The sending domain has a null MX'],
  ])('%s: %s', (reason, words) => expect(judge(words).reason).toBe(reason));
});
