import { findColumns } from '../../domain/findColumns';
import { LANGUAGES } from '../../domain/language/languages';
import { normaliseWord } from '../../domain/language/normaliseWord';
import { readTaskStatus } from '../../domain/language/readWord';
import { cellText } from '../../workbook/cellText';
import type { SeenTable } from '../../workbook/seenTable';

/**
 * Names of the tasks that are 进行中: by the status typed, or by 核定状态 as the last refresh left it. None in a
 * workbook without a tracker, or whose tracker lacks the columns for it.
 */
export function tasksUnderWay(tracker: SeenTable | null): string[] {
  if (!tracker) return [];
  const { found } = findColumns('tasks', tracker.headers, ['name', 'status', 'assessed']);
  return tracker.rows.flatMap((cells) => {
    const text = (key: 'name' | 'status' | 'assessed') => cellText(cells[found.get(key) ?? -1]);
    const isUnderWay =
      readTaskStatus(text('status')) === 'inProgress' || ASSESSED.has(normaliseWord(text('assessed')));
    return isUnderWay ? text('name') : [];
  });
}

const ASSESSED = new Set(LANGUAGES.map(({ assessedStatus }) => normaliseWord(assessedStatus.inProgress)));
