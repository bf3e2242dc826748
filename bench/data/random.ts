/** Numbers that look random and are the same for one seed on every machine (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 to `below` - 1. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** Any of the values, each as likely. */
  one<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }

  /** Any of the values, the first ones far more often, as names are spread among people. */
  common<T>(values: readonly T[]): T {
    return values[Math.floor(values.length * this.next() ** 2.2)] as T;
  }
}
