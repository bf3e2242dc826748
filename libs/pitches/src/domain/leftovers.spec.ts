import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leftoversIn } from './leftovers.js';

describe('What a template left behind', () => {
  it.each([
    ['Dear {{name}},', '{{name}}'],
    ['Dear {{ blogger.first_name }},', '{{ blogger.first_name }}'],
    ['Dear {{}},', '{{}}'],
    ['Dear {name},', '{name}'],
    ['Dear {First Name},', '{First Name}'],
    ['Dear ${name},', '${name}'],
    ['Dear <%= name %>,', '<%= name %>'],
    ['Dear [Name],', '[Name]'],
    ['Dear [FIRST NAME],', '[FIRST NAME]'],
    ['Dear [first_name],', '[first_name]'],
    ['Dear [Random First Name],', '[Random First Name]'],
    ['I read [title of the post].', '[title of the post]'],
    ['J’ai lu [titre de l’article].', '[titre de l’article]'],
    ['I saw [bloggerName] there', '[bloggerName]'],
    ['[INSERT LINK HERE]', '[INSERT LINK HERE]'],
    ['[Your name]', '[Your name]'],
    ['Dear <name>,', '<name>'],
    ['Bonjour <prénom>,', '<prénom>'],
    ['Dear %FIRSTNAME%,', '%FIRSTNAME%'],
    ['Dear *|FNAME|*,', '*|FNAME|*'],
    ['Bonjour «prénom»,', '«prénom»'],
    ['Bonjour « Prénom »,', '« Prénom »'],
    ['It costs XXX euros', 'XXX'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['TODO write this', 'TODO'],
    ['Dear ,', 'Dear ,'],
    ['Dear undefined, hello', 'Dear undefined,'],
    ['Dear null, hello', 'Dear null,'],
    ['Hi [object Object]!', '[object Object]'],
    ['Dear ____, hello', 'r ____'],
    [
      'Dear {{? what you liked in it, in one or two sentences of your own, long as they may be for this}}',
      '{{? what you liked in it, in one or two sentences of your own, long as they may be for this}}',
    ],
    ['Dear {{blogger.first_name}, hello', '{{blogger.first_name'],
    ['Dear blogger.first_name}}, hello', '}}'],
    ['Dear {{blogger.\nfirst_name}}, hello', '{{blogger.\nfirst_name}}'],
    ['Dear [[anything at all]],', '[[anything at all]]'],
    ['Dear <<prénom>>,', '<prénom>'],
    ['Dear {% name %},', '{% name %}'],
    ['Dear %recipient.first_name%,', '%recipient.first_name%'],
    ['Dear #FIRSTNAME#,', '#FIRSTNAME#'],
    ['[insert what you liked in their post]', '[insert what you liked in their post]'],
    ['[Compléter : ce qui vous a plu]', '[Compléter : ce qui vous a plu]'],
  ])('in %j is %j', (text, found) => {
    expect(leftoversIn(text)).toEqual([found]);
  });

  it.each([
    'See [your post](https://anna-bakes.fr/bread)',
    'See [the title](https://anna-bakes.fr/bread) and [link][1]',
    '[1]: https://anna-bakes.fr',
    'as shown in [1] and [2]',
    'she said "its [sic] bread"',
    'I loved [your] way with rye',
    'the [...] crust',
    '- [x] done',
    '<https://anna-bakes.fr/name>',
    '<anna@anna-bakes.fr>',
    'I <3 your blog, 4 > 3 and 2 < 3',
    '« Trois jours pour un pain » m’a plu',
    'a 100% wheat flour, 50% rye% no',
    'XXL sizes, Superbowl XXXV, xxx Ben',
    '« iPhone » and [eBay]',
    'an [added] bonus, and a [writer] of note',
    'a << b, c >> d and 1 << 2',
    'issue #12# or #bread #name',
    'Bonjour,',
    'Dear Anna,',
    'Hi there, dear, hello',
    'Hello !',
    '---\n___\n***',
    'Chère Anna,',
  ])('is nothing in %j', (text) => expect(leftoversIn(text)).toEqual([]));

  it('is found wherever a variable stands', () => {
    const variable = fc.stringMatching(/^[a-z][a-z_]{0,20}$/).map((name) => `{{${name}}}`);
    const around = fc.stringMatching(/^[^{}]{0,40}$/);
    fc.assert(
      fc.property(around, variable, around, (before, found, after) => {
        expect(leftoversIn(`${before}${found}${after}`)).toContain(found);
      }),
    );
  });

  it('is looked for in a text so long that trying each end for each beginning would not end in time', () => {
    expect(leftoversIn('[<{«%dear '.repeat(100_000))).toEqual([]);
  });
});
