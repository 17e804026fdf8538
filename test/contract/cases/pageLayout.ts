import { checkEqual, checkFails } from '../check';
import type { Behaviour } from '../ContractCase';

const page = '"Control worksheet display settings with the Excel JavaScript API"';
const layout = '"Excel.PageLayout class"';
const zoomOptions = '"Excel.PageLayoutZoomOptions interface"';
const footers = '"Excel.HeaderFooter class"';

export const pageLayout: Behaviour = {
  behaviour: 'page layout',
  cases: [
    {
      name: 'orientation and paper are read back',
      documentation: layout,
      async run({ context, sheet }) {
        sheet.pageLayout.load('orientation');
        await context.sync();
        const first = sheet.pageLayout.orientation;
        sheet.pageLayout.orientation = 'Landscape';
        sheet.pageLayout.paperSize = 'A4';
        sheet.pageLayout.load('orientation,paperSize');
        await context.sync();
        checkEqual([first, sheet.pageLayout.orientation], ['Portrait', 'Landscape']);
        checkEqual(sheet.pageLayout.paperSize, 'A4');
      },
    },
    {
      name: 'centred on the page',
      documentation: `${page}, Set print layout options`,
      async run({ context, sheet }) {
        sheet.pageLayout.centerHorizontally = true;
        sheet.pageLayout.load('centerHorizontally,centerVertically');
        await context.sync();
        checkEqual([sheet.pageLayout.centerHorizontally, sheet.pageLayout.centerVertically], [true, false]);
      },
    },
    {
      name: 'the first row on every page',
      documentation: `${page}, Set print layout options`,
      async run({ context, sheet }) {
        sheet.pageLayout.setPrintTitleRows('$1:$1');
        const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
        rows.load('rowIndex,rowCount');
        const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject();
        columns.load('address');
        await context.sync();
        checkEqual([rows.rowIndex, rows.rowCount, columns.isNullObject], [0, 1, true]);
      },
    },
    {
      name: 'title columns beside title rows, given as ranges',
      documentation: `${layout}, setPrintTitleColumns`,
      async run({ context, sheet }) {
        sheet.pageLayout.setPrintTitleRows(sheet.getRange('2:3'));
        sheet.pageLayout.setPrintTitleColumns(sheet.getRange('A:B'));
        const rows = sheet.pageLayout.getPrintTitleRows();
        const columns = sheet.pageLayout.getPrintTitleColumns();
        rows.load('rowIndex,rowCount');
        columns.load('columnIndex,columnCount');
        await context.sync();
        checkEqual([rows.rowIndex, rows.rowCount], [1, 2]);
        checkEqual([columns.columnIndex, columns.columnCount], [0, 2]);
      },
    },
    {
      name: 'title rows must be whole rows',
      documentation: `${layout}, setPrintTitleRows`,
      async run({ context, sheet }) {
        sheet.pageLayout.setPrintTitleRows('A1:D1');
        await checkFails(['InvalidArgument'], () => context.sync());
      },
    },
    {
      name: 'title rows follow rows put in above them',
      documentation: 'not documented: judged from Excel keeping them in the name Print_Titles',
      async run({ context, sheet }) {
        sheet.pageLayout.setPrintTitleRows('$3:$3');
        await context.sync();
        sheet.getRange('1:1').insert('Down');
        const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
        rows.load('rowIndex');
        await context.sync();
        checkEqual(rows.rowIndex, 3);
      },
    },
    {
      name: 'a new sheet prints all of itself, a print area limits it',
      documentation: `${layout}, getPrintAreaOrNullObject and setPrintArea`,
      async run({ context, sheet }) {
        const before = sheet.pageLayout.getPrintAreaOrNullObject();
        before.load('address');
        await context.sync();
        sheet.pageLayout.setPrintArea('A1:D100');
        const area = sheet.pageLayout.getPrintArea();
        area.load('areaCount,cellCount');
        await context.sync();
        checkEqual([before.isNullObject, area.areaCount, area.cellCount], [true, 1, 400]);
      },
    },
    {
      name: 'getPrintArea fails where there is none',
      documentation: `${layout}, getPrintArea`,
      async run({ context, sheet }) {
        sheet.pageLayout.getPrintArea().load('address');
        await checkFails(['ItemNotFound'], () => context.sync());
      },
    },
    {
      name: 'a scale in percent',
      documentation: zoomOptions,
      async run({ context, sheet }) {
        sheet.pageLayout.zoom = { scale: 75 };
        sheet.pageLayout.load('zoom');
        await context.sync();
        checkEqual(sheet.pageLayout.zoom.scale, 75);
      },
    },
    {
      name: 'or pages to fit, which take the place of the scale',
      documentation: zoomOptions,
      async run({ context, sheet }) {
        sheet.pageLayout.zoom = { scale: 75 };
        sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
        sheet.pageLayout.load('zoom');
        await context.sync();
        const { horizontalFitToPages, verticalFitToPages, scale } = sheet.pageLayout.zoom;
        checkEqual([horizontalFitToPages, verticalFitToPages ?? null, scale ?? null], [1, null, null]);
      },
    },
    {
      name: 'a scale under 10 is refused',
      documentation: zoomOptions,
      async run({ context, sheet }) {
        sheet.pageLayout.zoom = { scale: 9 };
        await checkFails(['InvalidArgument'], () => context.sync());
      },
    },
    {
      name: 'margins are in points, or in the unit given',
      documentation: `${layout}, leftMargin and setPrintMargins`,
      async run({ context, sheet }) {
        sheet.pageLayout.leftMargin = 36;
        sheet.pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
        sheet.pageLayout.load('leftMargin,topMargin');
        await context.sync();
        checkEqual([sheet.pageLayout.leftMargin, Math.round(sheet.pageLayout.topMargin)], [36, 72]);
      },
    },
    {
      name: 'header and footer of all pages',
      documentation: footers,
      async run({ context, sheet }) {
        const all = sheet.pageLayout.headersFooters.defaultForAllPages;
        all.centerHeader = '&A';
        all.rightFooter = '&P / &N';
        all.load('leftHeader,centerHeader,rightFooter');
        await context.sync();
        checkEqual([all.leftHeader, all.centerHeader, all.rightFooter], ['', '&A', '&P / &N']);
      },
    },
    {
      name: 'print options are read back',
      documentation: layout,
      async run({ context, sheet }) {
        const { pageLayout } = sheet;
        pageLayout.printGridlines = true;
        pageLayout.printHeadings = true;
        pageLayout.blackAndWhite = true;
        pageLayout.printOrder = 'OverThenDown';
        pageLayout.printErrors = 'Blank';
        pageLayout.printComments = 'EndSheet';
        pageLayout.firstPageNumber = 3;
        pageLayout.load('printGridlines,printHeadings,blackAndWhite');
        pageLayout.load('printOrder,printErrors,printComments,firstPageNumber');
        await context.sync();
        checkEqual(
          [pageLayout.printGridlines, pageLayout.printHeadings, pageLayout.blackAndWhite],
          [true, true, true],
        );
        checkEqual(
          [
            pageLayout.printOrder,
            pageLayout.printErrors,
            pageLayout.printComments,
            pageLayout.firstPageNumber,
          ],
          ['OverThenDown', 'Blank', 'EndSheet', 3],
        );
      },
    },
    {
      name: 'a page break comes before its row',
      documentation: `${page}, Add a manual page break`,
      async run({ context, sheet }) {
        const added = sheet.horizontalPageBreaks.add('A21:E21');
        const count = sheet.horizontalPageBreaks.getCount();
        const other = sheet.verticalPageBreaks.getCount();
        const cell = added.getCellAfterBreak();
        cell.load('rowIndex');
        await context.sync();
        checkEqual([count.value, other.value, cell.rowIndex], [1, 0, 20]);
      },
    },
    {
      name: 'page breaks are taken away one by one and all together',
      documentation: '"Excel.PageBreakCollection class"; "Excel.PageBreak class"',
      async run({ context, sheet }) {
        sheet.horizontalPageBreaks.add('A21');
        sheet.horizontalPageBreaks.add('A41');
        sheet.verticalPageBreaks.add('E1');
        sheet.horizontalPageBreaks.load('items');
        await context.sync();
        sheet.horizontalPageBreaks.items[0]?.delete();
        const counts = [sheet.horizontalPageBreaks.getCount(), sheet.verticalPageBreaks.getCount()];
        sheet.horizontalPageBreaks.removePageBreaks();
        counts.push(sheet.horizontalPageBreaks.getCount());
        await context.sync();
        checkEqual(
          counts.map(({ value }) => value),
          [1, 1, 0],
        );
      },
    },
    {
      name: 'a layout belongs to its sheet',
      documentation: '"Excel.Worksheet class", pageLayout',
      async run({ context, sheet }) {
        const other = context.workbook.worksheets.add('Contract other');
        sheet.pageLayout.orientation = 'Landscape';
        other.pageLayout.load('orientation');
        await context.sync();
        checkEqual(other.pageLayout.orientation, 'Portrait');
      },
    },
  ],
};
