import { inverse, type LookStep } from '../../workbook/rules/looks/lookStep';
import { isView, queueSteps, queueViews } from '../../workbook/rules/looks/queueSteps';
import { replaceFormats } from '../../workbook/rules/replaceFormats';
import { WorkbookError } from '../../workbook/session/workbookError';
import { tableProbe } from '../../workbook/write/tableProbe';
import type { WriteBatch } from '../../workbook/write/WriteBatch';
import { hintsWrite } from '../../workbook/sheets/columns/settingHints';
import { missingLimitNamesWrites } from '../../workbook/sheets/names/limitNames';
import type { RunOptions } from '../run/runOptions';
import { lookBack } from './lookBack';
import type { LookedSheet, ReadRules } from './readRules';

/** What of one table's look is to change. */
export interface ChosenLook<Sheet extends LookedSheet = LookedSheet> {
  tidy: Sheet;
  steps: readonly LookStep[];
  /** Its conditional formats are replaced. */
  formats: boolean;
  /** The column that says what each setting does is added. */
  hints?: boolean;
}

/** Whether there is anything to do. */
export const isMeant = ({ steps, formats, hints = false }: ChosenLook): boolean =>
  hints || formats || steps.length > 0;

/**
 * Adds changes of looks to a batch: formats of cells and rows, and no values but those of the column 说明. Steps that
 * belong to the window come last.
 * @throws WorkbookError `sheetProtected` before anything is written
 */
export function addLooks(
  batch: WriteBatch,
  { workbook, run }: Pick<ReadRules, 'workbook' | 'run'>,
  chosen: readonly ChosenLook[],
  options: RunOptions,
): void {
  const meant = chosen.filter(isMeant);
  if (meant.length === 0) return;
  const refusing = meant.find(({ tidy }) => tidy.seen.sheetProtected);
  if (refusing) throw new WorkbookError({ code: 'sheetProtected', sheet: refusing.tidy.seen.sheet });
  if (meant.some(({ tidy, formats }) => formats && tidy.table === 'tasks'))
    batch.add(...missingLimitNamesWrites(workbook.limitNames, run.stored));
  const back = lookBack(options, {
    steps: meant.flatMap(({ steps }) => steps.map(inverse)),
    formats: meant.flatMap(({ tidy, formats }) =>
      formats ? [{ table: tidy.table, formats: tidy.formats.before }] : [],
    ),
  });
  batch.add({
    cells: 0,
    probe: () => meant.forEach(({ tidy }) => tableProbe(tidy.seen)()),
    queue: () => {
      for (const { tidy, steps, formats } of meant) {
        const cells = steps.filter((step) => !isView(step));
        queueSteps(tidy.seen, cells);
        if (formats) replaceFormats(tidy.seen, tidy.formats, tidy.formats.wanted);
      }
    },
    look: queueViews(meant.map(({ tidy, steps }) => ({ seen: tidy.seen, steps }))),
    back: () => back,
  });
  for (const { tidy, hints } of meant) if (hints) batch.add(hintsWrite(tidy.seen));
}
