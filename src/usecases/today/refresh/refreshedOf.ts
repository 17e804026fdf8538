import type { Change } from '../../../workbook/write/changeWorkbook';
import type { Refreshed } from './decideRefresh';
import type { RefreshResult } from './refreshResult';

/** The result of a refresh with what came of writing it. */
export function refreshedOf({ result, commit, cells, problems, conflicts }: Change<Refreshed>): {
  columnsAdded: boolean;
  result: RefreshResult;
} {
  const { columnsAdded, ...found } = result;
  const stopped = commit?.stopped ? [commit.stopped] : [];
  return {
    columnsAdded,
    result: {
      ...found,
      notWritten: found.notWritten ?? commit?.stopped ?? null,
      problems: [...found.problems, ...stopped, ...problems, ...conflicts],
      cellsWritten: cells,
    },
  };
}
