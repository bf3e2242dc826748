import { describe, expect, it } from '@jest/globals';
import { folded } from '../wordings/language.js';
import { returnDateOf } from './return-date.js';

const receivedAt = new Date('2026-11-20T10:00:00Z');
const dateOf = (text: string, at = receivedAt) => returnDateOf(folded(text), at);

describe('The first day back', () => {
  it.each([
    ['named', 'I will be back on 4 December 2026.', '2026-12-04'],
    ['named, month first', 'I will be back in the office on December 4th, 2026.', '2026-12-04'],
    ['after a weekday', 'I will be back on Monday 7 December.', '2026-12-07'],
    [
      'as "will not return until"',
      'I will be out of the office starting 11/18/2026 and will not return until 11/25/2026.',
      '2026-11-25',
    ],
    ['the day after "until"', 'I am away until 4 December.', '2026-12-05'],
    ['the day after a range', 'I am away from 30 November to 4 December 2026.', '2026-12-05'],
    ['the day after a short range', 'I am away between 7th-13th of December.', '2026-12-14'],
    ['next year', 'I am out until January 3.', '2027-01-04'],
    ['over the end of a month', 'Out of office until 30 November.', '2026-12-01'],
    ['French, back', 'Je suis absente, de retour le 4 décembre 2026.', '2026-12-04'],
    ['French, until', 'Je suis absent du bureau jusqu’au mardi 1er décembre.', '2026-12-02'],
    ['French, range', 'Je serai absent(e) du 23/11/2026 au 27/11/2026.', '2026-11-28'],
    ['French, to and back', 'Absente à partir du 23/11/2026, de retour le 30/11/2026.', '2026-11-30'],
    ['German, back', 'Ich kehre zurück am 04.12.2026.', '2026-12-04'],
    ['German, again', 'Ich bin am 4. Dezember wieder im Büro.', '2026-12-04'],
    ['German, until', 'Ich bin bis einschließlich 4. Dezember im Urlaub.', '2026-12-05'],
    ['Spanish', 'Estoy de vacaciones hasta el 4 de diciembre.', '2026-12-05'],
    ['Spanish, back', 'Regreso el 4 de diciembre de 2026.', '2026-12-04'],
    ['Italian', 'Sono in ferie fino al 4 dicembre.', '2026-12-05'],
    ['Italian, back', 'Rientro il 4 dicembre.', '2026-12-04'],
    ['ISO', 'Out of office until 2026-12-04.', '2026-12-05'],
    ['mangled letters', 'Ich kehre zur?ck am 04.12.2026.', '2026-12-04'],
  ])('%s', (_, text, date) => expect(dateOf(text)).toBe(date));

  it('reads 02/03 as the other dates of the text can be read, else as what lies ahead', () => {
    expect(dateOf('Away from 12/20/2026 until 01/05/2027.')).toBe('2027-01-06');
    expect(dateOf('Away from 20/12/2026 until 05/01/2027.')).toBe('2027-01-06');
    expect(dateOf('Away until 12/02/2026.')).toBe('2026-12-03');
  });

  it('takes a day without a year for the next one, a few weeks back apart', () => {
    expect(dateOf('Back on 15 November.')).toBe('2026-11-15');
    expect(dateOf('Back on 15 February.')).toBe('2027-02-15');
    expect(dateOf('Back on 28 December.', new Date('2027-01-10T00:00:00Z'))).toBe('2026-12-28');
  });

  it.each([
    ['none named', 'I am out of the office and will answer on my return.'],
    ['a weekday alone', 'I will be back on Tuesday.'],
    ['a phone number', 'I am away. Call 020 7946 0123.'],
    ['a time', 'I am away today until 16:30.'],
  ])('is unknown with %s', (_, text) => expect(dateOf(text)).toBeNull());
});
