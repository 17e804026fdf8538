import { ownersOf } from './ownersOf';

/** What a Chinese department ends with. */
const UNIT = '部门|部|处|科|课|室|组|队|中心|分公司|公司|事业群|车间|仓库|工厂';
const STARTS_WITH_UNIT = new RegExp(`^(.*?(?:${UNIT}))(?=.)`);
const IS_UNIT = new RegExp(`(?:${UNIT})$`);
/** Ways of writing department and person in one cell, the department first: 市场部*经理, 市场部-张三, IT / Li. */
const PARTED = /^([^*/-]+?)\s*[*/-]+\s*\S/;
/** 张三（市场部）. */
const BRACKETED = /\(([^()]+)\)$/;
/** What follows the department in an English role: Marketing manager. */
const ENGLISH_ROLE =
  /^(.+?)\s+(?:manager|lead|leader|director|head|specialist|engineer|supervisor|officer|clerk|assistant|designer)$/i;

/**
 * The department an owner cell names: 市场部 of `市场部*经理`, `市场部经理`, `张三（市场部）`, Marketing of
 * `Marketing manager`; that of the first where several are named. '' where none can be told.
 */
export function departmentOf(owner: string): string {
  const name = (ownersOf(owner)[0] ?? '').normalize('NFKC').trim().replace(/\*+$/, '');
  const bracketed = BRACKETED.exec(name)?.[1]?.trim() ?? '';
  if (IS_UNIT.test(bracketed)) return bracketed;
  if (IS_UNIT.test(name)) return name;
  for (const pattern of [PARTED, STARTS_WITH_UNIT, ENGLISH_ROLE]) {
    const department = pattern.exec(name)?.[1]?.trim();
    if (department) return department;
  }
  return '';
}
