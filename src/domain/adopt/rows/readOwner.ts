import { LANGUAGES } from '../../../words/vocabulary/languages';
import { isBlankWord } from '../../cells/isBlankWord';

export type OwnerReading =
  | { kind: 'blank' }
  | { kind: 'one'; owner: string }
  | { kind: 'several'; first: string; others: readonly string[] }
  /** 全体, 各部门: nobody in particular. */
  | { kind: 'everybody'; text: string };

const BETWEEN =
  /[、,/;&\n+|]|(?<=\p{Script=Han})\s+(?=\p{Script=Han})|(?<=[\p{Script=Han})])(?:和|及|与)(?=\p{Script=Han}{2})|\sand\s/u;
const EVERYBODY = new RegExp(
  `^(?:${LANGUAGES.flatMap(({ adopting }) => adopting.everybody.variants).join('|')})`,
  'i',
);
/** `IT部 张三` and `市场部/李四` name one person and where they are. */
const DEPARTMENT = /[部组室处科司]$|中心$|公司$|团队$|\b(?:team|dept\.?|department)$/iu;

/**
 * Reads who answers for a row. Of several people the first is the first owner (SPEC section 5); a department
 * and a person are one. Spaces part Chinese names only, and not `张 三`, where they spread one name.
 */
export function readOwner(text: string): OwnerReading {
  const plain = text.normalize('NFKC').trim();
  if (isBlankWord(plain)) return { kind: 'blank' };
  const parts = plain
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first, second, ...more] = parts;
  if (first === undefined) return { kind: 'blank' };
  if (EVERYBODY.test(plain)) return { kind: 'everybody', text: plain };
  const isSpreadName = parts.every((part) => part.length === 1);
  const isPersonOfDepartment =
    second !== undefined && more.length === 0 && DEPARTMENT.test(first) && !DEPARTMENT.test(second);
  if (second === undefined || isSpreadName || isPersonOfDepartment) return { kind: 'one', owner: plain };
  return { kind: 'several', first, others: [second, ...more] };
}
