import type { CellValue, Validation } from '../../../engine/book/Book';
import { createEngine } from '../../../engine/univer/createEngine';
import type { Engine } from '../../../engine/workbook/Engine';
import { emptyBook } from '../../../engine/book/emptyBook';
import { isEntryAllowed } from '../../../page/grid/guards/isEntryAllowed';
import { ruleAt } from '../../../page/grid/guards/ruleAt';

let engine: Engine;
let sheet: string;

beforeEach(() => {
  engine = createEngine();
  const book = emptyBook('计划');
  // C1:C3 are limits; A and B are where rules stand.
  const cells = book.sheets[0]?.cells ?? {};
  cells[0] = { 2: { value: 10 } };
  cells[1] = { 2: { value: 20 } };
  cells[2] = { 2: { value: '完成' } };
  book.names.push({ name: 'Limits', sheet: null, formula: '=计划!$C$1:$C$3', visible: true });
  engine.load(book);
  sheet = engine.activeSheet();
});
afterEach(() => engine.dispose());

/** Whether `entry` may be typed into B2 of a rule over B1:B3. */
async function allows(rule: Partial<Validation>, entry: CellValue): Promise<boolean> {
  engine.updateParts(sheet, (parts) => {
    parts.validations = [
      {
        ranges: [{ row: 0, column: 1, rowCount: 3, columnCount: 1 }],
        type: 'any',
        ignoreBlanks: true,
        inCellDropDown: true,
        prompt: { title: '', message: '', show: false },
        error: { title: '', message: '', show: true, style: 'stop' },
        ...rule,
      },
    ];
  });
  const cell = ruleAt(engine, sheet, 1, 1);
  if (!cell) throw new Error('B2 has no rule');
  return isEntryAllowed(engine, cell, entry);
}

test.each<[string, Partial<Validation>, CellValue, boolean]>([
  ['anything', { type: 'any' }, 'x', true],
  ['a listed item', { type: 'list', formula1: '未开始, 进行中' }, '进行中', true],
  ['an item that is not listed', { type: 'list', formula1: '未开始,进行中' }, '完成', false],
  ['a typed item in another case', { type: 'list', formula1: 'Open,Done' }, 'done', false],
  ['a number among items', { type: 'list', formula1: '1,2' }, 2, true],
  ['a cell of the range', { type: 'list', formula1: '=$C$1:$C$3' }, '完成', true],
  ['a cell of a whole column', { type: 'list', formula1: '=$C:$C' }, 20, true],
  ['a cell of the name', { type: 'list', formula1: '=limits' }, 10, true],
  ['none of the cells of the name', { type: 'list', formula1: '=Limits' }, 11, false],
  ['a number between', { type: 'decimal', operator: 'between', formula1: 1, formula2: 2 }, 1.5, true],
  ['a number outside', { type: 'decimal', operator: 'between', formula1: 1, formula2: 2 }, 2.5, false],
  ['a fraction as whole number', { type: 'wholeNumber', operator: 'greaterThan', formula1: 0 }, 1.5, false],
  ['text as a number', { type: 'decimal', operator: 'greaterThan', formula1: 0 }, '3', false],
  [
    'a date on or after another',
    { type: 'date', operator: 'greaterThanOrEqual', formula1: 46180 },
    46180,
    true,
  ],
  ['text as a date', { type: 'date', operator: 'greaterThanOrEqual', formula1: 46180 }, '明天', false],
  [
    'a limit from a cell of the same row',
    { type: 'decimal', operator: 'lessThan', formula1: '=C1' },
    15,
    true,
  ],
  ['a limit that moved with the row', { type: 'decimal', operator: 'lessThan', formula1: '=C1' }, 25, false],
  ['a limit that does not move', { type: 'decimal', operator: 'lessThan', formula1: '=$C$1' }, 15, false],
  ['a short text', { type: 'textLength', operator: 'lessThanOrEqual', formula1: 2 }, '完成', true],
  ['a long text', { type: 'textLength', operator: 'lessThanOrEqual', formula1: 2 }, '已完成', false],
  ['what a formula says yes to', { type: 'custom', formula1: '=AND(ISNUMBER(B1),B1>=C1)' }, 20, true],
  ['what a formula says no to', { type: 'custom', formula1: '=AND(ISNUMBER(B1),B1>=C1)' }, 19, false],
  [
    'text where a formula wants a number',
    { type: 'custom', formula1: '=AND(ISNUMBER(B1),B1>=C1)' },
    'a "b"',
    false,
  ],
  ['blank', { type: 'list', formula1: 'a,b' }, null, true],
  ['blank where blanks count', { type: 'list', formula1: 'a,b', ignoreBlanks: false }, null, false],
])('%s', async (_case, rule, entry, allowed) => {
  expect(await allows(rule, entry)).toBe(allowed);
});
