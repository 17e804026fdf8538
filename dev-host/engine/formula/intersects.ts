/**
 * True for a formula with the operator `@`, which is none in texts, in names of sheets and in the columns of tables.
 * https://support.microsoft.com/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34
 */
export function intersects(formula: string): boolean {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:[^[\]]|\[[^[\]]*\])*\]/g, '').includes('@');
}
