import { checkEqual, checkFails, checkThat, errorCodeOf } from '../check';
import type { Behaviour } from '../ContractCase';

const page = '"Resource limits and performance optimization for Office Add-ins", Excel add-ins';
const tooMuchAsked = ['RequestPayloadSizeLimitExceeded'];
const tooMuchAnswered = ['ResponsePayloadSizeLimitExceeded'];

/** So many cells of 30,000 letters: 100 are 3 MB. */
const longTexts = (count: number, text = 'x'): string[][] =>
  Array.from({ length: count }, () => [text.repeat(30_000)]);

export const payloadLimits: Behaviour = {
  behaviour: 'limits of what travels',
  cases: [
    {
      name: 'more than 5 MB in a request is refused and does nothing',
      documentation: page,
      onlyOn: 'web',
      async run({ context, sheet }) {
        sheet.getRange('A1:A180').values = longTexts(180);
        await checkFails(tooMuchAsked, () => context.sync());
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load('address');
        await context.sync();
        checkEqual(used.isNullObject, true);
      },
    },
    {
      name: 'less than 5 MB goes through',
      documentation: page,
      onlyOn: 'web',
      async run({ context, sheet }) {
        sheet.getRange('A1:A130').values = longTexts(130);
        const used = sheet.getUsedRange(true);
        used.load('rowCount');
        await context.sync();
        checkEqual(used.rowCount, 130);
      },
    },
    {
      name: 'everything in the batch counts together',
      documentation:
        '"Performance optimization using the Excel JavaScript API", Payload size limit best practices',
      onlyOn: 'web',
      async run({ context, sheet }) {
        sheet.getRange('A1:A90').values = longTexts(90);
        sheet.getRange('B1:B90').values = longTexts(90);
        await checkFails(tooMuchAsked, () => context.sync());
      },
    },
    {
      name: 'with a sync in between each part is within the limit',
      documentation: page,
      onlyOn: 'web',
      async run({ context, sheet }) {
        sheet.getRange('A1:A90').values = longTexts(90);
        await context.sync();
        sheet.getRange('B1:B90').values = longTexts(90);
        await context.sync();
        const used = sheet.getUsedRange(true);
        used.load('cellCount');
        await context.sync();
        checkEqual(used.cellCount, 180);
      },
    },
    {
      name: 'bytes count, not letters: Chinese text reaches the limit sooner',
      documentation: 'not documented: judged from requests being sent as UTF-8',
      onlyOn: 'web',
      async run({ context, sheet }) {
        sheet.getRange('A1:A70').values = longTexts(70, '计');
        await checkFails(tooMuchAsked, () => context.sync());
      },
    },
    {
      name: 'more than 5 MB in an answer is refused',
      documentation: page,
      onlyOn: 'web',
      async run({ context, sheet }) {
        sheet.getRange('A1:A100').values = longTexts(100);
        await context.sync();
        sheet.getRange('A1:A100').load('values,text');
        await checkFails(tooMuchAnswered, () => context.sync());
      },
    },
    {
      name: 'the same answer in parts comes through',
      documentation: page,
      onlyOn: 'web',
      async run({ context, sheet }) {
        sheet.getRange('A1:A100').values = longTexts(100);
        await context.sync();
        const range = sheet.getRange('A1:A100');
        range.load('values');
        await context.sync();
        range.load('text');
        await context.sync();
        checkEqual([range.values[99]?.[0]?.length, range.text[99]?.[0]?.length], [30_000, 30_000]);
      },
    },
    {
      name: 'more than five million cells are not read: null or an error, never part of them',
      documentation: page,
      async run({ context, sheet }) {
        sheet.getRange('A1').values = [[1]];
        const range = sheet.getRange('A1:GT50000');
        range.load('values');
        const code = await errorCodeOf(() => context.sync());
        if (code === 'no error') checkThat(range.values === null, 'values are null');
      },
    },
    {
      name: 'cells of an unbounded range are read as null, its other properties as usual',
      documentation: '"Read or write to an unbounded range using the Excel JavaScript API"',
      async run({ context, sheet }) {
        const range = sheet.getRange('C:D');
        range.load('values,formulas,text,numberFormat,columnIndex,columnCount');
        await context.sync();
        checkEqual([range.values, range.formulas, range.text, range.numberFormat], [null, null, null, null]);
        checkEqual([range.columnIndex, range.columnCount], [2, 2]);
      },
    },
  ],
};
