import type { TimelineRow } from '../../domain/timeline/timelineRows';
import type { TimelineWindow } from '../../domain/timeline/timelineWindow';
import type { Language } from '../../words/language/Language';
import { columnLetters } from '../cells/cellAddress';
import { AS_OF_NAME } from '../cells/definedNames';
import type { Area, DrawnCondition, DrawnStyle, Edge } from '../drawn/DrawnSheet';
import { PALETTE } from '../look/palette';
import { TYPE_SCALE } from '../look/typeScale';
import { legendEntries } from './legend';
import { COLUMNS, DAY_WIDTHS, LINES_BELOW, ROWS } from './timelineLayout';

/** Month and day, as short as a column of dates can have it. */
const SHORT_DATE = 'm-d;;';
const HEAD: Area = { row: ROWS.month, column: 0, rows: 3, columns: 1 };

/** Looks of title, counts, legend and the header with its days. */
export function topStyles(language: Language, span: TimelineWindow['span'], days: number): DrawnStyle[] {
  const columns = COLUMNS.firstDay + days;
  const above = (row: number, rows = 1): Area => ({ row, column: COLUMNS.firstDay, rows, columns: days });
  const line: Edge = { side: 'EdgeBottom', color: PALETTE.brand, weight: 'Medium' };
  return [
    {
      area: { row: ROWS.title, column: 0, rows: 1, columns: 1 },
      size: TYPE_SCALE.title,
      bold: true,
      color: PALETTE.brand,
    },
    {
      area: { row: ROWS.counts, column: 0, rows: 1, columns },
      size: TYPE_SCALE.note,
      color: PALETTE.mute,
    },
    ...legendEntries(language, DAY_WIDTHS[span]).map(({ colour, swatch: { first, count } }): DrawnStyle => ({
      area: { row: ROWS.counts, column: COLUMNS.firstDay + first, rows: 1, columns: count },
      fill: colour,
      // The swatch is lower than its row: a bar, not a block.
      edges: (['EdgeTop', 'EdgeBottom'] as const).map((side) => ({
        side,
        color: PALETTE.white,
        weight: 'Medium',
      })),
    })),
    { area: { ...HEAD, columns }, fill: PALETTE.pale, color: PALETTE.brand, edges: [line] },
    { area: { ...HEAD, columns: COLUMNS.status + 1 }, bold: true, wrap: true },
    { area: { ...HEAD, column: COLUMNS.owner }, align: 'Left', indent: 1 },
    { area: { ...HEAD, column: COLUMNS.start, columns: 4 }, align: 'Center' },
    { area: above(ROWS.month), bold: true, align: 'Left' },
    {
      area: above(ROWS.day, 2),
      size: TYPE_SCALE.axis,
      color: PALETTE.ink,
      align: span === 'month' ? 'Center' : 'Left',
    },
    // Among narrow columns the kinds of days are there for formulas, not to be read.
    ...(span === 'quarter' ? [{ area: above(ROWS.weekday), numberFormat: ';;;' }] : []),
  ];
}

/** Looks of the rows of groups and tasks, and of the lines below them. */
export function bodyStyles(lines: readonly TimelineRow[], rows: number, days: number): DrawnStyle[] {
  const first = ROWS.firstTask;
  const of = (column: number, columns = 1): Area => ({ row: first, column, rows, columns });
  const rule = (side: Edge['side'], color: string): Edge => ({ side, color, weight: 'Thin' });
  const groups = lines.flatMap(({ kind }, index) => (kind === 'group' ? [first + index] : []));
  return [
    {
      area: of(0, COLUMNS.status + 1),
      edges: [rule('InsideHorizontal', PALETTE.rowLine), rule('EdgeBottom', PALETTE.rowLine)],
    },
    { area: of(COLUMNS.task, 2), align: 'Left', indent: 1 },
    { area: of(COLUMNS.start, 3), align: 'Center', numberFormat: SHORT_DATE },
    { area: of(COLUMNS.status), align: 'Center' },
    {
      area: of(COLUMNS.firstDay, days),
      // The first row's upper edge is the rule below the header.
      edges: (['InsideHorizontal', 'EdgeBottom'] as const).map((side) => ({
        side,
        color: PALETTE.white,
        weight: 'Medium',
      })),
    },
    ...groups.map((row): DrawnStyle => ({
      area: { row, column: 0, rows: 1, columns: COLUMNS.status + 1 },
      bold: true,
      vertical: 'Bottom',
      indent: 0,
      edges: [rule('EdgeBottom', PALETTE.groupLine)],
    })),
    ...groups.map((row): DrawnStyle => ({
      area: { row, column: COLUMNS.status, rows: 1, columns: 1 },
      bold: false,
      color: PALETTE.mute,
    })),
    {
      area: { row: first + rows, column: 0, rows: LINES_BELOW, columns: 1 },
      size: TYPE_SCALE.note,
      color: PALETTE.mute,
    },
  ];
}

/** The as-of day stands out above its column, days off step back. */
export function headerConditions(days: number): DrawnCondition[] {
  const column = columnLetters(COLUMNS.firstDay);
  const area: Area = { row: ROWS.day, column: COLUMNS.firstDay, rows: 2, columns: days };
  return [
    {
      area: { ...area, rows: 1 },
      formula: `=${column}$${ROWS.date + 1}=${AS_OF_NAME}`,
      fill: PALETTE.brand,
      color: PALETTE.white,
      bold: true,
    },
    { area, formula: `=${column}$${ROWS.off + 1}=1`, color: PALETTE.quiet },
  ];
}
