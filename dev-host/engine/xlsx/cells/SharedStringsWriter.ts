import { element, textElement } from '../xml/element';
import { encodeXString } from '../xml/xstring';

/** Collects the texts of all sheets and gives the shared strings part. ECMA-376 18.4.9. */
export class SharedStringsWriter {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** The number a cell names the text by. */
  number(text: string): number {
    this.uses++;
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(text, number);
    }
    return number;
  }

  get isEmpty(): boolean {
    return this.numbers.size === 0;
  }

  /** The part in pieces. */
  xml(): string[] {
    const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const pieces = [`<sst xmlns="${namespace}" count="${this.uses}" uniqueCount="${this.numbers.size}">`];
    for (const text of this.numbers.keys())
      pieces.push(element('si', {}, textElement('t', encodeXString(text))));
    pieces.push('</sst>');
    return pieces;
  }
}
