import { checkEqual, checkThat } from '../check';
import type { Behaviour } from '../ContractCase';

const page = '"Call built-in Excel worksheet functions"';

export const dateFunction: Behaviour = {
  behaviour: 'functions.date',
  cases: [
    {
      name: 'gives the day number of a date',
      documentation: page,
      async run({ context }) {
        const day = context.workbook.functions.date(2026, 6, 18);
        day.load('value,error');
        await context.sync();
        checkEqual([day.value, day.error], [46191, null]);
      },
    },
    {
      name: 'shows the date system: 2 January 1904 is day 1463 where days count from 1900',
      documentation: '"Excel.Functions class", date',
      async run({ context }) {
        const day = context.workbook.functions.date(1904, 1, 2);
        day.load('value');
        await context.sync();
        checkEqual(day.value, 1463);
      },
    },
    {
      name: 'counts 29 February 1900, which there never was',
      documentation: 'not documented: judged from the support article on the year 1900 as a leap year',
      async run({ context }) {
        const { functions } = context.workbook;
        const days = [functions.date(1900, 2, 28), functions.date(1900, 2, 29), functions.date(1900, 3, 1)];
        for (const day of days) day.load('value');
        await context.sync();
        checkEqual(
          days.map(({ value }) => value),
          [59, 60, 61],
        );
      },
    },
    {
      name: 'months and days beyond their range carry over',
      documentation: 'not documented: judged from the support article "DATE function"',
      async run({ context }) {
        const { functions } = context.workbook;
        const days = [functions.date(2026, 13, 1), functions.date(2026, 3, 0), functions.date(2027, 1, 1)];
        for (const day of days) day.load('value');
        await context.sync();
        const [thirteenth, beforeMarch, january] = days.map(({ value }) => value);
        checkEqual([thirteenth, beforeMarch], [january, 46081]);
      },
    },
    {
      name: 'a function’s error is reported in error',
      documentation: page,
      async run({ context }) {
        const result = context.workbook.functions.sqrt(-1);
        result.load('value,error');
        await context.sync();
        checkThat(Boolean(result.error), 'SQRT(-1) has an error');
      },
    },
    {
      name: 'a function takes ranges',
      documentation: page,
      async run({ context, sheet }) {
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        const sum = context.workbook.functions.sum(sheet.getRange('A1:A3'), 4);
        sum.load('value');
        await context.sync();
        checkEqual(sum.value, 10);
      },
    },
  ],
};
