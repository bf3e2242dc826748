export const roles = ['viewer', 'officer', 'manager', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Whether somebody in `role` may do what needs `needed`; each role may do all that those before it may. */
export function may(role: Role | undefined, needed: Role): boolean {
  return role !== undefined && roles.indexOf(role) >= roles.indexOf(needed);
}
