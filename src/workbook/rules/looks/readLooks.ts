import { isDateFormat } from '../../../domain/dates/isDateFormat';
import { EARLIER_NUMBER_FORMATS } from '../../look/earlierLooks';
import { plainFormat, yearOfShortDate } from '../../look/shortDate';
import { aboveQuestions, columnQuestions } from './columnQuestions';
import { heightQuestions, judgedHeights } from './heightQuestions';
import type { LookedTable } from './LookedTable';
import { sameValue, type LookStep } from './lookStep';
import { numberFormatQuestions, numberFormatSteps } from './numberFormats';
import type { Question } from './Question';
import { readRuns } from './readRuns';
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
  const found = questions.flatMap(({ step, wanted, earlier, isOurs }, index) =>
    (runs[index] ?? []).flatMap(({ from, count, value }): LookStep[] => {
      const after = wanted(from);
      if (sameValue(step.part, value, after) || isOurs?.(value)) return [];
      const was = earlier.some((one) => sameValue(step.part, value, one)) ? 'earlier' : 'changed';
      return [{ ...step, from, count, before: value, after, was }];
    }),
  );
  const isWideEnough = (step: LookStep) =>
    step.part !== 'width' || !tables.some((one) => needsWidth(one, step));
  return [
    ...judgedHeights(found, tables).filter(isMeant).filter(isWideEnough),
    ...tables.flatMap(numberFormatSteps),
    ...views.flatMap((view) => view()),
  ];
}

const questionsOf = (looked: LookedTable): Question[] => [
  ...columnQuestions(looked),
  ...aboveQuestions(looked),
  ...heightQuestions(looked),
  ...numberFormatQuestions(looked),
];

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
