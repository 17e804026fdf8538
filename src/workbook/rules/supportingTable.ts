import type { SupportingSheet } from '../../words/language/SchemaWords';
import type { Language } from '../../words/language/Language';
import { columnLetters } from '../cells/cellAddress';
import type { TableSnapshot } from '../read/tableSnapshot';
import { registerFormats } from '../scaffold/formats/registerFormats';
import { placedColumns } from '../scaffold/supportingColumns';
import type { LookedAt } from './looks/LookedTable';
import type { MadeFormats } from './readFormats';

/** How a supporting sheet would be made in its own language, where its columns are now. */
export interface SupportingTable {
  language: Language;
  columns: readonly LookedAt[];
  formats: MadeFormats;
}

export function supportingTable(key: SupportingSheet, seen: TableSnapshot): SupportingTable {
  const { language, columns } = placedColumns(key, seen.headers);
  const at = (name: string) => columns.find((column) => column.key === name)?.at ?? -1;
  const place = {
    at,
    columns: Math.max(0, ...columns.map((column) => column.at + 1)),
    letter: (name: string) =>
      `$${columnLetters(seen.firstColumn + Math.max(0, at(name)))}${seen.firstRow + 1}`,
  };
  const wanted = key === 'alerts' ? registerFormats(language, place) : [];
  return {
    language,
    columns,
    // Without its column there is nothing to colour.
    formats: { wanted: wanted.filter(({ firstColumn }) => firstColumn >= 0), earlier: [] },
  };
}
