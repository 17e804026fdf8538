import type { OpenWorkbook } from '../../../../dev-host/index';
import { addDays } from '../../../../src/domain/dates/day';
import { dayToSerial } from '../../../../src/domain/dates/serial';
import type { RunOptions } from '../../../../src/usecases/run/runOptions';
import { createTemplates } from '../../../../src/usecases/setup/createTemplates';
import { languageOf } from '../../../../src/words/vocabulary/languages';
import { day, open } from '../../openSample';

export type MonthLanguage = 'zh-CN' | 'en';

const TEXTS = {
  'zh-CN': {
    goal: (aim: number) => `上线门店${aim}家`,
    actual: (reached: number) => `${reached}家`,
    late: (days: number) => `门店装修 ${days}`,
    done: (at: number) => `选址 ${at}`,
    ...{ owner: '工程部*经理', reason: '材料到货晚', nextStep: '催供应商' },
  },
  en: {
    goal: (aim: number) => `${aim} shops opened`,
    actual: (reached: number) => `${reached} shops`,
    late: (days: number) => `Fit out shop ${days}`,
    done: (at: number) => `Choose site ${at}`,
    ...{ owner: 'Works lead', reason: 'Material arrived late', nextStep: 'Press the supplier' },
  },
};

const AS_OF = day('2026-06-30');

export const monthOptions = (language: MonthLanguage): RunOptions => ({
  today: day('2026-07-01'),
  language,
  overrides: { period: '2026-06', asOf: AS_OF },
});

interface MonthGoal {
  goal: string;
  actual: string;
  rate: number;
  isMet: boolean;
}

/** The goals of a month that `fillMonth` fills: the first was missed by half, every second one met. */
export function goalsOf(language: MonthLanguage, count: number): MonthGoal[] {
  const { goal, actual } = TEXTS[language];
  return Array.from({ length: count }, (_, at) => {
    const aim = 10 + 10 * at;
    const isMet = at % 2 === 1;
    return { goal: goal(aim), actual: actual(isMet ? aim : aim / 2), rate: isMet ? 1 : 0.5, isMet };
  });
}

interface MonthTask {
  name: string;
  owner: string;
  days: number;
  isBlocked: boolean;
  reason: string;
  nextStep: string;
}

/** Tasks that are 1, 2, 3, … days late; every fifth is blocked. */
export function lateTasksOf(language: MonthLanguage, count: number): MonthTask[] {
  const { late, owner, reason, nextStep } = TEXTS[language];
  return Array.from({ length: count }, (_, at) => {
    const days = at + 1;
    return { name: late(days), owner, days, isBlocked: days % 5 === 0, reason, nextStep };
  });
}

/** A workbook with a June of so many goals and late tasks, and two tasks that are done in time. */
export async function fillMonth(
  language: MonthLanguage,
  { goals, late }: { goals: number; late: number },
): Promise<OpenWorkbook> {
  const workbook = open();
  const { taskStatus } = languageOf(language);
  const before = (days: number) => dayToSerial(addDays(AS_OF, -days), 1900) ?? 0;
  const ofLate = lateTasksOf(language, late).map(({ name, owner, days, isBlocked, reason, nextStep }) => [
    ...[name, owner, before(60), before(days), ''],
    ...[(isBlocked ? taskStatus.blocked : taskStatus.inProgress).word, reason, nextStep, ''],
  ]);
  const ofDone = [1, 2].map((at) => [
    ...[TEXTS[language].done(at), TEXTS[language].owner, before(20), before(9), before(9)],
    ...[taskStatus.done.word, '', '', ''],
  ]);
  const ofGoals = goalsOf(language, goals);
  await createTemplates({ ...monthOptions(language), sample: false, onNameTaken: 'stop' });
  await Excel.run(async (context) => {
    const fill = (name: string, rows: (string | number)[][]) => {
      const [first] = rows;
      if (!first) return;
      const table = context.workbook.tables.getItem(name);
      table.resize(table.getHeaderRowRange().getResizedRange(rows.length, 0));
      const corner = table.getDataBodyRange().getCell(0, 0);
      corner.getResizedRange(rows.length - 1, first.length - 1).values = rows;
    };
    fill('OpsTasks', [...ofLate, ...ofDone]);
    fill(
      'OpsPlan',
      ofGoals.map(({ goal }) => ['', goal]),
    );
    fill(
      'OpsSummary',
      ofGoals.map(({ goal, actual }) => [goal, actual]),
    );
    await context.sync();
  });
  return workbook;
}
