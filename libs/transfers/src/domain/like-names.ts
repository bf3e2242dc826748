import { fold } from './plain-words.js';

const shortestForSlips = 6;

/** A name without accents, capitals, punctuation and order of its words: "DUARTE, Ána" and "Ana Duarte" are the same. */
export function nameKey(name: string): string {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

/** Whether two names are the same but for accents, capitals, order, and one slip of a letter where they are long enough. */
export function isLikeName(one: string, other: string): boolean {
  const [first, second] = [slipsOf(nameKey(one)), new Set(slipsOf(nameKey(other)))];
  return first.some((slip) => second.has(slip));
}

/** Finds, among names that pass by one after the other, those that are like one of a list, without comparing each with each. */
export class LikeNames {
  /** Where a slip stands in the list; one number for the many that stand there once, to spare a list of one each. */
  private readonly positions = new Map<string, number | number[]>();

  constructor(names: readonly string[]) {
    names.forEach((name, position) => {
      for (const slip of new Set(slipsOf(nameKey(name)))) {
        const present = this.positions.get(slip);
        if (present === undefined) this.positions.set(slip, position);
        else if (typeof present === 'number') this.positions.set(slip, [present, position]);
        else present.push(position);
      }
    });
  }

  /** The positions in the list of the names that are like this one. */
  like(name: string): number[] {
    return [...new Set(slipsOf(nameKey(name)).flatMap((slip) => this.positions.get(slip) ?? []))];
  }
}

/** A key and what is left of it when any one letter is dropped: two keys that are one slip apart share one of these. */
function slipsOf(key: string): string[] {
  if (key === '') return [];
  if (key.length < shortestForSlips) return [key];
  return [key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))];
}
