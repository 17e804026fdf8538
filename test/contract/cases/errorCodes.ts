import { checkEqual, checkFails, checkThat } from '../check';
import type { Behaviour, ContractCase, ContractScene } from '../ContractCase';

const page = '"Error handling with the application-specific JavaScript APIs"';
const worksheets = '"Work with worksheets using the Excel JavaScript API"';

/** A piece of work that has to fail with a code; several codes where the documentation leaves it open. */
function refused(
  name: string,
  codes: readonly string[],
  documentation: string,
  work: (scene: ContractScene) => void,
): ContractCase {
  return {
    name,
    documentation,
    run: (scene) =>
      checkFails(codes, async () => {
        work(scene);
        await scene.context.sync();
      }),
  };
}

const notFound = ['ItemNotFound'];
const invalid = ['InvalidArgument'];

export const errorCodes: Behaviour = {
  behaviour: 'error codes',
  cases: [
    refused('a sheet that is not there', notFound, worksheets, ({ context }) =>
      context.workbook.worksheets.getItem('no such sheet').activate(),
    ),
    refused('a table that is not there', notFound, page, ({ context }) =>
      context.workbook.tables.getItem('NoSuchTable').load('name'),
    ),
    refused('a column that is not there', notFound, page, ({ sheet }) =>
      sheet.tables.add('A1:B2', true).columns.getItem('no such column').load('name'),
    ),
    refused('a name that is not there', notFound, page, ({ context }) =>
      context.workbook.names.getItem('NoSuchName').load('value'),
    ),
    refused('a sheet after the last', notFound, worksheets, ({ sheet }) => sheet.getNext().load('name')),
    refused(
      'used cells where there are none',
      notFound,
      '"Excel.Range class", getUsedRange',
      ({ sheet }) => void sheet.getRange('A1:B2').getUsedRange(true).load('address'),
    ),
    refused(
      'special cells where there are none',
      notFound,
      '"Excel.Range class", getSpecialCells',
      ({ sheet }) => void sheet.getRange('A1:B2').getSpecialCells('Formulas').load('address'),
    ),
    refused('text that does not occur', notFound, worksheets, ({ sheet }) =>
      sheet.findAll('no such text', { completeMatch: true }).load('address'),
    ),
    refused(
      'no cells in common',
      notFound,
      'not documented: judged from RangeAreas.getIntersection, which says so',
      ({ sheet }) => void sheet.getRange('A1').getIntersection('B2').load('address'),
    ),
    refused(
      'a sheet name that is taken, in any case',
      ['ItemAlreadyExists', 'InvalidArgument'],
      page,
      ({ context }) => void context.workbook.worksheets.add('CONTRACT'),
    ),
    refused('a sheet name with a character Excel does not allow', invalid, page, ({ context }) =>
      context.workbook.worksheets.add('a/b').load('name'),
    ),
    refused('a sheet name of more than 31 characters', invalid, page, ({ context }) =>
      context.workbook.worksheets.add('x'.repeat(32)).load('name'),
    ),
    refused('an address that cannot be read', invalid, page, ({ sheet }) =>
      sheet.getRange('A1:?').load('address'),
    ),
    refused('a cell beyond the sheet', invalid, page, ({ sheet }) =>
      sheet.getRange('A1048577').load('address'),
    ),
    refused('an index below zero', invalid, page, ({ sheet }) =>
      sheet.getRangeByIndexes(-1, 0, 1, 1).load('address'),
    ),
    refused(
      'an offset over the edge of the sheet',
      ['InvalidArgument', 'GeneralException'],
      '"Excel.Range class", getOffsetRange',
      ({ sheet }) => void sheet.getRange('A1').getOffsetRange(-1, 0).load('address'),
    ),
    refused('a formula that cannot be read', ['InvalidArgument', 'GeneralException'], page, ({ sheet }) => {
      sheet.getRange('A1').formulas = [['=SUM(1']];
    }),
    refused(
      'a formula longer than Excel takes',
      ['InvalidArgument', 'FormulaLengthExceedsLimit', 'GeneralException'],
      'not documented: judged from the support article "Excel specifications and limits" (8,192 characters)',
      ({ sheet }) => {
        sheet.getRange('A1').formulas = [[`=${'1+'.repeat(4100)}1`]];
      },
    ),
    refused('text longer than a cell holds', ['InvalidArgument', 'GeneralException'], page, ({ sheet }) => {
      sheet.getRange('A1').values = [['x'.repeat(32_768)]];
    }),
    refused(
      'cells of an unbounded range',
      ['InvalidArgument', 'UnsupportedOperation', 'InvalidOperation', 'GeneralException'],
      '"Read or write to an unbounded range using the Excel JavaScript API"',
      ({ sheet }) => {
        sheet.getRange('A:B').values = [['Due Date']];
      },
    ),
    refused('a colour that is none', invalid, page, ({ sheet }) => {
      sheet.getRange('A1').format.fill.color = 'no colour';
    }),
    refused('a table over another table', ['MergedRangeConflict', 'InvalidArgument'], page, ({ sheet }) => {
      sheet.tables.add('A1:B3', true);
      sheet.tables.add('B2:C4', true).load('name');
    }),
    refused('a table over merged cells', ['MergedRangeConflict', 'InvalidArgument'], page, ({ sheet }) => {
      sheet.getRange('A2:B2').merge();
      sheet.tables.add('A1:B3', true).load('name');
    }),
    refused(
      'rows put in that would push cells off the sheet',
      ['NonBlankCellOffSheet'],
      page,
      ({ sheet }) => {
        sheet.getRange('A1048576').values = [['last']];
        sheet.getRange('1:1').insert('Down');
      },
    ),
    refused(
      'cells put in through a table',
      ['InsertDeleteConflict', 'InvalidOperation', 'GeneralException'],
      'not documented: judged from the error table and from Excel, which does not shift part of a table',
      ({ sheet }) => {
        sheet.tables.add('A3:C5', true);
        sheet.getRange('B1').insert('Down');
      },
    ),
    refused(
      'a very hidden sheet deleted',
      ['InvalidOperation'],
      '"Excel.Worksheet class", delete',
      (scene) => {
        const other = scene.context.workbook.worksheets.add();
        other.visibility = 'VeryHidden';
        other.delete();
      },
    ),
    {
      name: 'an error says its code, where it happened, and is one of the library’s',
      documentation: `${page}, API errors`,
      async run({ context }) {
        context.workbook.worksheets.getItem('no such sheet').getRange('A1').load('values');
        const error: unknown = await context.sync().catch((failure: unknown) => failure);
        checkThat(error instanceof OfficeExtension.Error, 'the error is an OfficeExtension.Error');
        const { code, message, debugInfo } = error as OfficeExtension.Error;
        checkEqual([code, debugInfo.code, message.length > 0], ['ItemNotFound', 'ItemNotFound', true]);
        checkEqual(debugInfo.errorLocation, 'WorksheetCollection.getItem');
      },
    },
  ],
};
