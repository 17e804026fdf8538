import { LOG_COLUMNS, type LogColumn } from '../../../domain/changeLog/logEntry';
import { logColumnAt } from '../../../domain/changeLog/readLog';
import type { LanguageCode } from '../../../words/language/Language';
import { languageOf, LANGUAGES } from '../../../words/vocabulary/languages';
import { cellText } from '../../cells/cellText';
import { dress } from '../../look/cellLook';
import { bodyLook, headerLook } from '../../look/columnLook';
import { putBack, queueHeldRead } from '../../read/heldCells';
import { rowsRefused } from '../../read/rowsRefused';
import { queueTableRead, type TableSnapshot } from '../../read/tableSnapshot';
import { supportingSheet } from '../../scaffold/supportingSheet';
import { WorkbookError } from '../../session/workbookError';
import { namedColumn } from '../../back/namedCells';
import { KEPT, NO_WAY_BACK, type PlainWrite, type TakeBack } from '../../back/PlainWrite';

/**
 * A column that 变更日志 lacks, at its end, blank and with the look of the others.
 * @throws WorkbookError `sheetProtected` or `tableFiltered`
 */
export function newLogColumn(
  seen: TableSnapshot,
  column: LogColumn,
  language: LanguageCode,
): PlainWrite | null {
  if (logColumnAt(seen.headers, column) >= 0) return null;
  throwIfRefused(seen);
  const { header } = columnOf(seen, column, language);
  return {
    cells: 0,
    back: () => logColumnBack(column, language),
    queue: () => {
      const { added } = queueColumn(seen, column, language);
      added.load('name');
      return () =>
        // Somebody added the same one meanwhile: Excel gives ours another name.
        added.name === header
          ? null
          : {
              problem: { code: 'othersChanged' as const, sheet: seen.sheet, rows: seen.rows.length },
              sheet: seen.sheet,
              held: () => [],
              restore: () => added.delete(),
            };
    },
  };
}

/** Takes it out again while nobody is named in it. What takes it out is not logged with it: the log is what changes. */
const logColumnBack = (column: LogColumn, language: LanguageCode): TakeBack => ({
  isWorkedOut: false,
  goesFirst: false,
  look: (context) => {
    const read = queueTableRead(context, 'changes');
    return () => {
      const seen = read();
      const removal = seen && removeLogColumn(seen, column, language);
      if (!removal) return NO_WAY_BACK;
      return removal.isUsed ? KEPT : { write: removal.write, kept: 0, undone: 1 };
    };
  },
});

/**
 * Takes it out again while nothing is in it. What it holds in the moment it goes is read in the same request, and
 * brought back with it.
 * @returns null where it is not there
 * @throws WorkbookError `sheetProtected` or `tableFiltered`
 */
function removeLogColumn(
  seen: TableSnapshot,
  column: LogColumn,
  language: LanguageCode,
): { isUsed: boolean; write: PlainWrite } | null {
  const at = logColumnAt(seen.headers, column);
  if (at < 0) return null;
  throwIfRefused(seen);
  const header = seen.headers[at] ?? '';
  const queue = () => {
    const gone = seen.table.columns.getItem(header);
    const held = queueHeldRead(gone.getDataBodyRange());
    gone.delete();
    return () => {
      const cells = held();
      const written = cells.filter(([cell]) => cell?.held !== '').length;
      if (written === 0) return null;
      return {
        problem: { code: 'othersChanged' as const, sheet: seen.sheet, rows: written },
        sheet: seen.sheet,
        isOnce: true as const,
        held: () => namedColumn(header, cells),
        restore: () => {
          const { body } = queueColumn({ ...seen, rows: cells.map(() => []) }, column, language);
          cells.forEach(([cell], row) => {
            if (cell && cell.held !== '') putBack(body.getCell(row, 0), cell);
          });
        },
      };
    };
  };
  const isUsed = seen.rows.some((cells) => cellText(cells[at]).trim() !== '');
  return { isUsed, write: { cells: 0, queue, back: 'none' } };
}

function queueColumn(seen: TableSnapshot, column: LogColumn, language: LanguageCode) {
  const { header, plan, font } = columnOf(seen, column, language);
  const rows = seen.rows.length;
  const blank = Array.from({ length: rows + Number(seen.showsTotals) }, () => ['']);
  const added = seen.table.columns.add(undefined, [[header], ...blank]);
  const body = added.getDataBodyRange();
  body.numberFormat = Array.from({ length: rows }, () => [plan.numberFormat]);
  dress(added.getHeaderRowRange(), headerLook(plan, font));
  dress(body, bodyLook(plan, font));
  return { added, body };
}

/** The column as the sheet would be made with it, in the language the log is in. */
function columnOf({ headers }: TableSnapshot, column: LogColumn, fallback: LanguageCode) {
  const own = LANGUAGES.find(({ changes }) => headers.includes(changes.headers[0] ?? ''));
  const language = own ?? languageOf(fallback);
  const plan = supportingSheet('changes', language, { name: '', rows: [] }).columns[
    LOG_COLUMNS.indexOf(column)
  ];
  if (!plan) throw new RangeError(`变更日志 has no column ${column}.`);
  return { header: plan.header, plan, font: language.sheetFont };
}

function throwIfRefused(seen: TableSnapshot): void {
  const refused = rowsRefused(seen);
  if (refused) throw new WorkbookError(refused);
}
