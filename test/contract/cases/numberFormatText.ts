import { checkEqual } from '../check';
import type { Behaviour, ContractCase } from '../ContractCase';

const codes = 'not documented: judged from the support article "Number format codes"';

/** A value shown by a number format. Codes that read the same in every language of Excel. */
function shown(value: number | string | boolean, numberFormat: string, text: string): ContractCase {
  return {
    name: `${JSON.stringify(value)} as ${numberFormat}`,
    documentation: codes,
    async run({ context, sheet }) {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [[numberFormat]];
      cell.values = [[value]];
      cell.load('text,numberFormat');
      await context.sync();
      checkEqual(cell.text, [[text]], 'text');
      checkEqual(cell.numberFormat, [[numberFormat]], 'number format');
    },
  };
}

export const numberFormatText: Behaviour = {
  behaviour: 'number-format text',
  cases: [
    shown(46183, 'yyyy-mm-dd', '2026-06-10'),
    shown(46183, 'yyyy"年"m"月"d"日"', '2026年6月10日'),
    shown(46183, 'm"月"d"日"', '6月10日'),
    shown(46183, 'yyyy"年"m"月"', '2026年6月'),
    shown(46183.5, 'yyyy-mm-dd hh:mm', '2026-06-10 12:00'),
    shown(60, 'yyyy-mm-dd', '1900-02-29'),
    shown(0.856, '0%', '86%'),
    shown(0.5, '0.00%', '50.00%'),
    shown(1234.5, '#,##0.00', '1,234.50'),
    shown(-3, '0;[Red]-0', '-3'),
    shown(0, '0;-0;""', ''),
    shown(3, '0"天"', '3天'),
    shown(7, '000', '007'),
    shown('text', '0.00', 'text'),
    shown(true, '0.00', 'TRUE'),
    {
      name: 'General shows a number as it is typed',
      documentation: codes,
      async run({ context, sheet }) {
        sheet.getRange('A1:C1').values = [[0.5, 12345678, -2]];
        const range = sheet.getRange('A1:C1');
        range.load('text');
        await context.sync();
        checkEqual(range.text, [['0.5', '12345678', '-2']]);
      },
    },
    {
      name: '"" resets a number format to General',
      documentation: '"Blank and null values in Excel add-ins", blank input for a property',
      async run({ context, sheet }) {
        const cell = sheet.getRange('A1');
        cell.numberFormat = [['0.00']];
        cell.numberFormat = [['']];
        cell.load('numberFormat');
        await context.sync();
        checkEqual(cell.numberFormat, [['General']]);
      },
    },
  ],
};
