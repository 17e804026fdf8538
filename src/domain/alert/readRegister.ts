import type { AlertRegisterColumn } from '../../words/language/SchemaWords';
import { ALERT_RULES, SEVERITIES, type AlertRule, type Severity } from '../schema/alertCodes';
import type { CellSnapshot } from '../cells/cellSnapshot';
import type { Day } from '../dates/day';
import type { Language } from '../../words/language/Language';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { normaliseWord } from '../cells/normaliseWord';
import { isBlankWord } from '../cells/isBlankWord';
import type { Period } from '../dates/period';
import type { DateReading } from '../dates/reading/dateReading';
import { dateReader } from '../dates/reading/readDate';
import type { DateSystem } from '../dates/serial';
import { alertKey, type AlertEntry } from './scheduleAlert';

/** The cells of one row of 预警清单; a column that was not found reads as blank. */
export type RegisterRow = Partial<Record<AlertRegisterColumn, CellSnapshot>>;

interface RegisterProblem {
  /** `badCell`: the entry goes on without it. The others: the row is no entry and is left alone. */
  code: 'badCell' | 'unknownRule' | 'taskMissing' | 'doubled';
  /** Index of the row. */
  row: number;
  column: AlertRegisterColumn;
  /** What the cell shows, so that it is not lost when the next refresh writes the cell. */
  text: string;
}

export interface ReadRegister {
  entries: readonly AlertEntry[];
  /** The row of each entry, by `alertKey`. */
  rowOf: ReadonlyMap<string, number>;
  problems: readonly RegisterProblem[];
}

/**
 * Reads the rows of 预警清单 back (SPEC section 4), in any language. Blank rows are skipped. A cell that cannot
 * be read is reported and leaves its field null, so that only what the next refresh has a value for is
 * written over it; a row whose key cannot be read, or was read before, is reported and is no entry.
 */
export function readRegister(
  rows: readonly RegisterRow[],
  context: { period: Period; dateSystem: DateSystem },
): ReadRegister {
  const entries: AlertEntry[] = [];
  const rowOf = new Map<string, number>();
  const problems: RegisterProblem[] = [];
  const readDay = dateReader({ ...context, role: 'finish' });
  rows.forEach((cells, row) => {
    const text = (column: AlertRegisterColumn) => textOf(cells[column]);
    if (Object.values(cells).every((cell) => textOf(cell) === '')) return;
    const report = (code: RegisterProblem['code'], column: AlertRegisterColumn) =>
      problems.push({ code, row, column, text: text(column) });
    const task = text('task');
    const rule = readRule(text('rule'));
    if (task === '') return void report('taskMissing', 'task');
    if (rule === null) return void report('unknownRule', 'rule');
    const key = alertKey({ task, rule });
    if (rowOf.has(key)) return void report('doubled', 'task');

    const day = (column: AlertRegisterColumn) => {
      const read = dayOfCell(readDay(cells[column]));
      if (read === undefined) report('badCell', column);
      return read ?? null;
    };
    const severity = readSeverity(text('severity'));
    if (severity === null) report('badCell', 'severity');
    rowOf.set(key, row);
    entries.push({
      task,
      rule,
      name: text('name'),
      owner: text('owner'),
      approver: text('approver'),
      severity,
      days: numberOf(cells.days, () => report('badCell', 'days')),
      firstSeen: day('firstSeen'),
      lastSeen: day('lastSeen'),
      acknowledged: acknowledgementOf(cells.acknowledged, readDay),
      snoozedUntil: day('snoozedUntil'),
      escalatedOn: day('escalatedOn'),
      resolvedOn: day('resolvedOn'),
    });
  });
  return { entries, rowOf, problems };
}

const textOf = (cell: CellSnapshot | undefined) =>
  cell === undefined ? '' : typeof cell.value === 'string' ? cell.value.trim() : cell.text;

/** Null for a blank cell, undefined for one that holds no day. */
function dayOfCell(reading: DateReading): Day | null | undefined {
  if (reading.kind === 'blank') return null;
  return reading.kind === 'date' ? reading.day : undefined;
}

/** People write 是 or their name where the pane writes the day: both mean that it is known. */
function acknowledgementOf(
  cell: CellSnapshot | undefined,
  readDay: (cell: CellSnapshot | undefined) => DateReading,
): Day | string | null {
  const day = dayOfCell(readDay(cell));
  return day === undefined ? textOf(cell) : day;
}

function numberOf(cell: CellSnapshot | undefined, report: () => void): number | null {
  if (!cell || (typeof cell.value === 'string' && isBlankWord(cell.value))) return null;
  const number = typeof cell.value === 'boolean' ? Number.NaN : Number(textOf(cell).normalize('NFKC'));
  const days = typeof cell.value === 'number' ? cell.value : number;
  if (Number.isInteger(days)) return days;
  report();
  return null;
}

/** Builds a reader from the one word each language stores for a code. */
function reader<Code extends string>(
  codes: readonly Code[],
  word: (language: Language, code: Code) => string,
): (text: string) => Code | null {
  const known = new Map<string, Code>();
  for (const language of LANGUAGES) {
    for (const code of codes) known.set(normaliseWord(word(language, code)), code);
  }
  return (text) => known.get(normaliseWord(text)) ?? null;
}

const readRule = reader<AlertRule>(ALERT_RULES, ({ alerts }, rule) => alerts.rules[rule]);
const readSeverity = reader<Severity>(SEVERITIES, ({ alert }, severity) => alert[severity]);
