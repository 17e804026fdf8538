/**
 * What was made of the last look at the workbook. A look that says the same gives the same again, so that a repeat costs
 * no more than the reading (`CellMemory`: tables that did not change are the same arrays).
 */
export class LastLook<Made> {
  private last: { look: string; made: Made } | null = null;

  /** What was kept for a look that said the same; undefined for another. @param look as `lookText` writes it */
  find(look: string): Made | undefined {
    return this.last?.look === look ? this.last.made : undefined;
  }

  keep(look: string, made: Made): void {
    this.last = { look, made };
  }
}

const arrays = new WeakMap<object, number>();
let known = 0;

/**
 * All that a look says as one text, in which the rows of a table are named by their array: the objects of
 * Excel, by which it is written, say nothing.
 */
export function lookText(look: unknown): string {
  if (typeof look !== 'object' || look === null) return JSON.stringify(look) ?? '';
  if (look instanceof Set || look instanceof Map) return lookText([...look]);
  if (Array.isArray(look)) return `[${look.map(lookText).join()}]`;
  // What is not plain data is an object of Office.js, or of a script, where nobody knows that library.
  if (Object.getPrototypeOf(look) !== Object.prototype) return '';
  const fields = Object.entries(look).map(
    ([name, value]) =>
      `${name}:${name === 'rows' && Array.isArray(value) ? arrayName(value) : lookText(value)}`,
  );
  return `{${fields.join()}}`;
}

function arrayName(array: object): number {
  const name = arrays.get(array) ?? (known += 1);
  arrays.set(array, name);
  return name;
}
