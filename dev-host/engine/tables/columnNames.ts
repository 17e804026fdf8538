/**
 * The name Excel gives a table column whose header is `wanted`: `列1`, `列2`… for an empty one, `名称2`, `名称3`…
 * for one that is taken. Names are compared without regard to case.
 */
export function uniqueColumnName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (wanted !== '' && !used.has(wanted.toLowerCase())) return wanted;
  const base = wanted === '' ? '列' : wanted;
  for (let number = wanted === '' ? 1 : 2; ; number++) {
    const name = `${base}${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
