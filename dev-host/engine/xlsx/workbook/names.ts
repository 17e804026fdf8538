import type { Book, BookName, BookSheet } from '../../book/Book';
import { absoluteReference, maxColumns, maxRows, parseRect, sheetPrefix } from '../../grid/references';
import { formulaFromFile, refersToOtherWorkbook } from '../formulas/formulaFromFile';
import { formulaToFile } from '../formulas/formulaToFile';
import { joinTokens, tokenize, type Token } from '../formulas/tokens';
import type { Losses } from '../package/Losses';
import { encodeXml } from '../xml/encodeXml';
import { element } from '../xml/element';
import { childrenNamed, flag, numeric, type XmlNode } from '../xml/XmlNode';
import { decodeXString, encodeXString, encodeXStringAttribute } from '../xml/xstring';

const builtIn = '_xlnm.';

/**
 * Reads `definedNames`. Print titles and print areas go to the page layout of their sheet, what Excel keeps for
 * its own filters is left out. `sheetAt` gives the place in the book of a sheet of the file, or undefined when that
 * sheet is not carried. ECMA-376 18.2.5.
 */
export function readNames(
  node: XmlNode | undefined,
  sheets: readonly BookSheet[],
  sheetAt: (index: number) => number | undefined,
  losses: Losses,
): BookName[] {
  return childrenNamed(node, 'definedName').flatMap(({ attributes, text }): BookName[] => {
    const name = decodeXString(attributes.name ?? '');
    const stored = decodeXString(text);
    const local = numeric(attributes.localSheetId);
    const sheet = local === undefined ? null : sheetAt(local);
    if (sheet === undefined || name.startsWith('_xlchart.')) return [];
    if (name.startsWith(builtIn)) {
      readBuiltIn(name.slice(builtIn.length), stored, sheets[sheet ?? 0], losses);
      return [];
    }
    if (refersToOtherWorkbook(stored) || flag(attributes.function)) {
      losses.add({ kind: 'outsideName', values: { name } });
      return [];
    }
    return [
      {
        name,
        sheet,
        formula: formulaFromFile(stored),
        visible: !flag(attributes.hidden),
        ...(attributes.comment !== undefined && { comment: decodeXString(attributes.comment) }),
      },
    ];
  });
}

/** Writes `definedNames`; undefined when there are none. */
export function writeNames(book: Book, tableNames: ReadonlySet<string>): string | undefined {
  const names = [
    ...book.sheets.flatMap(writeBuiltIns),
    ...book.names.map((name) =>
      definedName(
        {
          name: encodeXStringAttribute(name.name),
          comment: name.comment === undefined ? undefined : encodeXStringAttribute(name.comment),
          localSheetId: name.sheet ?? undefined,
          hidden: name.visible ? undefined : true,
        },
        formulaToFile(name.formula, { tables: tableNames }),
      ),
    ),
  ];
  return names.length === 0 ? undefined : element('definedNames', {}, names);
}

function readBuiltIn(name: string, stored: string, sheet: BookSheet | undefined, losses: Losses): void {
  if (!sheet || name === '_FilterDatabase') return;
  const areas = splitAreas(stored).map((area) => parseRect(area));
  const rects = areas.filter((area) => area !== undefined);
  if (name === 'Print_Area' && rects.length === areas.length) {
    sheet.parts.page.printAreas = rects;
  } else if (name === 'Print_Titles' && rects.length === areas.length) {
    for (const { row, column, rowCount, columnCount } of rects) {
      if (rowCount === maxRows)
        sheet.parts.page.titleColumns = { from: column, to: column + columnCount - 1 };
      else if (columnCount === maxColumns) sheet.parts.page.titleRows = { from: row, to: row + rowCount - 1 };
    }
  } else {
    losses.add({ kind: 'builtInName', sheet: sheet.name, values: { name, formula: stored } });
  }
}

function writeBuiltIns({ name, parts: { page, autoFilter } }: BookSheet, localSheetId: number): string[] {
  const prefix = sheetPrefix(name);
  const { titleColumns, titleRows, printAreas } = page;
  const areas = (printAreas ?? []).map((rect) => prefix + absoluteReference(rect));
  const columns = titleColumns && {
    row: 0,
    column: titleColumns.from,
    rowCount: maxRows,
    columnCount: titleColumns.to - titleColumns.from + 1,
  };
  const rows = titleRows && {
    row: titleRows.from,
    column: 0,
    rowCount: titleRows.to - titleRows.from + 1,
    columnCount: maxColumns,
  };
  const titles = [columns, rows]
    .filter((rect) => rect !== undefined)
    .map((rect) => prefix + absoluteReference(rect));
  const filter = autoFilter && prefix + absoluteReference(autoFilter.rect);
  return [
    ...(filter
      ? [definedName({ name: `${builtIn}_FilterDatabase`, localSheetId, hidden: true }, filter)]
      : []),
    ...(areas.length > 0
      ? [definedName({ name: `${builtIn}Print_Area`, localSheetId }, areas.join(','))]
      : []),
    ...(titles.length > 0
      ? [definedName({ name: `${builtIn}Print_Titles`, localSheetId }, titles.join(','))]
      : []),
  ];
}

function definedName(
  attributes: Record<string, string | number | boolean | undefined>,
  formula: string,
): string {
  return element('definedName', attributes, encodeXml(encodeXString(formula)));
}

/** `'A, B'!$A:$B,'A, B'!$1:$2` → `$A:$B` and `$1:$2`. */
function splitAreas(stored: string): string[] {
  const areas: Token[][] = [[]];
  for (const token of tokenize(stored)) {
    if (token.text === ',') areas.push([]);
    else if (token.text === '!') areas[areas.length - 1] = [];
    else areas.at(-1)?.push(token);
  }
  return areas.map((tokens) => joinTokens(tokens).replace(/^\(|\)$/g, ''));
}
