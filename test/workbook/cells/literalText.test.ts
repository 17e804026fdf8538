import { literalText } from '../../../src/workbook/cells/literalText';
import { open } from '../../usecases/openSample';

/** What a cell holds after a text was set as its value. */
async function stored(texts: readonly string[]): Promise<unknown[]> {
  open();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cells = sheet.getRange('A1').getResizedRange(texts.length - 1, 0);
    cells.values = texts.map((text) => [text]);
    cells.load('values');
    await context.sync();
    return cells.values.flat() as unknown[];
  });
}

/** Texts that Excel would take for something else. */
const taken = [
  ...['=1+1', '+1', '-5', '3/5', '6.10', '(5)', '50%', '$5', '12:30', '2026-06-10', '1e5'],
  ...[' -2', ' +2'],
  ...['Jun 5', 'June 2026', 'mar 3, 2026', 'May-5', 'TRUE', '#N/A', '#REF!'],
];

test('texts stay as they stand, whatever they look like', async () => {
  const texts = [
    ...taken,
    '@他',
    "'引号",
    '5月',
    '6月10日',
    'May',
    'Marketing 2',
    '#1 客户',
    '盘点',
    ' =1+1',
    '\u3000-2',
    ' 3/5',
  ];
  expect(await stored(texts.map((text) => literalText(text)))).toEqual(texts);
});

test('in a cell that is formatted as text only what may be a formula is marked', () => {
  const marked = taken.filter((text) => literalText(text, '@') !== text);
  expect(marked).toEqual(['=1+1', '+1', '-5']);
});

test('without that, Excel takes them for something else', async () => {
  const types = (await stored(taken)).map((value, at) => (value === taken[at] ? taken[at] : 'taken'));
  // An error reads as its own text.
  expect(new Set(types)).toEqual(new Set(['taken', '#N/A', '#REF!']));
});
