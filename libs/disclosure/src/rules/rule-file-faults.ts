import type { ValidateFunction } from 'ajv';
import type { JurisdictionFile } from './jurisdiction-file.js';

/** Rules that can't be used, with everything that is wrong with their file. */
export class RuleFileFaults extends Error {
  constructor(
    file: string,
    readonly faults: readonly string[],
  ) {
    super(
      `The disclosure rules in ${file} can't be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
    this.name = 'RuleFileFaults';
  }
}

/**
 * Everything that is wrong with a file of rules, one sentence each; empty when it can be used.
 * @param checkShape the compiled schema of such files
 */
export function ruleFileFaults(content: unknown, checkShape: ValidateFunction): string[] {
  if (!checkShape(content))
    return (checkShape.errors ?? []).map(({ instancePath, message, params }) => {
      const allowed = (params as { allowedValues?: unknown[] }).allowedValues;
      const extra = (params as { additionalProperty?: string }).additionalProperty;
      const more = allowed ? `: ${allowed.join(', ')}` : extra ? `: ${extra}` : '';
      return `${instancePath || 'the file'} ${message ?? 'is wrong'}${more}`;
    });
  const file = content as JurisdictionFile;
  return [...sourceFaults(file), ...dateFaults(file)];
}

function sourceFaults({ sources, versions }: JurisdictionFile): string[] {
  return versions.flatMap((version) =>
    Object.entries(version.sources)
      .filter(([, name]) => sources[name] === undefined)
      .map(
        ([part, name]) =>
          `${version.id}: the source of "${part}" is called "${name}"; there are ${Object.keys(sources).join(', ')}`,
      ),
  );
}

function dateFaults({ versions }: JurisdictionFile): string[] {
  const faults: string[] = [];
  versions.forEach(({ id, from, until }, index) => {
    if (from !== null && until !== null && from >= until)
      faults.push(`${id}: it ends (${until}) before it begins (${from})`);
    const next = versions[index + 1];
    if (next && until !== next.from)
      faults.push(
        `${id} ends on ${until ?? 'no day'}, ${next.id} begins on ${next.from ?? 'no day'}: versions follow each other without gap or overlap`,
      );
    if (!next && until !== null) faults.push(`${id}: the last version has no end ("until": null)`);
  });
  return faults;
}
