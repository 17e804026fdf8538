import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '../domain/task/taskCases';
import { runHeadless } from '../../dev-host/testing/runHeadless';

// Each run is a process of its own, as a script would start it.
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'opsbook-days-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ACTIONS = [
  'create-templates',
  'convert-dates',
  'generate-tasks',
  'refresh-alerts',
  'check-plan',
  'check-issues',
  'fill-summary',
  'export-summary',
  'close-month',
  'export-quarter',
];

test('every day in what headless prints is YYYY-MM-DD', async () => {
  const run = await runHeadless(folder, [
    ...['--new', '--sample', '--period', '2026-06', '--dry-run', '--save', 'out.xlsx'],
    ...ACTIONS.flatMap((action) => ['--run', action]),
  ]);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  const results = JSON.parse(run.stdout).actions.map(({ result }: { result: unknown }) => result);
  const numbers = results.flatMap((result: unknown) => numbersIn(result, ''));
  expect(numbers.length).toBeGreaterThan(50);
  const isDay = ([, value]: [string, number]) => value >= day('2025-01-01') && value <= day('2028-12-31');
  expect(numbers.filter(isDay)).toEqual([]);

  const refreshed = results[ACTIONS.indexOf('refresh-alerts')];
  const alerts = refreshed.alerts.flatMap((item: { alerts: unknown[] }) => item.alerts);
  expect(alerts.length).toBeGreaterThan(0);
  for (const alert of alerts) expect(alert).toMatchObject({ firstSeen: '2026-06-24' });
});

function numbersIn(value: unknown, path: string): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => numbersIn(field, `${path}.${name}`));
}
