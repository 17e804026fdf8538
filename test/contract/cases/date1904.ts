import { checkEqual } from '../check';
import type { Behaviour, ContractCase } from '../ContractCase';

const system =
  'not documented: judged from the article "Differences between the 1900 and the 1904 date system"';
const entry = '"Excel.Range class", values';

/** 10 June 2026 is this day in a workbook that counts from 1904, 46183 in one that counts from 1900. */
const tenthOfJune = 44_721;

function computed(formula: string, value: unknown): ContractCase {
  return {
    name: `${formula} is ${JSON.stringify(value)}`,
    documentation: system,
    onlyOn: 'dev-host',
    async run({ context, sheet }) {
      const cell = sheet.getRange('A1');
      cell.formulas = [[formula]];
      cell.load('values');
      await context.sync();
      checkEqual(cell.values, [[value]]);
    },
  };
}

export const date1904: Behaviour = {
  behaviour: 'a workbook that counts days from 1904',
  date1904: true,
  cases: [
    {
      name: 'functions.date shows the date system: 2 January 1904 is day 1',
      documentation: '"Excel.Functions class", date',
      onlyOn: 'dev-host',
      async run({ context }) {
        const { functions } = context.workbook;
        const days = [functions.date(1904, 1, 1), functions.date(1904, 1, 2), functions.date(2026, 6, 10)];
        for (const day of days) day.load('value');
        await context.sync();
        checkEqual(
          days.map(({ value }) => value),
          [0, 1, tenthOfJune],
        );
      },
    },
    {
      name: 'an ISO date that is written becomes the day number of this workbook',
      documentation: entry,
      onlyOn: 'dev-host',
      async run({ context, sheet }) {
        const cell = sheet.getRange('A1');
        cell.values = [['2026-06-10']];
        cell.load('values');
        await context.sync();
        checkEqual(cell.values, [[tenthOfJune]]);
      },
    },
    {
      name: 'a day number is shown as the day it is here',
      documentation: system,
      onlyOn: 'dev-host',
      async run({ context, sheet }) {
        const range = sheet.getRange('A1:B2');
        range.numberFormat = [
          ['yyyy-mm-dd', 'yyyy"年"m"月"d"日"'],
          ['yyyy-mm-dd', 'yyyy-mm-dd hh:mm'],
        ];
        range.values = [
          [tenthOfJune, tenthOfJune],
          [0, tenthOfJune + 0.5],
        ];
        range.load('text');
        await context.sync();
        checkEqual(range.text, [
          ['2026-06-10', '2026年6月10日'],
          ['1904-01-01', '2026-06-10 12:00'],
        ]);
      },
    },
    {
      name: 'a date rule judges day numbers of this workbook',
      documentation: '"Apply data validation to Excel ranges"',
      onlyOn: 'dev-host',
      async run({ context, sheet }) {
        const range = sheet.getRange('A1:A2');
        range.values = [[tenthOfJune], [46_183]];
        range.dataValidation.rule = {
          date: { formula1: '2026-06-01', formula2: '2026-06-30', operator: 'Between' },
        };
        const invalid = range.dataValidation.getInvalidCellsOrNullObject();
        invalid.load('address');
        await context.sync();
        checkEqual(invalid.address.replace(/^.*!/, ''), 'A2');
      },
    },
    {
      name: 'a formula compares with DATE of this workbook',
      documentation: system,
      onlyOn: 'dev-host',
      async run({ context, sheet }) {
        sheet.getRange('A1:B1').formulas = [[tenthOfJune, '=IF(A1<DATE(2026,6,11),"late","")']];
        const cell = sheet.getRange('B1');
        cell.load('values');
        await context.sync();
        checkEqual(cell.values, [['late']]);
      },
    },
    computed('=DATEVALUE("2026-06-10")', tenthOfJune),
    computed(`=TEXT(${tenthOfJune},"yyyy-mm-dd")`, '2026-06-10'),
    computed(`=YEAR(${tenthOfJune})*10000+MONTH(${tenthOfJune})*100+DAY(${tenthOfJune})`, 20_260_610),
    computed(`=WEEKDAY(${tenthOfJune},2)`, 3),
    computed('=DATE(2026,6,10)-DATE(2026,6,1)', 9),
    computed(`=EDATE(${tenthOfJune},1)`, tenthOfJune + 30),
    computed(`=NETWORKDAYS(${tenthOfJune},${tenthOfJune + 6})`, 5),
    {
      name: 'TODAY is a day number of this workbook',
      documentation: system,
      onlyOn: 'dev-host',
      async run({ context, sheet }) {
        const cell = sheet.getRange('A1');
        cell.formulas = [['=TODAY()-DATE(YEAR(TODAY()),MONTH(TODAY()),DAY(TODAY()))']];
        cell.load('values');
        await context.sync();
        checkEqual(cell.values, [[0]]);
      },
    },
  ],
};
