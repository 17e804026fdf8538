import { codeOf, openEmptyWorkbook } from './openEmptyWorkbook';

/** Rows of A1:B6 that show after a filter of a column; the header always does. */
async function shownAfter(apply: (filter: Excel.AutoFilter, range: Excel.Range) => void): Promise<number[]> {
  const { Excel } = openEmptyWorkbook();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:B6');
    range.values = [
      ['名', '数'],
      ['a', 10],
      ['b', 20],
      ['c', 30],
      ['d', 'text'],
      ['e', 40],
    ];
    apply(sheet.autoFilter, range);
    const rows = [1, 2, 3, 4, 5, 6].map((row) => sheet.getRange(`${row}:${row}`).load('rowHidden'));
    await context.sync();
    return rows.flatMap(({ rowHidden }, index) => (rowHidden ? [] : [index + 1]));
  });
}

// Excel.FilterOn and Excel.DynamicFilterCriteria; support article "Filter data in a range or table".
test.each<[Partial<Excel.FilterCriteria> & { filterOn: Excel.FilterCriteria['filterOn'] }, number[]]>([
  [{ filterOn: 'TopItems', criterion1: '2' }, [1, 4, 6]],
  [{ filterOn: 'BottomItems', criterion1: '1' }, [1, 2]],
  [{ filterOn: 'TopPercent', criterion1: '50' }, [1, 4, 6]],
  [{ filterOn: 'BottomPercent', criterion1: '10' }, [1, 2]],
  [{ filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' }, [1, 4, 6]],
  [{ filterOn: 'Dynamic', dynamicCriteria: 'BelowAverage' }, [1, 2, 3]],
])('%j leaves %j', async (criteria, shown) => {
  expect(await shownAfter((filter, range) => filter.apply(range, 1, criteria))).toEqual(shown);
});

test('filters of several columns count together; one is cleared by itself', async () => {
  const both = (filter: Excel.AutoFilter, range: Excel.Range) => {
    filter.apply(range, 1, { filterOn: 'TopItems', criterion1: '3' });
    filter.apply(range, 0, { filterOn: 'Values', values: ['a', 'b', 'c'] });
  };
  expect(await shownAfter(both)).toEqual([1, 3, 4]);
  const one = (filter: Excel.AutoFilter, range: Excel.Range) => {
    both(filter, range);
    filter.clearColumnCriteria(1);
  };
  expect(await shownAfter(one)).toEqual([1, 2, 3, 4]);
});

test('another range takes the place of the one that was filtered, whose rows all show', async () => {
  const moved = (filter: Excel.AutoFilter, range: Excel.Range) => {
    filter.apply(range, 1, { filterOn: 'TopItems', criterion1: '1' });
    filter.apply('A1:A3', 0, { filterOn: 'Values', values: ['b'] });
  };
  expect(await shownAfter(moved)).toEqual([1, 3, 4, 5, 6]);
});

test('a rank that is not a number, and dates relative to today, are refused', async () => {
  const wrong = shownAfter((filter, range) =>
    filter.apply(range, 1, { filterOn: 'TopItems', criterion1: 'x' }),
  );
  expect(await codeOf(wrong)).toBe('InvalidArgument');
  const today = shownAfter((filter, range) =>
    filter.apply(range, 1, { filterOn: 'Dynamic', dynamicCriteria: 'Today' }),
  );
  expect(await codeOf(today)).toBe('NotImplemented');
});
