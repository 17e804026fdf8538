import { refreshAlerts } from '../src/usecases/today/refreshAlerts';
import { timed } from './figures';
import { inWorkbook } from './inWorkbook';
import { asOf, planBook } from './planBook';

/** Seconds for `runs` workbooks of three tasks, each opened, refreshed and closed, in this process. */
export async function smallRuns(runs: number): Promise<number> {
  const book = await planBook(3);
  const [, seconds] = await timed(async () => {
    for (let run = 0; run < runs; run++)
      await inWorkbook({ book }, () =>
        refreshAlerts({ today: asOf, language: 'zh-CN', overrides: { asOf } }),
      );
  });
  return seconds;
}
