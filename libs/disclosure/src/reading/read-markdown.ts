import markdownIt from 'markdown-it';
import type { Article } from '../domain/article.js';
import { readHtml } from './read-html.js';

const markdown = markdownIt({ html: true, linkify: true });
const FRONT_MATTER = /^\ufeff?(?:---\r?\n([\s\S]*?)\r?\n---|\+\+\+\r?\n([\s\S]*?)\r?\n\+\+\+)\s*\r?\n/;

/**
 * Reads a post's Markdown source. Front matter is not shown to readers: its title becomes the title, its tags
 * become tags, the rest is left out, as are the template calls of site generators.
 */
export function readMarkdown(source: string): Article {
  const front = FRONT_MATTER.exec(source);
  const header = front?.[1] ?? front?.[2] ?? '';
  const body = source
    .slice(front?.[0].length ?? 0)
    .replace(/\{\{[<%][\s\S]*?[>%]\}\}|\{%[\s\S]*?%\}/g, ' ')
    .replace(/^(import|export)\s.*$/gm, '');
  const article = readHtml(markdown.render(body), true);
  const title = /^\s*title\s*[:=]\s*["']?(.*?)["']?\s*$/m.exec(header)?.[1] ?? '';
  const tags =
    /^\s*(?:tags|categories|category|keywords)\s*[:=]([\s\S]*?)(?=^\S|\s*$(?![\s\S]))/m
      .exec(header)?.[1]
      ?.trim() ?? '';
  return {
    ...article,
    title,
    passages: [
      ...(title ? [{ region: 'title' as const, text: title }] : []),
      ...article.passages,
      ...(tags ? [{ region: 'tags' as const, text: tags }] : []),
    ],
  };
}
