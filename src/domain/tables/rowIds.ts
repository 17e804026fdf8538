/** What Opsbook gives: `T001` to a task, `Q001` to an issue. People may use any other text. */
export type IdPrefix = 'T' | 'Q';

/**
 * Every row's 编号 (SPEC section 9): kept where it is unique, given where it is blank, and given anew to the
 * later of two equal ones, which a copied row leaves behind.
 * @param ids one entry a row, '' for blank; null for a row that holds nothing and gets none.
 * @param everGiven ids that rows had which are gone: their alerts, baselines and days are still known by them.
 * @returns the ids in the same order, and which rows had another row's id.
 */
export function assignRowIds(
  prefix: IdPrefix,
  ids: readonly (string | null)[],
  everGiven: readonly string[] = [],
): { ids: string[]; duplicated: number[] } {
  const given = new RegExp(`^${prefix}(\\d+)$`, 'i');
  const taken = new Set<string>();
  const duplicated: number[] = [];
  const numberOf = (id: string | null) => Number(given.exec(id ?? '')?.[1] ?? 0);
  let last = [...ids, ...everGiven].reduce((most, id) => Math.max(most, numberOf(id)), 0);
  const kept = ids.map((id, row) => {
    if (id === null) return '';
    const isOwn = id !== '' && !taken.has(id);
    if (id !== '' && !isOwn) duplicated.push(row);
    const own = isOwn ? id : `${prefix}${String((last += 1)).padStart(3, '0')}`;
    taken.add(own);
    return own;
  });
  return { ids: kept, duplicated };
}
