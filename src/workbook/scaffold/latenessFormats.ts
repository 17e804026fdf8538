import { AS_OF_NAME, LIMIT_NAMES } from '../cells/definedNames';
import type { Language } from '../../words/language/Language';
import { PALETTE } from '../look/palette';
import type { ScaffoldFormat } from './scaffoldSheet';

const COLOURS = {
  red: { fill: PALETTE.red.pale, font: PALETTE.red.text },
  amber: { fill: PALETTE.amber.pale, font: PALETTE.amber.text },
  soon: { fill: PALETTE.soon.pale, font: PALETTE.soon.text },
  over: { fill: '#F1F1F1', font: PALETTE.quiet },
} as const;

/**
 * Colours of the tracker that work without the add-in: the planned finish by how late it is as of the
 * workbook's day and limits, the alert column by its word, cancelled tasks greyed (SPEC section 3, rule 8).
 * @param keys column keys in order. @param letter `$D4`-style address of a column in the first body row.
 */
export function latenessFormats(
  language: Language,
  keys: readonly string[],
  letter: (column: string) => string,
): ScaffoldFormat[] {
  const at = (key: string) => keys.indexOf(key);
  const { taskStatus, alert } = language;
  const status = letter('status');
  const open = (condition: string) =>
    `=AND(ISNUMBER(${letter('finish')}),${letter('actual')}="",${status}<>"${taskStatus.done.word}",` +
    `${status}<>"${taskStatus.cancelled.word}",${condition})`;
  const daysLate = `${AS_OF_NAME}-${letter('finish')}`;
  const daysLeft = `${letter('finish')}-${AS_OF_NAME}`;
  const late = (formula: string, colour: keyof typeof COLOURS): ScaffoldFormat => ({
    firstColumn: at('finish'),
    lastColumn: at('finish'),
    formula,
    ...COLOURS[colour],
  });
  const shown = (words: string[], colour: keyof typeof COLOURS): ScaffoldFormat => ({
    firstColumn: at('alert'),
    lastColumn: at('alert'),
    formula: `=OR(${words.map((word) => `${letter('alert')}="${word}"`).join(',')})`,
    ...COLOURS[colour],
  });
  return [
    {
      firstColumn: 0,
      lastColumn: keys.length - 1,
      formula: `=${status}="${taskStatus.cancelled.word}"`,
      ...COLOURS.over,
    },
    late(open(`${daysLate}>${LIMIT_NAMES.slipThreshold}`), 'red'),
    late(open(`${daysLate}>0`), 'amber'),
    late(open(`${daysLeft}<=${LIMIT_NAMES.lookAhead}`), 'soon'),
    shown([alert.red], 'red'),
    shown([alert.amber, alert.lateStart], 'amber'),
    shown([alert.dueToday, alert.dueSoon], 'soon'),
  ];
}

/** Workbooks made before the limits had names have the numbers of the shipped settings in these formulas. */
const FIXED_LIMIT = new RegExp(`${AS_OF_NAME}-(\\$?[A-Z]+\\$?\\d+)>(3|=-3)\\)$`, 'i');

/** A format's formula with the workbook's limits in place of fixed ones; other formulas as they are. */
export function withNamedLimits(formula: string): string {
  return formula.replace(FIXED_LIMIT, (_, finish: string, limit: string) =>
    limit === '3'
      ? `${AS_OF_NAME}-${finish}>${LIMIT_NAMES.slipThreshold})`
      : `${finish}-${AS_OF_NAME}<=${LIMIT_NAMES.lookAhead})`,
  );
}
