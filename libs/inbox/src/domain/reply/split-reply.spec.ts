import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitReply } from './split-reply.js';

const OWN = 'Thank you, the kettle would fit my next post.\nCould you send the green one?';

describe('What the person wrote stands above', () => {
  it.each([
    [
      'Gmail',
      'On Mon, Nov 16, 2026 at 6:26 PM, Ben Sand <ben@lumen.example> wrote:\n\n> Dear Ada,\n> a kettle',
    ],
    [
      'Gmail, wrapped',
      'On Mon, Nov 16, 2026 at 6:26 PM, Ben Sand of the press office\n<ben@lumen.example> wrote:\n\n> Dear Ada',
    ],
    ['Apple Mail', 'On 16 Nov 2026, at 18:26, Ben Sand <ben@lumen.example> wrote:\n\nDear Ada,\na kettle'],
    [
      'Outlook',
      '-----Original Message-----\nFrom: Ben Sand\nSent: Monday, 16 November 2026 18:26\n\nDear Ada',
    ],
    [
      'Outlook, headers',
      '________________________________\nFrom: Ben Sand <ben@lumen.example>\nSent: Monday, 16 November 2026\nTo: Ada\nSubject: A kettle\n\nDear Ada',
    ],
    [
      'Outlook, French',
      'De : Ben Sand <ben@lumen.example>\nEnvoyé : lundi 16 novembre 2026\nÀ : Ada\nObjet : Une bouilloire\n\nChère Ada',
    ],
    [
      'Outlook, German',
      'Von: Ben Sand\nGesendet: Montag, 16. November 2026\nAn: Ada\nBetreff: Ein Kessel\n\nLiebe Ada',
    ],
    [
      'Notes',
      '"Ben Sand" <ben@lumen.example> on 11/16/2026 06:26:00 PM\nTo: ada@paper.example\ncc:\nSubject: A kettle\n\nDear Ada',
    ],
    ['Horde', 'Quoting Ben Sand <ben@lumen.example>:\n\n> Dear Ada'],
    [
      'Gmail, Hungarian',
      'Ben Sand <ben@lumen.example> ezt írta (időpont: 2026. nov. 2., H, 10:00):\n\n> Ada',
    ],
    ['Gmail, Chinese', 'Ben Sand <ben@lumen.example> 于2026年11月2日周一 10:00写道：\n\n> Ada'],
    [
      'GMX',
      'Gesendet: Montag, 02. November 2026 um 10:00 Uhr\nVon: Ben Sand\nAn: Ada\nBetreff: Ein Kessel\n\nAda',
    ],
    ['Thunderbird, French', 'Le 16/11/2026 à 18:26, Ben Sand a écrit :\n> Chère Ada'],
    ['Thunderbird, German', 'Am 16.11.26 um 18:26 schrieb Ben Sand:\n> Liebe Ada'],
    [
      'Gmail, Spanish',
      'El lun, 16 nov 2026 a las 18:26, Ben Sand (<ben@lumen.example>) escribió:\n\n> Querida Ada',
    ],
    [
      'Gmail, Italian',
      'Il giorno lun 16 nov 2026 alle ore 18:26 Ben Sand <ben@lumen.example>\nha scritto:\n\n> Cara Ada',
    ],
    ['Gmail, Dutch', 'Op ma 16 nov. 2026 om 18:26 schreef Ben Sand <ben@lumen.example>:\n\n> Beste Ada'],
    [
      'Yahoo',
      'On Monday, November 16, 2026 at 06:26:32 PM GMT+1, Ben Sand <ben@lumen.example> wrote:\n\n Dear Ada',
    ],
    ['an old client', '2026-11-16 18:26 GMT+01:00 Ben Sand <ben@lumen.example>:\n\n> Dear Ada'],
    ['other marks', 'At 18:26 on 16 Nov 2026, Ben wrote:\n: Dear Ada\n: a kettle'],
    ['a service', '--- Reply above this line ---\n\nBen wrote to you'],
  ])('%s', (_, quoted) => {
    expect(splitReply(`${OWN}\n\n${quoted}\n`).text).toBe(OWN);
  });
});

describe('What stands below is a signature', () => {
  it.each([
    ['a delimiter', '-- \nAda Lovelace\nPaper & Ink'],
    ['a bare delimiter', '--\nAda Lovelace'],
    ['a phone', 'Sent from my iPhone'],
    ['a phone, French', 'Envoyé de mon iPhone'],
    ['a phone, German', 'Von meinem iPhone gesendet'],
    ['Outlook for phones', 'Get Outlook for Android<https://aka.example/x>'],
    ['a phone, Italian', 'Inviato da iPhone'],
    ['a phone, Spanish', 'Enviado desde mi iPhone'],
  ])('%s', (_, signature) => {
    expect(splitReply(`${OWN}\n\n${signature}`)).toEqual({
      text: OWN,
      signature: signature.replace('-- ', '--'),
    });
  });

  it('not a line of dashes between two chapters', () => {
    const chapters = `Part one.\n-----\n${'A line of part two.\n'.repeat(40)}`.trimEnd();
    expect(splitReply(chapters).text).toBe(chapters);
  });
});

describe('Nothing of the person is lost', () => {
  it('below the quoted text', () => {
    expect(splitReply('On 16 Nov 2026, Ben wrote:\n> Which one?\n\nThe green one.').text).toBe(
      '> Which one?\n\nThe green one.',
    );
  });

  it('below text quoted with other marks', () => {
    expect(splitReply('On 16 Nov 2026, Ben wrote:\n: Which one?\n\nThe green one.').text).toBe(
      '>  Which one?\n\nThe green one.',
    );
  });

  it('between quoted lines, which stay as the answers need them', () => {
    const text = '> Which colour?\nGreen.\n> Which size?\nSmall.';
    expect(splitReply(`On 16 Nov 2026, Ben wrote:\n${text}\n> Regards`).text).toBe(text);
  });

  it('in a message passed on', () => {
    const forwarded =
      'What do you think?\n\n---------- Forwarded message ---------\nFrom: Ben\nDate: Monday\nSubject: A kettle\n\nDear Ada';
    expect(splitReply(forwarded).text).toBe(forwarded);
  });

  it('under a header block without anything above', () => {
    const below = 'From: Ben Sand\nSent: Monday\nTo: Ada\nSubject: A kettle\n\nYes please!';
    expect(splitReply(below).text).toBe(below);
  });

  it('in a sentence that only looks like an introduction', () => {
    const text = 'On Monday I wrote to your shop.\nNobody answered: what now?';
    expect(splitReply(text).text).toBe(text);
  });

  it('when nothing but quoted lines came, there is nothing of theirs', () => {
    expect(splitReply('On 16 Nov 2026, Ben wrote:\n> Which one?\n> Ben').text).toBe('');
  });

  it('not even a quoted line that was wrapped without its mark', () => {
    const quoted = `> ${'word '.repeat(14).trim()}\nwrapped rest\n> and on`;
    expect(splitReply(`Green.\n\nOn 16 Nov 2026, Ben wrote:\n${quoted}`).text).toBe('Green.');
  });
});

it.each(['\n-----\nx\n', 'x\n\n-- x\n', 'To: a\n', 'a. On 1 \n', '---\nWho are we to ask?\n'])(
  'The lines %j, so often that looking back from each over all others would not end in time, are read',
  (line) => {
    expect(splitReply(`Hello\n${line.repeat(100_000)}`).text).toMatch(/^Hello/);
  },
);

describe('Quoting any text below', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  const prose = fc.array(
    fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
    { minLength: 1, maxLength: 6 },
  );

  it('does not change what the person wrote', () => {
    fc.assert(
      fc.property(prose, fc.array(fc.string({ maxLength: 60 }), { maxLength: 10 }), (own, others) => {
        const text = own.join('\n');
        const quoted = others.flatMap((line) => line.split(/[\r\n\u2028\u2029]/)).map((line) => `> ${line}`);
        const full = `${text}\n\nOn 16 Nov 2026, Ben Sand <ben@lumen.example> wrote:\n${quoted.join('\n')}`;
        expect(splitReply(full).text).toBe(splitReply(text).text);
      }),
    );
  });

  it('twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (full) => {
        const { text } = splitReply(full);
        expect(splitReply(text).text.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
