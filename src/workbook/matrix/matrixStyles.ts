import { columnLetters } from '../cells/cellAddress';
import type { Area, DrawnCondition, DrawnStyle, Edge } from '../drawn/DrawnSheet';
import { PALETTE } from '../look/palette';
import { TYPE_SCALE } from '../look/typeScale';
import { FIRST_PERSON, MATRIX_ROWS, TASK_COLUMN, type MatrixLine, type MatrixSize } from './matrixLayout';

/** How letters and faults look, live. */
export function conditionsOf({ people, rows }: MatrixSize, check: number): DrawnCondition[] {
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

/** Looks of title, legend, header, groups, rows and foot. */
export function stylesOf(
  lines: readonly MatrixLine[],
  { people, rows }: MatrixSize,
  check: number,
): DrawnStyle[] {
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
