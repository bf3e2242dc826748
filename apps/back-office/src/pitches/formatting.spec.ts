import { describe, expect, it } from '@jest/globals';
import { inserted, marked } from './formatting';

describe('the toolbar', () => {
  it.each([
    ['bold', 'a **word** b'],
    ['italic', 'a *word* b'],
    ['link', 'a [word](https://) b'],
  ] as const)('puts %s around what is selected, which stays selected', (mark, text) => {
    const edited = marked('a word b', 2, 6, mark, 'x');
    expect(edited.text).toBe(text);
    expect(edited.text.slice(edited.from, edited.to)).toBe('word');
  });

  it('puts a sample where nothing is selected', () => {
    expect(marked('a ', 2, 2, 'bold', 'bold')).toEqual({ text: 'a **bold**', from: 4, to: 8 });
  });

  it('takes a mark away that is there', () => {
    const { text, from, to } = marked('a word b', 2, 6, 'bold', 'x');
    expect(marked(text, from, to, 'bold', 'x')).toEqual({ text: 'a word b', from: 2, to: 6 });
  });

  it('begins every line of a list or a quotation, in a paragraph of its own', () => {
    expect(marked('see\none\ntwo', 4, 11, 'list', 'x').text).toBe('see\n\n- one\n- two');
    expect(marked('one\ntwo', 0, 7, 'quote', 'x').text).toBe('> one\n> two');
    expect(marked('see\n\n', 5, 5, 'list', 'one thing').text).toBe('see\n\n- one thing');
  });

  it('ends a list that is one', () => {
    expect(marked('- one\n- two', 0, 11, 'list', 'x').text).toBe('one\ntwo');
  });

  it('inserts words with room around them', () => {
    expect(inserted('I read', 6, 6, '“Rye”').text).toBe('I read “Rye”');
    expect(inserted('I read twice', 7, 7, '“Rye”').text).toBe('I read “Rye” twice');
    expect(inserted('', 0, 0, '“Rye”')).toEqual({ text: '“Rye”', from: 5, to: 5 });
  });
});
