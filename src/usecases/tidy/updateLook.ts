import type { TableKey } from '../../workbook/cells/tableNames';
import { withExcel } from '../../workbook/session/excelSession';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import { missingHints } from '../../workbook/sheets/columns/settingHints';
import { anyWork, excelWork } from '../run/excelWork';
import type { RunOptions } from '../run/runOptions';
import { addLooks, isMeant, type ChosenLook } from './addLooks';
import { lookChanges, type LookChange } from './lookChange';
import { readRules, type LookedSheet } from './readRules';

/** A sheet that was made by an earlier version, or changed since. */
export interface SheetLook {
  table: TableKey;
  sheet: string;
  sheetProtected: boolean;
  /** What an earlier version set, or nobody, and what it becomes. */
  changes: readonly LookChange[];
  /** Its conditional formats are those of an earlier version, or not all there. */
  colours: boolean;
  /** Header of the column that says what each setting does, where 运营设置 lacks it. */
  hints: string | null;
  /** What somebody set themselves, which stays unless they ask. */
  own: readonly LookChange[];
}

/** What is to be updated. */
export interface LookChoice {
  tables: readonly TableKey[];
  /** Tables in which what people set themselves is replaced too. */
  replaced: readonly TableKey[];
}

export interface LookResult {
  sheets: readonly string[];
}

/** Tells what 更新外观 would change, sheet by sheet; writes nothing. Sheets that look as they would be made are left out. */
export function previewLook(options: RunOptions): Promise<readonly SheetLook[]> {
  return withExcel(anyWork(options), async (context) => {
    const { tables, supporting } = await readRules(context, options, { supporting: true });
    return [...tables, ...supporting].flatMap((tidy): SheetLook[] => {
      const { table, seen, formats, looks } = tidy;
      const changes = lookChanges(looks.filter(({ was }) => was === 'earlier'));
      const colours = isOutdated(formats);
      const own = lookChanges(looks.filter(({ was }) => was === 'changed'));
      const hints = hintsOf(tidy);
      if (changes.length + own.length === 0 && !colours && hints === null) return [];
      const { sheet, sheetProtected } = seen;
      return [{ table, sheet, sheetProtected, changes, colours, hints, own }];
    });
  });
}

/**
 * Gives sheets that an earlier version made the look they would be made with now. Only what we set, or nobody; what people
 * set stays where nobody asked. Cells' values are not touched, but 运营设置 of an earlier version gets the column that says
 * what each setting does; a second run writes nothing.
 * @throws WorkbookError `sheetProtected` before anything is written
 */
export async function updateLook(options: RunOptions, chosen: LookChoice): Promise<LookResult> {
  const [first] = chosen.tables;
  const { result } = await changeWorkbook(
    excelWork(options, first ?? 'tasks'),
    RETRY_THEN_FAIL,
    async (context) => {
      options.onProgress?.({ phase: 'reading' });
      const read = await readRules(context, options, { supporting: true });
      options.onProgress?.({ phase: 'writing' });
      const looks = [...read.tables, ...read.supporting].map((tidy) => chosenLook(tidy, chosen));
      const batch = new WriteBatch();
      addLooks(batch, read, looks, options);
      const sheets = looks.filter(isMeant).map(({ tidy }) => tidy.seen.sheet);
      return { batch, result: { sheets } };
    },
  );
  return result;
}

const isOutdated = ({ state }: LookedSheet['formats']): boolean => state === 'earlier' || state === 'gone';

function chosenLook(tidy: LookedSheet, { tables, replaced }: LookChoice): ChosenLook {
  const isChosen = tables.includes(tidy.table);
  const isReplaced = replaced.includes(tidy.table);
  return {
    tidy,
    steps: tidy.looks.filter(({ was }) => (was === 'earlier' ? isChosen : isReplaced)),
    formats: isChosen && isOutdated(tidy.formats),
    hints: isChosen && hintsOf(tidy) !== null,
  };
}

const hintsOf = ({ table, seen }: LookedSheet): string | null =>
  table === 'settings' ? missingHints(seen) : null;
