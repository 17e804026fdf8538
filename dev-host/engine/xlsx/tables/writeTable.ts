import type { BookTable } from '../../book/Book';
import { rectReference } from '../../grid/references';
import { formulaToFile } from '../formulas/formulaToFile';
import { writeAutoFilter, type DifferentialNumber } from './filters';
import { element, textElement } from '../xml/element';
import { encodeXString, encodeXStringAttribute } from '../xml/xstring';
import { writeSorting } from './sorting';
import { totalsFunction } from './totals';

/** Writes a table part. `tableNames`: of the whole workbook, in small letters. */
export function writeTable(
  table: BookTable,
  tableNames: ReadonlySet<string>,
  differential: DifferentialNumber,
): string {
  const { rect } = table;
  const filtered = table.showTotals ? { ...rect, rowCount: rect.rowCount - 1 } : rect;
  return element(
    'table',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      id: table.id,
      name: table.name,
      displayName: table.name,
      ref: rectReference(rect),
      headerRowCount: table.showHeaders ? undefined : 0,
      totalsRowCount: table.showTotals ? 1 : undefined,
      totalsRowShown: table.showTotals ? undefined : false,
    },
    table.showHeaders && table.showFilterButton
      ? writeAutoFilter({ rect: filtered, columns: table.filters }, differential)
      : undefined,
    writeSorting(table),
    element(
      'tableColumns',
      { count: table.columns.length },
      table.columns.map((column) => writeColumn(table, tableNames, column)),
    ),
    element('tableStyleInfo', {
      name: table.style ?? undefined,
      showFirstColumn: table.highlightFirstColumn,
      showLastColumn: table.highlightLastColumn,
      showRowStripes: table.bandedRows,
      showColumnStripes: table.bandedColumns,
    }),
  );
}

function writeColumn(
  table: BookTable,
  tables: ReadonlySet<string>,
  column: BookTable['columns'][number],
): string {
  const { calculatedFormula, totalsLabel } = column;
  const place = { table, tables };
  const usual =
    column.totalsFormula === undefined
      ? undefined
      : totalsFunction(column.totalsFormula, table.name, column.name);
  const own = usual === undefined ? column.totalsFormula : undefined;
  return element(
    'tableColumn',
    {
      id: column.id,
      name: encodeXStringAttribute(column.name),
      totalsRowFunction: own === undefined ? usual : 'custom',
      totalsRowLabel: totalsLabel === undefined ? undefined : encodeXStringAttribute(totalsLabel),
    },
    calculatedFormula === undefined
      ? undefined
      : textElement('calculatedColumnFormula', encodeXString(formulaToFile(calculatedFormula, place))),
    own === undefined ? undefined : textElement('totalsRowFormula', encodeXString(formulaToFile(own, place))),
  );
}
