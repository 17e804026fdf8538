import { checkEqual, checkThat } from '../check';
import type { Behaviour, ContractCase } from '../ContractCase';

const valuesPage = '"Excel.Range class", values';
const datesPage = '"Work with dates using the Excel JavaScript API and the Moment-MSDate plug-in"';
const textPage = '"Excel.Range class", text';
const english = 'not documented: judged from what Excel does with the same text typed in an en-US workbook';
const codes = 'not documented: judged from the support article "Number format codes"';

/** Text written into a General cell: the day number it becomes, or text it stays. */
function read(text: string, value: number | string, documentation = english): ContractCase {
  return {
    name: `${JSON.stringify(text)} becomes ${typeof value === 'number' ? value : 'text'}`,
    documentation,
    async run({ context, sheet }) {
      const cell = sheet.getRange('B2');
      cell.values = [[text]];
      cell.load('values,valueTypes');
      await context.sync();
      checkEqual(
        [cell.values, cell.valueTypes],
        [[[value]], [[typeof value === 'number' ? 'Double' : 'String']]],
      );
    },
  };
}

/** A day number as a format shows it. */
function shown(value: number, numberFormat: string, text: string, documentation = codes): ContractCase {
  return {
    name: `${value} as ${numberFormat} is ${text}`,
    documentation,
    async run({ context, sheet }) {
      const cell = sheet.getRange('B2');
      cell.values = [[value]];
      cell.numberFormat = [[numberFormat]];
      cell.load('text');
      await context.sync();
      checkEqual(cell.text, [[text]]);
    },
  };
}

function computed(formula: string, value: number | string): ContractCase {
  return {
    name: `${formula} is ${JSON.stringify(value)}`,
    documentation: 'not documented: judged from the support article of the function',
    async run({ context, sheet }) {
      const cell = sheet.getRange('B2');
      cell.formulas = [[formula]];
      cell.load('values');
      await context.sync();
      checkEqual(cell.values, [[value]]);
    },
  };
}

export const datesAndText: Behaviour = {
  behaviour: 'dates and text',
  cases: [
    read('1/1/2000', 36_526, datesPage),
    read('June 10, 2026', 46_183),
    read('10-Jun-2026', 46_183),
    read('2026-06-10 12:00', 46_183.5),
    read('2026-6-9', 46_182),
    read('2024-02-29', 45_351),
    read('2026-02-29', '2026-02-29'),
    read('2026-13-01', '2026-13-01'),
    read('10.06.2026', '10.06.2026', `${valuesPage}: text shaped for another locale stays text`),
    read('2026年6月', '2026年6月', `${valuesPage}: text shaped for another locale stays text`),
    read('12/31/1899', '12/31/1899', 'not documented: judged from Excel’s first day, 1 January 1900'),
    read('1/1/1900', 1),
    {
      name: 'a date is a number whatever its format',
      documentation: datesPage,
      async run({ context, sheet }) {
        const cell = sheet.getRange('A1');
        cell.numberFormat = [['yyyy"年"m"月"d"日"']];
        cell.values = [[46_183]];
        cell.load('values,valueTypes,text');
        await context.sync();
        checkEqual(
          [cell.values, cell.valueTypes, cell.text],
          [[[46_183]], [['Double']], [['2026年6月10日']]],
        );
      },
    },
    {
      name: 'a date written into a cell of text stays text until the cell is written again',
      documentation: '"Set range format using the Excel JavaScript API"',
      async run({ context, sheet }) {
        const cell = sheet.getRange('A1');
        cell.numberFormat = [['@']];
        cell.values = [['2026-06-10']];
        cell.numberFormat = [['yyyy-mm-dd']];
        cell.load('values,valueTypes,text');
        await context.sync();
        checkEqual(
          [cell.values, cell.valueTypes, cell.text],
          [[['2026-06-10']], [['String']], [['2026-06-10']]],
        );
        cell.values = [['2026-06-10']];
        cell.load('values');
        await context.sync();
        checkEqual(cell.values, [[46_183]]);
      },
    },
    {
      name: 'text does not depend on the width of the column',
      documentation: textPage,
      async run({ context, sheet }) {
        const cell = sheet.getRange('A1');
        cell.numberFormat = [['yyyy-mm-dd']];
        cell.values = [[46_183]];
        cell.format.columnWidth = 8;
        cell.load('text');
        await context.sync();
        checkEqual(cell.text, [['2026-06-10']]);
      },
    },
    shown(43_437.664, '[$-409]m/d/yy h:mm AM/PM;@', '12/3/18 3:56 PM', datesPage),
    shown(46_183, 'yyyy/m/d', '2026/6/10'),
    shown(46_183, 'yyyy/mm/dd;@', '2026/06/10'),
    shown(46_183, 'm"月"d"日";@', '6月10日'),
    shown(46_183, '[$-409]d-mmm-yyyy', '10-Jun-2026'),
    shown(46_183, '[$-409]dddd', 'Wednesday'),
    shown(46_183, '[$-804]aaaa', '星期三'),
    shown(46_183.75, 'h:mm', '18:00'),
    shown(1.5, '[h]:mm', '36:00'),
    shown(0.25, 'hh"时"mm"分"', '06时00分'),
    shown(46_183, '0', '46183'),
    computed('=TEXT(DATE(2026,6,10),"yyyy""年""m""月""d""日""")', '2026年6月10日'),
    computed('=DATE(2026,6,10)+21', 46_204),
    computed('=DATEVALUE("2026-06-10")', 46_183),
    computed('=NETWORKDAYS(DATE(2026,6,10),DATE(2026,6,16))', 5),
    computed('=EDATE(DATE(2026,1,31),1)-DATE(2026,2,28)', 0),
    computed('=EDATE(DATE(2026,6,10),-1)-DATE(2026,5,10)', 0),
    computed('=DAY(EOMONTH(DATE(2026,2,1),0))', 28),
    computed('=IF(ISNUMBER("2026-06-10"),"number","text")', 'text'),
    computed('=IF(TRUE,"50%","")', '50%'),
    computed('=SUBSTITUTE("2026-06-10","-","/")', '2026/06/10'),
    {
      name: 'a date and the text that looks like it are not equal',
      documentation: english,
      async run({ context, sheet }) {
        sheet.getRange('A1:B1').values = [[46_183, "'2026-06-10"]];
        sheet.getRange('C1').formulas = [['=A1=B1']];
        const cells = sheet.getRange('A1:C1');
        cells.load('values');
        await context.sync();
        checkThat(cells.values[0]?.[2] === false, `A1=B1 is ${String(cells.values[0]?.[2])}`);
      },
    },
  ],
};
