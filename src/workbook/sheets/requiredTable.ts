import type { TableKey } from '../../domain/schema/columnKeys';
import { languageOf } from '../../words/vocabulary/languages';
import type { LanguageCode } from '../../words/language/Language';
import type { TableSnapshot } from '../read/tableSnapshot';
import type { WorkbookSnapshot } from './workbookSnapshot';
import { TABLE_NAMES } from '../cells/tableNames';
import { WorkbookError } from '../session/workbookError';

/** A table the work cannot go on without. @throws WorkbookError `tableMissing`, naming its sheet in `language` */
export function requiredTable(
  workbook: WorkbookSnapshot,
  key: TableKey,
  language: LanguageCode,
): TableSnapshot {
  const seen = workbook.tables[key];
  if (seen) return seen;
  const sheet = languageOf(language).sheets[key];
  throw new WorkbookError({ code: 'tableMissing', table: TABLE_NAMES[key], sheet });
}
