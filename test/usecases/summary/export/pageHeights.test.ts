import { closeMonth } from '../../../../src/usecases/summary/closing/closeMonth';
import { exportSummary } from '../../../../src/usecases/summary/export/exportSummary';
import { exportQuarter } from '../../../../src/usecases/summary/quarter/exportQuarter';
import type { RunOptions } from '../../../../src/usecases/run/runOptions';
import { day, openSample, options } from '../../openSample';
import { remembered } from '../../undo/remembered';

const JUNE = options({ period: '2026-06', asOf: day('2026-06-26') });
const asked = (run: RunOptions) => ({ ...run, overwriteEdited: false });

const onSheet = <Result>(name: string, act: (sheet: Excel.Worksheet) => () => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const answer = act(context.workbook.worksheets.getItem(name));
    await context.sync();
    return answer();
  });

const heightsOf = (name: string) =>
  onSheet(name, (sheet) => {
    const formats = Array.from({ length: 20 }, (_, row) => sheet.getCell(row, 0).format.load('rowHeight'));
    return () => formats.map(({ rowHeight }) => rowHeight);
  });

test.each<[string, (run: RunOptions) => Promise<{ sheet: string }>]>([
  ['a report', (run) => exportSummary(asked(run))],
  ['a closing', (run) => closeMonth(asked(run))],
  [
    'a quarter',
    async (run) => {
      await closeMonth(asked(run));
      return exportQuarter(asked(run));
    },
  ],
])(
  '%s that is asked for again has rows high enough again, hidden ones apart, and undo takes that back',
  async (_, make) => {
    await openSample();
    const { sheet } = await make(JUNE);
    const wanted = await heightsOf(sheet);
    await onSheet(sheet, (there) => {
      there.getRange('A2:A3').format.rowHeight = 8;
      there.getRange('A4').format.rowHeight = 60;
      there.getRange('A5').rowHidden = true;
      return () => undefined;
    });
    const lowered = await heightsOf(sheet);
    const { undo } = await remembered(JUNE, make);
    const mended = wanted.map((height, row) => ({ 3: 60 })[row] ?? height);
    expect(await heightsOf(sheet)).toEqual(mended);
    const isHidden = await onSheet(sheet, (there) => {
      const row = there.getRange('A5').load('rowHidden');
      return () => row.rowHidden;
    });
    expect(isHidden).toBe(true);
    await undo();
    expect(await heightsOf(sheet)).toEqual(lowered);
  },
);
