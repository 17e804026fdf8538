/** `T001`: what Opsbook gives a task; people may use any other text. */
const GIVEN = /^T(\d+)$/i;

/**
 * Every row's 编号 (SPEC section 9): kept where it is unique, given where it is blank, and given anew to the
 * later of two equal ones, which a copied row leaves behind.
 * @param ids one entry a row, '' for blank; null for a row that is no task and gets none.
 * @returns the ids in the same order, and which rows had another row's id.
 */
export function giveTaskIds(ids: readonly (string | null)[]): { ids: string[]; duplicated: number[] } {
  const highest = ids.reduce((most, id) => Math.max(most, Number(GIVEN.exec(id ?? '')?.[1] ?? 0)), 0);
  const taken = new Set<string>();
  const duplicated: number[] = [];
  let last = highest;
  const given = ids.map((id, row) => {
    if (id === null) return '';
    const isNew = id !== '' && !taken.has(id);
    if (id !== '' && !isNew) duplicated.push(row);
    const kept = isNew ? id : `T${String((last += 1)).padStart(3, '0')}`;
    taken.add(kept);
    return kept;
  });
  return { ids: given, duplicated };
}
