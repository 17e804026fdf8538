import type { Forecast } from './assessment';
import type { Day } from '../dates/day';
import { finishOf, type DateReading } from '../dates/reading/dateReading';
import { taskStatusReading } from '../../words/vocabulary/readStatus';
import type { Period } from '../dates/period';
import { readForecast } from './readForecast';
import { followStart, resolveSpan, type Span } from '../dates/reading/resolveSpan';
import { slip, type DayCount } from '../calendar/slip';
import type { TaskRow } from './taskRow';
import type { TaskStatus } from '../schema/taskStatus';

/** What a refresh is computed for. Days are whole days, by the day basis. */
export interface TaskContext extends DayCount {
  asOf: Day;
  period: Period;
  /** Warn only above this many days. */
  slipThreshold: number;
  lookAhead: number;
  escalateAfter: number;
}

/** What the rules look at: the row's dates put together and compared with as-of. */
export interface TaskFacts {
  task: TaskRow;
  context: TaskContext;
  /** The status a person typed; null when blank, unknown, or only said not to be done. */
  typed: TaskStatus | null;
  /** A status is typed that nobody knows: it may mean done, so nothing is alarmed by it. */
  unknownStatus: boolean;
  span: Span;
  /** The actual finish as written, past or future. */
  actual: Day | null;
  /** The actual finish when it is not after as-of. */
  doneOn: Day | null;
  /** True while the task still runs: not cancelled, not done. */
  open: boolean;
  forecast: Forecast | null;
  /** A forecast that lies before as-of and is ignored. */
  staleForecast: Day | null;
  /** Slip of as-of against the planned finish; null without a planned finish. */
  currentSlip: number | null;
  forecastSlip: number | null;
  /** The greater of the two. */
  slipDays: number | null;
  baseline: Day | null;
}

/** Puts one task's dates together (SPEC sections 2 and 3). */
export function gatherFacts(task: TaskRow, context: TaskContext): TaskFacts {
  const span = resolveSpan(task.start, task.finish);
  const status = taskStatusReading(task.status);
  const typed = status.kind === 'status' ? status.status : null;
  const actual = followStart(task.actual, span.start);
  const doneOn = actual !== null && actual <= context.asOf ? actual : null;
  const open = typed !== 'cancelled' && doneOn === null && !(typed === 'done' && actual === null);
  const forecasts = open ? forecastsOf(task, actual, span, context) : [];
  const forecast = forecasts.find(({ day }) => day >= context.asOf) ?? null;
  const slipOf = (ref: Day | null) =>
    span.finish === null || ref === null ? null : slip(span.finish, ref, context);
  const live = slipOf(context.asOf);
  const forecastSlip = slipOf(forecast?.day ?? null);
  return {
    task,
    context,
    typed,
    unknownStatus: status.kind === 'unknown',
    span,
    actual,
    doneOn,
    open,
    forecast,
    staleForecast: forecast ? null : (forecasts[0]?.day ?? null),
    currentSlip: live,
    forecastSlip,
    slipDays: live === null ? null : Math.max(live, forecastSlip ?? live),
    baseline: followStart(task.baseline ?? BLANK, span.start),
  };
}

const BLANK: DateReading = { kind: 'blank' };

/** What a person dated comes before what a phrase lets infer; an actual finish to come is a forecast (rule 4). */
function forecastsOf(task: TaskRow, actual: Day | null, span: Span, context: TaskContext): Forecast[] {
  const phrases = { ...context, start: span.start, finish: span.finish };
  const given: readonly [Forecast['source'], Day | null][] = [
    ['actual', actual],
    [
      'forecast',
      task.forecast && finishOf(task.forecast) !== null ? followStart(task.forecast, span.start) : null,
    ],
    ['nextStep', readForecast(task.nextStep, phrases)],
    ['reason', readForecast(task.reason, phrases)],
  ];
  return given.flatMap(([source, day]) =>
    day === null ? [] : [{ day, source, inferred: source === 'nextStep' || source === 'reason' }],
  );
}
