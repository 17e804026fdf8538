import { settingKey } from '../../../domain/settings/readSettings';
import { normaliseWord } from '../../../domain/cells/normaliseWord';
import { LANGUAGES } from '../../../words/vocabulary/languages';
import { cellText } from '../../cells/cellText';
import { dress } from '../../look/cellLook';
import { bodyLook, headerLook } from '../../look/columnLook';
import { namedColumn } from '../../back/namedCells';
import { KEPT, NO_WAY_BACK, type PlainWrite, type TakeBack } from '../../back/PlainWrite';
import { putBack, queueHeldRead } from '../../read/heldCells';
import { queueTableRead, type TableSnapshot } from '../../read/tableSnapshot';
import { WorkbookError } from '../../session/workbookError';
import { supportingColumns } from '../../scaffold/supportingColumns';
import { tableProbe } from '../../write/tableProbe';
import { settingsColumns, settingsLanguage } from '../settingsTable';

/** The header of the column that says what each setting does, where a settings sheet of an earlier version lacks it. */
export function missingHints(seen: TableSnapshot): string | null {
  const hints = hintTexts(seen);
  return hintsAt(seen) === undefined && hints.some((hint) => hint !== '') ? headerOf(seen) : null;
}

/** Adds that column at the end of the table. */
export function hintsWrite(seen: TableSnapshot): PlainWrite {
  return {
    cells: hintTexts(seen).length + 1,
    probe: tableProbe(seen),
    back: () => HINTS_BACK,
    queue: () => {
      const { column } = queueHints(seen, hintTexts(seen));
      column.load('name');
      return () => {
        // Somebody added the same one meanwhile: Excel gives ours another name.
        if (column.name === headerOf(seen)) return null;
        const problem = { code: 'othersChanged', sheet: seen.sheet, rows: seen.rows.length } as const;
        return { problem, sheet: seen.sheet, held: () => [], restore: () => column.delete() };
      };
    },
  };
}

const HINTS_BACK: TakeBack = {
  isWorkedOut: false,
  goesFirst: false,
  look: (context) => {
    const read = queueTableRead(context, 'settings');
    return () => {
      const seen = read();
      if (!seen || hintsAt(seen) === undefined) return NO_WAY_BACK;
      if (seen.sheetProtected) throw new WorkbookError({ code: 'sheetProtected', sheet: seen.sheet });
      const write = hintsRemoval(seen);
      return write ? { write, kept: 0, undone: 1 } : KEPT;
    };
  },
};

/**
 * Takes it out again, where it says what we wrote and nothing else; what somebody writes in the very moment is brought
 * back with the column, and reported.
 * @returns null where it is not there, or somebody changed it
 */
function hintsRemoval(seen: TableSnapshot): PlainWrite | null {
  const at = hintsAt(seen);
  const hints = hintTexts(seen);
  if (at === undefined || seen.rows.some((cells, row) => cellText(cells[at]) !== hints[row])) return null;
  return {
    cells: 0,
    probe: tableProbe(seen),
    back: 'none',
    queue: () => {
      const column = seen.table.columns.getItem(seen.headers[at] ?? '');
      const held = queueHeldRead(column.getDataBodyRange());
      column.delete();
      return () => {
        const cells = held();
        const others = cells.filter(([cell], row) => cell?.held !== hints[row]).length;
        if (others === 0) return null;
        return {
          problem: { code: 'othersChanged', sheet: seen.sheet, rows: others },
          sheet: seen.sheet,
          isOnce: true,
          held: () => namedColumn(headerOf(seen), cells),
          restore: () => {
            const { body } = queueHints(
              seen,
              cells.map(() => ''),
            );
            cells.forEach(([cell], row) => {
              if (cell && cell.held !== '') putBack(body.getCell(row, 0), cell);
            });
          },
        };
      };
    },
  };
}

/** Queues the column with its cells and their look. */
function queueHints(seen: TableSnapshot, hints: readonly string[]) {
  const language = settingsLanguage(seen);
  const texts = [headerOf(seen), ...hints, ...(seen.showsTotals ? [''] : [])];
  const column = seen.table.columns.add(
    undefined,
    texts.map((text) => [text]),
  );
  const [top, body] = [column.getHeaderRowRange(), column.getDataBodyRange()];
  const made = supportingColumns('settings', language).find(({ key }) => key === 'hint');
  if (made) {
    dress(top, headerLook(made.wanted, language.sheetFont));
    dress(body, bodyLook(made.wanted, language.sheetFont));
  }
  // What the column beside it has may have come along: its prompts are about other cells.
  body.dataValidation.clear();
  return { column, body };
}

const headerOf = (seen: TableSnapshot): string => settingsLanguage(seen).settings.headers[2];

function hintsAt({ headers }: TableSnapshot): number | undefined {
  const known = LANGUAGES.map(({ settings }) => normaliseWord(settings.headers[2]));
  const at = headers.findIndex((header) => known.includes(normaliseWord(header)));
  return at < 0 ? undefined : at;
}

/** What each row's setting does; '' for a row that is none. */
function hintTexts(seen: TableSnapshot): string[] {
  const { hints } = settingsLanguage(seen).settings;
  const [nameAt] = settingsColumns(seen);
  return seen.rows.map((cells) => {
    const key = settingKey(cellText(cells[nameAt]));
    return key ? hints[key] : '';
  });
}
