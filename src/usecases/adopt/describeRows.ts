import { NAME_COLUMN } from '../../domain/adopt/grid/importColumns';
import type { RowPreview } from '../../domain/adopt/reimport/reimport';
import type { ImportedRow, ImportedValue } from '../../domain/adopt/rows/cells/importedRow';
import { canTakeRow, isTakenUnasked } from '../../domain/adopt/rows/takeRow';
import { describeImportDoubt, describePairDoubt } from '../../words/describe/describeAdoption';
import type { TableKey } from '../../domain/schema/columnKeys';
import { isoDay } from '../../domain/dates/day';
import { cellAddress } from '../../workbook/cells/cellAddress';
import type { AdoptionDoubt, AdoptionRow } from './adoption';
import type { ReadAdoption } from './readAdoption';
import { headerOf } from './describeColumns';

/** The rows that would be taken over, in the team's order. */
export function describeRows(table: TableKey, read: ReadAdoption): AdoptionRow[] {
  const { dry, pairs, language } = read;
  const nameKey = NAME_COLUMN[table];
  const previews = new Map(
    pairs.rows.flatMap((row) => (row.kind === 'gone' ? [] : [[row.incoming, row] as const])),
  );
  return dry.rows.map((row, place) => {
    const preview = previews.get(place);
    const changes = preview?.kind === 'changed' ? preview.changes.filter(({ after }) => after !== null) : [];
    const kind = !preview || preview.kind === 'new' ? 'new' : changes.length > 0 ? 'changed' : 'same';
    return {
      row: row.row + 1,
      name: nameOf(row, table),
      kind,
      // A row we have holds what somebody wrote there: it is changed only when the person says so.
      ticked: kind === 'new' && isTakenUnasked(row, nameKey),
      canTake: kind !== 'same' && canTakeRow(row, nameKey),
      doubts: [...describeDoubts(row, read), ...(preview ? pairDoubts(table, row, preview, read) : [])],
      changes: changes.map(({ key, before, after }) => ({
        header: headerOf(language, table, key),
        before: shown(before),
        after: shown(after),
      })),
    };
  });
}

/** A row that is there already may be another one; the doubt is about the whole row. */
function pairDoubts(
  table: TableKey,
  row: ImportedRow,
  preview: RowPreview,
  { words, existing, source, found }: ReadAdoption,
): AdoptionDoubt[] {
  if (preview.kind === 'new' || preview.kind === 'gone') return [];
  const known = existing[preview.existing];
  const name = nameOf(row, table);
  const names = { name, known: known ? nameOf(known, table) : '' };
  return preview.doubts.map((doubt) => ({
    cell: { sheet: source.name, address: cellAddress(row.row, found.candidate.firstColumn) },
    text: name,
    sentence: describePairDoubt(words, doubt, names),
  }));
}

/** The name a row would have. */
export function nameOf({ cells }: ImportedRow, table: TableKey): string {
  return shown(cells[NAME_COLUMN[table]] ?? null).trim();
}

/** What is doubtful about a row, each with the cell on the team's sheet. */
function describeDoubts(
  { row, doubts }: ImportedRow,
  { words, run, source, found }: ReadAdoption,
): AdoptionDoubt[] {
  return doubts.map((doubt) => ({
    cell: {
      sheet: source.name,
      address: cellAddress(row, doubt.column ?? found.candidate.firstColumn),
    },
    text: doubt.text,
    sentence: describeImportDoubt(words, doubt, run.asOf),
  }));
}

function shown(value: ImportedValue | null): string {
  switch (value?.kind) {
    case 'text':
      return value.text;
    case 'day':
      return isoDay(value.day);
    case 'share':
      return `${Math.round(value.share * 100)}%`;
    case undefined:
      return '';
  }
}
