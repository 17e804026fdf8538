import { checkIssues } from '../../src/usecases/issues/checkIssues';
import { checkPlan } from '../../src/usecases/plan/checkPlan';
import { previewTasks } from '../../src/usecases/plan/previewTasks';
import { fillSummary } from '../../src/usecases/summary/fillSummary';
import { refreshAlerts } from '../../src/usecases/today/refreshAlerts';
import { openSample, options } from './openSample';
import { tableRows, typeInto } from './sheetCells';

/** Somebody whose Excel is English, in a workbook made in Chinese: told in English, written in Chinese. */
const english = () => ({ ...options({ period: '2026-06', asOf: null }), language: 'en' as const });
const HAN = /\p{Script=Han}/u;
/** Without what people wrote, which is quoted or a name. */
const ours = (text: string) => text.replace(/“[^”]*”|\d+家/g, '');

test('issues, plan, tasks to make, goals and alerts explain in English, and the cells stay Chinese', async () => {
  await openSample();
  await typeInto('月度运营计划总表', { D5: '尽快', G4: '' });
  const { rows: issues } = await checkIssues(english());
  expect(issues.map(({ text }) => ours(text)).filter((text) => text === '' || HAN.test(text))).toEqual([]);
  const refusals = issues.flatMap(({ moves }) => moves.flatMap(({ refusal }) => refusal ?? []));
  expect(refusals.map(ours).filter((text) => HAN.test(text))).toEqual([]);
  const { rows: lacking } = await checkPlan(english());
  expect(lacking.length).toBeGreaterThan(0);
  expect(
    lacking.flatMap(({ lacks }) => lacks.map(({ text }) => ours(text))).filter((text) => HAN.test(text)),
  ).toEqual([]);
  const { add } = await previewTasks(english());
  expect(add.flatMap(({ flags }) => flags.map(ours)).filter((text) => HAN.test(text))).toEqual([]);
  const { rows: goals } = await fillSummary(english());
  expect(
    goals.flatMap(({ verdict, why }) => [verdict, why].map(ours)).filter((text) => HAN.test(text)),
  ).toEqual([]);
  const { alerts } = await refreshAlerts(english());
  expect(alerts.length).toBeGreaterThan(0);
  const [issue] = await tableRows('OpsIssues');
  const planned = await tableRows('OpsPlan');
  expect(issue?.闭环检查).toMatch(/还缺/);
  expect(planned.map((row) => row.计划检查).join()).toMatch(/缺完成标准/);
});
