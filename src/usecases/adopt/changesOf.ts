import type { ImportedRow, ImportedValue } from '../../domain/adopt/rows/cells/importedRow';
import { ROW_KEYS, type CellChange } from '../../domain/changeLog/cellChange';
import type { TableKey } from '../../domain/schema/columnKeys';
import { fill } from '../../words/template/fill';
import { cellText } from '../../workbook/cells/cellText';
import type { ReadAdoption } from './readAdoption';

/** The changes to rows we have that ticked rows of the team's table stand for. Nothing is ever emptied. */
export function changesOf(
  table: TableKey,
  { target, pairs, existing, dry, language, source }: ReadAdoption,
  ticked: readonly ImportedRow[],
): CellChange[] {
  if (!target) return [];
  const { seen, columns } = target;
  const why = fill(language.adopting.log.changed, { sheet: source.name });
  const chosen = new Set(ticked.map((row) => dry.rows.indexOf(row)));
  return pairs.rows.flatMap((pair) => {
    if (pair.kind !== 'changed' || !chosen.has(pair.incoming)) return [];
    const at = existing[pair.existing]?.row ?? 0;
    const row = cellText(seen.rows[at]?.[columns.at(ROW_KEYS[table]) ?? -1]).trim();
    return pair.changes.flatMap(({ key, after }): CellChange[] => {
      const column = columns.at(key);
      if (after === null || column === undefined) return [];
      const before = seen.rows[at]?.[column]?.value ?? '';
      return [{ table, row, at, column: key, before, after: contentOf(after), action: 'adopt', why }];
    });
  });
}

function contentOf(value: ImportedValue): CellChange['after'] {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'share':
      return value.share;
    case 'day':
      return { day: value.day };
  }
}
