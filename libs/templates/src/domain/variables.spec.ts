import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  filled,
  hasLooseBraces,
  type KnownValues,
  unknownVariables,
  type Variable,
  variables,
} from './variables.js';

describe('Filling a template in', () => {
  it('writes what is known and leaves the rest as it stands', () => {
    const text = 'Dear {{ blogger.first_name }}, on {{channel.title}}: {{? what you liked}}';
    expect(filled(text, { 'blogger.first_name': 'Anna', 'channel.title': null })).toEqual({
      text: 'Dear Anna, on {{channel.title}}: {{? what you liked}}',
      unresolved: ['{{channel.title}}', '{{? what you liked}}'],
    });
  });

  it('names each open place once, however often it stands there', () => {
    expect(filled('{{officer.name}} {{officer.name}}', {}).unresolved).toEqual(['{{officer.name}}']);
  });

  it.each([
    ['Slow\r\nBcc: all@evil.example', 'Slow Bcc: all@evil.example'],
    ['  Slow \t loaf ', 'Slow loaf'],
    ['{{officer.name}}', '{{officer.name}}'],
    ['$& $1', '$& $1'],
    ['a\u2028b', 'a b'],
  ])('writes the value %j on one line and takes nothing in it for more than words', (value, written) => {
    const known = { 'channel.title': value, 'officer.name': 'Ben' };
    expect(filled('{{channel.title}}', known).text).toBe(written);
  });

  it('counts a value of blanks as unknown', () => {
    expect(filled('{{blogger.name}}', { 'blogger.name': ' \n ' }).unresolved).toEqual(['{{blogger.name}}']);
  });

  it('leaves nothing open when all is known, and everything when nothing is', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(...variables).map((name) => `{{${name}}}`),
          fc.stringMatching(/^[^{}]*$/),
        ),
      )
      .map((parts) => parts.join(''));
    const all: KnownValues = Object.fromEntries(variables.map((name) => [name, 'words']));
    fc.assert(
      fc.property(text, (template) => {
        expect(filled(template, all).unresolved).toEqual([]);
        expect(filled(template, {}).text).toBe(template);
      }),
    );
  });

  it('never resolves what a value brings along', () => {
    fc.assert(
      fc.property(fc.constantFrom(...variables), fc.constantFrom(...variables), (outer, inner: Variable) => {
        const known = { [outer]: `{{${inner}}}`, ...(inner === outer ? {} : { [inner]: 'SECRET' }) };
        expect(filled(`{{${outer}}}`, known).text).toBe(`{{${inner}}}`);
      }),
    );
  });
});

describe('A template', () => {
  it('is told of names that are no variable, not of questions to the writer', () => {
    const text = '{{blogger.first_name}} {{bloger.name}} {{? what you liked}} {{}} {{bloger.name}}';
    expect(unknownVariables(text)).toEqual(['bloger.name', '']);
  });

  it.each([
    ['{{blogger.name}', true],
    ['blogger.name}}', true],
    ['{{a}} {{', true],
    ['{{a}} {b}', false],
    ['', false],
  ])('%j has loose braces: %s', (text, loose) => expect(hasLooseBraces(text)).toBe(loose));
});
