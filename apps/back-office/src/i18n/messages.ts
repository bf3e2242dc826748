/** The shape of a message file: a translation must have every key of the English one, and only those. */
export type Messages<T> = { [K in keyof T]: T[K] extends string ? string : Messages<T[K]> };

/** Every key of a message tree, dotted: what `t()` accepts. */
export type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeysOf<T[K]>}`;
}[keyof T & string];

type Together<T> = (T extends unknown ? (part: T) => void : never) extends (all: infer All) => void
  ? All
  : never;

interface Tree {
  [key: string]: string | Tree;
}

/** Lays the message files of all features over one another, branch by branch (each brings some `errors`). */
export function together<Parts extends object[]>(...parts: Parts): Together<Parts[number]> {
  return parts.reduce<Tree>((all, part) => graft(all, part as Tree), {}) as unknown as Together<
    Parts[number]
  >;
}

function graft(onto: Tree, tree: Tree): Tree {
  const grown: Tree = { ...onto };
  for (const [key, branch] of Object.entries(tree)) {
    const there = grown[key];
    grown[key] = typeof there === 'object' && typeof branch === 'object' ? graft(there, branch) : branch;
  }
  return grown;
}
