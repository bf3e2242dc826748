import type { components, paths } from './schema';

/** Shapes of the API, generated from its OpenAPI document: `Schemas['PitchView']`. */
export type Schemas = components['schemas'];

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** `/bloggers/{id}/notes` as what a template string makes of it: `/bloggers/${string}/notes`. */
type Filled<Path extends string> = Path extends `${infer Head}{${string}}${infer Tail}`
  ? `${Head}${string}${Filled<Tail>}`
  : Path;

/** Every address that the API answers with a method, parameters filled in, relative to /api. A typo doesn't compile. */
export type PathOf<M extends Method> = {
  [P in keyof paths & string]: paths[P][M] extends { responses: unknown }
    ? P extends `/api${infer Rest}`
      ? Filled<Rest>
      : never
    : never;
}[keyof paths & string];
