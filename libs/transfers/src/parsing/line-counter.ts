/** Tells the line, counted from 1, of places in a text that are asked for in rising order. */
export class LineCounter {
  private line = 1;
  private counted = 0;

  constructor(private readonly text: string) {}

  at(index: number): number {
    for (let next = this.text.indexOf('\n', this.counted); next >= 0 && next < index;) {
      this.line += 1;
      this.counted = next + 1;
      next = this.text.indexOf('\n', this.counted);
    }
    return this.line;
  }
}
