import type { CellValue, Rect } from '../../book/Book';
import { EngineError, type SheetId } from '../../workbook/Engine';
import type { ICommandInfo } from '@univerjs/core';
import type { IFormulaDirtyData } from '@univerjs/engine-formula';
import { fromUniverValue } from '../cells/cellConversion';
import { toRange } from '../cells/snapshot';
import type { UniverHandle } from '../library/UniverHandle';

/**
 * Decides what is to be calculated and when. Stands in for Univer's own trigger, which waits 100 ms after every
 * change and cannot be started: this one starts when somebody waits, and by itself soon after a change.
 */
export class CalculationQueue {
  private dirty = noDirt();
  private waiting = false;
  private running: Promise<void> | null = null;
  private hasFormulas = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private disposed = false;

  constructor(
    private readonly handle: UniverHandle,
    private readonly onCalculated: (sheets: SheetId[]) => void,
  ) {}

  /** Takes over from Univer's own trigger. Call when a workbook has been opened. */
  takeOver(hasFormulas: boolean): void {
    this.handle.injector.get(this.handle.library.TriggerCalculationController).dispose();
    this.dirty = noDirt();
    this.waiting = false;
    this.hasFormulas = hasFormulas;
    if (hasFormulas) this.everything();
  }

  /** False as long as no cell has ever held a formula. */
  get isNeeded(): boolean {
    return this.hasFormulas;
  }

  /** Values in the rectangle have changed. */
  changed(sheet: SheetId, rect: Rect): void {
    if (!this.hasFormulas) return;
    this.dirty.dirtyRanges?.push({ unitId: this.handle.unitId, sheetId: sheet, range: toRange(rect) });
    this.want();
  }

  /** Formulas were put into or taken out of these cells. */
  formulasChanged(sheet: SheetId, cells: readonly (readonly [number, number])[]): void {
    if (cells.length === 0) return;
    this.hasFormulas = true;
    const matrix: Record<number, Record<number, object>> = {};
    for (const [row, column] of cells) (matrix[row] ??= {})[column] = {};
    this.announceFormulas({ [this.handle.unitId]: { [sheet]: matrix } });
    this.want();
  }

  /** Cells have moved, or names or tables mean something else now. */
  everything(): void {
    this.forgetReadFormulas();
    if (!this.hasFormulas) return;
    this.announceFormulas({ [this.handle.unitId]: null });
    this.dirty.forceCalculation = true;
    this.want();
  }

  /** A change that one of Univer's own commands made. */
  changedBy(command: Readonly<ICommandInfo>): void {
    const conversion = this.handle.injector
      .get(this.handle.library.IActiveDirtyManagerService)
      .get(command.id);
    if (!conversion) return;
    // A person may have typed the first formula of the workbook.
    this.hasFormulas = true;
    const data = conversion.getDirtyData({ ...command, type: command.type ?? 2 });
    for (const range of data.dirtyRanges ?? []) this.dirty.dirtyRanges?.push(range);
    this.dirty.forceCalculation ||= data.forceCalculation ?? false;
    for (const key of maps) mergeInto(this.dirty[key] ?? {}, data[key] ?? {});
    this.want();
  }

  async settled(): Promise<void> {
    while (!this.disposed && (this.waiting || this.running)) {
      clearTimeout(this.timer);
      await (this.running ?? this.start());
    }
  }

  /** Value of a formula that is in no cell. */
  async evaluate(formula: string, sheet: SheetId, row: number, column: number): Promise<CellValue> {
    await this.settled();
    const { unitId, library, injector } = this.handle;
    // Univer keeps what it has read of cells until the next calculation of the sheets.
    library.FORMULA_REF_TO_ARRAY_CACHE.clear();
    library.CELL_INVERTED_INDEX_CACHE.clear();
    const service = injector.get(library.ICalculateFormulaService);
    const results = await service.executeFormulas({
      [unitId]: { [sheet]: { [row]: { [column]: [formula] } } },
    });
    const result: unknown = results?.[unitId]?.[sheet]?.[row]?.[column]?.[0]?.value;
    const value: unknown = Array.isArray(result) ? firstOf(result) : result;
    if (value === null || value === undefined) return null;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      throw new EngineError('UnsupportedOperation', `The result of ${formula} is not a value.`);
    return fromUniverValue({ v: value });
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
  }

  private want(): void {
    if (!this.hasFormulas || this.disposed) return;
    this.waiting = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.settled(), pauseBeforeCalculating);
  }

  private start(): Promise<void> {
    this.waiting = false;
    const dirty = this.dirty;
    this.dirty = noDirt();
    this.running = this.calculate(dirty).finally(() => (this.running = null));
    return this.running;
  }

  private async calculate(dirty: Partial<IFormulaDirtyData>): Promise<void> {
    const { library, injector, commands } = this.handle;
    const service = injector.get(library.ICalculateFormulaService);
    const sheets = await new Promise<SheetId[]>((resolve, reject) => {
      let touched: SheetId[] | null = null;
      const stop = (): void => {
        results.dispose();
        ends.unsubscribe();
      };
      const results = commands.onCommandExecuted(({ id, params }) => {
        if (id !== library.SetFormulaCalculationResultMutation.id) return;
        const unitData = (params as { unitData?: Record<string, Record<string, unknown>> }).unitData;
        touched = Object.keys(unitData?.[this.handle.unitId] ?? {});
        stop();
        resolve(touched);
      });
      const ends = service.executionCompleteListener$.subscribe(({ functionsExecutedState }) => {
        if (functionsExecutedState === library.FormulaExecutedStateType.SUCCESS) return;
        stop();
        resolve([]);
      });
      commands
        .executeCommand(library.SetFormulaCalculationStartMutation.id, this.request(dirty), {
          onlyLocal: true,
        })
        .catch((error: unknown) => {
          stop();
          reject(error instanceof Error ? error : new Error(String(error)));
        });
    });
    if (!this.disposed) this.onCalculated(sheets);
  }

  private request(dirty: Partial<IFormulaDirtyData>): object {
    const model = this.handle.injector.get(this.handle.library.FormulaDataModel);
    const dirtyDefinedNameMap = { [this.handle.unitId]: this.names() };
    return {
      ...dirty,
      dirtyDefinedNameMap,
      maxIteration: 1,
      isCalculateTreeModel: false,
      rowData: model.getHiddenRowsFiltered(),
    };
  }

  // Univer keeps formulas as it has read them, with what their tables and names stood for then.
  private forgetReadFormulas(): void {
    const { injector, library } = this.handle;
    // Every formula: those of more than 64 characters are kept under a hash, which holds no workbook's id.
    injector.get(library.IFunctionService).deleteFormulaAstCacheKey('');
    // All its dispose does is to empty the caches, which Univer offers in no other way.
    injector.get(library.LexerTreeBuilder).dispose();
  }

  // The caches are shared by all workbooks, so a formula with a name in it is always to be read again.
  private names(): Record<string, string> {
    const { injector, library, unitId } = this.handle;
    const names = injector.get(library.IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
    return Object.fromEntries(Object.values(names).map(({ name }) => [name, '']));
  }

  // Univer keeps what each formula depends on until it is notified that the formula is another one.
  private announceFormulas(formulaData: object): void {
    this.handle.mutate(this.handle.library.SetFormulaDataMutation, { formulaData });
  }
}

const pauseBeforeCalculating = 20;
const maps = [
  'dirtyNameMap',
  'dirtyDefinedNameMap',
  'dirtySuperTableMap',
  'dirtyUnitFeatureMap',
  'dirtyUnitOtherFormulaMap',
  'clearDependencyTreeCache',
] as const;

/** Univer's maps go by workbook, then sheet, then formula: each of them may come with only one entry. */
function mergeInto(target: object, added: object): void {
  const entries = target as Record<string, unknown>;
  for (const [key, value] of Object.entries(added) as [string, unknown][]) {
    const present = entries[key];
    if (isObject(present) && isObject(value)) mergeInto(present, value);
    else entries[key] = value;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function noDirt(): Partial<IFormulaDirtyData> {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

function firstOf(values: readonly unknown[]): unknown {
  const first = values[0];
  return Array.isArray(first) ? firstOf(first) : first;
}
