import type { TableKey } from '../../domain/schema/columnKeys';
import { languageOf } from '../../words/vocabulary/languages';
import type { LanguageCode } from '../../words/language/Language';
import type { SeenTable } from './seenTable';
import type { SeenWorkbook } from '../sheets/seenWorkbook';
import { TABLE_NAMES } from '../cells/tableNames';
import { WorkbookError } from '../session/workbookError';

/** A table the work cannot go on without. @throws WorkbookError `tableMissing`, naming its sheet in `language` */
export function requiredTable(workbook: SeenWorkbook, key: TableKey, language: LanguageCode): SeenTable {
  const seen = workbook.tables[key];
  if (seen) return seen;
  const sheet = languageOf(language).sheets[key];
  throw new WorkbookError({ code: 'tableMissing', table: TABLE_NAMES[key], sheet });
}
