import { createTemplates } from '../../src/usecases/createTemplates';
import { open, options } from './openSample';

test('an empty workbook gets the four sheets', async () => {
  const { engine } = open();
  const result = await createTemplates({ ...options(), sample: false, onNameTaken: 'stop' });
  expect(result.created).toEqual(['月度运营计划总表', '任务进度跟踪表', '问题处理记录表', '月度运营总结表']);
  const tables = engine.sheets().flatMap(({ id }) => engine.parts(id).tables.map(({ name }) => name));
  expect(tables).toEqual(['OpsPlan', 'OpsTasks', 'OpsIssues', 'OpsSummary']);
});
