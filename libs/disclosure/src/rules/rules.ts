import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { type Jurisdiction, jurisdictions } from '../domain/context.js';
import type { Rule, RuleReference, Tied, WordList } from '../domain/rule.js';
import type { JurisdictionFile, VersionEntry, WordsEntry } from './jurisdiction-file.js';
import { ruleFileFaults, RuleFileFaults } from './rule-file-faults.js';

const folder = new URL('../jurisdictions/', import.meta.url);
const ties: readonly Tied[] = ['gift', 'loan', 'payment', 'affiliate', 'trip', 'employment'];

/** The rules of every jurisdiction, each with all its versions, oldest first. */
export type Rules = ReadonlyMap<Jurisdiction, readonly Rule[]>;

/**
 * Reads the rules that come with the product.
 * @throws RuleFileFaults naming the file and everything that is wrong with it
 */
export function readRules(): Rules {
  const schema = JSON.parse(readFileSync(new URL('jurisdiction.schema.json', folder), 'utf8')) as object;
  const checkShape = new Ajv({ allErrors: true }).compile(schema);
  return new Map(
    jurisdictions.map((code) => {
      const name = `${code.toLowerCase()}.json`;
      const content: unknown = parsed(name, readFileSync(new URL(name, folder), 'utf8'));
      const faults = ruleFileFaults(content, checkShape);
      if (faults.length > 0) throw new RuleFileFaults(name, faults);
      const file = content as JurisdictionFile;
      if (file.code !== code)
        throw new RuleFileFaults(name, [`/code is ${file.code}; this file is that of ${code}`]);
      return [code, file.versions.map((version) => ruleOf(file, version))];
    }),
  );
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RuleFileFaults(name, [`it is no JSON: ${(error as Error).message}`]);
  }
}

function ruleOf({ code, sources }: JurisdictionFile, version: VersionEntry): Rule {
  const reference = (part: keyof VersionEntry['sources']): RuleReference => {
    const source = sources[version.sources[part]];
    if (!source) throw new RuleFileFaults(code, [`${version.id}: no source for ${part}`]);
    return {
      id: `${version.id}.${part}`,
      title: version.title,
      source: source.address,
      sourceTitle: source.title,
      date: source.read,
      confidence: source.confidence,
      from: version.from,
      until: version.until,
    };
  };
  const perTie = <Value>(value: (tie: Tied) => Value): Record<Tied, Value> =>
    Object.fromEntries(ties.map((tie) => [tie, value(tie)])) as Record<Tied, Value>;
  return {
    jurisdiction: code,
    version: version.id,
    title: version.title,
    from: version.from,
    until: version.until,
    connections: perTie((tie) => ({
      required: version.required.includes(tie),
      statement: version.plainSentenceFor.includes(tie) ? 'plain' : 'label',
    })),
    words: Object.fromEntries(
      Object.entries(version.words).map(([language, lists]) => [language, listOf(lists)]),
    ),
    places: perTie((tie) => [...version.places, ...(version.morePlaces?.[tie] ?? [])]),
    denialContradicts: version.denialContradicts,
    sameLanguage: version.sameLanguage,
    links: version.links,
    references: {
      words: reference('words'),
      places: reference('places'),
      statement: reference('statement'),
      denial: reference('denial'),
      language: reference('language'),
      links: reference('links'),
    },
  };
}

function listOf(lists: VersionEntry['words'][string]): WordList {
  const entries = (list: readonly WordsEntry[]): WordList['accepted'] =>
    list.map((entry) =>
      typeof entry === 'string'
        ? { words: entry, connections: null }
        : { words: entry.words, connections: entry.for },
    );
  return { accepted: entries(lists.accepted), weak: entries(lists.weak), refused: entries(lists.refused) };
}
