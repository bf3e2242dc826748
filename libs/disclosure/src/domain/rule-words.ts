import { folded } from './statement.js';

const patterns = new Map<string, RegExp>();

/**
 * Whether a folded sentence holds words as a rule writes them. X stands for a name. A hashtag is found anywhere;
 * a single word only as a label, that is at the beginning or in brackets; several words anywhere.
 */
export function matchesWords(text: string, words: string): boolean {
  let pattern = patterns.get(words);
  if (!pattern) {
    pattern = patternOf(words);
    patterns.set(words, pattern);
  }
  return pattern.test(text);
}

const NAME = '[^.!?;]{1,60}?';

function patternOf(words: string): RegExp {
  const parts = words.split(/\bX\b/).map((part) => escaped(folded(part)));
  const body = parts.filter((part) => part !== '').join(` ?${NAME} `);
  if (words.startsWith('#')) return new RegExp(`(?:^|[\\s(])${body}(?![\\w-])`);
  if (!/\s/.test(words.trim()))
    return new RegExp(
      `^[^\\p{L}\\p{N}#@]*#?${body}(?=\\W*$|\\s*[:|/,.)\\]!-]|\\s+(?:by|with|for|from|avec|pour|par|de|du|mit|fur|von|in|wegen|con|por|para|da|per|di)\\b)|[\\[(]\\s*#?${body}\\s*[:\\])]`,
      'u',
    );
  return new RegExp(`(?:^|[^\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'u');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
