import { describe, expect, it } from '@jest/globals';
import { classify } from '../domain/classify.js';
import { languagesOf } from './languages.js';

type Row = [language: string, expected: string | null, sentence: string];

const rows: Row[] = [
  ['en', 'clear', 'Teekanne & Co sent me this kettle for free so that I could try it.'],
  ['en', 'clear', 'We were given two tickets at no cost by the organisers.'],
  ['en', 'clear', 'This article is sponsored by Lumen Lamps.'],
  ['en', 'clear', 'I earn a small commission if you buy through the links below.'],
  ['en', 'weak', 'Written in partnership with Lumen Lamps.'],
  ['en', 'weak', 'The link above is an affiliate link.'],
  ['en', 'denial', 'This is not a sponsored post.'],
  ['en', 'denial', 'I bought this kettle with my own money.'],
  ['en', 'clear', 'I was not paid, but Lumen sent me the lamp to test.'],
  ['en', 'refused', 'Loving my new lamp #sp'],
  ['en', 'someone_else', 'My husband gave me a free copy of the book for my birthday.'],
  ['en', null, 'Lumen sent me an email about the weather.'],
  ['en', null, 'The kettle boils in two minutes.'],
  ['fr', 'clear', "La marque Lumière m'a gentiment envoyé cette lampe."],
  ['fr', 'clear', 'Article sponsorisé par Lumière'],
  ['fr', 'clear', 'Collaboration commerciale avec Lumière'],
  ['fr', 'clear', 'Si vous achetez avec ces liens, je touche une petite commission.'],
  ['fr', 'weak', 'Une recette en partenariat avec Lumière.'],
  ['fr', 'weak', "J'ai eu la chance de tester cette lampe."],
  ['fr', 'denial', "Ce billet n'est pas sponsorisé."],
  ['fr', 'denial', 'Une lampe achetée par mes soins.'],
  ['fr', 'clear', "Je n'ai pas été payée, mais Lumière m'a envoyé la lampe."],
  ['fr', 'someone_else', "Ma sœur m'a envoyé cette lampe pour mon anniversaire."],
  ['fr', null, 'La bouilloire chauffe en deux minutes, je déteste attendre.'],
  ['de', 'clear', 'Die Lampe wurde mir von Lichtblick kostenlos zur Verfügung gestellt.'],
  ['de', 'clear', 'Werbung'],
  ['de', 'clear', 'Dieser Beitrag enthält Werbung für Lichtblick.'],
  ['de', 'clear', 'Kaufst du über diesen Link, erhalte ich eine kleine Provision.'],
  ['de', 'weak', 'Entstanden in Kooperation mit Lichtblick.'],
  ['de', 'denial', 'Die Lampe habe ich selbst gekauft.'],
  ['de', 'denial', 'Werbung, unbeauftragt'],
  ['de', 'someone_else', 'Meine Mutter hat mir die Lampe zum Geburtstag geschenkt.'],
  ['de', null, 'Meine Bewerbung als Elektriker wurde abgelehnt.'],
  ['es', 'clear', 'La marca Luz me ha enviado esta lámpara.'],
  ['es', 'clear', 'Publicidad'],
  ['es', 'clear', 'Recibo una comisión si compras con estos enlaces.'],
  ['es', 'weak', 'Receta en colaboración con Luz.'],
  ['es', 'denial', 'Esta entrada no está patrocinada.'],
  ['es', 'denial', 'Lámpara comprada con mi dinero.'],
  ['es', 'someone_else', 'Mi marido me ha regalado esta lámpara por mi cumpleaños.'],
  ['es', null, 'La lámpara alumbra toda la mesa.'],
  ['it', 'clear', "L'azienda Luce mi ha inviato questa lampada."],
  ['it', 'clear', 'Articolo sponsorizzato da Luce'],
  ['it', 'clear', 'Ricevo una commissione se acquisti da questi link.'],
  ['it', 'weak', 'Che bella luce #adv'],
  ['it', 'denial', 'Questo non è un post sponsorizzato.'],
  ['it', 'denial', 'Lampada acquistata a mie spese.'],
  ['it', 'someone_else', 'Mio marito mi ha regalato questa lampada per Natale.'],
  ['it', null, 'La lampada illumina tutta la tavola.'],
];

describe('wordings', () => {
  it.each(rows)('%s, %s: %s', (language, expected, sentence) => {
    expect(classify(sentence, sentence, languagesOf(language))?.class ?? null).toBe(expected);
  });

  it('knows each wording by a name of its own', () => {
    const ids = ['en', 'fr', 'de', 'es', 'it'].flatMap((code) =>
      (languagesOf(code)[0]?.wordings ?? []).map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('reads English labels in a text of any language', () => {
    expect(classify('#ad', '#ad', languagesOf('pt'))?.class).toBe('clear');
  });
});
