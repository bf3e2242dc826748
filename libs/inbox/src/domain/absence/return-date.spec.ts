import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
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
    ['named by what is done then', 'I am away until Monday 7 December, when I will be back.', '2026-12-07'],
    ['the same, Spanish', 'Fuera hasta el 3 de diciembre, fecha en la que volveré.', '2026-12-03'],
    ['the end of a month', 'I am travelling through the end of December.', '2027-01-01'],
    ['the end of a month, French', 'Je suis absente jusqu’à fin février.', '2027-03-01'],
    ['the end of a month, German', 'Ich bin bis Ende April 2027 in Elternzeit.', '2027-05-01'],
    ['a weekday after the last day away', 'Away until Friday 4 December, back on Monday.', '2026-12-07'],
    ['the same, Italian', 'Fuori fino al 4 dicembre, rientrerò lunedì 7.', '2026-12-07'],
    ['up and running', 'We are up and running again on 4 January.', '2027-01-04'],
    ['the end of this month', 'No internet until the end of the month.', '2026-12-01'],
    ['a weekday that begins as a month does', 'Je reviendrai vers vous dès le mercredi 2.', '2026-12-02'],
    ['mangled letters', 'Ich kehre zur?ck am 04.12.2026.', '2026-12-04'],
  ])('%s', (_, text, date) => expect(dateOf(text)).toBe(date));

  it.each([
    ['a weekday', 'I will be back on Tuesday.', '2026-11-24'],
    ['a weekday after a verb alone', 'Je prendrai connaissance de votre message lundi.', '2026-11-23'],
    ['the same weekday, next', 'I will be back next Friday.', '2026-11-27'],
    ['until a weekday', 'Ich bin bis Dienstag nicht da.', '2026-11-25'],
    ['a day of this month', 'I am back on the 30th.', '2026-11-30'],
    ['a day of next month', 'Je suis de retour le 3.', '2026-12-03'],
    ['a weekday and a day', 'Me incorporo el jueves 26.', '2026-11-26'],
    ['in weeks', 'Ich bin in zwei Wochen wieder da.', '2026-12-04'],
    ['in days', 'Torno tra tre giorni.', '2026-11-23'],
    ['in a month', 'Je reviens dans un mois.', '2026-12-20'],
    ['tomorrow', 'Morgen bin ich wieder da.', '2026-11-21'],
    ['after the weekend', 'I will reply after the weekend.', '2026-11-23'],
    ['the rest of the week', 'I am away until the end of the week.', '2026-11-23'],
    ['the last of two days in one month', 'I am travelling December 7-11.', '2026-12-12'],
    ['not before', 'I will not be reading mail until 4 December.', '2026-12-04'],
    ['picked up from', 'I will pick up messages on Monday.', '2026-11-23'],
    ['read from, after a weekday', 'Je relève mes mails à partir du mardi 1er décembre.', '2026-12-01'],
    ['answered from', 'Je répondrai à partir du 1er décembre.', '2026-12-01'],
    ['no month that is a number of something', 'I return on 4 December to 30 messages.', '2026-12-04'],
  ])('without a date: %s', (_, text, date) => expect(dateOf(text)).toBe(date));

  it('is within a week of a weekday, and is that weekday', () => {
    const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40_000 }), (weekday, days) => {
        const at = new Date(Date.UTC(1990, 0, 1) + days * 86_400_000);
        const found = Date.parse(dateOf(`I am back next ${names[weekday]}.`, at) ?? '');
        expect(new Date(found).getUTCDay()).toBe(weekday);
        expect(found - at.getTime()).toBeGreaterThan(0);
        expect(found - at.getTime()).toBeLessThanOrEqual(7 * 86_400_000);
      }),
    );
  });

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
    ['the weekday of arrival', 'I will be back on Friday.'],
    ['hours of business', 'Thank you. We answer from Monday to Friday, until 5 pm.'],
    ['hours of business, German', 'Wir sind Montag bis Freitag erreichbar und antworten in 2 Tagen.'],
    ['next week', 'I am back next week.'],
    ['a month', 'I am away until June.'],
    ['the end of a month for something else', 'This address is in use until the end of May.'],
    ['the end of a month as the day of return', 'I will be back at the end of May.'],
    ['a stretch whose start is unknown', 'I am away for two weeks.'],
    ['working days', 'I only work on Mondays, every Monday.'],
    ['a phone number', 'I am away. Call 020 7946 0123.'],
    ['a time', 'I am away today until 16:30.'],
    ['a time with a full stop', 'We answer from 9am to 5.30pm.'],
    ['a list of working days', 'I work until Monday, Tuesday and Thursday at noon.'],
    ['parts of each week', 'I read mail on Monday mornings and am back to you then.'],
    ['a French possessive', 'Suite à mon départ, cette adresse n’est plus relevée.'],
  ])('is unknown with %s', (_, text) => expect(dateOf(text)).toBeNull());
});
