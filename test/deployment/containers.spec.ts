import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Service {
  image?: string;
  build?: string;
  command?: string;
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  volumes?: string[];
  healthcheck?: { test: string[] };
}
const text = read('docker-compose.yml');
const compose = load(text, { schema: CORE_SCHEMA.withTags(mergeTag) }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};

describe('docker-compose.yml', () => {
  it('brings PostgreSQL, Redis, the API, the worker and a mail catcher', () => {
    const names = ['api', 'mailpit', 'migrations', 'postgres', 'redis', 'worker'];
    expect(Object.keys(compose.services).sort()).toEqual(names);
  });

  it('waits only for services that exist, and for their health only where they can tell it', () => {
    for (const { depends_on: others = {} } of Object.values(compose.services))
      for (const [name, { condition }] of Object.entries(others)) {
        expect(compose.services).toHaveProperty(name);
        if (condition === 'service_healthy') expect(compose.services[name]?.healthcheck).toBeDefined();
      }
  });

  it('asks for health by commands of plain words', () => {
    const words = Object.values(compose.services).flatMap(({ healthcheck }) => healthcheck?.test ?? []);
    expect(words.filter((word) => typeof word !== 'string')).toEqual([]);
  });

  it('keeps data in volumes that it declares', () => {
    const used = Object.values(compose.services).flatMap(({ volumes = [] }) => volumes);
    expect(used.map((volume) => volume.split(':')[0]).sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  it('runs programs that the sources have', () => {
    for (const name of ['migrations', 'api', 'worker']) {
      const file = /dist\/(\S+)\.js$/.exec(compose.services[name]?.command ?? '')?.[1];
      expect(existsSync(join(root, `${file}.ts`))).toBe(true);
    }
  });

  it('demands the variables that have no safe default, and .env.example has every variable', () => {
    const demanded = [...text.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name);
    expect(new Set(demanded)).toEqual(new Set(['POSTGRES_PASSWORD', 'RAPPORT_SECRET']));
    for (const name of [...demanded, 'PUBLIC_URL'])
      expect(read('.env.example')).toMatch(new RegExp(`^${name}=`, 'm'));
  });
});

describe('the Dockerfile', () => {
  const dockerfile = read('Dockerfile');

  it('runs as an ordinary user, without install scripts, without development packages', () => {
    expect(dockerfile.split('\n').filter((line) => line.startsWith('USER'))).toEqual(['USER node']);
    for (const [install] of dockerfile.matchAll(/npm ci.*/g)) expect(install).toContain('--ignore-scripts');
    expect(dockerfile).toContain('--omit=dev');
  });

  it('copies only from stages that it has and files that the clone has', () => {
    const stages = [...dockerfile.matchAll(/^FROM \S+ AS (\w+)$/gm)].map(([, name]) => name);
    for (const [, stage] of dockerfile.matchAll(/--from=(\w+)/g)) expect(stages).toContain(stage);
    for (const [, files = ''] of dockerfile.matchAll(/^COPY (?!--)(.+) \S+$/gm))
      for (const file of files.split(' ')) expect(existsSync(join(root, file))).toBe(true);
  });
});
