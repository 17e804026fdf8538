import type { Language } from '../../words/language/Language';
import { AS_OF_NAME } from '../cells/definedNames';
import { formulaString } from '../drawn/formulaText';
import { inRow, type COLUMNS } from './timelineLayout';
import { taskColumn, type TrackerColumns } from './taskReference';

export interface TaskFormulaContext extends TrackerColumns {
  language: Language;
  /** Slips are calendar days, so that they can be added to a date. */
  countsCalendarDays: boolean;
}

type TaskColumn = Exclude<keyof typeof COLUMNS, 'id' | 'firstDay'> | 'alert';

/**
 * The formulas of a task's row, by column; all follow from 编号 beside them, so that the row lives without the add-in.
 * @param row zero-based
 * @param number its 编号, which is looked up by itself where it has characters that stand for others in a search
 */
export function taskFormulas(
  context: TaskFormulaContext,
  row: number,
  number: string,
): Record<TaskColumn, string> {
  const place = inRow('place', row);
  const cell = (key: Parameters<typeof taskColumn>[1]) => {
    const column = taskColumn(context, key);
    return column === null ? null : `INDEX(${column},${place})`;
  };
  const ifFound = (formula: string | null) => (formula === null ? '=""' : `=IF(${place}=0,"",${formula})`);
  const asText = (formula: string | null) => ifFound(formula && `${formula}&""`);
  const date = (formula: string | null) => ifFound(formula && `IF(${formula}="","",${formula})`);
  const ids = taskColumn(context, 'id');
  const id = inRow('id', row);
  const lookedUp = /[~*?]/.test(number) ? formulaString(number.replace(/[~*?]/g, '~$&')) : id;
  const [actual, assessed, slip] = [cell('actual'), cell('assessed'), cell('slip')];
  return {
    task: asText(cell('name')),
    owner: asText(cell('owner')),
    start: date(cell('start')),
    finish: date(cell('finish')),
    end: ifFound(endOf(context, row, { actual, forecast: cell('forecast'), slip })),
    status: ifFound(assessed && (slip ? `${assessed}&IF(N(${slip})>0," +"&${slip},"")` : assessed)),
    place: ids ? `=IF(${id}="",0,IFERROR(MATCH(${lookedUp},${ids},0),0))` : '=0',
    kind: kindFormula(context, row, { actual, assessed, typed: cell('status') }),
    baseline: date(cell('baseline')),
    alert: asText(cell('alert')),
  };
}

/** Actual finish, else the forecast that was given, else the planned finish and the days it slips. */
function endOf(
  { countsCalendarDays }: TaskFormulaContext,
  row: number,
  { actual, forecast, slip }: Record<'actual' | 'forecast' | 'slip', string | null>,
): string {
  const finish = inRow('finish', row);
  const slipped = `N(${finish})+N(${slip})`;
  let formula =
    countsCalendarDays && slip !== null
      ? `IF(AND(N(${finish})>0,N(${slip})>0,${slipped}>${AS_OF_NAME}),${slipped},"")`
      : '""';
  if (forecast !== null) formula = `IF(N(${forecast})>0,${forecast},${formula})`;
  return actual === null ? formula : `IF(N(${actual})>0,${actual},${formula})`;
}

/** Blank where there is no bar: a date is missing or is none, or the task is cancelled. */
function kindFormula(
  { language: { assessedStatus: words, taskStatus: typedWords } }: TaskFormulaContext,
  row: number,
  { actual, assessed, typed }: Record<'actual' | 'assessed' | 'typed', string | null>,
): string {
  const is = (word: string) => (assessed === null ? 'FALSE' : `${assessed}=${formulaString(word)}`);
  const says = (word: string) => (typed === null ? 'FALSE' : `${typed}=${formulaString(word)}`);
  const over = actual === null ? 'FALSE' : `AND(N(${actual})>0,N(${actual})<=${AS_OF_NAME})`;
  // An actual finish that is still to come contradicts a typed 已完成, as it does for 核定状态.
  const saysDone =
    actual === null
      ? says(typedWords.done.word)
      : `AND(${says(typedWords.done.word)},N(${actual})<=${AS_OF_NAME})`;
  const [place, start, finish] = [inRow('place', row), inRow('start', row), inRow('finish', row)];
  return (
    `=IF(${place}=0,"",IF(OR(N(${start})=0,N(${finish})=0,${is(words.cancelled)},${says(typedWords.cancelled.word)}),"",` +
    `IF(OR(${over},${is(words.done)},${is(words.doneLate)},${saysDone}),"D",` +
    `IF(${is(words.blocked)},"B",IF(${is(words.notStarted)},"N","P")))))`
  );
}
