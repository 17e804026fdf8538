import Big from 'big.js';
import { doubtsOf } from '../dates/reading/dateReading';
import { inheritDown } from '../cells/inheritDown';
import { isBlankWord } from '../cells/isBlankWord';
import { parseGoal } from '../goal/goal';
import type { Quantity } from '../goal/lexicon/quantity';
import { readText } from '../goal/reading/readText';
import type { GoalDoubt, Statement } from '../goal/reading/statement';
import { normaliseWord } from '../cells/normaliseWord';
import { checkRaci, type RaciCells, type RaciFlag } from './checkRaci';
import { readDate } from '../dates/reading/readDate';
import type { CellSnapshot } from '../cells/cellSnapshot';
import type { Period } from '../dates/period';
import type { DateSystem } from '../dates/serial';

/** What the checks need of a plan row; texts as they stand. */
export interface PlanRow extends RaciCells {
  /** Blank takes the goal above. */
  monthGoal: string;
  task: string;
  dates: CellSnapshot;
  doneWhen: string;
}

/** What a plan row lacks (SPEC section 5). */
export type PlanFlag =
  | { code: 'goalMissing' }
  | { code: 'goalWithoutFigure' }
  /** 新增客户100: of what, it does not say. */
  | { code: 'goalWithoutUnit' }
  | { code: 'goalVague'; word: string }
  /** A figure, a comparator or a sign of the goal was not understood, so it could not be rated either. */
  | { code: 'goalUnclear'; doubt: GoalDoubt }
  | { code: 'sumDiffers'; sum: string; target: string }
  | { code: 'datesMissing' }
  | { code: 'datesUnreadable'; text: string }
  | { code: 'datesDoubtful'; text: string }
  | RaciFlag
  | { code: 'doneWhenMissing' }
  /** The task is 进行中 already. */
  | { code: 'underWayWithoutDoneWhen' }
  | { code: 'doneWhenUnmeasurable' };

interface PlanContext {
  period: Period;
  dateSystem: DateSystem;
  /** Names of the tracker's tasks that are 进行中. */
  underWay?: readonly string[];
}

/** Says nothing that can be checked unless a number goes with it. */
const VAGUE =
  /提升|加强|优化|尽快|改善|完善|强化|推进|提高|\b(?:improve|strengthen|optimi[sz]e|enhance|asap)\b/i;

/** The flags of each row, in the order of the rows. A goal is checked where it is written, not where it is inherited. */
export function checkPlan(rows: readonly PlanRow[], context: PlanContext): readonly (readonly PlanFlag[])[] {
  const goals = inheritDown(rows.map(({ monthGoal }) => monthGoal)).map((goal) => goal.trim());
  const keys = goals.map(normaliseWord);
  const underWay = new Set(context.underWay?.map(normaliseWord));
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
      ...doneWhenFlags(row, underWay.has(normaliseWord(row.task))),
    ];
  });
}

function goalFlags(goal: string): PlanFlag[] {
  const { criteria, doubts } = parseGoal(goal);
  const [doubt] = doubts;
  if (doubt) return [{ code: 'goalUnclear', doubt }];
  if (criteria.length > 0)
    return criteria.every(({ target }) => isBare(target)) ? [{ code: 'goalWithoutUnit' }] : [];
  const vague = VAGUE.exec(goal);
  return [vague ? { code: 'goalVague', word: vague[0] } : { code: 'goalWithoutFigure' }];
}

/** True for a figure with neither a unit, nor 万 and the like, nor a word after it that it may count. */
function isBare({ unit, scale, noun }: Quantity): boolean {
  return unit === null && noun === '' && scale.eq(1);
}

/** Sub-targets are added up only when every task of the goal names one in the goal's unit; shares do not add up. */
function sumFlags(goal: string, group: readonly PlanRow[]): PlanFlag[] {
  const { criteria, doubts } = parseGoal(goal);
  const [criterion, ...others] = criteria;
  const isSum =
    criterion && others.length === 0 && doubts.length === 0 && !criterion.high && criterion.change === null;
  if (!isSum || criterion.target.unit === null || criterion.target.unit === '%') return [];
  const { target } = criterion;
  const parts = group.flatMap(({ task }) => subTarget(task, target) ?? []);
  if (parts.length < 2 || parts.length < group.length) return [];
  const sum = parts.reduce((total, part) => total.plus(part.figure.value), new Big(0));
  return sum.eq(target.value)
    ? []
    : [{ code: 'sumDiffers', sum: `${sum.toString()}${target.unit}`, target: target.text }];
}

/** The one figure of a task in the goal's unit; a task with two, or one not understood, leaves the sum open. */
function subTarget(task: string, { unit }: Quantity): Statement | undefined {
  const { statements, doubts } = readText(task, 'goal');
  const fitting = statements.filter(({ figure, high, change }) => figure.unit === unit && !high && !change);
  return doubts.length === 0 && fitting.length === 1 ? fitting[0] : undefined;
}

function dateFlags({ dates }: PlanRow, { period, dateSystem }: PlanContext): PlanFlag[] {
  const reading = readDate(dates, { period, dateSystem, role: 'finish' });
  if (reading.kind === 'blank') return [{ code: 'datesMissing' }];
  if (reading.kind === 'notADate') return [{ code: 'datesUnreadable', text: reading.text }];
  return doubtsOf(reading).length > 0 ? [{ code: 'datesDoubtful', text: dates.text }] : [];
}

function doneWhenFlags({ doneWhen }: PlanRow, isUnderWay: boolean): PlanFlag[] {
  if (isBlankWord(doneWhen)) return [{ code: isUnderWay ? 'underWayWithoutDoneWhen' : 'doneWhenMissing' }];
  const { criteria, doubts } = parseGoal(doneWhen);
  return criteria.length > 0 || doubts.length > 0 ? [] : [{ code: 'doneWhenUnmeasurable' }];
}
