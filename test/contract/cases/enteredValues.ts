import { checkEqual } from '../check';
import type { Behaviour, ContractCase } from '../ContractCase';

const valuesPage = '"Excel.Range class", values';

/** One value written into a General cell, and what is read back. */
function entered(
  name: string,
  value: string | number | boolean,
  read: { values: unknown; type: string; formulas?: unknown },
  documentation = valuesPage,
): ContractCase {
  return {
    name,
    documentation,
    async run({ context, sheet }) {
      const cell = sheet.getRange('B2');
      cell.values = [[value]];
      cell.load('values,valueTypes,formulas');
      await context.sync();
      checkEqual(cell.values[0]?.[0], read.values, 'value');
      checkEqual(cell.valueTypes[0]?.[0], read.type, 'value type');
      if ('formulas' in read) checkEqual(cell.formulas[0]?.[0], read.formulas, 'formula');
    },
  };
}

const localShapes =
  'not documented: judged from office-js issue 1559 (values are parsed as en-US, by design)';
const excelEntry =
  'not documented: judged from what Excel does with the same text typed in an en-US workbook';
const apostrophe = 'not documented: judged from office-js issue 6687 (the apostrophe is invisible on read)';

export const enteredValues: Behaviour = {
  behaviour: 'values as entered',
  cases: [
    entered('an ISO date becomes a day number', '2026-06-10', { values: 46183, type: 'Double' }),
    entered('a month/day/year date becomes a day number', '6/10/2026', { values: 46183, type: 'Double' }),
    entered(
      'a year/month/day date becomes a day number',
      '2026/6/10',
      { values: 46183, type: 'Double' },
      excelEntry,
    ),
    entered(
      'a Chinese date stays text',
      '2026年6月10日',
      { values: '2026年6月10日', type: 'String' },
      localShapes,
    ),
    entered(
      'a month and day in Chinese stay text',
      '6月10日',
      { values: '6月10日', type: 'String' },
      localShapes,
    ),
    entered('a date with dots stays text', '2026.6.10', { values: '2026.6.10', type: 'String' }, localShapes),
    entered(
      'day before month beyond 12 stays text',
      '25/12/2026',
      { values: '25/12/2026', type: 'String' },
      localShapes,
    ),
    entered('a month-day number with a dot is a number', '6.10', { values: 6.1, type: 'Double' }, excelEntry),
    entered('digits become a number', '0012', { values: 12, type: 'Double' }, excelEntry),
    entered('thousands separators are taken', '1,234.5', { values: 1234.5, type: 'Double' }, excelEntry),
    entered('per cent becomes its fraction', '85%', { values: 0.85, type: 'Double' }, excelEntry),
    entered(
      'full-width digits with a Chinese sign stay text',
      '３天',
      { values: '３天', type: 'String' },
      excelEntry,
    ),
    entered('true in any case is a truth value', 'true', { values: true, type: 'Boolean' }, excelEntry),
    entered('an error name is an error', '#N/A', { values: '#N/A', type: 'Error' }, excelEntry),
    entered('text keeps its spaces', '  a ', { values: '  a ', type: 'String' }, excelEntry),
    entered('a truth value stays one', false, { values: false, type: 'Boolean' }),
    entered('= begins a formula', '=1+2', { values: 3, type: 'Double', formulas: '=1+2' }),
    entered('+ begins a formula', '+1+2', { values: 3, type: 'Double' }),
    entered('- begins a formula', '-1-2', { values: -3, type: 'Double' }),
    entered(
      "' makes digits text and is not read back",
      "'007",
      { values: '007', type: 'String' },
      apostrophe,
    ),
    entered("' makes a date text", "'2026-06-10", { values: '2026-06-10', type: 'String' }, apostrophe),
    entered(
      "' makes a formula text",
      "'=1+1",
      { values: '=1+1', type: 'String', formulas: '=1+1' },
      apostrophe,
    ),
    entered("only the first ' is taken", "''a", { values: "'a", type: 'String' }, apostrophe),
    entered("' before truth and errors", "'TRUE", { values: 'TRUE', type: 'String' }, apostrophe),
    {
      name: 'a cell formatted as text takes everything as text',
      documentation: '"Set range format using the Excel JavaScript API", number format @',
      async run({ context, sheet }) {
        const range = sheet.getRange('A1:D1');
        range.numberFormat = [['@', '@', '@', '@']];
        range.values = [['6.10', '=1+1', '2026-06-10', '007']];
        range.load('values,valueTypes');
        await context.sync();
        checkEqual(range.values, [['6.10', '=1+1', '2026-06-10', '007']]);
        checkEqual(range.valueTypes, [['String', 'String', 'String', 'String']]);
      },
    },
    {
      name: 'a number keeps the format its cell has, an entered date in a General cell gets one',
      documentation: excelEntry,
      async run({ context, sheet }) {
        const range = sheet.getRange('A1:B1');
        sheet.getRange('A1').numberFormat = [['yyyy-mm-dd']];
        range.values = [['2026-06-10', '2026-06-10']];
        range.load('text,numberFormat');
        await context.sync();
        checkEqual([range.numberFormat[0]?.[0], range.text[0]?.[0]], ['yyyy-mm-dd', '2026-06-10']);
        checkEqual(range.numberFormat[0]?.[1] === 'General', false, 'General format kept');
      },
    },
    {
      name: 'a time becomes a fraction of a day',
      documentation: excelEntry,
      async run({ context, sheet }) {
        const cell = sheet.getRange('A1');
        cell.values = [['12:00']];
        cell.load('values');
        await context.sync();
        checkEqual(cell.values, [[0.5]]);
      },
    },
  ],
};
