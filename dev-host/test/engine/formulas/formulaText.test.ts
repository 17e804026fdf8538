import {
  copyFormula,
  removeSheetFromFormula,
  renameSheetInFormula,
  shiftFormula,
} from '../../../engine/formula/shiftFormula';
import {
  renameColumnInFormula,
  renameTableInFormula,
  toLongForm,
  toShortForm,
} from '../../../engine/formula/structuredReference';
import { joinTokens, tokenize } from '../../../engine/formula/tokenize';
import { wholeColumns, wholeRows } from '../../../engine/grid/rects';
import type { Shift } from '../../../engine/grid/shift';

const rowsIn = (row: number, count: number): Shift => ({ rect: wholeRows(row, count), direction: 'down' });
const rowsOut = (row: number, count: number): Shift => ({ rect: wholeRows(row, count), direction: 'up' });

describe('tokenize', () => {
  it.each([
    `=SUM($A$1:B2,'a''b 表'!C3)&"A1 ""q"""`,
    '=表[[#This Row],[a]:[b c]]+LOG10(5)+1E5+#REF!+A:A+$3:4',
    "=T['[x']]+IF(TRUE,\"\",'S 1'!A1)",
    '={1,2;3,4}',
    'A1',
  ])('gives %s back when joined', (formula) => {
    expect(joinTokens(tokenize(formula))).toBe(formula);
  });
});

describe('shiftFormula', () => {
  it.each([
    ['=A5', rowsIn(2, 1), '=A6'],
    ['=$A$5:A7', rowsIn(5, 2), '=$A$5:A9'],
    ['=A1:A2', rowsIn(2, 1), '=A1:A2'],
    ['=A:A+3:4', rowsIn(0, 2), '=A:A+5:6'],
    ['=SUM(A2:A4)', rowsOut(2, 1), '=SUM(A2:A3)'],
    ['=SUM(A2:A4)', rowsOut(0, 2), '=SUM(A1:A2)'],
    ['=A3+B9', rowsOut(2, 1), '=#REF!+B8'],
    ['="A5"&A5', rowsIn(0, 1), '="A5"&A6'],
    ['=别的!A5+表!A5', rowsIn(0, 1), '=别的!A5+表!A6'],
    ['=LOG10(A5)', rowsIn(0, 1), '=LOG10(A6)'],
    ['=B5', { rect: wholeColumns(0, 1), direction: 'right' } as const, '=C5'],
    ['=B5:D5', { rect: wholeColumns(2, 1), direction: 'left' } as const, '=B5:C5'],
    [
      '=A5+B5',
      { rect: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, direction: 'down' } as const,
      '=A6+B5',
    ],
    [
      '=A5:B5',
      { rect: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, direction: 'down' } as const,
      '=A5:B5',
    ],
    ['=A1048576', rowsIn(0, 1), '=#REF!'],
  ])('%s', (formula, shift, expected) => {
    expect(shiftFormula(formula, '表', '表', shift)).toBe(expected);
  });

  it('leaves the references of another sheet', () => {
    expect(shiftFormula('=A5', '别的', '表', rowsIn(0, 1))).toBe('=A5');
    expect(shiftFormula("=表!A5+'表'!$A5", '别的', '表', rowsIn(0, 1))).toBe("=表!A6+'表'!$A6");
  });
});

describe('copyFormula', () => {
  it('moves relative references and leaves absolute ones', () => {
    expect(copyFormula('=$A1+B$2+$C$3+D4:E5', 2, 1)).toBe('=$A3+C$2+$C$3+E6:F7');
    expect(copyFormula('=A1', -1, 0)).toBe('=#REF!');
  });
});

describe('names in formulas', () => {
  it('renames and removes sheets', () => {
    expect(renameSheetInFormula('=一月!A1+\'二 月\'!B2&"一月!"', '一月', '3 月')).toBe(
      "='3 月'!A1+'二 月'!B2&\"一月!\"",
    );
    expect(removeSheetFromFormula('=SUM(一月!A1:B2)+C3', '一月')).toBe('=SUM(#REF!)+C3');
  });

  it('goes from the short form to the long one and back', () => {
    const pairs: [string, string][] = [
      ['=[@列]*2', '=T[[#This Row],[列]]*2'],
      ['=[@[a b]]', '=T[[#This Row],[a b]]'],
      ['=SUM(T[列])', '=SUM(T[列])'],
      ['=U[@列]', '=U[[#This Row],[列]]'],
      ['=[@[a]:[b]]', '=T[[#This Row],[a]:[b]]'],
      ['="[@x]"', '="[@x]"'],
    ];
    for (const [short, long] of pairs) {
      expect(toLongForm(short, 'T')).toBe(long);
      expect(toShortForm(long, 'T')).toBe(short);
    }
    expect(toLongForm('=SUM([列])', 'T')).toBe('=SUM(T[列])');
  });

  it('renames tables and columns', () => {
    expect(renameTableInFormula('=SUM(old[a])+ROWS(Old)&"old"+old(1)', 'old', 'New')).toBe(
      '=SUM(New[a])+ROWS(New)&"old"+old(1)',
    );
    expect(renameColumnInFormula('=T[a]+[@a]+U[a]+T[[#Headers],[a]:[b]]', 'T', 'T', 'a', 'x y')).toBe(
      '=T[x y]+[@[x y]]+U[a]+T[[#Headers],[x y]:[b]]',
    );
  });
});
