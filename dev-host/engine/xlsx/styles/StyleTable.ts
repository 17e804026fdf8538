import type { CellStyle } from '../../book/Book';

/** The distinct styles of a workbook, numbered in the order they are first asked for; 0 is the default. */
export class StyleTable {
  readonly styles: CellStyle[] = [{}];
  private readonly numbers = new Map<string, number>([['{}', 0]]);

  number(style: CellStyle): number {
    const key = JSON.stringify(style);
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.styles.length;
      this.styles.push(style);
      this.numbers.set(key, number);
    }
    return number;
  }
}
