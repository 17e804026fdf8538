import type { TableKey } from '../domain/columnKeys';
import { languageOf } from '../domain/language/languages';
import type { LanguageCode } from '../domain/language/Language';
import type { SeenTable } from './seenTable';
import type { SeenWorkbook } from './seenWorkbook';
import { TABLE_NAMES } from './tableNames';
import { WorkbookError } from './workbookError';

/** A table the work cannot go on without. @throws WorkbookError `tableMissing`, naming its sheet in `language` */
export function requiredTable(workbook: SeenWorkbook, key: TableKey, language: LanguageCode): SeenTable {
  const seen = workbook.tables[key];
  if (seen) return seen;
  const sheet = languageOf(language).sheets[key];
  throw new WorkbookError({ code: 'tableMissing', table: TABLE_NAMES[key], sheet });
}
