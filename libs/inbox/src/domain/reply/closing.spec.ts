import { describe, expect, it } from '@jest/globals';
import { splitReply } from './split-reply.js';

const OWN = 'Thanks, that works.\nWhich day?';

describe('A closing with who they are', () => {
  it.each([
    'Regards,\n\nAnna Weiss\nBread and Salt',
    'Kind regards\nAnna Weiss | Editor\nBread and Salt Ltd.\n+44 20 7946 0000\nwww.bread.example',
    'With best wishes,\nAnna\nThe Crust',
    'Yours sincerely,\nAnna Weiss\nThe Crust, a blog on bread',
    'Cordialement,\n\nAnna Weiss\nRédactrice, Le Pain\n06 00 00 00 00',
    'Bien à vous,\nAnna Weiss\nLe Pain',
    'Mit freundlichen Grüßen\nAnna Weiss\nBrotblog',
    'Liebe Grüße aus Wien,\nAnna\nbrot.example',
    'Un cordial saludo,\nAnna Weiss\nEl Pan',
    'Cordiali saluti,\nAnna Weiss\nIl Pane',
  ])('is a signature: %j', (closing) =>
    expect(splitReply(`${OWN}\n\n${closing}`)).toEqual({ text: OWN, signature: closing }),
  );

  it.each([
    ['a bare name', 'Regards,\nAnna'],
    ['a postscript below', 'Regards,\nAnna\nPS: the rye one!'],
    ['a question below', 'Regards,\nAnna\nCould it be Monday?'],
    ['words to the reader below', 'Best,\nAnna\nI look forward to it'],
    ['a sentence that begins like one', 'Best regards to Ben\nand to the bakers\nof the shop'],
    ['more than a few lines below', `Regards,\n${'Anna\n'.repeat(9)}Weiss`],
  ])('is text with %s', (_, closing) =>
    expect(splitReply(`${OWN}\n\n${closing}`)).toEqual({ text: `${OWN}\n\n${closing}`, signature: '' }),
  );

  it('stands above a phone’s line', () =>
    expect(splitReply(`${OWN}\n\nRegards,\nAnna Weiss\nThe Crust\n\nSent from my iPhone`)).toEqual({
      text: OWN,
      signature: 'Regards,\nAnna Weiss\nThe Crust\n\nSent from my iPhone',
    }));
});
