import { writeXlsx } from '../../dev-host/book';
import { officeTest, resaveInLibreOffice } from '../../dev-host/testing/resaveInLibreOffice';
import { createTemplates } from '../../src/usecases/setup/createTemplates';
import { makeTimeline } from '../../src/usecases/timeline/makeTimeline';
import { saveSettings } from '../../src/usecases/settings/saveSettings';
import { PALETTE } from '../../src/workbook/look/palette';
import { day, open, options } from '../usecases/openSample';

/**
 * The bars as LibreOffice draws them, which knows nothing of this project, against bars painted here one over the other.
 * It shows the first look that holds where Excel adds them up, so that the as-of day has no ground of its own there.
 */

jest.setTimeout(600_000);

/** Days are counted from the first of June 2026. */
const AS_OF = 25;
const SHOWN = 35;
const FIRST_SERIAL = 46174;
/** Weekends, and the Dragon Boat Festival on Friday the 19th. */
const isOff = (at: number) => at % 7 === 5 || at % 7 === 6 || at === 18;

interface Planned {
  name: string;
  start: number;
  finish: number;
  actual: number | null;
  status: '' | '未开始' | '进行中' | '已完成' | '受阻' | '已取消';
  forecast: number | null;
  baseline: number | null;
}

function randomTasks(count: number, seed: number): Planned[] {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
  return Array.from({ length: count }, (_, index) => {
    const start = below(40) - 8;
    const finish = start + below(15);
    const statuses = ['', '未开始', '进行中', '进行中', '已完成', '受阻', '已取消'] as const;
    const actual = below(3) === 0 ? finish + below(9) - 3 : null;
    return {
      name: `任务${index}`,
      start,
      finish,
      actual,
      status: actual === null ? (statuses[below(7)] ?? '') : '进行中',
      forecast: below(4) === 0 ? finish + below(12) - 2 : null,
      baseline: below(4) === 0 ? finish - below(6) : null,
    };
  });
}

/** A task's days, painted from the ground up. */
function painted({ start, finish, actual, status, forecast, baseline }: Planned): string[] {
  const days = Array.from({ length: SHOWN }, (_, at): string =>
    at === AS_OF || !isOff(at) ? '' : PALETTE.dayOff,
  );
  const paint = (from: number, to: number, colour: string) => {
    for (let at = Math.max(0, from); at <= Math.min(SHOWN - 1, to); at += 1) days[at] = colour;
  };
  if (status === '已取消' && (actual === null || actual > AS_OF)) return days;
  const isDone = status === '已完成' || (actual !== null && actual <= AS_OF);
  const end = actual ?? forecast;
  if (isDone) {
    paint(start, Math.min(finish, end ?? finish), PALETTE.done);
    if (end !== null) paint(finish + 1, end, PALETTE.doneLatePart);
  } else {
    const isBegun = status === '进行中' || AS_OF > finish || (status === '' && start <= AS_OF);
    if (status === '受阻') paint(start, finish, PALETTE.blockedBar);
    else {
      paint(start, finish, PALETTE.notYetBar);
      if (isBegun) paint(start, Math.min(finish, AS_OF), PALETTE.inProgress);
    }
    if (end !== null) paint(Math.max(finish, AS_OF) + 1, end, PALETTE.forecast);
    paint(finish + 1, AS_OF, PALETTE.red.solid);
  }
  if (baseline !== null && baseline !== finish) paint(baseline, baseline, PALETTE.baseline);
  return days;
}

async function fill(tasks: readonly Planned[]): Promise<void> {
  const serial = (at: number | null) => (at === null ? '' : FIRST_SERIAL + at);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('OpsTasks');
    table.resize(table.getHeaderRowRange().getResizedRange(tasks.length, 0));
    table
      .getDataBodyRange()
      .getCell(0, 0)
      .getResizedRange(tasks.length - 1, 8).values = tasks.map(({ name, start, finish, actual, status }) => [
      ...[name, '张三', serial(start), serial(finish), serial(actual), status],
      ...['', '', ''],
    ]);
    const column = (header: string, of: (task: Planned) => number | null) =>
      table.columns.add(undefined, [[header], ...tasks.map((task) => [serial(of(task))])]);
    column('预计完成时间', ({ forecast }) => forecast);
    column('基线完成时间', ({ baseline }) => baseline);
    await context.sync();
  });
}

/** The grounds of the days of each task on the last sheet, by its name. */
function grounds(html: string): Map<string, string[]> {
  const table = html.slice(html.lastIndexOf('<table'));
  const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<td([^>]*)>(.*?)<\/td>/gs)].map(([, attributes = '', content = '']) => ({
      ground: /bgcolor="(#\w+)"/.exec(attributes)?.[1] ?? '',
      text: content.replace(/<[^>]+>/g, '').trim(),
    })),
  );
  // Hidden columns are left out: six that are read, then the days.
  return new Map(
    rows
      .filter(([name]) => /^任务\d+$/.test(name?.text ?? ''))
      .map((cells) => [cells[0]?.text ?? '', cells.slice(6, 6 + SHOWN).map(({ ground }) => ground)]),
  );
}

officeTest('the bars of 240 random tasks have the colours of their days', async () => {
  const files: Record<string, Uint8Array> = {};
  const planned = new Map<string, Planned[]>();
  for (const [name, seed] of [
    ['one', 1],
    ['two', 2],
    ['three', 3],
    ['four', 4],
  ] as const) {
    const { engine } = open();
    const tasks = randomTasks(60, seed);
    await createTemplates({ ...options(), sample: false, onNameTaken: 'stop' });
    await saveSettings(options(), { asOf: day('2026-06-26'), period: '2026-06' });
    await fill(tasks);
    const result = await makeTimeline({
      ...options(),
      timeline: { span: 'month', grouping: 'owner', overwriteEdited: false },
    });
    expect(result.problems).toEqual([]);
    await engine.settled();
    files[name] = await writeXlsx(engine.toBook());
    planned.set(name, tasks);
  }
  const saved = resaveInLibreOffice(files, { recalculate: true, into: 'html' });
  let compared = 0;
  for (const [name, tasks] of planned) {
    const drawn = grounds(new TextDecoder().decode(saved[name]));
    const listed = tasks.filter((task) => drawn.has(task.name));
    for (const task of listed)
      expect({ ...task, days: drawn.get(task.name) }).toEqual({ ...task, days: painted(task) });
    compared += listed.length;
  }
  expect(compared).toBeGreaterThan(150);
});
