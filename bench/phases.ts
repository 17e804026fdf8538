import { createEngine, readXlsx, writeXlsx } from '../dev-host/index';
import { refreshAlerts } from '../src/usecases/today/refreshAlerts';
import { timed } from './figures';
import { inWorkbook } from './inWorkbook';
import { asOf } from './planBook';

/** Seconds of each step of what the headless command does, in this process. */
export async function phases(bytes: Uint8Array): Promise<Record<string, number>> {
  const [book, read] = await timed(() => readXlsx(bytes));
  const engine = createEngine();
  const [, load] = await timed(() => engine.load(book));
  try {
    return await inWorkbook({ engine }, async () => {
      const options = { today: asOf, language: 'zh-CN' as const, overrides: { asOf } };
      const [, refresh] = await timed(() => refreshAlerts(options));
      const [, again] = await timed(() => refreshAlerts(options));
      const [saved, take] = await timed(() => engine.toBook());
      const [, write] = await timed(() => writeXlsx(saved));
      return {
        'read .xlsx': read,
        load,
        refresh,
        'refresh again': again,
        'take the book': take,
        'write .xlsx': write,
      };
    });
  } finally {
    engine.dispose();
  }
}
