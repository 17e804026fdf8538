import type { Rect } from '../book/Book';
import type { SheetId, TrackedRange } from './Engine';
import { shiftRect, type Shift } from '../grid/shift';

/** The ranges that follow inserts and deletes until they are released. */
export class TrackedRanges {
  private readonly tracked = new Set<Tracked>();

  track(sheet: SheetId, rect: Rect): TrackedRange {
    const tracked = new Tracked(sheet, { ...rect }, () => this.tracked.delete(tracked));
    this.tracked.add(tracked);
    return tracked;
  }

  shift(sheet: SheetId, shift: Shift): void {
    for (const range of this.tracked) if (range.sheet === sheet) range.shift(shift);
  }

  /** Ends the ranges of a deleted sheet; of all sheets when none is named. */
  end(sheet?: SheetId): void {
    for (const range of this.tracked) if (sheet === undefined || range.sheet === sheet) range.end();
  }
}

class Tracked implements TrackedRange {
  constructor(
    readonly sheet: SheetId,
    private current: Rect | null,
    readonly release: () => void,
  ) {}

  rect(): Rect | null {
    return this.current && { ...this.current };
  }

  shift(shift: Shift): void {
    this.current = this.current && shiftRect(this.current, shift);
  }

  end(): void {
    this.current = null;
    this.release();
  }
}
