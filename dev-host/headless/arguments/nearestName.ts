/**
 * The name that was probably meant: spelled the same but for case and dashes, the only one that begins so, or at most two
 * letters off (one of a short name).
 */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const bare = bareName(typed);
  if (bare === '') return null;
  const same = names.find((name) => bareName(name) === bare);
  if (same !== undefined) return same;
  const begun = names.filter((name) => bareName(name).startsWith(bare));
  if (begun.length === 1 && bare.length > 1) return begun[0] ?? null;
  const ranked = names
    .map((name) => ({ name, off: lettersOff(bare, bareName(name)) }))
    .filter(({ name, off }) => off <= (name.length < 6 ? 1 : 2))
    .sort((one, other) => one.off - other.off);
  return ranked[0]?.name ?? null;
}

const bareName = (name: string): string => name.toLowerCase().replace(/[-_–—]/g, '');

/** How many letters are to be put in, taken out or replaced; two that changed places count as one. */
function lettersOff(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let beside = 1; beside <= other.length; beside += 1) {
      const above = rows[at - 1] ?? [];
      const isSame = one[at - 1] === other[beside - 1];
      const off = (from: readonly number[] | undefined, place: number) => from?.[place] ?? Infinity;
      const swapped = one[at - 1] === other[beside - 2] && one[at - 2] === other[beside - 1];
      row.push(
        Math.min(
          off(above, beside) + 1,
          off(row, beside - 1) + 1,
          off(above, beside - 1) + (isSame ? 0 : 1),
          swapped ? off(rows[at - 2], beside - 2) + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? Infinity;
}
