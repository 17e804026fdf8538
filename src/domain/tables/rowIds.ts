import { idKey } from '../cells/idKey';
import { plainText } from '../cells/plainText';

/** What Opsbook gives: `T001` to a task, `Q001` to an issue. People may use any other text. */
export type IdPrefix = 'T' | 'Q';

/**
 * Every row's 编号 (SPEC section 9): kept where it is unique, given where it is blank, and a new one given to the
 * later of two equal ones, which a copied row leaves behind. `T001` and `t001` are equal (see `idKey`).
 * @param ids one entry a row, '' for blank; null for a row that holds nothing and gets none.
 * @param everGiven ids that rows had which are gone: their alerts, baselines and days are still known by them.
 * @param calculated rows whose 编号 is a formula, for example of the row number: after a sort it would be another
 * row's, so it counts as blank and the row is given one.
 * @returns the ids in the same order, and which rows had an id that was not theirs to keep.
 */
export function assignRowIds(
  prefix: IdPrefix,
  ids: readonly (string | null)[],
  everGiven: readonly string[] = [],
  calculated: ReadonlySet<number> = new Set(),
): { ids: string[]; duplicated: number[] } {
  const given = new RegExp(`^${prefix}(\\d{1,15})$`, 'i');
  const taken = new Set<string>();
  const duplicated: number[] = [];
  const numberOf = (id: string | null) => Number(given.exec(plainText(id ?? ''))?.[1] ?? 0);
  let last = [...ids, ...everGiven].reduce((most, id) => Math.max(most, numberOf(id)), 0);
  const kept = ids.map((id, row) => {
    if (id === null) return '';
    const key = idKey(id);
    const isOwn = key !== '' && !taken.has(key) && !calculated.has(row);
    if (key !== '' && !isOwn) duplicated.push(row);
    const own = isOwn ? id : `${prefix}${String((last += 1)).padStart(3, '0')}`;
    taken.add(idKey(own));
    return own;
  });
  return { ids: kept, duplicated };
}
