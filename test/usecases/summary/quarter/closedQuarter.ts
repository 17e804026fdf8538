import type { Book, OpenWorkbook } from '../../../../dev-host/index';
import type { LanguageCode } from '../../../../src/words/language/Language';
import { languageOf } from '../../../../src/words/vocabulary/languages';
import { createTemplates } from '../../../../src/usecases/setup/createTemplates';
import { closeMonth } from '../../../../src/usecases/summary/closing/closeMonth';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { day, open, options } from '../../openSample';

type Row = readonly (string | number)[];

export interface MonthOfTeam {
  period: string;
  /** The day it is refreshed and closed for. */
  closedOn: string;
  /** Goal and actual. */
  goals: readonly (readonly [goal: string, actual: string])[];
}

/** The months of the design brief's picture. */
export const SPRING: readonly MonthOfTeam[] = [
  {
    period: '2026-04',
    closedOn: '2026-04-30',
    goals: [
      ['新增客户100家', '86家'],
      ['老客户复购率40%', '38%'],
      ['订单准时发货率98%', '91%'],
      ['客户投诉≤6起', '7起'],
    ],
  },
  {
    period: '2026-05',
    closedOn: '2026-05-31',
    goals: [
      ['新增客户100家', '97家'],
      ['老客户复购率40%', '37%'],
      ['订单准时发货率98%', '93%'],
      ['客户投诉≤6起', '6起'],
    ],
  },
  {
    period: '2026-06',
    closedOn: '2026-06-30',
    goals: [
      ['新增客户100家', '120家'],
      ['老客户复购率40%', '35%'],
      ['订单准时发货率98%', '95%'],
      ['客户投诉≤6起', '4起'],
    ],
  },
];

const PLAN: readonly (readonly [quarterGoal: string, monthGoal: string])[] = [
  ['市场份额提升5%', '新增客户100家'],
  ['', '老客户复购率40%'],
  ['交付让客户放心', '订单准时发货率98%'],
  ['', '客户投诉≤6起'],
];

/** Names, planned and actual finish of the tasks. */
const TASKS: readonly (readonly [name: string, finish: string, actual: string])[] = [
  ['线上推广', '2026-04-10', '2026-04-12'],
  ['展会获客', '2026-04-20', '2026-04-18'],
  ['会员日', '2026-05-12', '2026-05-12'],
  ['仓库盘点', '2026-05-28', ''],
  ['新仓上线', '2026-06-20', '2026-06-19'],
  ['客服回访', '2026-06-26', ''],
];

export const monthOptions = ({ period, closedOn }: MonthOfTeam, language: LanguageCode = 'zh-CN') => ({
  ...options({ period, asOf: day(closedOn) }),
  language,
  overwriteEdited: false,
});

/** A workbook whose months were refreshed and closed one after the other. */
export async function closedQuarter(
  months: readonly MonthOfTeam[] = SPRING,
  { language = 'zh-CN', plan = PLAN }: { language?: LanguageCode; plan?: typeof PLAN } = {},
): Promise<OpenWorkbook> {
  const key = JSON.stringify([months, language, plan]);
  const made = books.get(key);
  if (made) return open(structuredClone(made));
  const workbook = open();
  await createTemplates({ ...options(), language, sample: false, onNameTaken: 'stop' });
  const { plan: planColumns } = languageOf(language).columns;
  await fill(
    'OpsPlan',
    plan.map(([quarterGoal, monthGoal]) => [quarterGoal, monthGoal]),
    [planColumns.quarterGoal.header, planColumns.monthGoal.header],
  );
  const tasks = languageOf(language).columns.tasks;
  await fill('OpsTasks', TASKS, [tasks.name.header, tasks.finish.header, tasks.actual.header]);
  const { goal, actual } = languageOf(language).columns.summary;
  for (const month of months) {
    await fill('OpsSummary', month.goals, [goal.header, actual.header]);
    await refreshAlerts(monthOptions(month, language));
    await closeMonth(monthOptions(month, language));
  }
  books.set(key, workbook.engine.toBook());
  return workbook;
}

/** Workbooks as they were made for the first test that wanted them. */
const books = new Map<string, Book>();

/** Puts rows into columns of a table, in place of what they hold. */
function fill(name: string, rows: readonly Row[], headers: readonly string[]): Promise<void> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const height = table.getDataBodyRange().load('rowCount');
    await context.sync();
    if (height.rowCount < rows.length)
      table.resize(table.getHeaderRowRange().getResizedRange(rows.length, 0));
    headers.forEach((header, column) => {
      table.columns
        .getItem(header)
        .getDataBodyRange()
        .getCell(0, 0)
        .getResizedRange(rows.length - 1, 0).values = rows.map((row) => [asText(row[column] ?? '')]);
    });
    await context.sync();
  });
}

/** A date as a date; what could be taken for a number as text. */
const asText = (value: string | number) =>
  typeof value === 'string' && /^\d/.test(value) && !/^\d{4}-\d\d-\d\d$/.test(value) ? `'${value}` : value;
