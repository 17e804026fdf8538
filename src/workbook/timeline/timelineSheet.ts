import type { WorkCalendar } from '../../domain/calendar/workCalendar';
import { civilOf } from '../../domain/dates/day';
import { periodOfDay } from '../../domain/dates/period';
import { MOST_LISTED, type TimelineRows } from '../../domain/timeline/timelineRows';
import { daysOf, type TimelineWindow } from '../../domain/timeline/timelineWindow';
import { describeMonth } from '../../words/language/describeDay';
import { fill } from '../../words/template/fill';
import type { Language } from '../../words/language/Language';
import { AS_OF_NAME } from '../cells/definedNames';
import type { DrawnCell, DrawnSheet } from '../drawn/DrawnSheet';
import { GLYPHS } from '../look/glyphs';
import { PALETTE } from '../look/palette';
import { textPixels } from '../look/textPixels';
import { TYPE_SCALE } from '../look/typeScale';
import { barConditions, taskConditions } from './barConditions';
import { dayFormulas, type DayFormulaContext } from './dayFormulas';
import { filledFormula, formulaString } from '../drawn/formulaText';
import { legendEntries } from './legend';
import { taskFormulas, type TaskFormulaContext } from './taskFormulas';
import { taskColumn } from './taskReference';
import { COLUMNS, DAY_WIDTHS, downRows, LINES_BELOW, ROWS } from './timelineLayout';
import { bodyStyles, headerConditions, topStyles } from './timelineStyles';

/** What a timeline is drawn from. */
export interface TimelineSource extends TaskFormulaContext, Pick<DayFormulaContext, 'calendar'> {
  listed: TimelineRows;
  /** What is shown of the listed tasks, for the widths of its columns. */
  texts: readonly Readonly<Record<'name' | 'owner', string>>[];
  window: TimelineWindow;
  /** What is said of tasks without a group. */
  ungrouped: string;
  published: WorkCalendar;
  language: Language;
}

/** Points. */
const HEIGHTS = { task: 17, group: 19, top: [26, 15, 15, 14, 13, 12, 12] } as const;
/** Of the columns between owner and the first day. */
const WIDTHS = [46, 46, 52, 84, 40, 40, 40, 40] as const;
/** Columns of texts are as wide as the longest, within bounds, in steps: few edits make the sheet another one. */
const TEXT_WIDTHS = { name: { least: 168, most: 216 }, owner: { least: 92, most: 132 }, step: 8 } as const;
/** Pixels of a cell that no text gets: indent, padding, and of a name the sign before it. */
const AROUND = { name: 28, owner: 16 } as const;
/** No column is wide enough for more characters. */
const LONGEST_TEXT = 60;
/** Pixels that the name of a month takes. */
const MONTH_WIDTH = 64;

/**
 * The timeline as data (SPEC section 8b): only 编号, groups and their order are values, all else is formulas over the
 * tracker and looks that go by them, so that it lives for colleagues without the add-in.
 */
export function timelineSheet(source: TimelineSource): DrawnSheet {
  const { language, window, listed } = source;
  const days = daysOf(window);
  const rows = listed.rows.length === 0 ? 1 : listed.rows.length;
  const alert = COLUMNS.firstDay + days.length;
  const heights = [
    ...HEIGHTS.top.map((height, row) => (row === ROWS.weekday && window.span === 'quarter' ? 6 : height)),
    ...(listed.rows.length === 0 ? [HEIGHTS.group] : listed.rows.map(({ kind }) => HEIGHTS[kind])),
    ...Array<number>(LINES_BELOW).fill(HEIGHTS.task),
  ];
  const width = alert + 1;
  const cells = Array.from({ length: heights.length }, () => Array<DrawnCell>(width).fill(''));
  const put = (row: number, column: number, cell: DrawnCell) => {
    const line = cells[row];
    if (line) line[column] = cell;
  };
  putTop(put, source, rows, alert);
  putTasks(put, source, alert);
  putLinesBelow(put, source, ROWS.firstTask + rows);
  return {
    cells,
    font: { name: language.sheetFont, size: TYPE_SCALE.dense, color: PALETTE.ink },
    styles: [...topStyles(language, window.span, days.length), ...bodyStyles(listed.rows, rows, days.length)],
    merges: ([0, 1, 2, 3, 4, 5] as const).map((column) => ({ row: ROWS.month, column, rows: 3, columns: 1 })),
    conditional: [
      ...taskConditions(language, rows, alert),
      ...headerConditions(days.length),
      ...barConditions({ row: ROWS.firstTask, column: COLUMNS.firstDay, rows, columns: days.length }),
    ],
    widths: [...textWidths(source), ...WIDTHS, ...days.map(() => DAY_WIDTHS[window.span]), 40],
    heights,
    hidden: {
      rows: [{ first: ROWS.date, count: 2 }],
      columns: [
        { first: COLUMNS.id, count: 4 },
        { first: alert, count: 1 },
      ],
    },
    frozen: { row: 0, column: 0, rows: ROWS.firstTask, columns: 1 },
    print: { orientation: 'Landscape', titleRows: { first: ROWS.month, count: 5 }, columns: alert },
  };
}

function textWidths({ texts, language: { sheetFont } }: TimelineSource): number[] {
  return (['name', 'owner'] as const).map((key) => {
    const { least, most } = TEXT_WIDTHS[key];
    const longest = texts.reduce(
      (widest, text) =>
        Math.max(widest, textPixels(text[key].slice(0, LONGEST_TEXT), TYPE_SCALE.dense, sheetFont)),
      0,
    );
    const stepped = Math.ceil((longest + AROUND[key] - least) / TEXT_WIDTHS.step) * TEXT_WIDTHS.step + least;
    return Math.min(most, Math.max(least, stepped));
  });
}

type Put = (row: number, column: number, cell: DrawnCell) => void;

function putTop(put: Put, source: TimelineSource, rows: number, alert: number): void {
  const { language, window } = source;
  const { timelineSheet: words } = language;
  const [from, to] = [window.months[0] ?? '', window.months.at(-1) ?? ''];
  put(
    ROWS.title,
    COLUMNS.task,
    window.span === 'month'
      ? fill(words.title, { month: describeMonth(language, from) })
      : fill(words.titleOfMonths, { from: describeMonth(language, from), to: describeMonth(language, to) }),
  );
  put(ROWS.counts, COLUMNS.task, { formula: countsFormula(language, rows, alert) });
  for (const { text, word } of legendEntries(language, DAY_WIDTHS[window.span]))
    put(ROWS.counts, COLUMNS.firstDay + word, ` ${text}`);
  for (const key of ['task', 'owner', 'start', 'finish', 'end', 'status'] as const)
    put(ROWS.month, COLUMNS[key], words.headers[key]);
  const isWide = window.span === 'month';
  daysOf(window).forEach((day, index) => {
    const column = COLUMNS.firstDay + index;
    const isNamed =
      civilOf(day).day === 1 && (window.last - day + 1) * DAY_WIDTHS[window.span] >= MONTH_WIDTH;
    if (isNamed) put(ROWS.month, column, describeMonth(language, periodOfDay(day)));
    const formulas = dayFormulas({ ...source, isWide }, day, column, index === 0);
    if (formulas.day) put(ROWS.day, column, { formula: formulas.day });
    put(ROWS.weekday, column, { formula: formulas.weekday });
    put(ROWS.date, column, { formula: formulas.date });
    put(ROWS.off, column, { formula: formulas.off });
  });
}

/** How the listed tasks stand, and what the glyphs say. */
function countsFormula(
  { timelineSheet: words, dates, alert: alerts }: Language,
  rows: number,
  alert: number,
): string {
  const month = `CHOOSE(MONTH(${AS_OF_NAME}),${dates.monthNames.map(formulaString).join(',')})`;
  const asOf = filledFormula(dates.day, { month, day: `DAY(${AS_OF_NAME})` });
  const count = (words: readonly string[]) =>
    words.map((word) => `COUNTIF(${downRows(alert, rows)},${formulaString(word)})`).join('+');
  const counts = filledFormula(words.counts, {
    asOf: `(${asOf})`,
    done: `COUNTIF(${downRows(COLUMNS.kind, rows)},"D")`,
    all: `COUNTIF(${downRows(COLUMNS.place, rows)},">0")`,
    red: count([alerts.red]),
    amber: `(${count([alerts.amber, alerts.lateStart])})`,
  });
  const glyphs = (['red', 'amber', 'blocked'] as const).map((key) => `${GLYPHS[key]} ${words.glyphs[key]}`);
  return `=${counts}&${formulaString(`　　${glyphs.join('　')}`)}`;
}

function putTasks(put: Put, source: TimelineSource, alert: number): void {
  const { listed, ungrouped, language } = source;
  if (listed.rows.length === 0) put(ROWS.firstTask, COLUMNS.task, language.timelineSheet.nothing);
  listed.rows.forEach((line, index) => {
    const row = ROWS.firstTask + index;
    if (line.kind === 'group') {
      put(row, COLUMNS.task, line.name ?? ungrouped);
      const own = (column: number) => downRows(column, line.tasks, row + 1).replaceAll('$', '');
      const done = `COUNTIF(${own(COLUMNS.kind)},"D")`;
      put(row, COLUMNS.status, { formula: `=${done}&"/"&COUNTIF(${own(COLUMNS.place)},">0")` });
      return;
    }
    const formulas = taskFormulas(source, row, line.id);
    put(row, COLUMNS.id, line.id);
    put(row, alert, { formula: formulas.alert });
    for (const key of [
      'task',
      'owner',
      'start',
      'finish',
      'end',
      'status',
      'place',
      'kind',
      'baseline',
    ] as const)
      put(row, COLUMNS[key], { formula: formulas[key] });
  });
}

/** How many tasks are not listed: of those there were, and, counted live, of those that were added since. */
function putLinesBelow(put: Put, source: TimelineSource, row: number): void {
  const { listed, language } = source;
  const { timelineSheet: words } = language;
  if (listed.rest > 0) put(row, COLUMNS.task, fill(words.rest, { n: listed.rest, most: MOST_LISTED }));
  const names = taskColumn(source, 'name');
  if (names === null) return;
  const found = `COUNTIF(${downRows(COLUMNS.place, Math.max(1, listed.rows.length))},">0")`;
  const added = `SUMPRODUCT(--(${names}<>""))-${found}-(${listed.rest})`;
  const text = filledFormula(words.unlisted, { n: `(${added})` });
  put(row + 1, COLUMNS.task, { formula: `=IFERROR(IF(${added}>0,${text},""),"")` });
}
