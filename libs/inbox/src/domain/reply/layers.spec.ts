import { describe, expect, it } from '@jest/globals';
import { splitReply } from './split-reply.js';

const OWN = 'Thanks, that works.\nSee you then.';

describe('Below what the person wrote', () => {
  it.each([
    ['posted by', '\nPosted by claire on 11/19/2026\n\nDear Anna,\nwhich day?\nClaire'],
    [
      'zoho text',
      '\n---- On Thu, 19 Nov 2026 10:02:00 +0100 Claire Dupont<claire@agency.example> wrote ----\n\nDear Anna,\nwhich day?\nClaire',
    ],
    [
      'in message',
      '\nIn message <abc123@agency.example>, Claire Dupont writes:\n> Dear Anna,\n> which day?\n> Claire',
    ],
    ['at you wrote', '\nAt 11/19/2026 08:32 PM, you wrote:\n> Dear Anna,\n> which day?\n> Claire'],
    [
      'ru user',
      '\nчетверг, 19 ноября 2026 г. пользователь Claire Dupont написал:\n\n> Dear Anna,\n> which day?\n> Claire',
    ],
    [
      'de name first',
      '\nClaire Dupont <claire@agency.example> schrieb am Do., 19. Nov. 2026 um 10:02 Uhr:\n\n> Dear Anna,\n> which day?\n> Claire',
    ],
    [
      'reply message',
      '\n----- Reply message -----\nFrom: "Claire" <claire@agency.example>\nTo: "Anna"\nSubject: A teapot\nDate: Thu, Nov 19, 2026 10:02\n\nDear Anna,\nwhich day?\nClaire',
    ],
    ['slashes', '\n2026/11/19 Claire Dupont <claire@agency.example>\n\n> Dear Anna,\n> which day?\n> Claire'],
    ['iso no address', '\n2026-11-19 10:02 GMT+01:00 Claire Dupont:\n\n> Dear Anna,\n> which day?\n> Claire'],
    [
      'mailto',
      '\nFrom: Claire Dupont [mailto:claire@agency.example]\nSent: Thursday, November 19, 2026 10:02 AM\nTo: Anna\nSubject: RE: teapot\n\nDear Anna,\nwhich day?\nClaire',
    ],
    ['parens', '\nClaire Dupont (claire@agency.example) wrote:\n> Dear Anna,\n> which day?\n> Claire'],
    [
      'samsung inline',
      '\nSent from Samsung Mobile\n\nClaire Dupont <claire@agency.example> wrote:\nDear Anna,\nwhich day?\nClaire',
    ],
    [
      'rfc date',
      '\nThu, 19 Nov 2026 10:02:51 +0100 Claire Dupont <claire@agency.example>:\n> Dear Anna,\n> which day?\n> Claire',
    ],
    [
      'ru wrapped',
      '\n19.11.2026 10:02 пользователь "Claire Dupont" <\nclaire@agency.example> написал:\n\n> Dear Anna,\n> which day?\n> Claire',
    ],
    ['long underscores sig', '\n_______________________________\nAnna Weiss | Blog\nTel. +49 30 1234'],
    ['dash name', '\n-- Anna'],
    ['long dashes sig', '\n-------------------------\nAnna Weiss\nwww.blog.example'],
    ['from mobile', '\nAnna from mobile'],
    ['from my phone', '\nFrom my Pixel'],
    ['from my thing, and who it is', '\nSent from my Wiko Ridge\n\nAnna Weiss\nBlog'],
    ['an unknown program', '\nSent via Kestrel ( https://kestrel.example/?by=anna )'],
    ['phone tr', "\niPhone'umdan gönderildi"],
    ['phone hu', '\nAz iPhone-omról küldve'],
    ['phone el', '\nΣτάλθηκε από το iPhone μου'],
    ['phone he', '\nנשלח מה-iPhone שלי'],
    ['phone ar', '\nتم الإرسال من iPhone'],
    [
      'sig below quote',
      '\nOn Thu, Nov 19, 2026, Claire <c@x.example> wrote:\n> Dear Anna,\n> which day?\n> Claire\n\n-- \nAnna Weiss\nBlog',
    ],
    [
      'nested',
      '\nOn Thu, Nov 19, 2026, Claire <c@x.example> wrote:\n> Fine.\n>\n> On Wed, Nov 18, 2026, Anna <a@x.example> wrote:\n>> Which day?\n>\n> C',
    ],
    ['reply above', '\n##- Please type your reply above this line -##\n\nClaire wrote'],
    ['ticket header', '\n-----Original Message-----\nFrom: Claire\n\nDear Anna,\nwhich day?\nClaire'],
    [
      'hotmail line',
      '\nDate: Thu, 19 Nov 2026 10:02:00 +0100\nFrom: claire@agency.example\nTo: anna@blog.example\nSubject: teapot\n\nDear Anna,\nwhich day?\nClaire',
    ],
    [
      'hotmail subject first',
      '\nSubject: teapot\nTo: anna@blog.example\nFrom: claire@agency.example\nDate: Thu, 19 Nov 2026 10:02:00 +0100\n\nDear Anna,\nwhich day?\nClaire',
    ],
    [
      'david',
      '\nOriginal Message processed by david®\nRE: teapot 19-Nov-2026 10:02\nFrom Claire Dupont\nTo anna@blog.example\n\nDear Anna,\nwhich day?\nClaire',
    ],
    [
      'wrote no colon',
      '\nOn Nov 19, 2026, at 10:02 AM, Claire Dupont <claire@agency.example> wrote\n\n> Dear Anna,\n> which day?\n> Claire',
    ],
    [
      'nbsp fr',
      '\nLe jeu. 19 nov. 2026 à 10:02, Claire Dupont <claire@agency.example> a écrit :\n\n> Dear Anna,\n> which day?\n> Claire',
    ],
    [
      'bullet attribution',
      '\n* Claire Dupont <claire@agency.example> [2026-11-19 10:02]:\n> Dear Anna,\n> which day?\n> Claire',
    ],
    [
      'gnus',
      '\n>>>>> "Claire" == Claire Dupont <claire@agency.example> writes:\n> Dear Anna,\n> which day?\n> Claire',
    ],
    ['bq', '\nOn 19/11/2026 10:02, Claire Dupont wrote:\n| Dear Anna,\n| which day?'],
  ])('%s', (_, below) => expect(splitReply(`${OWN}\n${below}`).text).toBe(OWN));
});

describe('What the person wrote', () => {
  it.each([
    [
      'same line',
      'Thanks, that works. On Thu, Nov 19, 2026 at 10:02 AM, Claire <claire@agency.example> wrote:\n\n> Dear Anna,\n> which day?\n> Claire',
      'Thanks, that works.',
    ],
    [
      'bottom with sig',
      'On Thu, Nov 19, 2026, Claire <c@x.example> wrote:\n> Dear Anna,\n> which day?\n> Claire\n\nThanks, that works.\n\n-- \nAnna',
      '> Dear Anna,\n> which day?\n> Claire\n\nThanks, that works.',
    ],
    [
      'list with dashes',
      'Here is what I need:\n- one pot\n- two cups\n-- small ones\n\nAnna',
      'Here is what I need:\n- one pot\n- two cups\n-- small ones\n\nAnna',
    ],
    [
      'one who tells what they wrote',
      'Dear Claire,\n\nOn 3 May 2025 I wrote:\n\n"Never again."\n\nI was wrong.',
      'Dear Claire,\n\nOn 3 May 2025 I wrote:\n\n"Never again."\n\nI was wrong.',
    ],
    [
      'a rule, and a letter that goes on',
      'My prices:\n- post: 100\n\n---\n\nI could begin in May, when you are back from the fair in the north.\n\nWhich day would suit you?\n\nAnna',
      'My prices:\n- post: 100\n\n---\n\nI could begin in May, when you are back from the fair in the north.\n\nWhich day would suit you?\n\nAnna',
    ],
    [
      'a rule, and a disclaimer that asks',
      'Thanks, that works.\n\n_____\nAnna Berg\nIs this message not for you, and you know who the recipient is?\nThen we ask you to delete it.',
      'Thanks, that works.',
    ],
    [
      'an introduction that is quoted itself',
      '> On Thu, Nov 19, 2026, Claire wrote:\n\n> which day?\n\nMonday.',
      '> which day?\n\nMonday.',
    ],
    ...[
      'Dear Claire,\n\nMy plan:\nFrom: 3 May\nTo: 10 May\nSubject: trains\n\nAnna',
      'Dear Claire,\n\nSent from the shop on Monday, the parcel should be here soon.\n\nAnna',
      'Dear Claire,\n\nSent with the night train.\n\nIt should be there by now. Anna',
      'Chère Claire,\n\nEnvoyé hier, le contrat, dites-moi si vous l’avez.\n\nAnna',
      'Dear Claire,\n\nGet Outlook to take my invitation, it returns them all.\n\nAnna',
      'Dear Claire,\n\nSent from my phone to yours, did the photo arrive?\n\nAnna',
      'Liebe Claire,\n\nAm 3. Mai 2025 schrieb ich:\n\nnie wieder.\n\nAnna',
      'Dear Claire,\n\nAt 9:00 on 3 May 2025 the editor said:\n\nwe take it.\n\nAnna',
      'Cara Claire,\n\nIl 3 maggio alle 10:00 la redazione ha scritto:\n\nva bene.\n\nAnna',
    ].map((letter): [string, string, string] => [`a letter: ${letter.split('\n')[2]}`, letter, letter]),
    ['From in prose', 'From: my kitchen, to yours.\nI love it.', 'From: my kitchen, to yours.\nI love it.'],
    [
      'I wrote in prose',
      'Last week I wrote:\n"Never again." I was wrong.',
      'Last week I wrote:\n"Never again." I was wrong.',
    ],
    [
      'table',
      'Prices:\n=======\nPost: 100\nStory: 50\n\nAnna',
      'Prices:\n=======\nPost: 100\nStory: 50\n\nAnna',
    ],
    [
      'sections',
      'Day one\n----------\nWe visit the kiln, then the shop. It is long. It is long. It is long. It is long. It is long. It is long. It is long. It is long. It is long. It is long. It is long. It is long.\n\nDay two\n----------\nPhotos, and a walk along the river to the next village for lunch with the potter.\n',
      'Day one\n----------\nWe visit the kiln, then the shop. It is long. It is long. It is long. It is long. It is long. It is long. It is long. It is long. It is long. It is long. It is long. It is long.\n\nDay two\n----------\nPhotos, and a walk along the river to the next village for lunch with the potter.',
    ],
    [
      'ps after phone line',
      'Thanks, that works.\nSee you then.\n\nSent from my iPhone\n\nPS: the blue one!',
      'Thanks, that works.\nSee you then.\n\nPS: the blue one!',
    ],
  ])('%s', (_, full, own) => expect(splitReply(full).text).toBe(own));
});
