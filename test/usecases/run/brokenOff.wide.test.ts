import type { Book } from '../../../dev-host/index';
import { makeMatrix } from '../../../src/usecases/matrix/makeMatrix';
import type { RunOptions } from '../../../src/usecases/run/runOptions';
import { closeMonth } from '../../../src/usecases/summary/closing/closeMonth';
import { exportSummary } from '../../../src/usecases/summary/export/exportSummary';
import { exportQuarter } from '../../../src/usecases/summary/quarter/exportQuarter';
import { makeTimeline } from '../../../src/usecases/timeline/makeTimeline';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { withoutPauses } from '../../simulation/withoutPauses';
import { day, open, openSample, options } from '../openSample';
import { typeInto } from '../sheetCells';
import { contentOfBook } from '../undo/contentOfBook';

/** Excel keeps what it did of a request that fails in its middle: sheets that we draw are found half made by the next try. */

const run: RunOptions = options({ asOf: day('2026-06-24'), period: '2026-06' });
const LOG = '变更日志';
const month = { span: 'month', grouping: 'goal', overwriteEdited: false } as const;

interface Drawing {
  act: () => Promise<unknown>;
  /** Cells of the tables after which it is another sheet. */
  edit: { sheet: string; cells: Record<string, string | number> };
}

const TRACKER = '任务进度跟踪表';
const DRAWINGS: Readonly<Record<string, Drawing>> = {
  exportSummary: {
    act: () => exportSummary({ ...run, overwriteEdited: false }),
    edit: { sheet: '月度运营总结表', cells: { B4: '90家' } },
  },
  closeMonth: {
    act: () => closeMonth({ ...run, overwriteEdited: false }),
    edit: { sheet: '月度运营总结表', cells: { B4: '90家' } },
  },
  exportQuarter: {
    act: () => exportQuarter({ ...run, overwriteEdited: false }),
    edit: { sheet: '月度运营计划总表', cells: { A4: '市场份额提升8%' } },
  },
  makeTimeline: {
    act: () => makeTimeline({ ...run, timeline: month }),
    edit: { sheet: TRACKER, cells: { A7: '新任务', C7: 46_180, D7: 46_190 } },
  },
  makeMatrix: {
    act: () => makeMatrix({ ...run, overwriteEdited: false }),
    edit: { sheet: '月度运营计划总表', cells: { E4: '李四' } },
  },
};

/** The sample, refreshed, with a closing that a quarter can be made of. */
async function prepared(): Promise<Book> {
  if (book) return structuredClone(book);
  const { engine } = await openSample();
  await refreshAlerts(run);
  await closeMonth({ ...options({ asOf: day('2026-06-20'), period: '2026-06' }), overwriteEdited: false });
  book = engine.toBook();
  return structuredClone(book);
}
let book: Book | null = null;

describe.each(Object.entries(DRAWINGS))('%s, broken off half-way', (_, { act, edit }) => {
  const drawnOnce = async () => {
    const workbook = open(await prepared());
    await act();
    return workbook.engine.toBook();
  };
  const edited = () => typeInto(edit.sheet, edit.cells);

  test.each([
    ['made', false],
    ['redrawn', true],
  ] as const)(
    'at any of its requests when %s: the next try makes it whole, and makes no second one',
    async (__, isRedrawn) => {
      const before = isRedrawn ? await drawnOnce() : await prepared();
      const begin = async () => {
        const workbook = open(structuredClone(before));
        if (isRedrawn) await edited();
        return workbook;
      };
      const whole = await begin();
      const first = whole.client.wire.syncs;
      await act();
      const requests = whole.client.wire.syncs - first;
      await act();
      const wanted = contentOfBook(whole.engine.toBook(), { without: LOG, lines: true });
      expect(requests).toBeGreaterThan(1);
      for (const code of ['GeneralException', 'InvalidArgument'] as const)
        for (let from = 1; from <= requests; from += 1) {
          const { host, client, engine } = await begin();
          host.script.failBatch(code, { client, from, effect: 'half' });
          await withoutPauses(() => act().catch((error: unknown) => error));
          host.script.clear();
          await act();
          await act();
          const content = contentOfBook(engine.toBook(), { without: LOG, lines: true });
          expect({ code, from, ...difference(wanted, content) }).toEqual({ code, from, gone: [], added: [] });
        }
    },
    240_000,
  );
});

test('what somebody wrote into a half-made sheet is asked about before it is drawn over', async () => {
  const { host, client } = open(await prepared());
  const act = DRAWINGS.exportSummary?.act ?? (() => Promise.resolve());
  host.script.failBatch('GeneralException', { client, from: 3, effect: 'half' });
  await withoutPauses(() => act().catch((error: unknown) => error));
  host.script.clear();
  await typeInto('2026-06 月度总结', { A60: '先别删' });
  await expect(act()).rejects.toMatchObject({ problem: { code: 'exportSheetEdited' } });
});

function difference(wanted: readonly string[], content: readonly string[]) {
  const [had, has] = [new Set(wanted), new Set(content)];
  return {
    gone: wanted.filter((line) => !has.has(line)).slice(0, 5),
    added: content.filter((line) => !had.has(line)).slice(0, 5),
  };
}
