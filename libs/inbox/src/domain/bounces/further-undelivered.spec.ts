import { describe, expect, it } from '@jest/globals';
import { folded } from '../wordings/language.js';
import { BODY, DELAY, SUBJECT } from './notice-words.js';

describe('Not delivered', () => {
  it.each([
    ['de', 'Ihre Nachricht konnte leider nicht an alle zugestellt werden'],
    ['fr', 'Le courrier n’a malheureusement pas été acheminé'],
    ['es', 'El mensaje no ha podido ser entregado'],
    ['it', 'Il messaggio non è stato consegnato'],
    ['pt', 'A mensagem não foi entregue'],
    ['nl', 'Het bericht is niet bij iedereen bezorgd'],
    ['sv', 'Brevet kunde inte levereras'],
    ['da', 'Mailen blev ikke leveret'],
    ['pl', 'Wiadomość nie została doręczona'],
    ['ru', 'Сообщение не доставлено'],
    ['zh', '邮件无法送达'],
  ])('%s: %s', (_, text) => {
    expect([SUBJECT.test(folded(text)), BODY.test(folded(text))]).toEqual([true, true]);
  });

  it.each(['Ihre Lieferung kommt nicht', 'Il pacco non è bello', 'Je ne suis pas convaincue'])(
    'is not: %s',
    (text) => expect(BODY.test(folded(text))).toBe(false),
  );
});

describe('Not yet delivered', () => {
  it.each([
    ['de', 'Sie wurde bisher noch nicht zugestellt'],
    ['fr', 'Il n’a pas encore été livré'],
    ['es', 'Todavía no se ha entregado'],
    ['it', 'Non è ancora stato recapitato'],
    ['pt', 'A entrega está atrasada'],
    ['en', 'The server will go on trying for two days'],
  ])('%s: %s', (_, text) => expect(DELAY.test(folded(text))).toBe(true));
});
