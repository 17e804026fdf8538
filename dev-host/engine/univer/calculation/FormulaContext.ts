import type { IRange } from '@univerjs/core';
import type { SheetId } from '../../workbook/Engine';
import { circularNames } from '../../formula/circularNames';
import { calculationColumn, calculationName, toLongForm } from '../../formula/structuredReference';
import { containsCell } from '../../grid/rects';
import type { WorkbookState } from '../../workbook/WorkbookState';
import { toRange } from '../cells/snapshot';
import type { UniverHandle } from '../library/UniverHandle';

/** Registers the workbook's tables and names for Univer's formulas. */
export class FormulaContext {
  private tablesKnown: string[] = [];

  constructor(
    private readonly handle: UniverHandle,
    private readonly state: WorkbookState,
  ) {}

  /** Forgets what was registered for a workbook that is gone. */
  reset(): void {
    this.tablesKnown = [];
  }

  updateTables(): void {
    const service = this.handle.injector.get(this.handle.library.ISuperTableService);
    for (const name of this.tablesKnown) service.remove(this.handle.unitId, name);
    this.tablesKnown = [];
    for (const [sheet, { parts }] of this.state.all()) {
      for (const table of parts.tables) {
        const titles = new Map<string, number>();
        table.columns.forEach(({ name }, index) => {
          titles.set(name.trim(), index);
          titles.set(calculationColumn(name).trim(), index);
        });
        const range = toRange(table.rect);
        const register = (name: string, rows: Partial<IRange>): void => {
          const reference = { sheetId: sheet, range: { ...range, ...rows }, titleMap: titles };
          service.registerTable(this.handle.unitId, name, reference);
          this.tablesKnown.push(name);
        };
        // Univer takes the first row for the header and knows no totals row.
        register(calculationName(table.name), {
          startRow: range.startRow - (table.showHeaders ? 0 : 1),
          endRow: range.endRow - (table.showTotals ? 1 : 0),
        });
        register(calculationName(table.name, 'all'), {});
        if (table.showTotals) register(calculationName(table.name, 'totals'), { startRow: range.endRow });
      }
    }
  }

  updateNames(): void {
    const service = this.handle.injector.get(this.handle.library.IDefinedNamesService);
    const { unitId } = this.handle;
    const entries = this.takenNames().map(({ name, sheet, formula, comment, visible }, index) => {
      const id = `name${index}`;
      const entry = {
        id,
        name,
        formulaOrRefString: univerNameFormula(formula),
        localSheetId: sheet ?? allSheets,
        hidden: !visible,
        ...(comment === undefined ? {} : { comment }),
      };
      return [id, entry] as const;
    });
    // All at once: Univer looks through all of them again after each.
    service.registerDefinedNames(unitId, Object.fromEntries(entries));
  }

  /**
   * Univer takes a function for the name it is spelled like (`TODAY()` for the name Today), and never comes to an end
   * with names that stand for themselves.
   */
  private takenNames(): WorkbookState['names'] {
    const { injector, library } = this.handle;
    const functions = new Set(
      [...injector.get(library.IFunctionService).getExecutors().keys()].map((name) =>
        String(name).toLowerCase(),
      ),
    );
    const circular = circularNames(this.state.names);
    return this.state.names.filter(({ name }) => {
      const key = name.toLowerCase();
      return !functions.has(key) && !circular.has(key);
    });
  }

  /** Name of the table a cell is in. */
  tableAt(sheet: SheetId, row: number, column: number): string | undefined {
    return this.state.of(sheet).parts.tables.find(({ rect }) => containsCell(rect, row, column))?.name;
  }
}

/** What Univer calls the scope of a name that every sheet knows. */
export const allSheets = 'AllDefaultWorkbook';

// Univer wants a plain reference without the equals sign and everything else with it.
function univerNameFormula(formula: string): string {
  const long = toLongForm(formula, undefined);
  const body = long.replace(/^=/, '');
  return /^(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?\$?[A-Za-z]*\$?\d*(?::\$?[A-Za-z]*\$?\d*)?$/u.test(body)
    ? body
    : `=${body}`;
}
