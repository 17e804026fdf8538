import type { ArrayValueObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { UniverHandle } from '../UniverHandle';
import { changesByItself, doesNotMind } from './functionTraits';
import { isReadInPart } from './readUsedPart';
import { cellValues, reading, readingMore } from './reading';
import { isPart, isSame, SecondLook } from './SecondLook';
import { decidedByZero } from './unseenNumber';

/**
 * Tells whether what a formula comes to can be relied upon: whether it would come to the same had it read all of its
 * references. Where only a part was read it is
 * worked out once more with more blank cells, and what each of its functions and operators comes to must be the same:
 * `SUM(A:A)` does not mind, `SUMPRODUCT(--(A:A=""))` does.
 */
export class WholeReferences {
  private results: FunctionVariantType[] = [];
  private random: FunctionVariantType[] = [];
  private replayed: FunctionVariantType[] | null = null;
  private look: SecondLook | null = null;
  private depth = 0;
  private onlyTotals = true;
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
    try {
      const { result, isSure } = this.checked(work);
      this.doubt = isSure ? null : 'a result that depends on the blank cells below or beside all others';
      if (reading.beyondGiven) this.doubt ??= 'a sum range of another size than the range that is searched';
      return result;
    } catch {
      // Univer would leave all the formulas after it as they are, and never be done.
      this.doubt = 'a formula that the calculation fails on';
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  private checked(work: () => FunctionVariantType): { result: FunctionVariantType; isSure: boolean } {
    let result = this.run(work);
    const isWhole = !isReadInPart(result);
    if (reading.cutBy.size === 0) return { result, isSure: isWhole };
    const alike = reading.cutBy.size > 1;
    if (alike) result = readingMore({ alike }, () => this.run(work));
    const isSure = isWhole && (this.onlyTotals || this.isSameWithMore(work, result, alike));
    return { result, isSure };
  }

  private isSameWithMore(
    work: () => FunctionVariantType,
    result: FunctionVariantType,
    alike: boolean,
  ): boolean {
    this.replayed = this.random;
    const look = new SecondLook(this.handle.library, this.results);
    this.look = look;
    try {
      const again = readingMore({ rowsMore: moreToSee, columnsMore: moreToSee, alike }, () => this.run(work));
      return look.isSame && isSame(result, again, true);
    } finally {
      this.look = null;
      this.replayed = null;
    }
  }

  private run(work: () => FunctionVariantType): FunctionVariantType {
    this.results = [];
    this.random = [];
    this.onlyTotals = true;
    reading.cutBy.clear();
    reading.beyondGiven = false;
    this.depth += 1;
    try {
      return work();
    } finally {
      this.depth -= 1;
    }
  }

  private watchFunctions(): void {
    const { injector, library } = this.handle;
    for (const [key, executor] of injector.get(library.IFunctionService).getExecutors()) {
      const name = String(key);
      const calculate = executor.calculate.bind(executor) as (
        ...values: FunctionVariantType[]
      ) => FunctionVariantType;
      const isRandom = changesByItself.has(name);
      const totals = doesNotMind.has(name);
      executor.calculate = ((...values: FunctionVariantType[]) => {
        if (!totals && values.some(isPart)) this.onlyTotals = false;
        this.look?.ask(name, values);
        let result = (isRandom ? this.replayed?.shift() : undefined) ?? calculate(...values);
        if (isRandom) this.random.push(result);
        if (this.look) result = decidedByZero(library, name, values, result);
        if (isCalculatedBlock(result)) result.setCurrent(-1, -1);
        if (reading.cutBy.size === 0) return result;
        this.results.push(result);
        this.look?.follow(name, values, result);
        return result;
      }) as typeof executor.calculate;
    }
  }
}

/** How many more lines are read: one that makes a sign or a truth change each time changes it in the end. */
const moreToSee = 17;

/**
 * A block that a function made. Univer gives it the place of the formula and then takes the cells there for its values
 * when it compares it with something.
 */
function isCalculatedBlock(result: FunctionVariantType): result is ArrayValueObject {
  return result.isArray() && !cellValues.has(result as BaseValueObject);
}
