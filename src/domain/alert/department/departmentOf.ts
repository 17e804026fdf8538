import { plainText } from '../../cells/plainText';
import { readOnce } from '../../cells/readOnce';
import { isUnit } from '../../../words/vocabulary/owner/splitOwners';
import { ownersOf } from '../../../words/vocabulary/owner/readOwner';

/** No department has a longer name; what is behind is not looked at. */
const LONGEST = 64;
/** Where a department at the front of a text ends: 市场部 in 市场部经理; 局 and 店 are in names as well. */
const UNIT = /部门|部|处|科|课|室|组|队|中心|分公司|公司|事业群|车间|仓库|工厂/g;
/** Ways of writing department and person in one cell, the department first: 市场部*经理, 市场部-张三, IT / Li. */
const PARTED = /[*/-]/;
/** What follows the department in an English role: Marketing manager. */
const ENGLISH_ROLES = new Set(
  'manager lead leader director head specialist engineer supervisor officer clerk assistant designer'.split(
    ' ',
  ),
);

/**
 * The department an owner cell names: 市场部 of `市场部*经理`, `市场部经理`, `张三（市场部）`, Marketing of
 * `Marketing manager`; that of the first where several are named. '' where there is none to recognise.
 */
export const departmentOf = readOnce((owner): string => {
  const plain = plainText(ownersOf(owner)[0] ?? '').slice(0, LONGEST);
  const name = withoutMarks(plain);
  return bracketed(name) || (isUnit(name) ? name : '') || parted(name) || inFront(name) || ofRole(name);
});

/** Marks people leave behind a name: 市场部*. */
function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === '*') end -= 1;
  return text.slice(0, end);
}

function bracketed(name: string): string {
  const open = name.lastIndexOf('(');
  const inner = open >= 0 && name.endsWith(')') ? name.slice(open + 1, -1).trim() : '';
  return isUnit(inner) ? inner : '';
}

function parted(name: string): string {
  const at = name.search(PARTED);
  return at > 0 && /[^*/\s-]/.test(name.slice(at)) ? name.slice(0, at).trim() : '';
}

/** The shortest beginning that ends as a department, with somebody behind it. */
function inFront(name: string): string {
  for (const { 0: ending, index } of name.matchAll(UNIT)) {
    const end = index + ending.length;
    if (end < name.length && (index > 0 || ending.length > 1)) return name.slice(0, end);
  }
  return '';
}

function ofRole(name: string): string {
  const at = name.lastIndexOf(' ');
  return at > 0 && ENGLISH_ROLES.has(name.slice(at + 1).toLowerCase()) ? name.slice(0, at).trim() : '';
}
