import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { officeJsPath } from '../../../dev-host/site';
import { openDemo, type OpenedDemo } from '../../../dev-host/testing/openDemo';
import { behaviours } from '../behaviours';
import { buildContractPage } from './buildContractPage';
import type { RunReport } from './RunReport';

const caseCount = behaviours.reduce((sum, { cases }) => sum + cases.length, 0);
let folder: string;
let demo: OpenedDemo;

beforeAll(async () => {
  folder = await buildContractPage(`${officeJsPath}office.js`);
  const manifest = readFileSync(join(__dirname, 'manifest.xml'), 'utf8');
  demo = await openDemo({
    name: 'contract',
    addin: { folder, manifest: manifest.replaceAll('/index.html"', '/index.html?host=dev-host"') },
  });
  await demo.page.getByRole('button', { name: 'Contract' }).click();
}, 120_000);
afterAll(async () => {
  await demo?.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = () => demo.pane.getByRole('button', { name: 'Run' }).click();
const state = () => demo.pane.getByRole('status');

test('a workbook that holds something is refused', async () => {
  await demo.typeInCell('Sheet1', 'B2', 'mine');
  await run();
  await state().filter({ hasText: 'This workbook is not empty: it has cells on “Sheet1”.' }).waitFor();
  expect(await demo.read('Sheet1', 'B2')).toMatchObject({ value: 'mine' });
  await demo.clickCell('Sheet1', 'B2');
  await demo.page.keyboard.press('Delete');
});

test('the whole contract runs in the pane as in Node', async () => {
  await run();
  await state().filter({ hasText: 'surprises' }).waitFor({ timeout: 270_000 });
  await demo.screenshot('result');
  const report = JSON.parse(await demo.pane.locator('#result').inputValue()) as RunReport;
  expect(report.surprises).toEqual([]);
  expect(report.counts).toMatchObject({ behaviours: behaviours.length, cases: caseCount });
  expect(report.counts.passed).toBeGreaterThan(0);
  expect(report).toMatchObject({
    judgedAs: 'dev-host',
    excel: { platform: 'OfficeOnline', contentLanguage: 'zh-CN' },
    requirementSets: { ExcelApi: '1.16' },
  });
  // The workbook is as empty as before, so the next run begins.
  await run();
  await state()
    .filter({ hasText: / of \d+: / })
    .waitFor();
}, 300_000);
