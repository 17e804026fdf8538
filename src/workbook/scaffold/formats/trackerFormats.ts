import { AS_OF_NAME, LIMIT_NAMES } from '../../cells/definedNames';
import type { Language } from '../../../words/language/Language';
import { PALETTE } from '../../look/palette';
import { AMBER, marked, RED, SOON, type FormatPlace } from './formatLooks';
import type { ScaffoldFormat } from './ScaffoldFormat';

/**
 * Colours of the tracker that work without the add-in: the name and the planned finish by how late the task is as of
 * the workbook's day and limits, the alert column by its word, quiet text for what is over (SPEC section 3, rule 8).
 * Calendar days; what only the add-in knows (forecasts, working days, a finish that is still to come) reaches the name
 * through the alert column. So does a status in other words than the list's, such as 完成 or Done: without an alert such a
 * task has no colour.
 */
export function trackerFormats(language: Language, { at, columns, letter }: FormatPlace): ScaffoldFormat[] {
  const { taskStatus, alert } = language;
  const [status, actual, finish] = [letter('status'), letter('actual'), letter('finish')];
  const { notStarted, inProgress, late, blocked: stuck } = taskStatus;
  const listed = ['', ...[notStarted, inProgress, late, stuck].map(({ word }) => word)];
  const isRead = [...listed.map((word) => `${status}="${word}"`), `${letter('alert')}<>""`].join(',');
  const has = (word: string) => `${status}="${word}"`;
  // IF, as AND works out all it is given: of a date that is a text the days would be an error, and the error the answer.
  const open = (condition: string) =>
    `IF(ISNUMBER(${finish}),AND(${actual}="",${status}<>"${taskStatus.done.word}",` +
    `${status}<>"${taskStatus.cancelled.word}",OR(${isRead}),${condition}),FALSE)`;
  const lateRed = open(`${AS_OF_NAME}-${finish}>${LIMIT_NAMES.slipThreshold}`);
  const lateAmber = open(`${AS_OF_NAME}-${finish}>0`);
  const dueSoon = open(`${finish}-${AS_OF_NAME}<=${LIMIT_NAMES.lookAhead}`);
  const says = (...words: string[]) => words.map((word) => `${letter('alert')}="${word}"`).join(',');
  const blocked = `${has(taskStatus.blocked.word)},${actual}=""`;
  const on = (key: string) => ({ firstColumn: at(key), lastColumn: at(key) });
  return [
    {
      ...on('name'),
      formula: `=AND(${blocked},OR(${says(alert.red)},${lateRed}))`,
      ...RED,
      bold: true,
      ...marked('blocked'),
    },
    { ...on('name'), formula: `=OR(${says(alert.red)},${lateRed})`, ...RED, bold: true, ...marked('red') },
    { ...on('name'), formula: `=AND(${blocked})`, ...AMBER, bold: true, ...marked('blocked') },
    {
      ...on('name'),
      formula: `=OR(${says(alert.amber, alert.lateStart)},${lateAmber})`,
      ...AMBER,
      bold: true,
      ...marked('amber'),
    },
    {
      ...on('name'),
      formula: `=OR(${says(alert.dueToday, alert.dueSoon)},${dueSoon})`,
      font: SOON.font,
      ...marked('dueSoon'),
    },
    { ...on('finish'), formula: `=${lateRed}`, ...RED, bold: true },
    { ...on('finish'), formula: `=${lateAmber}`, ...AMBER, bold: true },
    { ...on('finish'), formula: `=${dueSoon}`, ...SOON },
    { ...on('alert'), formula: `=OR(${says(alert.red)})`, ...RED, bold: true },
    { ...on('alert'), formula: `=OR(${says(alert.amber, alert.lateStart)})`, ...AMBER, bold: true },
    { ...on('alert'), formula: `=OR(${says(alert.dueToday, alert.dueSoon)})`, ...SOON },
    {
      firstColumn: 0,
      lastColumn: columns - 1,
      formula:
        `=OR(${has(taskStatus.cancelled.word)},${has(taskStatus.done.word)},` +
        `AND(ISNUMBER(${actual}),${actual}<=${AS_OF_NAME}))`,
      font: PALETTE.quiet,
    },
  ];
}
