import { withExcel } from '../../../src/workbook/session/excelSession';
import { problemOf } from '../../../src/workbook/session/workbookError';

interface Host {
  supports: string;
  platform: string;
  /** What the first run fails with. */
  failsWith?: string;
}

/** A host that only keeps what `Excel.run` is called with. */
function host({ supports, platform, failsWith }: Host) {
  const runs: unknown[] = [];
  const requirements = {
    isSetSupported: (_: string, version: string) => Number(supports) >= Number(version),
  };
  const run = (...given: unknown[]) => {
    const work = given.at(-1) as () => Promise<unknown>;
    runs.push(given.length > 1 ? given[0] : null);
    if (failsWith === undefined || runs.length > 1) return work();
    return Promise.reject(Object.assign(new Error(failsWith), { code: failsWith, debugInfo: {} }));
  };
  Object.assign(globalThis, {
    Office: { context: { requirements, platform }, PlatformType: { OfficeOnline: 'OfficeOnline' } },
    Excel: { run },
  });
  return runs;
}

const done = () => Promise.resolve('done');

it.each<[string, Host, unknown[]]>([
  ['grouped on the desktop', { supports: '1.20', platform: 'PC' }, [{ mergeUndoGroup: true }]],
  ['plainly in an older Excel', { supports: '1.17', platform: 'PC' }, [null]],
  ['plainly on the web', { supports: '1.20', platform: 'OfficeOnline' }, [null]],
  [
    'again without the group where something cannot be undone',
    { supports: '1.20', platform: 'Mac', failsWith: 'UndoNotSupported' },
    [{ mergeUndoGroup: true }, null],
  ],
])('runs %s', async (_, given, expected) => {
  const runs = host(given);
  expect(await withExcel('', done)).toBe('done');
  expect(runs).toEqual(expected);
});

it('tells any other failure', async () => {
  host({ supports: '1.20', platform: 'PC', failsWith: 'AccessDenied' });
  expect(await withExcel('表', done).catch(problemOf)).toEqual({ code: 'sheetProtected', sheet: '表' });
});
