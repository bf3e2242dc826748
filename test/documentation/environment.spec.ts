import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { getMetadataStorage } from 'class-validator';
import { Config } from '../../libs/platform/src/config/config.js';

describe('docs/how-to/run.md', () => {
  it('describes every environment variable that the product reads, and no other', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/how-to/run.md'), 'utf8');
    const table = page.split('## Environment variables')[1]?.split('\n## ')[0] ?? '';
    const described = [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);

    const metadata = getMetadataStorage().getTargetValidationMetadatas(Config, '', false, false);
    const read = new Set(metadata.map(({ propertyName }) => propertyName));
    expect(described.sort()).toEqual([...read].sort());
  });
});
