/**
 * Gives `cells` out to counts in proportion by largest remainder; each count above 0 gets at least one. The shares
 * add up to `cells`.
 * @param counts with a sum above 0, no more of them than cells
 */
export function shareOut(counts: readonly number[], cells: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * cells) / total);
  const shares = exact.map((share, at) => (counts[at] ? Math.max(1, Math.floor(share)) : 0));
  const remainder = (at: number) => (exact[at] ?? 0) - (shares[at] ?? 0);
  const given = () => shares.reduce((sum, share) => sum + share, 0);
  const places = counts.flatMap((count, at) => (count > 0 ? [at] : []));
  while (given() < cells) {
    const most = places.reduce((best, at) => (remainder(at) > remainder(best) ? at : best));
    shares[most] = (shares[most] ?? 0) + 1;
  }
  while (given() > cells) {
    // Small counts were raised to one cell; the largest overhang above one gives a cell back.
    const larger = places.filter((at) => (shares[at] ?? 0) > 1);
    const least = larger.reduce((best, at) => (remainder(at) < remainder(best) ? at : best));
    shares[least] = (shares[least] ?? 0) - 1;
  }
  return shares;
}
