import type { Period } from '../../domain/dates/period';
import { goalGroups } from '../../domain/matrix/goalGroups';
import { matrixRows, type PlannedRoles } from '../../domain/matrix/matrixRows';
import { ROLE_LETTERS, ROLES } from '../../domain/matrix/roles';
import { describeMonth } from '../../words/language/describeDay';
import { fill } from '../../words/template/fill';
import type { Language } from '../../words/language/Language';
import { columnLetters } from '../cells/cellAddress';
import type { DrawnCell, DrawnSheet, DrawnStyle } from '../drawn/DrawnSheet';
import { filledFormula, formulaString } from '../drawn/formulaText';
import { textPixels } from '../look/textPixels';
import { PALETTE } from '../look/palette';
import { TYPE_SCALE } from '../look/typeScale';
import { wrappedLines } from '../look/wrappedLines';
import {
  FIRST_PERSON,
  headerOf,
  KEPT_COLUMNS,
  MATRIX_ROWS,
  TASK_COLUMN,
  type MatrixLine,
  type MatrixSize,
} from './matrixLayout';
import { conditionsOf, stylesOf } from './matrixStyles';

/** What a matrix is drawn from. */
export interface MatrixSource {
  language: Language;
  period: Period;
  /** The plan's rows that have a task. */
  plan: readonly PlannedRoles[];
  /** A team with any of the A, C and I columns has one approver a row. */
  needsApprover: boolean;
}

/** Pixels; of the tasks more where each page begins with them and the sheet's title. */
const WIDTHS = { task: 200, repeatedTask: 248, person: 58, widestPerson: 84, check: 110 } as const;
const HEIGHTS = {
  title: 26,
  legend: 16,
  group: 21,
} as const;

/** The responsibility matrix as data: letters are people's to change, checks and loads are formulas over them. */
export function matrixSheet(source: MatrixSource): DrawnSheet {
  const { language, plan, period } = source;
  const { matrixSheet: words } = language;
  const { people, letters } = matrixRows(plan);
  const lines = linesOf(plan);
  const size = { people: Math.max(1, people.length), rows: lines.length };
  const check = FIRST_PERSON + size.people;
  const foot = MATRIX_ROWS.first + size.rows;
  const pagesWide = pagesOf(people);
  const taskWidth = pagesWide > 1 ? WIDTHS.repeatedTask : WIDTHS.task;
  const width = check + 1 + KEPT_COLUMNS.length;
  const cells = Array.from({ length: foot + 1 }, () => Array<DrawnCell>(width).fill(''));
  const put = (row: number, column: number, cell: DrawnCell) => {
    const line = cells[row];
    if (line) line[column] = cell;
  };
  put(MATRIX_ROWS.title, TASK_COLUMN, fill(words.title, { month: describeMonth(language, period) }));
  put(MATRIX_ROWS.legend, TASK_COLUMN, { formula: legendFormula(source, size, check) });
  put(MATRIX_ROWS.header, TASK_COLUMN, words.task);
  people.forEach((name, at) => put(MATRIX_ROWS.header, FIRST_PERSON + at, headerOf(name)));
  put(MATRIX_ROWS.header, check, words.check);
  lines.forEach((line, index) => {
    const row = MATRIX_ROWS.first + index;
    if ('goal' in line) {
      put(row, TASK_COLUMN, line.goal || words.noGoal);
      return;
    }
    const planned = plan[line.at];
    if (!planned) return;
    put(row, TASK_COLUMN, planned.task);
    letters[line.at]?.forEach((letter, at) => put(row, FIRST_PERSON + at, letter));
    put(row, check, {
      formula: checkFormula(
        source,
        `$${columnLetters(FIRST_PERSON)}${row + 1}:$${columnLetters(check - 1)}${row + 1}`,
      ),
    });
    [planned.goal, planned.task, ...ROLES.map((role) => planned.texts[role])].forEach((text, at) =>
      put(row, check + 1 + at, text),
    );
  });
  put(foot, TASK_COLUMN, words.load);
  people.forEach((_, at) => {
    const letter = columnLetters(FIRST_PERSON + at);
    const own = `${letter}${MATRIX_ROWS.first + 1}:${letter}${foot}`;
    put(foot, FIRST_PERSON + at, { formula: `=COUNTIF(${own},"*R*")&" / "&COUNTIF(${own},"*A*")` });
  });
  return {
    cells,
    font: { name: language.sheetFont, size: TYPE_SCALE.dense, color: PALETTE.ink },
    styles: [...stylesOf(lines, size, check), ...longPeople(people), ...longTasks(lines, source, taskWidth)],
    merges: [],
    conditional: conditionsOf(size, check),
    widths: [taskWidth, ...people.map(widthOfPerson), WIDTHS.check, ...KEPT_COLUMNS.map(() => 40)],
    heights: [
      HEIGHTS.title,
      HEIGHTS.legend,
      headerHeight(people),
      ...lines.map((line) => {
        const planned = 'at' in line ? plan[line.at] : undefined;
        return planned ? heightOf(planned, language, taskWidth) : HEIGHTS.group;
      }),
      ROW_HEIGHTS[0],
    ],
    hidden: { rows: [], columns: [{ first: check + 1, count: KEPT_COLUMNS.length }] },
    frozen: { row: 0, column: 0, rows: MATRIX_ROWS.first, columns: 1 },
    print: {
      orientation: 'Landscape',
      titleRows: { first: MATRIX_ROWS.header, count: 1 },
      columns: check + 1,
      ...(pagesWide > 1 ? { pagesWide, titleColumns: { first: TASK_COLUMN, count: 1 } } : {}),
    },
  };
}

/** Pixels across which a page shows letters that can be read: 60 per cent of their size. */
const PAGE_WIDTH = 1740;

/** More people than a page shows are printed on several beside each other, each with the tasks. */
const pagesOf = (people: readonly string[]): number => {
  const beside = people.reduce<number>((sum, name) => sum + widthOfPerson(name), WIDTHS.check);
  return Math.ceil(beside / (PAGE_WIDTH - WIDTHS.repeatedTask));
};

/** A column as wide as the longest line of the name over it, within bounds. */
const widthOfPerson = (name: string): number => {
  const lines = headerOf(name).split('\n');
  const longest = Math.max(...lines.map((line) => textPixels(line.trim(), TYPE_SCALE.dense)));
  return Math.min(WIDTHS.widestPerson, Math.max(WIDTHS.person, Math.ceil(longest) + 8));
};

/** By the lines of the longest name over a column. */
const HEADER_HEIGHTS = [32, 32, 44, 58, 70, 82] as const;
const MOST_HEADER_LINES = HEADER_HEIGHTS.length;

const headerHeight = (people: readonly string[]): number => {
  const lines = Math.max(1, ...people.map(linesOfPerson));
  return HEADER_HEIGHTS[Math.min(lines, MOST_HEADER_LINES) - 1] ?? HEADER_HEIGHTS[0];
};

/** How many lines the name over a column takes, about. */
const linesOfPerson = (name: string): number =>
  headerOf(name)
    .split('\n')
    .reduce((sum, line) => sum + wrappedLines(line.trim(), widthOfPerson(name) - 6, TYPE_SCALE.dense), 0);

/** Of a name that not even the highest header holds, its beginning. */
const longPeople = (people: readonly string[]): DrawnStyle[] =>
  people.flatMap((name, at) =>
    linesOfPerson(name) > MOST_HEADER_LINES
      ? [
          {
            area: { row: MATRIX_ROWS.header, column: FIRST_PERSON + at, rows: 1, columns: 1 },
            vertical: 'Top',
          },
        ]
      : [],
  );

/** Pixels of a task's cell that its name does not get: indent and padding. */
const AROUND_TASK = 18;
/** Of a row, by how many lines its task's name takes; of a name longer than the last, its beginning is seen. */
const ROW_HEIGHTS = [19, 30, 42] as const;

const linesOfTask = ({ task }: PlannedRoles, { sheetFont }: Language, width: number): number =>
  wrappedLines(task, width - AROUND_TASK, TYPE_SCALE.dense, sheetFont);

const heightOf = (planned: PlannedRoles, language: Language, width: number): number =>
  ROW_HEIGHTS[Math.min(linesOfTask(planned, language, width), ROW_HEIGHTS.length) - 1] ?? ROW_HEIGHTS[0];

/** Names that take more than a line wrap. */
const longTasks = (
  lines: readonly MatrixLine[],
  { plan, language }: MatrixSource,
  width: number,
): DrawnStyle[] =>
  lines.flatMap((line, index) => {
    const planned = 'at' in line ? plan[line.at] : undefined;
    const count = planned ? linesOfTask(planned, language, width) : 1;
    if (count === 1) return [];
    return [
      {
        area: { row: MATRIX_ROWS.first + index, column: TASK_COLUMN, rows: 1, columns: 1 },
        wrap: true,
        vertical: count > ROW_HEIGHTS.length ? 'Top' : 'Center',
      },
    ];
  });

const linesOf = (plan: readonly PlannedRoles[]): MatrixLine[] =>
  goalGroups(plan).flatMap(({ goal, rows }): MatrixLine[] => [{ goal }, ...rows.map((at) => ({ at }))]);

/** What the letters mean, and how many rows have a fault. */
function legendFormula(
  { language: { matrixSheet: words } }: MatrixSource,
  { rows }: MatrixSize,
  check: number,
): string {
  const letter = columnLetters(check);
  const faults = `COUNTIF($${letter}$${MATRIX_ROWS.first + 1}:$${letter}$${MATRIX_ROWS.first + rows},"?*")`;
  const problemsFormula = filledFormula(`　　${words.problems}`, { n: faults });
  return `=${formulaString(words.legend)}&IF(${faults}>0,${problemsFormula},"")`;
}

/** What a row lacks: exactly one who does it, and where a team approves, exactly one who does. */
function checkFormula(
  { language: { matrixSheet: words }, needsApprover }: MatrixSource,
  row: string,
): string {
  const clause = (letter: string, isNeeded: boolean) => {
    const count = `COUNTIF(${row},"*${letter}*")`;
    const several = filledFormula(`${words.betweenChecks}${words.several}`, {
      n: count,
      letter: formulaString(letter),
    });
    const missing = isNeeded ? formulaString(words.betweenChecks + fill(words.missing, { letter })) : '""';
    return `IF(${count}=0,${missing},IF(${count}>1,${several},""))`;
  };
  const clauses = `${clause(ROLE_LETTERS.owner, true)}&${clause(ROLE_LETTERS.approver, needsApprover)}`;
  return `=MID(${clauses},${words.betweenChecks.length + 1},99)`;
}
