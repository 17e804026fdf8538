import type { WorkCalendar } from '../../domain/calendar/workCalendar';
import { civilOf } from '../../domain/dates/day';
import { periodOfDay } from '../../domain/dates/period';
import { MOST_LISTED, type TimelineRow, type TimelineRows } from '../../domain/timeline/timelineRows';
import { daysOf, type TimelineWindow } from '../../domain/timeline/timelineWindow';
import { describeMonth } from '../../words/language/describeDay';
import { fill } from '../../words/template/fill';
import type { Language } from '../../words/language/Language';
import { AS_OF_NAME } from '../cells/definedNames';
import type { DrawnCell, DrawnSheet, DrawnStyle } from '../drawn/DrawnSheet';
import { GLYPHS } from '../look/glyphs';
import { PALETTE } from '../look/palette';
import { TYPE_SCALE } from '../look/typeScale';
import { barConditions, taskConditions } from './barConditions';
import { dayFormulas, type DayFormulaContext } from './dayFormulas';
import { filledFormula, formulaString } from '../drawn/formulaText';
import { legendEntries } from './legend';
import { taskFormulas, type TaskFormulaContext } from './taskFormulas';
import { taskColumn } from './taskReference';
import { COLUMNS, DAY_WIDTHS, downRows, LINES_BELOW, ROWS } from './timelineLayout';
import { bodyStyles, headerConditions, topStyles } from './timelineStyles';
import { textRoom, type TaskTexts, type TextRoom } from './timelineTexts';

/** What a timeline is drawn from. */
export interface TimelineSource extends TaskFormulaContext, Pick<DayFormulaContext, 'calendar'> {
  listed: TimelineRows;
  /** What is shown of the listed tasks, for widths and heights. */
  texts: readonly TaskTexts[];
  window: TimelineWindow;
  /** What is said of tasks without a group. */
  ungrouped: string;
  published: WorkCalendar;
  language: Language;
}

/** Points; of a task by the lines its texts take, of longer ones the beginning is seen. */
const HEIGHTS = { task: [17, 28, 40], group: 19, line: 17, top: [26, 15, 15, 14, 13, 12, 12] } as const;
/** Of the columns between owner and the first day. */
const WIDTHS = [46, 46, 52, 84, 40, 40, 40, 40] as const;
/** Pixels that the name of a month takes. */
const MONTH_WIDTH = 64;

/**
 * The timeline as data (SPEC section 8b): only 编号, groups and their order are values, all else is formulas over the
 * tracker and looks that go by them, so that it lives for colleagues without the add-in.
 */
export function timelineSheet(source: TimelineSource): DrawnSheet {
  const { language, window, listed } = source;
  const days = daysOf(window);
  const room = textRoom(source.texts, language.sheetFont);
  const rows = listed.rows.length === 0 ? 1 : listed.rows.length;
  const alert = COLUMNS.firstDay + days.length;
  const heights = [
    ...HEIGHTS.top.map((height, row) => (row === ROWS.weekday && window.span === 'quarter' ? 6 : height)),
    ...(listed.rows.length === 0 ? [HEIGHTS.group] : listed.rows.map((row) => heightOf(row, room))),
    ...Array<number>(LINES_BELOW).fill(HEIGHTS.line),
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
    styles: [
      ...topStyles(language, window.span, days.length),
      ...bodyStyles(listed.rows, rows, days.length),
      ...longTexts(listed.rows, room),
    ],
    merges: ([0, 1, 2, 3, 4, 5] as const).map((column) => ({ row: ROWS.month, column, rows: 3, columns: 1 })),
    conditional: [
      ...taskConditions(language, rows, alert),
      ...headerConditions(days.length),
      ...barConditions({ row: ROWS.firstTask, column: COLUMNS.firstDay, rows, columns: days.length }),
    ],
    widths: [...room.widths, ...WIDTHS, ...days.map(() => DAY_WIDTHS[window.span]), 40],
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

const linesIn = (row: TimelineRow, { lines }: TextRoom): number =>
  row.kind === 'task' ? (lines.get(row.id) ?? 1) : 1;

const heightOf = (row: TimelineRow, room: TextRoom): number =>
  row.kind === 'group'
    ? HEIGHTS.group
    : (HEIGHTS.task[Math.min(linesIn(row, room), HEIGHTS.task.length) - 1] ?? HEIGHTS.line);

/** Texts that take more than a line wrap; where not even the highest row has room, all of it begins at its top. */
const longTexts = (rows: readonly TimelineRow[], room: TextRoom): DrawnStyle[] =>
  rows.flatMap((row, index) => {
    const count = linesIn(row, room);
    if (count === 1) return [];
    const area = { row: ROWS.firstTask + index, column: COLUMNS.task, rows: 1 };
    return [
      { area: { ...area, columns: 2 }, wrap: true },
      ...(count > HEIGHTS.task.length
        ? [{ area: { ...area, columns: COLUMNS.status + 1 }, vertical: 'Top' as const }]
        : []),
    ];
  });

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
