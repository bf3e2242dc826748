import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ownMessages } from './en';

const said = [
  /new DomainError\(\s*'[\w-]+',\s*'([\w.-]+)'/g,
  /invalidFields\(\s*'([\w.-]+)'/g,
  /pointer: [^,]+,\s*code: '([\w.-]+)'/g,
];

/** Only reached by programs, or said by the general sentence for what is gone. */
const unsaid = (code: string) => code.endsWith('.not-found');

function refusalsOfTheServer(): string[] {
  const files = readdirSync('libs', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^\w+\/src\/.*(?<!spec)\.ts$/.test(file),
  );
  const codes = files.flatMap((file) => {
    const source = readFileSync(`libs/${file}`, 'utf8');
    return said.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
  });
  return [...new Set(codes)].sort();
}

function hasSentence(code: string): boolean {
  const errors: unknown = ownMessages.errors;
  const found = code
    .split('.')
    .reduce<unknown>((branch, key) => (branch as Record<string, unknown> | undefined)?.[key], errors);
  return typeof found === 'string';
}

describe('what the server refuses', () => {
  it('is found in its sources', () => {
    expect(refusalsOfTheServer()).toEqual(expect.arrayContaining(['stale-edit', 'sign-in.wrong']));
  });

  it('is said in the reader’s language, each code of it', () => {
    expect(refusalsOfTheServer().filter((code) => !unsaid(code) && !hasSentence(code))).toEqual([]);
  });
});
