import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const rules = join(root, '.dependency-cruiser.cjs');
const folders: string[] = [];

/** One file for each rule that breaks it and nothing else: [file, what it imports, the rules that must say so]. */
const violations: [file: string, imports: string, rule: string][] = [
  ['libs/web-address/src/a.ts', '@rapport/platform', 'web-address-looks-up-only'],
  ['libs/platform/src/a.ts', '@rapport/bloggers', 'platform-looks-up-only'],
  ['libs/accounts/src/a.ts', '@rapport/pitches', 'accounts-looks-up-only'],
  ['libs/bloggers/src/a.ts', '@rapport/campaigns', 'bloggers-looks-up-only'],
  ['libs/campaigns/src/a.ts', '@rapport/mailboxes', 'campaigns-looks-up-only'],
  ['libs/templates/src/a.ts', '@rapport/messages', 'templates-looks-up-only'],
  ['libs/attachments/src/a.ts', '@rapport/messages', 'attachments-looks-up-only'],
  ['libs/mailboxes/src/a.ts', '@rapport/messages', 'mailboxes-looks-up-only'],
  ['libs/messages/src/a.ts', '@rapport/publications', 'messages-looks-up-only'],
  ['libs/cases/src/a.ts', '@rapport/pitches', 'cases-looks-up-only'],
  ['libs/inbox/src/a.ts', '@rapport/pitches', 'inbox-looks-up-only'],
  ['libs/pitches/src/a.ts', '@rapport/reviews', 'pitches-looks-up-only'],
  ['libs/answers/src/a.ts', '@rapport/reviews', 'answers-looks-up-only'],
  ['libs/reviews/src/a.ts', '@rapport/disclosure', 'reviews-looks-up-only'],
  ['libs/disclosure/src/a.ts', '@rapport/publications', 'disclosure-looks-up-only'],
  ['libs/publications/src/a.ts', '@rapport/reports', 'nobody-imports-a-gatherer'],
  ['libs/today/src/a.ts', '@rapport/timeline', 'nobody-imports-a-gatherer'],
  ['libs/invoices/src/a.ts', '@rapport/platform', 'every-lib-has-its-place'],
  ['libs/reports/src/a.ts', '../../bloggers/src/secret.js', 'enter-by-the-door'],
  ['apps/api/src/a.ts', '../../../libs/bloggers/src/secret.js', 'enter-by-the-door-from-outside'],
  ['libs/transfers/src/a.ts', '../../../apps/api/src/main.js', 'libs-never-import-apps'],
  ['apps/worker/src/a.ts', '../../api/src/main.js', 'apps-are-apart'],
  ['libs/pitches/src/domain/a.ts', 'node:fs', 'domain-is-pure'],
  ['libs/pitches/src/domain/b.ts', '../pitch.entity.js', 'domain-is-pure'],
  ['libs/pitches/src/domain/c.ts', '@rapport/platform', 'domain-is-pure'],
  ['libs/pitches/src/domain/d.ts', 'typeorm', 'domain-is-pure'],
  ['libs/web-address/src/domain/a.ts', 'node:url', 'domain-is-pure'],
  ['libs/pitches/src/pitches.service.ts', './http/pitch.view.js', 'core-does-not-know-its-doors'],
  ['libs/pitches/src/pitches.queries.ts', './jobs/sweep.job.js', 'core-does-not-know-its-doors'],
  ['libs/reviews/src/b.ts', '@rapport/bloggers/testing', 'testing-stays-in-tests'],
  ['apps/back-office/src/a.ts', '@rapport/bloggers', 'back-office-talks-http'],
  ['libs/bloggers/src/b.ts', 'supertest', 'runs-without-dev-dependencies'],
  ['libs/bloggers/src/c.ts', './cycle.js', 'no-cycles'],
  ['libs/bloggers/src/e.ts', './gone.js', 'everything-resolves'],
];

/** What the product does all the time. */
const allowed: [file: string, imports: string][] = [
  ['libs/pitches/src/a.ts', '@rapport/bloggers'],
  ['libs/bloggers/src/c.ts', './secret.js'],
  ['libs/pitches/src/domain/a.ts', './b.js'],
  ['libs/platform/src/b.ts', '@rapport/web-address'],
  ['libs/pitches/src/domain/c.ts', 'luxon'],
  ['libs/pitches/src/domain/d.ts', '@rapport/web-address'],
  ['libs/pitches/src/domain/a.spec.ts', 'supertest'],
  ['libs/pitches/src/pitches.service.ts', './domain/a.js'],
  ['libs/pitches/src/http/pitch.controller.ts', '../pitches.service.js'],
  ['libs/pitches/src/pitches.service.int-spec.ts', '@rapport/bloggers/testing'],
  ['libs/pitches/testing/index.ts', '@rapport/bloggers/testing'],
  ['libs/reports/src/a.ts', '@rapport/publications'],
  ['apps/api/src/a.ts', '@rapport/timeline'],
  ['apps/api/test/a.e2e-spec.ts', '@rapport/bloggers/testing'],
];

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('the import rules', () => {
  it('each catches its violation, and only that', () => {
    const expected = violations.map(([file, , rule]) => `${rule}: ${file}`).sort();
    expect(broken(violations)).toEqual(expected);
  });

  it('leave alone what the product does all the time', () => {
    expect(broken(allowed)).toEqual([]);
  });

  it('are all proved here', () => {
    const { forbidden } = createRequire(import.meta.url)(rules) as { forbidden: { name: string }[] };
    const proved = new Set(violations.map(([, , rule]) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => !proved.has(name))).toEqual([]);
  });
});

/** Lays the files out in a folder of their own and returns what the rules say of them: `rule: file`, sorted. */
function broken(files: (readonly [file: string, imports: string, rule?: string])[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-rules-'));
  folders.push(folder);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text, { flag: 'wx' });
  };

  for (const [file, imports] of files) write(file, `import { x } from '${imports}';\nexport const y = x;\n`);
  const targets = ['libs/bloggers/src/secret.ts', 'libs/pitches/src/pitch.entity.ts', 'apps/api/src/main.ts'];
  targets.push('libs/pitches/src/http/pitch.view.ts', 'libs/pitches/src/jobs/sweep.job.ts');
  targets.push('libs/pitches/src/domain/b.ts');
  for (const name of [
    'web-address',
    'platform',
    'accounts',
    'bloggers',
    'campaigns',
    'mailboxes',
    'messages',
  ])
    targets.push(`libs/${name}/src/index.ts`);
  for (const name of [
    'pitches',
    'reviews',
    'disclosure',
    'publications',
    'timeline',
    'today',
    'reports',
    'transfers',
  ])
    targets.push(`libs/${name}/src/index.ts`);
  targets.push('libs/bloggers/testing/index.ts');
  for (const target of targets)
    if (!files.some(([file]) => file === target)) write(target, 'export const x = 1;\n');

  if (files === violations)
    write('libs/bloggers/src/cycle.ts', "import { y } from './c.js';\nexport const x = y;\n");

  for (const name of ['luxon', 'typeorm', 'supertest']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'exports.x = 1;\n');
  }
  const dependencies = { luxon: '1.0.0', typeorm: '1.0.0' };
  write('package.json', JSON.stringify({ dependencies, devDependencies: { supertest: '1.0.0' } }));
  const paths = { '@rapport/*': ['./libs/*/src/index.ts', './libs/*/index.ts'] };
  write('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'NodeNext', paths } }));

  return cruise(folder);
}

function cruise(folder: string): string[] {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', rules, '--output-type', 'json', 'apps', 'libs'];
  const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  const { summary } = JSON.parse(output) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`).sort();
}
