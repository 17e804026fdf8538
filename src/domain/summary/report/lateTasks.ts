import { isBlankWord } from '../../cells/isBlankWord';
import type { Day } from '../../dates/day';
import { isUnfinished, type TaskOutcome } from '../taskOutcome';

/** An open task that is late, forecast late or blocked. */
export interface LateTask {
  name: string;
  owner: string;
  /** Days after plan, by the day basis, to the forecast or else to as-of; null without a planned finish. */
  days: number | null;
  isBlocked: boolean;
  severity: 'red' | 'amber';
  /** 延期/受阻原因 and 下一步措施; blank where nothing was said. */
  reason: string;
  nextStep: string;
  finish: Day | null;
  forecast: Day | null;
  isEscalated: boolean;
}

/** Days, as the workbook's settings have them. */
export interface LateLimits {
  slipThreshold: number;
  escalateAfter: number;
}

/**
 * The tasks of a month that are open and late, forecast late or blocked, worst first: red before amber, then by
 * days, then those blocked. Red is what is later than the threshold (SPEC section 3); a task whose status nobody can
 * read may be done, so it is never red.
 */
export function lateTasks(tasks: readonly TaskOutcome[], limits: LateLimits): LateTask[] {
  return tasks
    .filter((outcome) => isUnfinished(outcome) && (isBlocked(outcome) || (outcome.assessment.slip ?? 0) >= 1))
    .map((outcome) => lateTask(outcome, limits))
    .sort(
      (a, b) =>
        Number(b.severity === 'red') - Number(a.severity === 'red') ||
        (b.days ?? 0) - (a.days ?? 0) ||
        Number(b.isBlocked) - Number(a.isBlocked),
    );
}

/** True for an open task that is later than the threshold. */
export function isRed(outcome: TaskOutcome, slipThreshold: number): boolean {
  const { slip, flags } = outcome.assessment;
  const isReadable = flags.every(({ code }) => code !== 'unknownStatus');
  return isUnfinished(outcome) && isReadable && (slip ?? 0) > slipThreshold;
}

/** Of a task without dates the status says that it is not scheduled; blocked it is all the same. */
const isBlocked = ({ assessment: { status, warnings } }: TaskOutcome) =>
  status === 'blocked' || warnings.some(({ rule }) => rule === 'blocked');

function lateTask(outcome: TaskOutcome, { slipThreshold, escalateAfter }: LateLimits): LateTask {
  const { task, assessment } = outcome;
  const written = (text: string) => (isBlankWord(text) ? '' : text.trim());
  const severity = isRed(outcome, slipThreshold) ? 'red' : 'amber';
  return {
    name: task.name.trim(),
    owner: written(task.owner),
    days: assessment.dates.finish === null ? null : assessment.slip,
    isBlocked: isBlocked(outcome),
    severity,
    reason: written(task.reason),
    nextStep: written(task.nextStep),
    finish: assessment.dates.finish,
    forecast: assessment.forecast?.day ?? null,
    isEscalated: severity === 'red' && (assessment.slip ?? 0) > escalateAfter,
  };
}
