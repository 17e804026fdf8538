import type { Verdict } from '../../schema/verdict';
import type { ActualReading } from '../reading/actualReading';
import { lateDay } from './lateDay';
import { leftOut } from './leftOut';
import { otherName } from './otherName';
import { wantsNone } from './saysNone';
import type { Statement } from '../reading/statement';

/** What words say of a goal without figures; all of it, written 100%, is done. */
export function wordVerdict(
  goal: string,
  { said, actual }: { said: string; actual: ActualReading },
): Verdict {
  if (actual.kind === 'blank') return { code: 'notFilled' };
  if (actual.kind === 'words' && actual.done !== null)
    return actual.done ? (unmet(goal, said) ?? { code: 'done' }) : { code: 'notDone' };
  if (actual.kind !== 'figures') return { code: 'notComparable' };
  const [only] = actual.statements;
  if (wantsNone(goal)) return countOfNone(actual.statements);
  const isShare =
    actual.statements.length === 1 && only && !only.high && !only.change && only.comparator === null;
  if (!isShare || !isProgress(goal, only)) return { code: 'notComparable' };
  const { unit, value } = only.figure;
  if (unit !== '%' || value.lt(0) || value.gt(100)) return { code: 'notComparable' };
  return value.eq(100) ? (unmet(goal, said) ?? { code: 'done' }) : { code: 'notDone' };
}

const LONGEST = 500;

/** Done, but after its day, of another name, or a part of it only. */
function unmet(goal: string, said: string): Verdict | null {
  const late = lateDay(goal, said);
  if (late !== null) return { code: 'actualUnclear', doubt: 'afterDeadline', text: late };
  const other = goal.length > LONGEST ? null : otherName(goal, said);
  if (other !== null) return { code: 'otherSubject', ...other };
  const missing = leftOut(goal, said);
  return missing === null ? null : { code: 'actualUnclear', doubt: 'resultMissing', text: missing };
}

/** 提高客户满意度 asks for a level, which 95% may be; of 完成SOP 80% is how far it is. */
const MEASURED =
  /率|满意度|知晓度|占比|份额|提升|提高|增长|增加|降低|下降|减少|控制|压缩|缩短|不(?:得|能|可)?(?:高|低|超|少|多)|同期|同比|环比|\b(?:rate|share|margin|satisfaction|improve|increase|reduce|raise|lower|grow|below|above|than)\b/i;
const RESULT =
  /完成|上线|发布|建立|制定|编制|搭建|建成|启动|交付|落地|投产|验收|签订|通过|complete|launch|deliver|finish|release|implement/i;
const OF_PROGRESS =
  /^(?:已|已经|目前|当前|整体|总体|项目|工作|任务|完成|进度|进展|约|done|complete|completed|finished|progress|overall|so far|[\s:,])*$/i;

function isProgress(goal: string, { subject }: Statement): boolean {
  return (RESULT.test(goal) || !MEASURED.test(goal)) && OF_PROGRESS.test(subject);
}

/** 2起 where there were to be none. */
function countOfNone([only, second]: readonly Statement[]): Verdict {
  const isCount = only && !second && !only.high && !only.change && only.comparator === null;
  if (!isCount || only.figure.unit === '%' || only.figure.value.lt(0)) return { code: 'notComparable' };
  return { code: only.figure.value.eq(0) ? 'done' : 'notDone' };
}
