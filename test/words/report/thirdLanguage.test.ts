import type { MonthReport } from '../../../src/domain/summary/report/monthReport';
import type { QuarterReport } from '../../../src/domain/summary/quarter/quarterReport';
import { LEFT_OUT_REASONS } from '../../../src/domain/portfolio/leftOutReason';
import { folderDigest } from '../../../src/usecases/portfolio/folderDigest';
import { portfolioSheets } from '../../../src/usecases/portfolio/portfolioSheets';
import { reportPage } from '../../../src/usecases/summary/export/page/reportPage';
import { quarterPage } from '../../../src/usecases/summary/quarter/page/quarterPage';
import type { ReportLanguage } from '../../../src/words/language/reports/ReportLanguage';
import { REPORT_LANGUAGES } from '../../../src/words/report/reportWords';
import { reportText } from '../../../src/words/report/reportText';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { aLateTask, aMonthReport, anIssue } from '../../domain/summary/report/aMonthReport';
import { day } from '../../domain/task/taskCases';
import { lettersOutside, storedTexts } from '../../taskpane/language/escapedTexts';
import { bracketed, pseudoLanguage } from '../../taskpane/language/pseudoLanguage';

const third = pseudoLanguage(languageOf('en'));
const languages = REPORT_LANGUAGES as ReportLanguage[];

beforeAll(() => {
  const english = languages.find(({ code }) => code === 'en');
  if (english) languages.push({ ...bracketed(english), code: third.code });
});
afterAll(() =>
  languages.splice(
    languages.findIndex(({ code }) => code === third.code),
    1,
  ),
);

const month: MonthReport = aMonthReport({
  late: [aLateTask({ isBlocked: true, forecast: day('2026-07-02') })],
  issues: { open: [anIssue('open', ['prevention'])], added: 1, closed: 2 },
  lessons: [{ goal: '新增客户100家', worked: '推广素材', improve: '回访', next: '每周回访' }],
  drafts: 2,
});

const quarter: QuarterReport = {
  quarter: { year: 2026, number: 2, months: ['2026-04', '2026-05', '2026-06'] },
  months: [
    { period: '2026-04', closed: null, alerts: { red: 1, amber: 2 } },
    { period: '2026-05', closed: null, alerts: null },
    { period: '2026-06', closed: null, alerts: null },
  ],
  targets: [{ target: '', goals: [] }],
  met: { met: 0, of: 0 },
  tasksDone: 0,
};

const place = { file: 'North.xlsx', team: 'North' };
const left = LEFT_OUT_REASONS.map((reason) => ({ ...place, reason, detail: '9' }));
const part = {
  asOf: day('2026-06-26'),
  tasks: [
    {
      ...{ id: 'T1', task: '调试', owner: '张三', finish: day('2026-06-20'), alert: 'red' as const },
      ...{ status: '', slip: 6, why: '', nextStep: '联调' },
    },
  ],
  issues: [{ id: 'Q1', issue: '对接', owner: '李四', state: '', closure: '' }],
  goals: [{ goal: '客户', actual: '120', rate: { value: 1.2, format: '0%' }, tasksDone: '2/3', verdict: '' }],
  problems: [],
};

/** What people and machines call things in what is handed out; the rest is words. */
const given = new Set([...storedTexts([month, part, place]), 'OpsPortfolio', 'Tasks', 'xlsx']);

const shown = {
  'the month, as a sheet': () =>
    reportPage(third, month).rows.flatMap(({ areas }) => areas.map(({ value }) => value)),
  'the month, as text': () => reportText(third, month).split('\n'),
  'the quarter': () =>
    quarterPage(third, quarter).rows.flatMap(({ areas }) => areas.map(({ value }) => value)),
  'the portfolio': () =>
    portfolioSheets(third, [{ ...place, found: part }, ...left]).flatMap(
      ({ name, banner, columns, rows }) => [
        name,
        banner,
        ...columns.map(({ header }) => header),
        ...rows.flat().map((cell) => (typeof cell === 'object' ? cell.value : cell)),
      ],
    ),
  'the digest of a folder': () => folderDigest(third, day('2026-06-26'), left).split('\n'),
};

/** What does not fit is cut off with …, and its closing brackets with it. */
const closed = (text: string) =>
  text + '⟧'.repeat(text.endsWith('…') ? text.split('⟦').length - text.split('⟧').length : 0);

test.each(Object.entries(shown))('every text of %s comes from a language added at run time', (_, texts) => {
  const all = texts().filter((text) => typeof text === 'string');
  expect(all.some((text) => text.includes('⟦'))).toBe(true);
  expect(all.filter((text) => lettersOutside(closed(text), given))).toEqual([]);
});
