import type { BookTable, Rect, TableSorting } from '../../book/Book';
import { bodyRect } from '../../tables/extendRanges';
import { parseRect, rectReference } from '../../grid/references';
import { element } from '../xml/element';
import { childrenNamed, flag, type XmlNode } from '../xml/XmlNode';

/**
 * How a table was last sorted, from its `sortState`; undefined where that sorts on anything but values. ECMA-376
 * 18.3.1.92.
 */
export function readSorting(
  node: XmlNode | undefined,
  table: Rect,
  columnIds: readonly number[],
): TableSorting | undefined {
  const conditions = childrenNamed(node, 'sortCondition').map(({ attributes }) => {
    const column = columnIds[(parseRect(attributes.ref ?? '')?.column ?? -1) - table.column];
    const isPlain = (attributes.sortBy ?? 'value') === 'value' && attributes.customList === undefined;
    return column === undefined || !isPlain ? undefined : { column, ascending: !flag(attributes.descending) };
  });
  const keys = conditions.filter((key) => key !== undefined);
  if (keys.length === 0 || keys.length < conditions.length) return undefined;
  return { keys, matchCase: flag(node?.attributes.caseSensitive) };
}

/** Writes the `sortState` of a table that remembers how it was sorted. */
export function writeSorting(table: BookTable): string | undefined {
  const { sort, columns } = table;
  const body = bodyRect(table);
  const conditions = (sort?.keys ?? []).flatMap(({ column, ascending }) => {
    const index = columns.findIndex(({ id }) => id === column);
    const ref = rectReference({ ...body, column: body.column + index, columnCount: 1 });
    return index === -1 ? [] : [element('sortCondition', { descending: !ascending || undefined, ref })];
  });
  if (!sort || conditions.length === 0) return undefined;
  return element(
    'sortState',
    { caseSensitive: sort.matchCase || undefined, ref: rectReference(body) },
    conditions,
  );
}
