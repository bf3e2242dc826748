import { describe, expect, it } from '@jest/globals';
import { readMarkdown } from './read-markdown.js';

describe('reading Markdown', () => {
  it.each([
    ['YAML', '---\ntitle: "A lamp"\ntags: [light, desk]\nsecret: hidden words\n---\nThe text.\n'],
    ['TOML', '+++\ntitle = "A lamp"\ntags = ["light", "desk"]\nsecret = "hidden words"\n+++\nThe text.\n'],
    ['Windows line ends', '---\r\ntitle: "A lamp"\r\ntags: [light, desk]\r\n---\r\nThe text.\r\n'],
  ])('takes the title and the tags from the front matter, and shows none of it: %s', (_, source) => {
    const { title, text, passages } = readMarkdown(source);
    expect({ title, text }).toEqual({ title: 'A lamp', text: 'The text.' });
    expect(passages.map(({ region }) => region)).toEqual(['title', 'article', 'tags']);
    expect(passages[2]?.text).toContain('desk');
    expect(passages[2]?.text).not.toContain('hidden words');
  });

  it('leaves out the calls of site generators', () => {
    expect(readMarkdown('import Box from "./box"\n\nOne {{< figure src="a.jpg" >}}{% raw %} two.').text).toBe(
      'One two.',
    );
  });

  it('reads the HTML in it and folds the white space', () => {
    expect(readMarkdown('*One*  <b>two</b>\n\n\n- three\n').text).toBe('One two\nthree');
  });
});
