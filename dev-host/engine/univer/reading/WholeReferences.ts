import type {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import type { UniverHandle } from '../UniverHandle';
import { moreToSee } from './readExactly';
import { isReadInPart } from './readUsedPart';
import { cellValues, originOf, reading, readingMore } from './reading';

type Result = ReturnType<BaseFunction['calculate']>;

/**
 * Tells whether a formula comes to the same as if it had read all of its references. Where only a part was read it is
 * worked out once more with more blank cells, and what each of its functions and operators comes to must be the same:
 * `SUM(A:A)` does not mind, `SUMPRODUCT(--(A:A=""))` does.
 */
export class WholeReferences {
  private results: Result[] = [];
  private random: Result[] = [];
  private replayed: Result[] | null = null;
  private depth = 0;
  private failedToReach = false;
  private onlyTotals = true;
  private doubtful = false;

  constructor(handle: UniverHandle) {
    this.watchFunctions(handle);
    const interpreter = handle.injector.get(handle.library.Interpreter);
    const execute = interpreter.execute.bind(interpreter);
    interpreter.execute = (formula) =>
      this.depth > 0 ? execute(formula) : this.check(() => execute(formula));
  }

  /** True when the formula worked out last would come to something else, had it read all of its references. */
  get mattered(): boolean {
    return this.doubtful;
  }

  private check(work: () => FunctionVariantType): FunctionVariantType {
    let result = this.run(work);
    this.doubtful = isReadInPart(result);
    if (reading.cutBy.size === 0) return result;
    const alike = reading.cutBy.size > 1;
    if (alike) result = readingMore({ alike }, () => this.run(work));
    if (this.onlyTotals) return result;
    const { results, failedToReach } = this;
    this.replayed = this.random;
    const again = readingMore({ rowsMore: moreToSee, columnsMore: moreToSee, alike }, () => this.run(work));
    this.replayed = null;
    this.doubtful =
      this.doubtful ||
      failedToReach ||
      !isSame(result, again, true) ||
      results.length !== this.results.length ||
      results.some((one, index) => !isSame(one, this.results[index], false));
    return result;
  }

  private run(work: () => FunctionVariantType): FunctionVariantType {
    this.results = [];
    this.random = [];
    this.failedToReach = false;
    this.onlyTotals = true;
    reading.cutBy.clear();
    this.depth += 1;
    try {
      return work();
    } finally {
      this.depth -= 1;
    }
  }

  private watchFunctions({ injector, library }: UniverHandle): void {
    for (const [name, executor] of injector.get(library.IFunctionService).getExecutors()) {
      const calculate = executor.calculate.bind(executor) as typeof executor.calculate;
      const isRandom = changesByItself.has(String(name));
      const reaches = reachesFar.has(String(name));
      const totals = doesNotMind.has(String(name));
      executor.calculate = (...values) => {
        if (!totals && values.some(isPart)) this.onlyTotals = false;
        const result = (isRandom ? this.replayed?.shift() : undefined) ?? calculate(...values);
        if (isRandom) this.random.push(result);
        if (isCalculatedBlock(result)) result.setCurrent(-1, -1);
        if (reading.cutBy.size === 0) return result;
        this.results.push(result);
        if (reaches && result.isError() && !values.some((value) => value.isError()))
          this.failedToReach = true;
        return result;
      };
    }
  }
}

/** A reference that is read in part, or what was read of one. */
function isPart(value: Result | undefined): boolean {
  return Boolean(value && (originOf(value as BaseValueObject) ?? isReadInPart(value as BaseValueObject)));
}

/**
 * A block that a function made. Univer gives it the place of the formula and then takes the cells there for its values
 * when it compares it with something.
 */
function isCalculatedBlock(result: Result): result is ArrayValueObject {
  return result.isArray() && !cellValues.has(result as BaseValueObject);
}

/** Give something else each time they are asked. */
const changesByItself: ReadonlySet<string> = new Set(['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN']);

/** Come to the same however many blank cells follow: what only these read needs no second look. */
const doesNotMind: ReadonlySet<string> = new Set([
  ...['AVERAGE', 'COLUMNS', 'COUNT', 'COUNTA', 'COUNTBLANK', 'COUNTIF', 'COUNTIFS', 'MAX', 'MIN', 'ROWS'],
  ...['SUM', 'SUMIF', 'SUMIFS'],
]);

/** May look for cells by their number, and then not find those that are not read. */
const reachesFar: ReadonlySet<string> = new Set(['CHOOSECOLS', 'CHOOSEROWS', 'DROP', 'HLOOKUP', 'INDEX']);

/** @param shape whether two blocks have to be of one size; else those of different sizes pass. */
function isSame(one: Result, other: Result | undefined, shape: boolean): boolean {
  if (!other || one.isReferenceObject() || other.isReferenceObject())
    return Boolean(other?.isReferenceObject() && one.isReferenceObject()) && placeOf(one) === placeOf(other);
  if (!isBlock(one) || !isBlock(other)) return !isBlock(one) && !isBlock(other) && isSameValue(one, other);
  if (one.getRowCount() !== other.getRowCount() || one.getColumnCount() !== other.getColumnCount())
    return !shape;
  let same = true;
  one.iterator((value, row, column) => {
    same = isSameValue(value ?? null, other.get(row, column) ?? null);
    return same;
  });
  return same;
}

const isBlock = (value: Result): value is ArrayValueObject => value.isArray();

const placeOf = (reference: Result | undefined): string =>
  JSON.stringify((reference as BaseReferenceObject).getRangePosition());

function isSameValue(one: Result | null, other: Result | null): boolean {
  const [first, second] = [one, other].map((value) => (value ? shown(value as BaseValueObject) : null));
  return first === second || (Number.isNaN(first) && Number.isNaN(second));
}

const shown = (value: BaseValueObject) => (value.isNull() ? null : value.getValue());
