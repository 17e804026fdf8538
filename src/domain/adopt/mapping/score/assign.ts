/**
 * The assignment of roles to columns that gains most in all, each at most once (the Hungarian method, with one
 * column of no gain for each role so that it may stay without).
 * @param gains by role, then by column; nothing is assigned for a gain of 0 or less.
 * @returns the column of each role, or null; and the sum of gains.
 */
export function assign(gains: readonly (readonly number[])[]): { columns: (number | null)[]; total: number } {
  const roles = gains.length;
  const width = gains.reduce((most, row) => Math.max(most, row.length), 0);
  const all = width + roles;
  const cost = (role: number, column: number): number =>
    column <= width ? -Math.max(0, gains[role - 1]?.[column - 1] ?? 0) : 0;
  // Rows and columns count from 1; 0 is where a search begins.
  const rolePotential = new Float64Array(roles + 1);
  const columnPotential = new Float64Array(all + 1);
  const roleOf = new Int32Array(all + 1);
  for (let role = 1; role <= roles; role += 1) {
    roleOf[0] = role;
    const slack = new Float64Array(all + 1).fill(Number.POSITIVE_INFINITY);
    const before = new Int32Array(all + 1);
    const used = new Uint8Array(all + 1);
    let column = 0;
    do {
      used[column] = 1;
      const from = roleOf[column] ?? 0;
      let least = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let to = 1; to <= all; to += 1) {
        if (used[to]) continue;
        const reduced = cost(from, to) - (rolePotential[from] ?? 0) - (columnPotential[to] ?? 0);
        if (reduced < (slack[to] ?? 0)) {
          slack[to] = reduced;
          before[to] = column;
        }
        if ((slack[to] ?? 0) < least) {
          least = slack[to] ?? 0;
          next = to;
        }
      }
      for (let to = 0; to <= all; to += 1) {
        if (used[to]) {
          const held = roleOf[to] ?? 0;
          rolePotential[held] = (rolePotential[held] ?? 0) + least;
          columnPotential[to] = (columnPotential[to] ?? 0) - least;
        } else slack[to] = (slack[to] ?? 0) - least;
      }
      column = next;
    } while ((roleOf[column] ?? 0) !== 0);
    while (column !== 0) {
      const previous = before[column] ?? 0;
      roleOf[column] = roleOf[previous] ?? 0;
      column = previous;
    }
  }
  const columns = Array<number | null>(roles).fill(null);
  let total = 0;
  for (let column = 1; column <= width; column += 1) {
    const role = (roleOf[column] ?? 0) - 1;
    const gain = gains[role]?.[column - 1] ?? 0;
    if (role < 0 || gain <= 0) continue;
    columns[role] = column - 1;
    total += gain;
  }
  return { columns, total };
}
