import type { BaseReferenceObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { UniverHandle } from '../library/UniverHandle';
import { doubtOfArguments, doubtOfResult, isCalculatedBlock } from './doubtOf';
import { requireReadable, TooManyCells } from './TooManyCells';

/**
 * Says whether what a formula comes to can be relied upon, by watching what each of its functions and operators is given
 * and gives: see `doubtOfArguments`.
 */
export class FormulaDoubts {
  private depth = 0;
  private doubt: string | null = null;

  constructor(private readonly handle: UniverHandle) {
    this.watchFunctions();
    const interpreter = handle.injector.get(handle.library.Interpreter);
    const execute = interpreter.execute.bind(interpreter);
    interpreter.execute = (formula) =>
      this.depth > 0 ? execute(formula) : this.check(() => execute(formula));
  }

  /** Why what the last formula came to is not to be relied upon, in a few words; null = it is. */
  get lastDoubt(): string | null {
    return this.doubt;
  }

  private check(work: () => FunctionVariantType): FunctionVariantType {
    const { ErrorValueObject, ErrorType } = this.handle.library;
    this.doubt = null;
    this.depth += 1;
    try {
      const result = work();
      if (result.isReferenceObject()) requireReadable(result as BaseReferenceObject);
      return result;
    } catch (error) {
      // Univer would leave all the formulas after it as they are, and never be done.
      this.doubt = error instanceof TooManyCells ? error.message : 'a formula that the calculation fails on';
      return ErrorValueObject.create(ErrorType.VALUE);
    } finally {
      this.depth -= 1;
    }
  }

  private watchFunctions(): void {
    const { injector, library } = this.handle;
    const hasSheet = (name: string): boolean => Boolean(this.handle.workbook.getSheetBySheetName(name));
    for (const [key, executor] of injector.get(library.IFunctionService).getExecutors()) {
      const name = String(key);
      const calculate = executor.calculate.bind(executor) as (
        ...values: FunctionVariantType[]
      ) => FunctionVariantType;
      executor.calculate = ((...values: FunctionVariantType[]) => {
        // Before: some change the references they are given.
        this.doubt ??= doubtOfArguments(name, values);
        const result = calculate(...values);
        this.doubt ??= doubtOfResult(name, result, hasSheet);
        // Univer gives it the place of the formula and then takes the cells there for its values when it compares it.
        if (isCalculatedBlock(result)) result.setCurrent(-1, -1);
        return result;
      }) as typeof executor.calculate;
    }
  }
}
