import { features } from '../features';
import { may, type Role } from '../providers/roles';
import type { Feature, MenuEntry } from './feature';

/** The menu for a role, in the order of the day. */
export function menuFor(role: Role | undefined): MenuEntry[] {
  return features.flatMap(({ menu }) => (menu && may(role, menu.needs ?? 'viewer') ? [menu] : []));
}

/** The feature whose pages `path` belongs to: the one with the longest address that starts it. */
export function featureAt(path: string): Feature | undefined {
  return features
    .filter(({ menu, name }) => isWithin(path, menu?.to ?? `/${name}`))
    .sort((a, b) => (b.menu?.to ?? b.name).length - (a.menu?.to ?? a.name).length)[0];
}

/** Whether `path` is `root` or below it. */
export function isWithin(path: string, root: string): boolean {
  return root === '/' ? path === '/' : path === root || path.startsWith(`${root}/`);
}

/** Where `n` goes from `path`, if the role may create there. */
export function createAt(path: string, role: Role | undefined): string | undefined {
  const feature = featureAt(path);
  const create = feature?.menu?.create;
  if (create) return may(role, create.needs) ? create.to : undefined;
  return feature?.resource?.create && may(role, 'officer') ? `/${feature.name}/create` : undefined;
}
