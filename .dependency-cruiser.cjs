/**
 * Who may import whom: the architecture, executable. `npm run rules` checks it; docs/architecture tells why.
 *
 * Everything follows from two lists. A feature may import any feature to the left of it, never one to the right; the
 * first two are the ground, which serves every feature and knows none.
 * Gatherers look at every feature; nobody looks at them, not even each other.
 */
const features = [
  'web-address',
  'platform',
  'accounts',
  'bloggers',
  'campaigns',
  'templates',
  'attachments',
  'mailboxes',
  'messages',
  'cases',
  'inbox',
  'pitches',
  'answers',
  'reviews',
  'disclosure',
  'publications',
];
const gatherers = ['timeline', 'today', 'search', 'reports', 'transfers'];

/** npm packages without clock, network or state: all that a rule of the domain may lean on. */
const pureLibraries = [
  'luxon',
  'markdown-it',
  'tinyld',
  'ipaddr.js',
  'feedsmith',
  'cheerio',
  'htmlparser2',
  'chardet',
  'iconv-lite',
  'date-holidays',
  'robots-parser',
];

/** Libs of ours of which the same is true. */
const ourPureLibraries = ['web-address', 'disclosure'];

const anyOf = (names) => `(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})`;
const tests =
  '(\\.(spec|int-spec|e2e-spec|redis-spec|imap-spec)\\.ts$|^libs/[^/]+/testing/|^apps/[^/]+/test/)';
const doors = '^libs/[^/]+/(src|testing)/index\\.ts$';

const looksUpOnly = features.slice(0, -1).map((feature, index) => ({
  name: `${feature}-looks-up-only`,
  comment: `${feature} may import only the features listed before it.`,
  severity: 'error',
  from: { path: `^libs/${feature}/` },
  to: { path: `^libs/${anyOf(features.slice(index + 1))}/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...looksUpOnly,
    {
      name: 'nobody-imports-a-gatherer',
      comment: 'Gatherers may look at every feature; nobody looks at them, not even each other.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: `^libs/${anyOf(gatherers)}/`, pathNot: '^libs/$1/' },
    },
    {
      name: 'every-lib-has-its-place',
      comment: 'A new lib is entered in one of the two lists at the top of .dependency-cruiser.cjs.',
      severity: 'error',
      from: { path: `^libs/(?!${anyOf([...features, ...gatherers])}/)` },
      to: {},
    },
    {
      name: 'enter-by-the-door',
      comment: 'Another lib is entered through its src/index.ts (in tests also testing/index.ts) only.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', doors] },
    },
    {
      name: 'enter-by-the-door-from-outside',
      comment: 'Apps, seeds, benchmarks and migrations enter a lib through its door only.',
      severity: 'error',
      from: { pathNot: '^libs/' },
      to: { path: '^libs/', pathNot: doors },
    },
    {
      name: 'libs-never-import-apps',
      comment: 'Apps compose libs, never the other way round.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|seeds|bench|faults|bin)/' },
    },
    {
      name: 'apps-are-apart',
      comment: 'The processes share libs, not each other’s code.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'domain-is-pure',
      comment:
        'A rule of the domain imports its own folder and pure libraries, ours among them: no Nest, no TypeORM, no clock, no Node.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/domain/', pathNot: tests },
      to: {
        pathNot: [
          '^libs/$1/src/domain/',
          `^libs/${anyOf(ourPureLibraries)}/src/index\\.ts$`,
          `^node_modules/(@types/)?${anyOf(pureLibraries)}/`,
        ],
      },
    },
    {
      name: 'core-does-not-know-its-doors',
      comment: 'Services, queries, entities, events, errors and listeners import neither http/ nor jobs/.',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/.+\\.(service|queries|entity|events|errors|listeners)\\.ts$' },
      to: { path: '^libs/[^/]+/src/(http|jobs)/' },
    },
    {
      name: 'testing-stays-in-tests',
      comment: 'What runs at a customer imports no test helper.',
      severity: 'error',
      from: { path: '^(apps|libs|migrations|seeds)/', pathNot: tests },
      to: { path: '^libs/[^/]+/testing/' },
    },
    {
      name: 'back-office-talks-http',
      comment: 'The back office knows the server by its HTTP API alone.',
      severity: 'error',
      from: { path: '^apps/back-office/' },
      to: { path: '^(libs|migrations|seeds|bench|faults|bin)/' },
    },
    {
      name: 'runs-without-dev-dependencies',
      comment: 'The server runs where only "dependencies" are installed.',
      severity: 'error',
      from: { path: '^(apps/(api|worker)/src|libs|migrations|seeds)/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one file, or one of them knows too much.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|\\.rapport)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
