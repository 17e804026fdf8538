/** The name Excel gives a column whose header is blank (`列1`, `Column1`) or taken already (`名称2`). */
export function uniqueColumnName(wanted: string, taken: readonly string[], locale: string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (wanted !== '' && !used.has(wanted.toLowerCase())) return wanted;
  const base = wanted !== '' ? wanted : locale.toLowerCase().startsWith('zh') ? '列' : 'Column';
  for (let number = wanted === '' ? 1 : 2; ; number++) {
    if (!used.has(`${base}${number}`.toLowerCase())) return `${base}${number}`;
  }
}
