import type { DateColumn } from '../schema/taskCodes';
import type { Flag } from './assessment';
import { doubtsOf, finishOf, startOf, type DateReading } from '../dates/reading/dateReading';
import { isBlankWord } from '../cells/isBlankWord';
import { readOwner } from '../../words/vocabulary/owner/readOwner';
import { readPercent } from '../cells/readPercent';
import type { TaskFacts } from './taskFacts';

/** What is wrong with the row itself, rules 1 to 8 and 10 of SPEC section 3. */
export function dataFlags(facts: TaskFacts): Flag[] {
  return [...dateFlags(facts), ...statusFlags(facts), ...missingFlags(facts), ...ownerFlags(facts)];
}

function dateFlags(facts: TaskFacts): Flag[] {
  const { task, span, actual } = facts;
  const flags: Flag[] = [];
  for (const column of DATE_COLUMNS) {
    const reading = task[column];
    // A plain date, as most are, has nothing to be said of.
    if (reading && !isPlain(reading)) flags.push(...readingFlags(column, reading, facts));
  }
  const { start, finish } = span;
  if (span.finishBeforeStart && start !== null && finish !== null)
    flags.push({ code: 'finishBeforeStart', start, finish });
  if (start !== null && actual !== null && actual < start)
    flags.push({ code: 'actualBeforeStart', start, actual });
  return flags;
}

const DATE_COLUMNS = ['start', 'finish', 'actual', 'forecast', 'baseline'] as const satisfies DateColumn[];

const isPlain = (reading: DateReading): boolean =>
  reading.kind === 'blank' || (reading.kind === 'date' && reading.doubts.length === 0);

function readingFlags(
  column: DateColumn,
  reading: DateReading,
  { span, actual, baseline }: TaskFacts,
): Flag[] {
  if (reading.kind === 'notADate')
    return [{ code: 'notADate', column, reason: reading.reason, text: reading.text }];
  const used = { ...span, actual, baseline, forecast: finishOf(reading) }[column];
  const day = used ?? (column === 'start' ? startOf(reading) : finishOf(reading));
  if (day === null) return [];
  const doubts = doubtsOf(reading).map((doubt): Flag => ({ code: 'doubtfulDate', column, day, doubt }));
  const isPart = doubts.length === 0 && reading.kind === 'range' && reading.estimate;
  return isPart ? [{ code: 'estimatedDate', column, day }] : doubts;
}

function statusFlags({
  task,
  typed,
  unknownStatus,
  doneOn,
  actual,
  open,
  slipDays: worst,
}: TaskFacts): Flag[] {
  if (unknownStatus) return [{ code: 'unknownStatus', text: task.status }];
  if (typed === null) return [];
  if (typed === 'cancelled') return [];
  if (doneOn !== null && typed !== 'done' && typed !== 'late') {
    return [{ code: 'statusMismatch', typed, expected: 'done' }];
  }
  if (open && actual !== null) return [{ code: 'actualInFuture', actual }];
  if (open && typed === 'late' && worst !== null && worst <= 0) {
    return [{ code: 'statusMismatch', typed, expected: 'inProgress' }];
  }
  return typed === 'done' && !open && doneOn === null ? [{ code: 'doneWithoutActual' }] : [];
}

/** Who answers for a task that still runs; of a finished one nobody has to be named any more. */
function ownerFlags({ task, open }: TaskFacts): Flag[] {
  if (!open) return [];
  const { kind } = readOwner(task.owner);
  if (kind === 'blank') return [{ code: 'ownerMissing' }];
  return kind === 'one' ? [] : [{ code: 'ownerNotOne', text: task.owner.trim().slice(0, LONGEST_SHOWN) }];
}

/** A flag is a clause of a sentence. */
const LONGEST_SHOWN = 60;

function missingFlags({ task, typed, span, open, staleForecast }: TaskFacts): Flag[] {
  if (typed === 'cancelled') return [];
  const flags: Flag[] = [];
  if (task.finish.kind === 'blank' && span.finish === null) flags.push({ code: 'noPlannedFinish' });
  if (open && typed === 'blocked') {
    if (isBlankWord(task.reason)) flags.push({ code: 'blockedWithoutReason' });
    if (isBlankWord(task.help)) flags.push({ code: 'blockedWithoutHelp' });
  }
  if (staleForecast !== null) flags.push({ code: 'staleForecast', forecast: staleForecast });
  if (task.percent && readPercent(task.percent).kind === 'unreadable') {
    flags.push({ code: 'badPercent', text: task.percent.text });
  }
  return flags;
}
