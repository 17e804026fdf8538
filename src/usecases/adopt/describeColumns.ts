import { importColumns } from '../../domain/adopt/grid/importColumns';
import { columnsOf, type ColumnSource } from '../../domain/adopt/grid/columnSource';
import { describeEvidence } from '../../words/describe/describeAdoption';
import type { ColumnKey, TableKey } from '../../domain/schema/columnKeys';
import type { Language } from '../../words/language/Language';
import type { AdoptionColumn } from './adoption';
import { columnName } from './foreignTables';
import type { ReadAdoption } from './readAdoption';

/** Our header of a column. */
export function headerOf({ columns }: Language, table: TableKey, key: ColumnKey): string {
  const texts: Readonly<Partial<Record<ColumnKey, { header: string }>>> = columns[table];
  return texts[key]?.header ?? key;
}

/** The columns of our table that can be filled, each with where it would come from and why. */
export function describeColumns(table: TableKey, read: ReadAdoption): AdoptionColumn[] {
  const { proposal, language, words, target, found } = read;
  const open = importColumns(table).filter((key) => !target || target.columns.at(key) !== undefined);
  const nameOf = (column: number) => {
    const known = found.table.columns.find((one) => one.column === column);
    return known ? columnName(known) : '';
  };
  return proposal.columns
    .filter(({ key }) => open.includes(key))
    .map(({ key, source, evidence, sure }) => ({
      key,
      header: headerOf(language, table, key),
      source,
      from: source ? sourceName(source, nameOf) : '',
      evidence: evidence.map((one) => describeEvidence(words, one)),
      sure,
      rivals: proposal.doubled
        .filter((doubled) => doubled.key === key)
        .flatMap(({ columns }) => columns.map(({ column }) => nameOf(column))),
    }));
}

/** Columns of the team's table nothing is taken from. */
export function describeUnused({ proposal, found }: ReadAdoption): string[] {
  return proposal.unused.flatMap(({ column }) => {
    const known = found.table.columns.find((one) => one.column === column);
    return known ? [columnName(known)] : [];
  });
}

/** Both ends of a span, all levels of a name, the people of a matrix. */
const BETWEEN: Readonly<Partial<Record<ColumnSource['kind'], string>>> = {
  levels: ' / ',
  joined: ' + ',
  matrix: '、',
};

function sourceName(source: ColumnSource, nameOf: (column: number) => string): string {
  const names = columnsOf(source).map(nameOf);
  if (source.kind === 'matrix') return `${source.letter}: ${names.join(BETWEEN.matrix)}`;
  if (source.kind === 'marks') return `${names[0] ?? ''} ~ ${names.at(-1) ?? ''}`;
  return names.join(BETWEEN[source.kind] ?? ' ~ ');
}
