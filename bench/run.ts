import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeXlsx } from '../dev-host/book';
import { mebibytes, microseconds, milliseconds, printTable, ratio, seconds, times } from './figures';
import { headlessProcess, type ProcessFigures } from './headlessProcess';
import { paneOpening } from './paneOpening';
import { paneList, type FrameFigures } from './paneList';
import { pageOpening } from './pageOpening';
import { phases } from './phases';
import { planBook } from './planBook';
import { refreshRatios, type RefreshFigures } from './refreshRatios';
import { smallRuns } from './smallRuns';

const SIZES = [10_000, 100_000] as const;
const REFRESH_SIZES = [1_000, 10_000, 100_000] as const;
const USAGE = `npm run bench [-- PART … [--rows N] [--runs N] [--json]]   prints measured figures; PARTs: refresh, small, headless, phases, page, pane, list (all, when none is given); --rows, --runs and --json are for refresh\n`;

const { positionals, values: asked } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string' },
    runs: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'opsbook-bench-'));

/** What each part measures and prints. */
const parts: Record<string, () => Promise<void>> = {
  async refresh() {
    const figures: RefreshFigures[] = [];
    for (const rows of asked.rows === undefined ? REFRESH_SIZES : [Number(asked.rows)])
      figures.push(await refreshRatios(rows, asked.runs === undefined ? undefined : Number(asked.runs)));
    if (asked.json) {
      process.stdout.write(`${JSON.stringify(figures)}\n`);
      return;
    }
    const row = (name: string, of: (one: RefreshFigures) => string) => [name, ...figures.map(of)];
    printTable('A refresh beside reading and writing the same cells with nothing in between, medians', [
      row('tasks', ({ rows }) => rows.toLocaleString('en')),
      row('bare read', ({ bareRead }) => seconds(bareRead)),
      row('bare write', ({ bareWrite }) => seconds(bareWrite)),
      row('first refresh', ({ first }) => seconds(first)),
      row('÷ (bare read + bare write)', ({ firstRatio }) => times(firstRatio)),
      row('repeat', ({ repeat }) => seconds(repeat)),
      row('÷ bare read', ({ repeatRatio }) => times(repeatRatio)),
      row('after one edit', ({ edited }) => seconds(edited)),
      row('own work a task, first', ({ ownFirst }) => microseconds(ownFirst)),
      row('own work a task, repeat', ({ ownRepeat }) => microseconds(ownRepeat)),
      row('own work a task, after one edit', ({ ownEdited }) => microseconds(ownEdited)),
      row('longest stretch of the thread, first', ({ longestStretch }) => seconds(longestStretch)),
      row('instead: cell by cell, four columns', ({ cellByCell }) =>
        cellByCell === null ? '–' : seconds(cellByCell),
      ),
      row('instead: formulas, two columns', ({ inFormulas }) =>
        inFormulas === null ? '–' : seconds(inFormulas),
      ),
      row('cells written', ({ cellsWritten }) => cellsWritten.toLocaleString('en')),
      row(
        'syncs, first and repeat',
        ({ firstWire, repeatWire }) => `${firstWire.syncs}, ${repeatWire.syncs}`,
      ),
      row('bytes, first', ({ firstWire }) => mebibytes(firstWire.requestBytes + firstWire.responseBytes)),
      row('bytes, repeat', ({ repeatWire }) => mebibytes(repeatWire.requestBytes + repeatWire.responseBytes)),
    ]);
  },
  async small() {
    const took = await smallRuns(50);
    printTable('Small workbooks, opened, refreshed and closed in one process', [
      ['50 workbooks', seconds(took)],
      ['each', seconds(took / 50)],
    ]);
  },
  async headless() {
    const figures: ProcessFigures[] = [];
    for (const size of SIZES) {
      writeFileSync(join(folder, `${size}.xlsx`), await planFile(size));
      const refresh = ['--run', 'refresh-alerts', '--as-of', '2026-06-18'];
      const save = ['--save', `${size}-saved.xlsx`];
      figures.push(await headlessProcess(folder, [`${size}.xlsx`, ...refresh, ...save]));
      // A second pass over its own result: nothing is left to write.
      figures.push(await headlessProcess(folder, [`${size}-saved.xlsx`, ...refresh, ...save]));
    }
    printTable('The headless command: open, refresh-alerts, save, in a process of its own', [
      ['', ...SIZES.flatMap((size) => [size.toLocaleString('en'), 'again']), 'ratio'],
      line('time', figures, ({ seconds }) => seconds, seconds),
      line('largest memory', figures, ({ peakBytes }) => peakBytes, mebibytes),
      line('syncs', figures, wire('syncs'), String),
      line('asked', figures, wire('requestBytes'), mebibytes),
      line('answered', figures, wire('responseBytes'), mebibytes),
      line('cells written', figures, wire('cellsWritten'), (cells) => cells.toLocaleString('en')),
    ]);
  },
  async phases() {
    const figures: Record<string, number>[] = [];
    for (const size of SIZES) figures.push(await phases(await planFile(size)));
    const [small = {}, large = {}] = figures;
    printTable('Its steps, in this process', [
      ['', ...SIZES.map((size) => size.toLocaleString('en')), 'ratio'],
      ...Object.keys(small).map((step) => {
        const [a, b] = [small[step] ?? 0, large[step] ?? 0];
        return [step, seconds(a), seconds(b), ratio(b, a)];
      }),
    ]);
  },
  async pane() {
    const sizes = [20, SIZES[0]] as const;
    const figures = [];
    for (const size of sizes) figures.push(await paneOpening(await planFile(size)));
    printTable('The pane, opened in a plan, from its script being there', [
      ['', ...sizes.map((size) => `${size.toLocaleString('en')} tasks`)],
      ['tabs', ...figures.map(({ interactive }) => seconds(interactive))],
      ['alerts listed', ...figures.map(({ listed }) => seconds(listed))],
    ]);
  },
  async list() {
    // Two of three tasks are open and late or due soon: well over ten thousand alerts.
    const started = performance.now();
    const measured = async (tasks: number) => {
      const tell = (step: string) =>
        process.stderr.write(
          `${seconds((performance.now() - started) / 1000)}  ${tasks.toLocaleString('en')} tasks: ${step}\n`,
        );
      tell('the workbook is made');
      return paneList(await planFile(tasks), tell);
    };
    const [short, long] = [await measured(300), await measured(20_000)];
    const [few, many] = [short.alerts.toLocaleString('en'), long.alerts.toLocaleString('en')];
    for (const gesture of ['wheel', 'pageDown', 'search', 'open'] as const)
      printTable(`The pane's list, ${gesture}: ${few} and ${many} rows`, [
        ['', few, many],
        ...frameLines([short[gesture], long[gesture]]),
        ['ratio of the 95th', '', ratio(long[gesture].p95, short[gesture].p95)],
      ]);
  },
  async page() {
    const { opened, typed } = await pageOpening(await planFile(SIZES[0]));
    printTable(`The page: ${SIZES[0].toLocaleString('en')} tasks, from handing over the file`, [
      ['shown', seconds(opened)],
      ['a cell typed into and read back', seconds(typed)],
    ]);
  },
};

const planFile = async (size: number): Promise<Uint8Array> => writeXlsx(await planBook(size));

const wire =
  (figure: keyof ProcessFigures['actions'][number]['wire']) =>
  ({ actions }: ProcessFigures): number =>
    actions[0]?.wire[figure] ?? 0;

function frameLines(figures: readonly FrameFigures[]): string[][] {
  const row = (name: string, of: (one: FrameFigures) => string): string[] => [name, ...figures.map(of)];
  return [
    row('frames', ({ frames }) => String(frames)),
    row('median', ({ median }) => milliseconds(median)),
    row('95th percentile', ({ p95 }) => milliseconds(p95)),
    row('over 50 ms', ({ slow }) => String(slow)),
    row('tasks over 50 ms', ({ longTasks }) => String(longTasks)),
    row('longest task', ({ longest }) => milliseconds(longest)),
  ];
}

/** One figure of all runs; the ratio is that of the first passes, large to small. */
function line(
  name: string,
  figures: readonly ProcessFigures[],
  of: (figures: ProcessFigures) => number,
  text: (value: number) => string,
): string[] {
  const values = figures.map(of);
  return [name, ...values.map(text), ratio(values[2] ?? 0, values[0] ?? 0)];
}

async function main(): Promise<void> {
  const wanted = positionals;
  const unknown = wanted.find((name) => !(name in parts));
  if (unknown !== undefined) {
    process.stderr.write(`Unknown part: ${unknown}\n${USAGE}`);
    process.exitCode = 1;
    return;
  }
  for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) await parts[name]?.();
}

main()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));
