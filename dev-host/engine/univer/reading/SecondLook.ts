import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import type { UniverLibrary } from '../UniverLibrary';
import {
  keepsLines,
  looksAtNumbers,
  reachesFar,
  searchesByHalves,
  takesAllLines,
  takesErrors,
} from './functionTraits';
import { isReadInPart } from './readUsedPart';
import { originOf } from './reading';
import { holdsUnseen } from './unseenNumber';

type Result = FunctionVariantType;

/**
 * Follows a formula as it is worked out once more with more blank lines, and compares what each of its functions and
 * operators comes to with the time before. Blank lines are all alike, so what some more of them do not change, as many
 * as the sheet has do not change either, for the functions of which that is known.
 */
export class SecondLook {
  /** Blocks that have become larger: each of their lines beyond comes from a blank line. */
  private readonly grown = new WeakMap<object, Directions>();
  private next = 0;
  private same = true;

  /** @param first what the functions came to before, in their order */
  constructor(
    private readonly library: UniverLibrary,
    private readonly first: readonly Result[],
  ) {}

  /** True when nothing so far depends on how many blank lines there are. */
  get isSame(): boolean {
    return this.same && this.next === this.first.length;
  }

  /** Call before each function, in their order: IFERROR changes what it is given. */
  ask(name: string, values: readonly Result[]): void {
    if (!takesErrors.has(name)) return;
    this.same &&= !values.some((value) => this.grown.has(value) && holdsUnseen(this.library, value));
  }

  /** Call after each function. */
  follow(name: string, values: readonly Result[], result: Result): void {
    const before = this.first[this.next++];
    const grows = this.noteGrowth(result, before);
    this.same &&= isSame(before, result, false) && this.isConclusive(name, values, result, grows);
  }

  private isConclusive(name: string, values: readonly Result[], result: Result, grows: boolean): boolean {
    const blocks = values.filter((value) => this.grown.has(value));
    if (blocks.length === 0 && !values.some(isPart)) return true;
    if (this.reachesBeyond(name, values) && holds(result, isOutOfReach)) return false;
    if (searchesByHalves(name, values) && this.lastLineHolds(values[1], isSearched)) return false;
    if (keepsLines.has(name)) return true;
    if (grows) return false;
    if (takesAllLines.has(name)) return true;
    return looksAtNumbers.has(name) && !blocks.some((block) => this.lastLineHolds(block, isNumber));
  }

  private noteGrowth(result: Result, before: Result | undefined): boolean {
    if (!isBlock(result) || !before || !isBlock(before)) return false;
    const rows = result.getRowCount() !== before.getRowCount();
    const columns = result.getColumnCount() !== before.getColumnCount();
    if (rows || columns) this.grown.set(result, { rows, columns });
    return rows || columns;
  }

  private reachesBeyond(name: string, values: readonly Result[]): boolean {
    const reach = reachesFar[name];
    return values.some((value) => {
      const cut = this.grown.get(value) ?? cutOf(value);
      return reach && cut && ((reach.rows && cut.rows) || (reach.columns && cut.columns));
    });
  }

  private lastLineHolds(value: Result | undefined, test: (one: BaseValueObject | null) => boolean): boolean {
    const growth = value && this.grown.get(value);
    if (!growth || !isBlock(value)) return false;
    const [lastRow, lastColumn] = [value.getRowCount() - 1, value.getColumnCount() - 1];
    return holds(
      value,
      (one, row, column) =>
        ((growth.rows && row === lastRow) || (growth.columns && column === lastColumn)) && test(one),
    );
  }
}

/** In which directions lines are missing. */
interface Directions {
  rows: boolean;
  columns: boolean;
}

function cutOf(value: Result): Directions | undefined {
  const origin = originOf(value as BaseValueObject);
  return (
    origin && {
      rows: origin.plain.rows < origin.whole.rows,
      columns: origin.plain.columns < origin.whole.columns,
    }
  );
}

/** A reference that is read in part, or what was read of one. */
export function isPart(value: Result | undefined): boolean {
  return Boolean(value && (originOf(value as BaseValueObject) ?? isReadInPart(value as BaseValueObject)));
}

/** @param shape whether two blocks have to be of one size; else those of different sizes pass. */
export function isSame(one: Result | undefined, other: Result | undefined, shape: boolean): boolean {
  if (!one || !other) return false;
  if (one.isReferenceObject() || other.isReferenceObject())
    return one.isReferenceObject() && other.isReferenceObject() && placeOf(one) === placeOf(other);
  if (!isBlock(one) || !isBlock(other)) return !isBlock(one) && !isBlock(other) && isSameValue(one, other);
  if (one.getRowCount() !== other.getRowCount() || one.getColumnCount() !== other.getColumnCount())
    return !shape;
  return !holds(one, (value, row, column) => !isSameValue(value, other.get(row, column) ?? null));
}

function holds(
  value: Result,
  test: (one: BaseValueObject | null, row: number, column: number) => boolean,
): boolean {
  if (!isBlock(value)) return !value.isReferenceObject() && test(value as BaseValueObject, 0, 0);
  let found = false;
  value.iterator((one, row, column) => {
    found = test(one ?? null, row, column);
    return !found;
  });
  return found;
}

const isBlock = (value: Result): value is ArrayValueObject => value.isArray();

const placeOf = (reference: Result): string =>
  JSON.stringify((reference as BaseReferenceObject).getRangePosition());

function isSameValue(one: Result | null, other: Result | null): boolean {
  const [first, second] = [one, other].map((value) => (value ? shown(value as BaseValueObject) : null));
  return first === second || (Number.isNaN(first) && Number.isNaN(second));
}

const shown = (value: BaseValueObject) => (value.isNull() ? null : value.getValue());

/** #N/A says that nothing was found, which more blank lines do not change. */
const isOutOfReach = (one: BaseValueObject | null) => one?.isError() === true && one.getValue() !== '#N/A';

const isNumber = (one: BaseValueObject | null) => one?.isNumber() === true;

const isSearched = (one: BaseValueObject | null) => one !== null && !one.isNull() && !one.isError();
