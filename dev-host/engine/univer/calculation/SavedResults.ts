import type { ICellData } from '@univerjs/core';
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { CellError } from '../../book/Book';
import type { SheetId, UncomputedFormula } from '../../workbook/Engine';
import { beyondCalculation } from '../../formula/beyondCalculation';
import { namesIn } from '../../formula/namesIn';
import type { WorkbookState } from '../../workbook/WorkbookState';
import { fromUniverValue } from '../cells/cellConversion';
import { everything, type CellGrid } from '../cells/CellGrid';
import { allSheets } from './FormulaContext';
import { FormulaDoubts } from '../doubts/FormulaDoubts';
import type { UniverHandle } from '../library/UniverHandle';
import type { UniverLibrary } from '../library/UniverLibrary';

/**
 * Formulas that the calculation cannot work out keep the value they were saved with, and what depends on them is
 * calculated from it.
 */
export class SavedResults {
  private functionNames: ReadonlySet<string> | undefined;
  private doubts: FormulaDoubts | undefined;
  /** Formulas whose result is not reliable, by their cell, and why; found out as they were worked out. */
  private readonly doubtful = new Map<string, { formula: string; reason: string }>();

  constructor(
    private readonly handle: UniverHandle,
    private readonly state: WorkbookState,
    private readonly grid: CellGrid,
  ) {
    const { injector, library } = handle;
    const runtime = injector.get(library.IFormulaRuntimeService);
    const setRuntimeData = runtime.setRuntimeData.bind(runtime);
    runtime.setRuntimeData = (result) => {
      const { currentSubUnitId, currentRow, currentColumn } = runtime;
      const saved = this.savedInPlace(currentSubUnitId, currentRow, currentColumn);
      setRuntimeData(saved ?? plainResult(library, result));
    };
  }

  /** Call when Univer has its functions, once they are what they are to be. */
  watch(): void {
    this.doubts ??= new FormulaDoubts(this.handle);
  }

  /** Forgets what was found out about a workbook that is gone. */
  reset(): void {
    this.doubtful.clear();
  }

  /** True when the value of a formula that was worked out just now can be relied upon. */
  isSure(formula: string, sheet: SheetId): boolean {
    return this.lastDoubt === null && this.beyond(formula, sheet) === null;
  }

  /** The formulas that stand as they were saved, sheet by sheet. */
  list(): UncomputedFormula[] {
    return this.state.all().flatMap(([sheet]) => {
      const found: UncomputedFormula[] = [];
      this.grid.visit(sheet, everything, (row, column, { f }) => {
        const doubt = this.doubtful.get(placeOf(sheet, row, column));
        const reason = f ? (this.beyond(f, sheet) ?? (doubt?.formula === f ? doubt.reason : null)) : null;
        if (reason !== null) found.push({ sheet, row, column, reason });
      });
      return found;
    });
  }

  private beyond(formula: string, sheet: SheetId): string | null {
    return beyondCalculation(formula, this.known) ?? this.doubtOfNames(formula, sheet);
  }

  private get lastDoubt(): string | null {
    return this.doubts?.lastDoubt ?? null;
  }

  /** Univer knows one meaning of a name for all sheets; a name of a sheet is known to that sheet alone. */
  private doubtOfNames(formula: string, sheet: SheetId): string | null {
    const { names } = this.state;
    if (names.length === 0) return null;
    const { injector, library, unitId } = this.handle;
    const service = injector.get(library.IDefinedNamesService);
    for (const word of namesIn(formula)) {
      const meanings = names.filter(({ name }) => name.toLowerCase() === word);
      if (meanings.length === 0) continue;
      const meant =
        meanings.find((name) => name.sheet === sheet) ?? meanings.find((name) => name.sheet === null);
      const known = service.getValueByName(unitId, meant?.name ?? word);
      if (meant && !known) return 'a name that is also a function or stands for itself';
      if (!meant || known?.localSheetId !== (meant.sheet ?? allSheets))
        return 'a name that belongs to another sheet';
      const beyond = beyondCalculation(meant.formula, this.known);
      if (beyond !== null) return beyond;
    }
    return null;
  }

  // Univer has its functions only when it has had a workbook.
  private get known(): ReadonlySet<string> {
    const { injector, library } = this.handle;
    this.functionNames ??= new Set(
      [...injector.get(library.IFunctionService).getExecutors().keys()].map(String),
    );
    return this.functionNames;
  }

  private savedInPlace(sheet: string, row: number, column: number): BaseValueObject | undefined {
    if (!this.handle.workbook.getSheetBySheetId(sheet)) return undefined;
    const cell = this.grid.raw(sheet, row, column);
    const place = placeOf(sheet, row, column);
    const formula = cell?.f;
    const doubt = formula ? this.lastDoubt : null;
    if (formula && doubt !== null) this.doubtful.set(place, { formula, reason: doubt });
    else this.doubtful.delete(place);
    if (!formula || (doubt === null && this.beyond(formula, sheet) === null)) return undefined;
    return this.valueOf(cell) ?? this.handle.library.ErrorValueObject.create(this.errorType('#NAME?'));
  }

  private valueOf(cell: Readonly<ICellData>): BaseValueObject | undefined {
    const { library } = this.handle;
    const value = fromUniverValue(cell);
    if (value === null) return undefined;
    if (typeof value === 'number') return library.NumberValueObject.create(value);
    if (typeof value === 'string') return library.StringValueObject.create(value);
    if (typeof value === 'boolean') return library.BooleanValueObject.create(value);
    return library.ErrorValueObject.create(this.errorType(value.error));
  }

  private errorType(error: CellError['error']) {
    const { ErrorType } = this.handle.library;
    return Object.values(ErrorType).find((type) => String(type) === error) ?? ErrorType.VALUE;
  }
}

/** A formula never comes to a blank cell; and what is shown of a hyperlink is its text. */
function plainResult(library: UniverLibrary, result: FunctionVariantType): FunctionVariantType {
  const one = singleOf(result);
  if (!one) return result;
  if (one.isNull()) return library.NumberValueObject.create(0);
  const isLink = one.isString() && (one as StringValueObject).isHyperlink();
  return isLink ? library.StringValueObject.create(String(one.getValue())) : result;
}

/** The one value of a result, undefined for a block of more. */
function singleOf(result: FunctionVariantType): BaseValueObject | undefined {
  if (!result.isReferenceObject() && !result.isArray()) return result as BaseValueObject;
  const block = result as ArrayValueObject | BaseReferenceObject;
  if (block.getRowCount() !== 1 || block.getColumnCount() !== 1) return undefined;
  return block.getFirstCell();
}

const placeOf = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`;
