import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const tests = [
  '**/*.{spec,int-spec,e2e-spec,redis-spec,imap-spec,launch-spec,browser}.ts',
  '**/testing/**',
  'test/**',
];
const httpExceptions = [
  'HttpException',
  'BadRequestException',
  'UnauthorizedException',
  'ForbiddenException',
  'NotFoundException',
  'ConflictException',
  'UnprocessableEntityException',
  'InternalServerErrorException',
  'ServiceUnavailableException',
];

const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Read configuration through Config; process.env belongs to libs/platform/src/config.',
};
const presentTime = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Inject Clock and ask clock.now(), so that time can be told in a test.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Inject Clock and ask clock.now(), so that time can be told in a test.',
  },
];

/**
 * Only what the compiler can't see. No rule here turns an import into `import type`: decorators need the class itself
 * at run time, and Nest would inject nothing.
 */
export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist.*/',
      'coverage/',
      'node_modules/',
      '.rapport/',
      'apps/back-office/src/api/schema.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-non-null-asserted-optional-chain': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 300],
      'no-debugger': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'URL',
          property: 'canParse',
          message:
            'In Node.js 20 it refuses accents once the code is hot: use readUrl() of @rapport/web-address.',
        },
      ],
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-unused-private-class-members': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // Each file that boots the whole API, or the product and a browser, costs seconds: those are few and long.
    files: ['**/*.{e2e-spec,int-spec,browser}.ts'],
    rules: { 'max-lines': ['error', 700] },
  },
  {
    files: ['{apps,libs}/**/*.{ts,tsx}'],
    ignores: tests,
    rules: { 'max-params': ['error', 6] },
  },
  {
    files: ['libs/**/*.ts', 'apps/back-office/**/*.{ts,tsx}'],
    ignores: tests,
    rules: { 'no-console': 'error' },
  },
  {
    files: ['{apps,libs}/**/*.{ts,tsx}'],
    ignores: [...tests, 'libs/platform/src/config/**', 'apps/back-office/vite.config.ts'],
    rules: { 'no-restricted-syntax': ['error', environment] },
  },
  {
    files: ['libs/**/*.ts'],
    ignores: [...tests, 'libs/platform/src/clock/**', 'libs/platform/src/config/**'],
    rules: { 'no-restricted-syntax': ['error', environment, ...presentTime] },
  },
  {
    files: ['{apps,libs}/**/*.ts'],
    ignores: [...tests, 'libs/platform/src/http/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/common',
              importNames: httpExceptions,
              message: 'Throw a DomainError; libs/platform/src/http turns its kind into a status.',
            },
          ],
        },
      ],
    },
  },
);
