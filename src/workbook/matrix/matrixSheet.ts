import type { Period } from '../../domain/dates/period';
import { matrixRows, type PlannedRoles } from '../../domain/matrix/matrixRows';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import { ROLE_LETTERS, ROLES } from '../../domain/matrix/roles';
import { describeMonth } from '../../words/language/describeDay';
import { fill } from '../../words/template/fill';
import type { Language } from '../../words/language/Language';
import { columnLetters } from '../cells/cellAddress';
import type { Area, DrawnCell, DrawnCondition, DrawnSheet, DrawnStyle, Edge } from '../drawn/DrawnSheet';
import { filledFormula, formulaString } from '../drawn/formulaText';
import { textPixels } from '../look/textPixels';
import { PALETTE } from '../look/palette';
import { TYPE_SCALE } from '../look/typeScale';
import { wrappedLines } from '../look/wrappedLines';
import { FIRST_PERSON, headerOf, KEPT_COLUMNS, MATRIX_ROWS, TASK_COLUMN } from './matrixLayout';

/** What a matrix is drawn from. */
export interface MatrixSource {
  language: Language;
  period: Period;
  /** The plan's rows that have a task. */
  plan: readonly PlannedRoles[];
  /** A team with any of the A, C and I columns has one approver a row. */
  needsApprover: boolean;
}

const WIDTHS = { task: 200, person: 58, widestPerson: 84, check: 110 } as const;
const HEIGHTS = {
  title: 26,
  legend: 16,
  header: 32,
  tallHeader: 44,
  row: 19,
  twoLines: 30,
  group: 21,
} as const;

/** A row of the matrix: the head of a goal's tasks, or the plan's row of that number. */
type Line = { goal: string } | { at: number };

/** The responsibility matrix as data: letters are people's to change, checks and loads are formulas over them. */
export function matrixSheet(source: MatrixSource): DrawnSheet {
  const { language, plan, period } = source;
  const { matrixSheet: words } = language;
  const { people, letters } = matrixRows(plan);
  const lines = linesOf(plan);
  const size = { people: Math.max(1, people.length), rows: lines.length };
  const check = FIRST_PERSON + size.people;
  const foot = MATRIX_ROWS.first + size.rows;
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
    styles: [...stylesOf(lines, size, check), ...longPeople(people), ...longNames(lines, plan)],
    merges: [],
    conditional: conditionsOf(size, check),
    widths: [WIDTHS.task, ...people.map(widthOfPerson), WIDTHS.check, ...KEPT_COLUMNS.map(() => 40)],
    heights: [
      HEIGHTS.title,
      HEIGHTS.legend,
      people.some((name) => linesOfPerson(name) > 2) ? HEIGHTS.tallHeader : HEIGHTS.header,
      ...lines.map((line) =>
        'goal' in line
          ? HEIGHTS.group
          : linesOfName(plan[line.at]?.task) > 1
            ? HEIGHTS.twoLines
            : HEIGHTS.row,
      ),
      HEIGHTS.row,
    ],
    hidden: { rows: [], columns: [{ first: check + 1, count: KEPT_COLUMNS.length }] },
    frozen: { row: 0, column: 0, rows: MATRIX_ROWS.first, columns: 1 },
    print: {
      orientation: 'Landscape',
      titleRows: { first: MATRIX_ROWS.header, count: 1 },
      columns: check + 1,
    },
  };
}

/** A column as wide as the longest line of the name over it, within bounds. */
const widthOfPerson = (name: string): number => {
  const lines = headerOf(name).split('\n');
  const longest = Math.max(...lines.map((line) => textPixels(line.trim(), TYPE_SCALE.dense)));
  return Math.min(WIDTHS.widestPerson, Math.max(WIDTHS.person, Math.ceil(longest) + 8));
};

/** How many lines the name over a column takes, about. */
const linesOfPerson = (name: string): number =>
  headerOf(name)
    .split('\n')
    .reduce((sum, line) => sum + wrappedLines(line.trim(), widthOfPerson(name) - 6, TYPE_SCALE.dense), 0);

/** Of a name that not even the taller header holds, its beginning. */
const longPeople = (people: readonly string[]): DrawnStyle[] =>
  people.flatMap((name, at) =>
    linesOfPerson(name) > 3
      ? [
          {
            area: { row: MATRIX_ROWS.header, column: FIRST_PERSON + at, rows: 1, columns: 1 },
            vertical: 'Top',
          },
        ]
      : [],
  );

/** How many lines a task's name takes, about, beside its indent. */
const linesOfName = (task = ''): number => Math.ceil(textPixels(task, TYPE_SCALE.dense) / (WIDTHS.task - 18));

/** Two lines of a long name; of a longer one its beginning. */
const longNames = (lines: readonly Line[], plan: readonly PlannedRoles[]): DrawnStyle[] =>
  lines.flatMap((line, index) =>
    'at' in line && linesOfName(plan[line.at]?.task) > 1
      ? [
          {
            area: { row: MATRIX_ROWS.first + index, column: TASK_COLUMN, rows: 1, columns: 1 },
            wrap: true,
            vertical: linesOfName(plan[line.at]?.task) > 2 ? 'Top' : 'Center',
          },
        ]
      : [],
  );

/** The plan's rows in its order, those of one goal together. */
function linesOf(plan: readonly PlannedRoles[]): Line[] {
  const groups = new Map<string, { goal: string; rows: number[] }>();
  plan.forEach(({ goal }, at) => {
    const key = normaliseWord(goal);
    const group = groups.get(key) ?? { goal: goal.trim(), rows: [] };
    group.rows.push(at);
    groups.set(key, group);
  });
  return [...groups.values()].flatMap(({ goal, rows }): Line[] => [{ goal }, ...rows.map((at) => ({ at }))]);
}

interface Size {
  people: number;
  rows: number;
}

/** What the letters mean, and how many rows have a fault. */
function legendFormula(
  { language: { matrixSheet: words } }: MatrixSource,
  { rows }: Size,
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

function conditionsOf({ people, rows }: Size, check: number): DrawnCondition[] {
  const first = MATRIX_ROWS.first;
  const area: Area = { row: first, column: FIRST_PERSON, rows, columns: people };
  const cell = `${columnLetters(FIRST_PERSON)}${first + 1}`;
  const row = `$${cell}:$${columnLetters(check - 1)}${first + 1}`;
  const has = (letter: string) => `ISNUMBER(SEARCH("${letter}",${cell}))`;
  const twice = (letter: string) => `AND(${has(letter)},COUNTIF(${row},"*${letter}*")>1)`;
  const fault = { fill: PALETTE.red.pale, color: PALETTE.red.text, bold: true };
  const isFaulty = `=$${columnLetters(check)}${first + 1}<>""`;
  return [
    { area, formula: `=OR(${twice('A')},${twice('R')})`, ...fault },
    { area, formula: `=${has('A')}`, fill: PALETTE.brand, color: PALETTE.white, bold: true },
    // Looks add up: without a colour of its own it would be as quiet as the letters below.
    { area, formula: `=${has('R')}`, fill: PALETTE.responsible, color: PALETTE.ink, bold: true },
    { area, formula: `=${cell}<>""`, color: PALETTE.quiet },
    { area: { ...area, column: TASK_COLUMN, columns: 1 }, formula: isFaulty, ...fault },
    {
      area: { ...area, column: check, columns: 1 },
      formula: isFaulty,
      color: PALETTE.red.text,
      bold: true,
    },
  ];
}

function stylesOf(lines: readonly Line[], { people, rows }: Size, check: number): DrawnStyle[] {
  const first = MATRIX_ROWS.first;
  const rule = (side: Edge['side'], color: string, weight: Edge['weight'] = 'Thin'): Edge => ({
    side,
    color,
    weight,
  });
  const header: Area = { row: MATRIX_ROWS.header, column: 0, rows: 1, columns: check + 1 };
  const body: Area = { row: first, column: 0, rows, columns: check + 1 };
  const persons = (row: number, count: number): Area => ({
    row,
    column: FIRST_PERSON,
    rows: count,
    columns: people,
  });
  const groups = lines.flatMap((line, index) => ('goal' in line ? [first + index] : []));
  return [
    {
      area: { row: MATRIX_ROWS.title, column: 0, rows: 1, columns: 1 },
      size: TYPE_SCALE.title,
      bold: true,
      color: PALETTE.brand,
    },
    {
      area: { row: MATRIX_ROWS.legend, column: 0, rows: 1, columns: 1 },
      size: TYPE_SCALE.note,
      color: PALETTE.mute,
    },
    {
      area: header,
      fill: PALETTE.pale,
      color: PALETTE.brand,
      bold: true,
      wrap: true,
      edges: [rule('EdgeBottom', PALETTE.brand, 'Medium')],
    },
    { area: persons(MATRIX_ROWS.header, 1), align: 'Center' },
    {
      area: { ...header, column: check, columns: 1 },
      fill: PALETTE.owned.header,
      color: PALETTE.owned.text,
      bold: false,
      align: 'Left',
      indent: 1,
    },
    { area: body, edges: [rule('InsideHorizontal', PALETTE.rowLine)] },
    { area: { ...body, columns: 1 }, align: 'Left', indent: 1 },
    { area: persons(first, rows), align: 'Center' },
    {
      area: { ...body, column: check, columns: 1 },
      fill: PALETTE.owned.cell,
      color: PALETTE.owned.text,
      align: 'Left',
      indent: 1,
    },
    ...groups.map((row): DrawnStyle => ({
      area: { row, column: 0, rows: 1, columns: check },
      bold: true,
      vertical: 'Bottom',
      indent: 0,
      edges: [rule('EdgeBottom', PALETTE.groupLine)],
    })),
    {
      area: { row: first + rows, column: 0, rows: 1, columns: check + 1 },
      color: PALETTE.mute,
      edges: [rule('EdgeTop', PALETTE.brand)],
    },
    { area: persons(first + rows, 1), align: 'Center' },
  ];
}
