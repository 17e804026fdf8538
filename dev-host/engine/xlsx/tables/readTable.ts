import type { BookTable, CellStyle } from '../../book/Book';
import { FileError } from '../package/FileError';
import { parseRect } from '../../grid/references';
import { formulaFromFile } from '../formulas/formulaFromFile';
import { readFilterColumns } from './filters';
import { child, childrenNamed, flag, numeric, type XmlNode } from '../xml/XmlNode';
import { decodeXString } from '../xml/xstring';
import { readSorting } from './sorting';
import { totalsFormula } from './totals';

/** Reads a table part. ECMA-376 18.5.1.2. Throws `FileError` when it does not say where the table is. */
export function readTable(root: XmlNode, differential: readonly CellStyle[]): BookTable {
  const { attributes } = root;
  const rect = parseRect(attributes.ref ?? '');
  if (!rect) throw new FileError('damaged', 'The workbook is damaged: a table has no range.');
  const name = decodeXString(attributes.displayName ?? attributes.name ?? '');
  const style = child(root, 'tableStyleInfo')?.attributes;
  const filter = child(root, 'autoFilter');
  const place = { table: { name, rect } };
  const columnIds = childrenNamed(child(root, 'tableColumns'), 'tableColumn').map(
    ({ attributes: column }, index) => numeric(column.id) ?? index + 1,
  );
  const sort = readSorting(child(root, 'sortState'), rect, columnIds);
  return {
    id: numeric(attributes.id) ?? 0,
    name,
    rect,
    showHeaders: attributes.headerRowCount !== '0',
    showTotals: (numeric(attributes.totalsRowCount) ?? 0) > 0,
    style: style?.name ?? null,
    bandedRows: flag(style?.showRowStripes),
    bandedColumns: flag(style?.showColumnStripes),
    highlightFirstColumn: flag(style?.showFirstColumn),
    highlightLastColumn: flag(style?.showLastColumn),
    showFilterButton: filter !== undefined,
    filters: filter ? readFilterColumns(filter, differential) : [],
    ...(sort && { sort }),
    columns: childrenNamed(child(root, 'tableColumns'), 'tableColumn').map((column, index) => {
      const columnName = decodeXString(column.attributes.name ?? '');
      const calculated = child(column, 'calculatedColumnFormula')?.text;
      const own = child(column, 'totalsRowFormula')?.text;
      const label = column.attributes.totalsRowLabel;
      const total =
        own === undefined
          ? totalsFormula(column.attributes.totalsRowFunction, name, columnName)
          : formulaFromFile(decodeXString(own), place);
      return {
        id: columnIds[index] ?? index + 1,
        name: columnName,
        ...(calculated !== undefined && {
          calculatedFormula: formulaFromFile(decodeXString(calculated), place),
        }),
        ...(label !== undefined && { totalsLabel: decodeXString(label) }),
        ...(total !== undefined && { totalsFormula: total }),
      };
    }),
  };
}
