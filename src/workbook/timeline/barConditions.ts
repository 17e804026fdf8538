import type { Language } from '../../words/language/Language';
import { AS_OF_NAME } from '../cells/definedNames';
import type { Area, DrawnCondition } from '../drawn/DrawnSheet';
import { columnLetters } from '../cells/cellAddress';
import { GLYPHS } from '../look/glyphs';
import { PALETTE } from '../look/palette';
import { COLUMNS, inRow, ROWS } from './timelineLayout';

/**
 * The bars: looks laid over a rectangle of a row a task and a column a day, top first. The line of the as-of day has no
 * ground of its own, and comes after the bars: a program that shows only the first look that holds leaves out a piece of
 * the line then, never of a bar.
 */
export function barConditions(area: Area): DrawnCondition[] {
  const day = `${columnLetters(COLUMNS.firstDay)}$${ROWS.date + 1}`;
  const off = `${columnLetters(COLUMNS.firstDay)}$${ROWS.off + 1}`;
  const [start, finish, end] = [inRow('start'), inRow('finish'), inRow('end')];
  const [kind, baseline] = [inRow('kind'), inRow('baseline')];
  const isOpen = `${kind}<>"",${kind}<>"D"`;
  const bar = (formula: string, fill: string): DrawnCondition => ({ area, formula: `=${formula}`, fill });
  return [
    {
      ...bar(`AND(${kind}<>"",N(${baseline})>0,${baseline}<>${finish},${day}=${baseline})`, PALETTE.baseline),
      // Printed in grey it is nearly as dark as what is overdue beside it.
      sides: PALETTE.white,
    },
    bar(`AND(${kind}="D",${day}>${finish},${day}<=N(${end}))`, PALETTE.doneLatePart),
    bar(`AND(${kind}="D",${day}>=${start},${day}<=MIN(${finish},${end}))`, PALETTE.done),
    bar(`AND(${isOpen},${day}>${finish},${day}<=${AS_OF_NAME})`, PALETTE.red.solid),
    bar(`AND(${isOpen},${day}>MAX(${finish},${AS_OF_NAME}),${day}<=N(${end}))`, PALETTE.forecast),
    bar(`AND(${kind}="B",${day}>=${start},${day}<=${finish})`, PALETTE.blockedBar),
    bar(`AND(${kind}="P",${day}>=${start},${day}<=MIN(${finish},${AS_OF_NAME}))`, PALETTE.inProgress),
    bar(`AND(OR(${kind}="N",${kind}="P"),${day}>=${start},${day}<=${finish})`, PALETTE.notYetBar),
    { area, formula: `=${day}=${AS_OF_NAME}`, sides: PALETTE.brand },
    bar(`${off}=1`, PALETTE.dayOff),
  ];
}

/** Looks of the columns that are read: the name carries the alert, what is over is quiet. */
export function taskConditions(
  { alert: words, assessedStatus }: Language,
  rows: number,
  alertColumn: number,
): DrawnCondition[] {
  const alert = `$${columnLetters(alertColumn)}${ROWS.firstTask + 1}`;
  const kind = inRow('kind');
  const of = (column: keyof typeof COLUMNS, columns = 1): Area => ({
    row: ROWS.firstTask,
    column: COLUMNS[column],
    rows,
    columns,
  });
  const isOne = (...some: (keyof typeof words)[]) =>
    some.length === 1
      ? `${alert}="${words[some[0] ?? 'red']}"`
      : `OR(${some.map((key) => `${alert}="${words[key]}"`).join(',')})`;
  const isBlocked = `LEFT(${inRow('status')},${assessedStatus.blocked.length})="${assessedStatus.blocked}"`;
  const red = { color: PALETTE.red.text, bold: true };
  const amber = { color: PALETTE.amber.text, bold: true };
  const name = (formula: string, glyph: string, look: { color: string; bold?: boolean }): DrawnCondition => ({
    area: of('task'),
    formula: `=${formula}`,
    numberFormat: `"${glyph} "@`,
    ...look,
  });
  return [
    name(`AND(${isBlocked},${isOne('red')})`, GLYPHS.blocked, red),
    name(isOne('red'), GLYPHS.red, red),
    name(isBlocked, GLYPHS.blocked, amber),
    name(isOne('amber', 'lateStart'), GLYPHS.amber, amber),
    name(isOne('dueToday', 'dueSoon'), GLYPHS.dueSoon, { color: PALETTE.soon.text }),
    { area: of('status'), formula: `=${isOne('red')}`, ...red },
    { area: of('status'), formula: `=OR(${isBlocked},${isOne('amber', 'lateStart')})`, ...amber },
    { area: of('task', COLUMNS.status + 1), formula: `=${kind}="D"`, color: PALETTE.quiet },
    { area: of('end'), formula: `=${kind}<>"D"`, italic: true },
  ];
}
