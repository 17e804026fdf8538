import { LANGUAGES } from '../../words/vocabulary/languages';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import { readTaskStatus } from '../../words/vocabulary/readStatus';
import { cellText } from '../../workbook/cells/cellText';
import { foundColumns } from '../../workbook/read/foundColumns';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';

/**
 * Names of the tasks that are 进行中: by the status typed, or by 核定状态 as the last refresh left it. None in a
 * workbook without a tracker, or whose tracker lacks the columns for it.
 */
export function tasksUnderWay(tracker: TableSnapshot | null): string[] {
  if (!tracker) return [];
  const { found } = foundColumns('tasks', tracker, ['name', 'status', 'assessed']);
  return tracker.rows.flatMap((cells) => {
    const text = (key: 'name' | 'status' | 'assessed') => cellText(cells[found.get(key) ?? -1]);
    const isUnderWay =
      readTaskStatus(text('status')) === 'inProgress' || ASSESSED.has(normaliseWord(text('assessed')));
    return isUnderWay ? text('name') : [];
  });
}

const ASSESSED = new Set(LANGUAGES.map(({ assessedStatus }) => normaliseWord(assessedStatus.inProgress)));
