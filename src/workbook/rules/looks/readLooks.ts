import { isDateFormat } from '../../../domain/dates/isDateFormat';
import { EARLIER_NUMBER_FORMATS } from '../../look/earlierLooks';
import { plainFormat, yearOfShortDate } from '../../look/shortDate';
import { aboveQuestions, columnQuestions } from './columnQuestions';
import { heightQuestions, judgedHeights, neededHeights } from './heightQuestions';
import { judgedFonts } from './judgedFonts';
import type { LookedTable } from './LookedTable';
import { sameValue, type LookStep } from './lookStep';
import type { LookValue } from '../../look/cellLook';
import { numberFormatQuestions, numberFormatSteps } from './numberFormats';
import type { Question } from './Question';
import { readRuns, type Run } from './readRuns';
import { queueViewRead } from './viewSteps';

/** Reads what differs from how the tables would be made now, whoever made it so. Writes nothing. */
export async function readLooks(
  context: Excel.RequestContext,
  tables: readonly LookedTable[],
): Promise<LookStep[]> {
  const questions = tables.flatMap(questionsOf);
  const views = tables.map(queueViewRead);
  const runs = await readRuns(
    context,
    questions.map(({ probe }) => probe),
  );
  const found = questions.flatMap(({ step, wanted, perRow, earlier, isOurs }, index) =>
    (runs[index] ?? []).flatMap(perRow ? splitBy(wanted) : (run) => [run]).flatMap((run): LookStep[] => {
      const { from, count, value } = run;
      const after = wanted(from);
      if (sameValue(step.part, value, after) || isOurs?.(value, from)) return [];
      const was = earlier.some((one) => sameValue(step.part, value, one)) ? 'earlier' : 'changed';
      return [{ ...step, from, count, before: value, after, was }];
    }),
  );
  const isWideEnough = (step: LookStep) =>
    step.part !== 'width' || !tables.some((one) => needsWidth(one, step));
  return [
    ...judgedHeights(judgedFonts(found), tables).filter(isMeant).filter(isWideEnough),
    ...tables.flatMap(numberFormatSteps),
    ...views.flatMap((view) => view()),
  ];
}

function questionsOf(looked: LookedTable): Question[] {
  const heights = neededHeights(looked);
  return [
    ...columnQuestions(looked, heights),
    ...aboveQuestions(looked),
    ...heightQuestions(looked, heights),
    ...numberFormatQuestions(looked),
  ];
}

/** Rows that are alike, apart where they are not to become alike. */
const splitBy =
  (wanted: (row: number) => LookValue) =>
  ({ from, count, value }: Run): Run[] => {
    const runs: Run[] = [];
    for (let row = from; row < from + count; row += 1) {
      const last = runs.at(-1);
      if (last && wanted(row) === wanted(last.from)) last.count += 1;
      else runs.push({ from: row, count: 1, value });
    }
    return runs;
  };

/** A title or a line below it that somebody put there is not ours to compare. */
const isMeant = ({ place, was }: LookStep): boolean =>
  was === 'earlier' || (place !== 'title' && place !== 'banner');

/** Whether a column shows dates in a way somebody chose, which may not fit the width that ours need. */
function needsWidth({ table, seen, columns, dateSystem }: LookedTable, step: LookStep): boolean {
  if (table !== step.table) return false;
  const column = columns.find(({ at }) => seen.headers[at] === step.header);
  if (column?.wanted.validation?.kind !== 'dateFrom') return false;
  return seen.rows.some((cells) => {
    const format = plainFormat(cells[column.at]?.numberFormat ?? 'General');
    const isOurs =
      yearOfShortDate(format, dateSystem) !== null || EARLIER_NUMBER_FORMATS.date?.includes(format);
    return isDateFormat(format) && !isOurs;
  });
}
