import type { Rect } from '../../engine/book/Book';
import type { Engine, SheetId, TrackedRange } from '../../engine/workbook/Engine';
import { OfficeError } from './OfficeError';

/** A rectangle of cells on a sheet; after `follow` it moves with its cells. */
export class RangeReference {
  private tracked: TrackedRange | undefined;

  constructor(
    private readonly engine: Engine,
    readonly sheet: SheetId,
    private readonly fixed: Rect,
  ) {}

  /** Throws `ItemNotFound` when the cells or their sheet are gone (which code Excel uses is not documented). */
  get rect(): Rect {
    if (!this.tracked) return this.fixed;
    const rect = this.tracked.rect();
    if (!rect) throw new OfficeError('ItemNotFound');
    return rect;
  }

  get isFollowing(): boolean {
    return this.tracked !== undefined;
  }

  follow(): void {
    this.tracked ??= this.engine.track(this.sheet, this.fixed);
  }

  release(): void {
    this.tracked?.release();
    this.tracked = undefined;
  }
}
