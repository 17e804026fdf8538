import Big from 'big.js';
import { inheritDown } from './inheritDown';
import { isBlankWord } from './isBlankWord';
import { parseGoal } from './goal';
import { normaliseGoalText } from './goalText/normaliseGoalText';
import type { Quantity } from './goalText/quantity';
import { readQuantities } from './goalText/readQuantities';
import { normaliseWord } from './language/normaliseWord';
import { checkRaci, type RaciCells, type RaciFlag } from './planning/checkRaci';
import { readDate } from './readDate';
import type { CellSeen } from './cellSeen';
import type { Period } from './period';
import type { DateSystem } from './serial';

/** What the checks need of a plan row; texts as they stand. */
export interface PlanRow extends RaciCells {
  /** Blank takes the goal above. */
  monthGoal: string;
  task: string;
  dates: CellSeen;
  doneWhen: string;
}

/** What a plan row lacks (SPEC section 5). */
export type PlanFlag =
  | { code: 'goalMissing' }
  | { code: 'goalWithoutFigure' }
  | { code: 'goalVague'; word: string }
  | { code: 'sumDiffers'; sum: string; target: string }
  | { code: 'datesMissing' }
  | { code: 'datesUnreadable'; text: string }
  | RaciFlag
  | { code: 'doneWhenMissing' }
  | { code: 'doneWhenUnmeasurable' };

interface PlanContext {
  period: Period;
  dateSystem: DateSystem;
}

/** Says nothing that can be checked unless a number goes with it. */
const VAGUE =
  /提升|加强|优化|尽快|改善|完善|强化|推进|提高|\b(?:improve|strengthen|optimi[sz]e|enhance|asap)\b/i;

/** The flags of each row, in the order of the rows. A goal is checked where it is written, not where it is inherited. */
export function checkPlan(rows: readonly PlanRow[], context: PlanContext): readonly (readonly PlanFlag[])[] {
  const goals = inheritDown(rows.map(({ monthGoal }) => monthGoal)).map((goal) => goal.trim());
  const keys = goals.map(normaliseWord);
  const groups = new Map<string, PlanRow[]>();
  rows.forEach((row, index) => {
    const key = keys[index] ?? '';
    groups.set(key, groups.get(key) ?? []);
    groups.get(key)?.push(row);
  });
  return rows.map((row, index) => {
    const goal = goals[index] ?? '';
    const group = groups.get(keys[index] ?? '') ?? [];
    const isWrittenHere = goal !== '' && keys[index] !== keys[index - 1];
    return [
      ...(goal === '' ? [{ code: 'goalMissing' } as const] : []),
      ...(isWrittenHere ? [...goalFlags(goal), ...sumFlags(goal, group)] : []),
      ...dateFlags(row, context),
      ...checkRaci(row),
      ...doneWhenFlags(row),
    ];
  });
}

function goalFlags(goal: string): PlanFlag[] {
  if (parseGoal(goal).criteria.length > 0) return [];
  const vague = VAGUE.exec(goal);
  return [vague ? { code: 'goalVague', word: vague[0] } : { code: 'goalWithoutFigure' }];
}

/** Sub-targets are added up only when every task of the goal names one in the goal's unit; shares do not add up. */
function sumFlags(goal: string, group: readonly PlanRow[]): PlanFlag[] {
  const [criterion, ...others] = parseGoal(goal).criteria;
  if (!criterion || others.length > 0 || criterion.target.unit === null || criterion.target.unit === '%')
    return [];
  const { target } = criterion;
  const parts = group.flatMap(({ task }) => subTarget(task, target) ?? []);
  if (parts.length < 2 || parts.length < group.length) return [];
  const sum = parts.reduce((total, part) => total.plus(part.value), new Big(0));
  return sum.eq(target.value)
    ? []
    : [{ code: 'sumDiffers', sum: `${sum.toString()}${target.unit}`, target: target.text }];
}

function subTarget(task: string, { unit }: Quantity): Quantity | undefined {
  return readQuantities(normaliseGoalText(task)).findLast((quantity) => quantity.unit === unit);
}

function dateFlags({ dates }: PlanRow, { period, dateSystem }: PlanContext): PlanFlag[] {
  const reading = readDate(dates, { period, dateSystem, role: 'finish' });
  if (reading.kind === 'blank') return [{ code: 'datesMissing' }];
  return reading.kind === 'notADate' ? [{ code: 'datesUnreadable', text: reading.text }] : [];
}

function doneWhenFlags({ doneWhen }: PlanRow): PlanFlag[] {
  if (isBlankWord(doneWhen)) return [{ code: 'doneWhenMissing' }];
  return parseGoal(doneWhen).criteria.length > 0 ? [] : [{ code: 'doneWhenUnmeasurable' }];
}
